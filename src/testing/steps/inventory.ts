/**
 * What is done with goods, in few words, as plain steps of cases. The ordinary item is `I-1` in pieces, of finished
 * goods, at location `F-1`; customer `C-1` has bought 100 pieces of it at 5; the ordinary return slip is `S-1`, the
 * ordinary certificate `A-1`, the ordinary count `N-1`.
 */
import type { CaseStep } from '../../core/case.ts'
import type { Actor } from '../../core/event.ts'

type Fields = Readonly<Record<string, unknown>>

/** A person of a role: `roled('warehouse')` is `warehouse-1`. */
export function roled(role: string, id = `${role}-1`): Actor {
  return { id, role, department: role }
}

export function act(type: string, role: string | null, fields: Fields): CaseStep {
  const command = { type, ...fields }
  return role === null ? { command } : { command, by: roled(role) }
}

const at = { itemId: 'I-1', locationId: 'F-1' }

export const listItem = (itemId = 'I-1', fields: Fields = {}) =>
  act('inventory.list-item', 'warehouse', { itemId, unit: 'piece', zone: 'finished', ...fields })

export const setUpLocation = (locationId = 'F-1', zone = 'finished') =>
  act('inventory.set-up-location', 'warehouse', { locationId, zone, label: `shelf ${locationId}` })

export const arrive = (receiptId = 'R-1', fields: Fields = {}) =>
  act('inventory.arrive', 'purchasing', {
    receiptId,
    itemId: 'I-1',
    quantity: '100',
    deliveryNoteId: 'DN-1',
    contractId: 'PC-1',
    ...fields,
  })

export const settleRejects = (quantity: string, receiptId = 'R-1', fields: Fields = {}) =>
  act('inventory.settle-rejects', 'purchasing', { receiptId, way: 'returned', quantity, ...fields })

export const forecastSupply = () =>
  act('inventory.forecast-supply', 'purchasing', { gathered: 'ten went to F-2', forecast: 'enough' })

export const inspect = (receiptId = 'R-1', fields: Fields = {}) =>
  act('inventory.inspect', 'quality-inspection', {
    receiptId,
    quantityOk: true,
    specificationOk: true,
    qualityOk: true,
    accepted: '100',
    report: 'as agreed',
    ...fields,
  })

export const receive = (quantity: string, fields: Fields = {}) =>
  act('inventory.receive', 'warehouse', { ...at, source: 'purchase', quantity, ...fields })

export const issue = (quantity: string, fields: Fields = {}) =>
  act('inventory.issue', 'warehouse', {
    ...at,
    quantity,
    document: 'delivery-order',
    documentId: 'DO-1',
    destination: 'the customer',
    checked: true,
    ...fields,
  })

/** Delivered to a customer. */
export const sell = (quantity = '100', customerId = 'C-1', fields: Fields = {}) =>
  issue(quantity, { customerId, unitPrice: '5', ...fields })

export const move = (type: string, quantity: string, fields: Fields = {}) =>
  act(`inventory.${type}`, 'warehouse', { ...at, quantity, ...fields })

export const requestReturn = (quantity = '10', slipId = 'S-1', fields: Fields = {}) =>
  act('return.request', 'sales', {
    slipId,
    customerId: 'C-1',
    itemId: 'I-1',
    quantity,
    handling: 'return',
    reason: 'cracks',
    basis: 'decision on the complaint',
    ...fields,
  })

export const approveReturn = (slipId = 'S-1', role = 'manager') => act('return.approve', role, { slipId })
export const amendReturn = (quantity: string, slipId = 'S-1', role = 'sales') =>
  act('return.amend', role, { slipId, quantity, reason: 'counted again' })
export const sendReturnCopies = (copies: readonly number[] = [2, 3, 4], slipId = 'S-1') =>
  act('return.send-copies', 'sales', { slipId, copies })
/** So much is at the gate, and the slip says otherwise. */
export const askAboutReturn = (found: string, slipId = 'S-1') => act('return.ask', 'warehouse', { slipId, found })
export const instructReturn = (slipId = 'S-1') =>
  act('return.instruct', 'manager', { slipId, instruction: 'take in what is there' })

/** All that comes on the slip, unless `last` says otherwise. */
export const receiveReturn = (quantity: string, fields: Fields = {}) =>
  act('return.receive', 'warehouse', { slipId: 'S-1', ...at, quantity, last: true, ...fields })

export const decideReturn = (decision: string, slipId = 'S-1', role = 'general-manager') =>
  act('return.decide', role, { slipId, decision })

export const proveReturn = (way = 'original-invoice', fields: Fields = {}) =>
  act('return.prove', 'sales', { slipId: 'S-1', way, sealed: true, statesFigures: true, ...fields })

export const sendBack = (quantity: string, slipId = 'S-1') => act('return.send-back', 'warehouse', { slipId, quantity })
export const cancelReturn = (slipId = 'S-1') => act('return.cancel', 'sales', { slipId, reason: 'keeps the goods' })
export const postReturn = (quantity: string, slipId = 'S-1') =>
  act('return.post', 'accounting', { slipId, quantity, voucherId: 'V-1' })

/** 红字冲销: of the voucher of the posting; null: all that is left of it. */
export const reversePosting = (quantity: string | null = null, slipId = 'S-1', fields: Fields = {}) =>
  act('return.reverse-posting', 'accounting', {
    slipId,
    reverses: 'V-1',
    quantity,
    voucherId: 'V-1-red',
    reason: 'typed wrongly',
    ...fields,
  })

export const reverseReceipt = (quantity: string | null = null, fields: Fields = {}) =>
  act('return.reverse-receipt', 'warehouse', { slipId: 'S-1', ...at, quantity, reason: 'counted wrongly', ...fields })

export const certify = (amount = '800', fields: Fields = {}) =>
  act('allowance.certify', 'sales', {
    certificateId: 'A-1',
    customerId: 'C-1',
    kind: 'allowance',
    amount,
    salespersonId: 'sales-1',
    reason: 'cracks',
    ...fields,
  })

export const sign = (as: string, certificateId = 'A-1') => act('allowance.sign', as, { certificateId, as })
export const seal = (certificateId = 'A-1') => act('allowance.seal', 'sales', { certificateId })

export const reverseAllowance = (amount: string | null = null, certificateId = 'A-1', fields: Fields = {}) =>
  act('allowance.reverse-posting', 'accounting', {
    certificateId,
    reverses: 'V-2',
    amount,
    voucherId: 'V-2-red',
    reason: 'typed wrongly',
    ...fields,
  })

export const reverseAdjustment = (quantity: string | null = null, fields: Fields = {}) =>
  act('inventory.reverse-adjustment', 'finance', {
    countId: 'N-1',
    ...at,
    quantity,
    reason: 'the wrong shelf',
    ...fields,
  })
