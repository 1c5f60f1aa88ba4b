/** The showroom in December: a card that runs out, a sale on credit whose key stays in until the lender has paid, a day's work. */
import { type Act, by, on } from '../act.ts'
import { assistant, consultant, keeper, leader, salesManager } from '../people.ts'

const personOf = ({ id: personId, role }: { readonly id: string; readonly role?: string }) => ({ personId, role })

export function showroom(): Act[] {
  return [...cards(), ...sale(), ...outdoors()]
}

function cards(): Act[] {
  const card = { cardId: 'C-1' }
  return [
    by(consultant, on(12, 5), 'card.open', { ...card, prospectId: 'Q-1', consultantId: consultant.id }),
    by(leader, on(12, 5), 'card.sign', card, '11:00'),
    by(leader, on(12, 20), 'card.credit', card),
  ]
}

function sale(): Act[] {
  const vehicle = (day: number, type: string, fields: object = {}) =>
    by(keeper, on(12, day), `vehicle.${type}`, { vehicleId: 'V-1', ...fields })
  const ofSale = (day: number, type: string, fields: object) =>
    by(assistant, on(12, day), `vehicle-sale.${type}`, { orderId: 'O-1', ...fields })
  const key = { holderId: consultant.id, purpose: 'delivery', issuedBy: personOf(keeper) }
  return [
    by(salesManager, on(12, 6), 'vehicle-stock.assign-model', { model: 'tucson', groupId: 'group-1' }),
    vehicle(6, 'receive', { model: 'tucson', use: 'stock' }),
    by(consultant, on(12, 6), 'vehicle.inspect', { vehicleId: 'V-1', ...INSPECTED }, '10:10'),
    by(consultant, on(12, 7), 'vehicle-order.place', ORDER),
    by(salesManager, on(12, 7), 'vehicle-order.sign', { orderId: 'O-1', by: personOf(salesManager) }, '10:10'),
    by(assistant, on(12, 7), 'vehicle-order.register', { orderId: 'O-1', by: personOf(assistant) }, '10:20'),
    ofSale(8, 'receive-payment', { amount: '50000' }),
    ofSale(8, 'agree-loan', { lender: 'the bank', amount: '100000' }),
    vehicle(8, 'sell', { orderId: 'O-1', soldBy: consultant.id }),
    vehicle(9, 'issue-key', key),
    ofSale(12, 'report-disbursement', {}),
    vehicle(13, 'issue-key', key),
    vehicle(13, 'deliver', { deliveredBy: consultant.id, tools: true, warrantyBook: true }),
    ofSale(13, 'hand-in-papers', { papers: ['contract', 'invoice-copy'], receivedBy: personOf(assistant) }),
    by(salesManager, on(12, 14), 'vehicle-sale.count-performance', { orderId: 'O-1', consultantId: consultant.id }),
  ]
}

const INSPECTED = { occasion: 'receipt', by: personOf(consultant), result: 'sound' }
const ORDER = { orderId: 'O-1', customerId: 'E-05', consultantId: 'gao', model: 'tucson', price: '150000' }

function outdoors(): Act[] {
  const day = on(12, 15)
  const told = (type: string, fields: object, at: string) =>
    by(consultant, day, `sales-day.${type}`, { consultantId: consultant.id, day, ...fields }, at)
  return [
    told('work', { post: 'key-account' }, '08:30'),
    told('make-contact', { kind: 'met', whom: 'Q-1' }, '10:00'),
    told('make-outing', { leftAt: `${day}T01:00:00.000Z`, backAt: `${day}T08:30:00.000Z` }, '16:40'),
    told('draw-route', {}, '17:00'),
    told('hand-in-log', { receivedBy: personOf(leader) }, '17:30'),
  ]
}
