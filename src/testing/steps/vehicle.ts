/**
 * What is done in a dealership, in few words, as plain steps of cases. The ordinary vehicle is `V-1` of model `tucson`,
 * the ordinary order `O-1` of consultant `li`, the ordinary test drive `D-1`.
 */
import type { CaseStep } from '../../core/case.ts'
import type { Person, ReportRound, Role } from '../../facts/vehicle/events/fields.ts'

type Fields = Readonly<Record<string, unknown>>

export const MODEL = 'tucson'

const someone = (role: Role, personId: string = role): Person => ({ personId, role })

export const manager = someone('sales-manager')
export const assistant = someone('sales-assistant')
export const consultant = someone('sales-consultant', 'li')
export const keeper = someone('5s')
export const marketing = someone('marketing-specialist')
export const dealer = someone('local-dealer')

function doing(type: string, fields: Fields): CaseStep {
  return { command: { type, ...fields } }
}

const vehicle =
  (step: string, ordinary: Fields = {}) =>
  (vehicleId = 'V-1', fields: Fields = {}): CaseStep =>
    doing(`vehicle.${step}`, { vehicleId, ...ordinary, ...fields })

export const announce = vehicle('announce', { model: MODEL })
export const receive = vehicle('receive', { model: MODEL, use: 'stock' })
export const inspect = vehicle('inspect', { occasion: 'receipt', by: consultant, result: 'sound' })
export const inspectForTransfer = vehicle('inspect', { occasion: 'transfer', by: consultant, result: 'sound' })
export const explainDamage = vehicle('explain-damage', { cause: 'badly lashed', solution: 'the carrier repairs it' })
export const raiseClaim = vehicle('raise-claim', { claimsStaffId: 'claims-1' })
export const display = vehicle('display')
export const endDisplay = vehicle('end-display')
export const markVehicle = vehicle('mark', { mark: 'board' })
export const release = vehicle('release', { reason: 'the customer hesitates' })
export const deliver = vehicle('deliver', { deliveredBy: 'li', tools: true, warrantyBook: true })
export const issueTools = vehicle('issue-tools', { to: 'li' })
export const loseKit = vehicle('record-lost-kit', { item: 'tool-set', lostBy: 'sales-assistant' })
export const consign = vehicle('consign', { shopId: 'S-1' })
export const transfer = vehicle('transfer', { toShopId: null, movedBy: keeper })
export const takeBack = vehicle('take-back', { receivedBy: keeper })
export const use = vehicle('use', { user: consultant, purpose: 'business', consentBy: manager, companions: [] })
export const recordDamage = vehicle('record-damage', { damage: 'a dent in the door' })
export const nameLiable = vehicle('name-liable', { groupId: 'group-1' })
export const issueKey = vehicle('issue-key', { holderId: 'li', purpose: 'test-drive', issuedBy: keeper })
export const returnKey = vehicle('return-key', { receivedBy: keeper })
export const loseKey = vehicle('lose-key', { lostBy: 'li' })
export const replaceKey = vehicle('replace-key')
const DRIVE = { driveId: 'D-1', consultantId: 'li', customerId: 'C-1', escortId: 'instructor' }
export const startDrive = vehicle('start-drive', DRIVE)
export const endDrive = vehicle('end-drive')

export function reserve(vehicleId = 'V-1', orderId = 'O-1', mark: 'board' | 'in-vehicle' | null = 'board'): CaseStep {
  return doing('vehicle.reserve', { vehicleId, orderId, mark })
}

export function sell(vehicleId = 'V-1', orderId = 'O-1', soldBy = 'li'): CaseStep {
  return doing('vehicle.sell', { vehicleId, orderId, soldBy })
}

export function discoverSale(vehicleId = 'V-1', orderId = 'O-1', soldBy = 'wang'): CaseStep {
  return doing('vehicle.record-discovered-sale', { vehicleId, orderId, soldBy })
}

const order =
  (step: string, ordinary: Fields = {}) =>
  (orderId = 'O-1', fields: Fields = {}): CaseStep =>
    doing(`vehicle-order.${step}`, { orderId, ...ordinary, ...fields })

export const place = order('place', { customerId: 'C-1', consultantId: 'li', model: MODEL, price: '150000' })
export const sign = order('sign', { by: manager })
export const register = order('register', { by: assistant })
export const change = order('change', { model: MODEL, price: '150000', signedBy: manager })
export const payInFull = order('record-full-payment', { payment: 'full' })
export const cancel = order('cancel', { reason: 'the customer withdrew' })

/** An order that has taken effect. */
export function effective(orderId = 'O-1', fields: Fields = {}): CaseStep[] {
  return [place(orderId, fields), sign(orderId), register(orderId)]
}

const slip =
  (step: string, ordinary: Fields = {}) =>
  (slipId = 'L-1', fields: Fields = {}): CaseStep =>
    doing(`vehicle-slip.${step}`, { slipId, ...ordinary, ...fields })

export const issueSlip = slip('issue', { kind: 'material', consultantId: 'li', goods: 'floor mats' })
export const signSlip = slip('sign', { by: manager, managerAbsent: false })
export const withdrawSlip = slip('withdraw', { reason: 'not needed any more' })
export const issueGoods = slip('issue-goods', { issuedBy: 'store-1' })

const gift =
  (step: string, ordinary: Fields = {}) =>
  (giftId = 'G-1', fields: Fields = {}): CaseStep =>
    doing(`vehicle-gift.${step}`, { giftId, ...ordinary, ...fields })

export const requestGift = gift('request', { applicantId: 'li', customerId: 'C-1', gift: 'tea', value: '80' })
export const signGift = gift('sign', { by: manager })
export const registerGift = gift('register', { by: marketing })
export const issueGift = gift('issue', { to: 'li' })
export const receiptGift = gift('receipt', { signedBy: 'C-1' })

/** 试驾手续: what is in before the drive. */
export function handInPapers(driveId = 'D-1', fields: Fields = {}): CaseStep {
  const papers = ['agreement', 'licence-copy']
  const ordinary = { consultantId: 'li', papers, complete: true, receivedBy: assistant }
  return doing('test-drive.hand-in-papers', { driveId, ...ordinary, ...fields })
}

export function report(day: string, round: ReportRound, fields: Fields = {}): CaseStep {
  return doing('vehicle-stock.report', { day, round, by: keeper, ...fields })
}

export const assignModel = (model = MODEL, groupId = 'group-1') =>
  doing('vehicle-stock.assign-model', { model, groupId })

export const declareSupply = (scarce: boolean, model = MODEL) =>
  doing('vehicle-stock.declare-supply', { model, scarce })

export const checkKit = (fields: Fields = {}) => doing('vehicle-stock.check-kit', { checkedBy: 'manager', ...fields })

export function findViolation(kind: string, personId: string, fields: Fields = {}): CaseStep {
  return doing('vehicle-stock.record-violation', { kind, personId, ...fields })
}
