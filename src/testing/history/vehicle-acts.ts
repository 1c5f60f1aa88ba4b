/** Single steps about vehicles: what an honest dealership does, and what breaks a rule or meets a refusal of fact. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import * as steps from '../steps/vehicle.ts'
import type { FastCheck, Places, Weighted } from './deed.ts'
import { drawn } from './telling.ts'

export const ORDERS = ['O-1', 'O-2', 'O-3']
export const PEOPLE = ['li', 'wang']

/** Not for a test drive: those have papers of their own. */
export const KEY_PURPOSES = ['showing', 'moving', 'delivery']

const SOME_DAY = '2026-01-05'

export function honestVehicles(fc: FastCheck, { vehicles }: Places): Weighted[] {
  const vehicle = fc.constantFrom(...vehicles)
  return [...ofVehicles(fc, vehicle), ...ofOrders(fc, vehicle), ...ofTheHouse(fc)]
}

function ofVehicles(fc: FastCheck, vehicle: fc.Arbitrary<string>): Weighted[] {
  const step = drawn(fc)
  const moves = [
    steps.inspect,
    steps.inspectForTransfer,
    steps.display,
    steps.endDisplay,
    steps.markVehicle,
    steps.release,
    steps.deliver,
    steps.issueTools,
    steps.consign,
    steps.takeBack,
    steps.use,
    steps.returnKey,
    steps.replaceKey,
    steps.recordDamage,
    steps.nameLiable,
  ] as const
  const keyed = (vehicleId: string, holderId: string, purpose: string) =>
    steps.issueKey(vehicleId, { holderId, purpose })
  return [
    step(12, (id, which) => moves[which]!(id), vehicle, fc.nat({ max: moves.length - 1 })),
    step(4, keyed, vehicle, fc.constantFrom(...PEOPLE), fc.constantFrom(...KEY_PURPOSES)),
    step(1, id => steps.loseKey(id), vehicle),
    step(1, id => steps.transfer(id, { toShopId: 'S-2', movedBy: steps.dealer }), vehicle),
  ]
}

function ofOrders(fc: FastCheck, vehicle: fc.Arbitrary<string>): Weighted[] {
  const step = drawn(fc)
  const order = fc.constantFrom(...ORDERS)
  const mark = fc.constantFrom('board', 'in-vehicle', null)
  return [
    step(3, (id, consultantId) => steps.place(id, { consultantId }), order, fc.constantFrom(...PEOPLE)),
    step(3, id => steps.sign(id), order),
    step(3, id => steps.register(id), order),
    step(2, id => steps.payInFull(id), order),
    step(1, id => steps.change(id), order),
    step(1, id => steps.cancel(id), order),
    step(4, (vehicleId, id, mark) => steps.reserve(vehicleId, id, mark), vehicle, order, mark),
    step(4, (vehicleId, id) => steps.sell(vehicleId, id), vehicle, order),
  ]
}

function ofTheHouse(fc: FastCheck): Weighted[] {
  const step = drawn(fc)
  const round = fc.constantFrom('morning', 'afternoon')
  return [
    step(1, scarce => steps.declareSupply(scarce), fc.boolean()),
    step(1, round => steps.report(SOME_DAY, round), round),
    step(1, () => steps.checkKit()),
  ]
}

// Each breaks one rule or another, or a fact forbids it.
export function wrongVehicles(fc: FastCheck, { vehicles }: Places): Weighted[] {
  const step = drawn(fc)
  const vehicle = fc.constantFrom(...vehicles)
  const order = fc.constantFrom(...ORDERS)
  const badly = (id: string, orderId: string): CaseStep[] => [
    steps.receive(id),
    steps.discoverSale(id, orderId),
    steps.deliver(id, { tools: false, warrantyBook: false }),
    steps.use(id, { consentBy: null }),
    steps.use(id, { purpose: 'cash', companions: [] }),
    steps.takeBack(id, { receivedBy: steps.consultant }),
    steps.returnKey(id, { receivedBy: steps.consultant }),
    steps.issueKey(id, { purpose: 'showing', issuedBy: steps.consultant }),
    steps.sign(orderId, { by: steps.consultant }),
    steps.register(orderId, { by: steps.consultant }),
    steps.change(orderId, { signedBy: steps.consultant }),
    steps.sell(id, 'O-nobody'),
    steps.sell('V-nowhere', orderId),
  ]
  const most = badly('', '').length - 1
  return [step(1, (id, orderId, which) => badly(id, orderId)[which]!, vehicle, order, fc.nat({ max: most }))]
}
