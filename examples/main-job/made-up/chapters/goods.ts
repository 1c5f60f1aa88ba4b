/** Goods come in and go out; ten may come back and twelve do; a purchase is accepted in part. */
import { type Act, by, on, type Person } from '../act.ts'
import { manager, sales, warehouse } from '../people.ts'

const purchasing: Person = { id: 'cai', role: 'purchasing', department: 'purchasing' }
const inspector: Person = { id: 'jian', role: 'quality-inspection', department: 'quality-inspection' }
const RIMS = { itemId: 'I-1', locationId: 'F-1' }

export function goods(): Act[] {
  const of = (type: string, fields: object, day = on(3, 3)) => by(warehouse, day, `inventory.${type}`, fields)
  const slip = (who: Person, month: number, day: number, type: string, fields: object = {}) =>
    by(who, on(month, day), `return.${type}`, { slipId: 'S-1', ...fields })
  return [
    of('set-up-location', { locationId: 'F-1', zone: 'finished', label: 'shelf F-1' }),
    of('list-item', { itemId: 'I-1', unit: 'piece', zone: 'finished' }),
    by(purchasing, on(3, 4), 'inventory.arrive', ARRIVED),
    by(inspector, on(3, 4), 'inventory.inspect', INSPECTED),
    by(purchasing, on(3, 6), 'inventory.settle-rejects', { receiptId: 'R-1', way: 'returned', quantity: '10' }),
    of('receive', { ...RIMS, source: 'purchase', quantity: '190', receiptId: 'R-1' }, on(3, 5)),
    of('issue', { ...RIMS, ...DELIVERED, quantity: '100' }, on(3, 20)),
    of('issue', { ...RIMS, ...DELIVERED, documentId: 'DO-2', quantity: '200' }, on(3, 21)),
    slip(sales, 4, 21, 'request', REQUESTED),
    slip(manager, 4, 22, 'approve'),
    slip(sales, 4, 22, 'send-copies', { copies: [2, 3, 4] }),
    slip(warehouse, 4, 24, 'receive', { ...RIMS, quantity: '12', last: true }),
    slip(warehouse, 4, 25, 'receive', { ...RIMS, quantity: '10', last: true }),
    slip(sales, 4, 25, 'prove', { way: 'original-invoice', sealed: true, statesFigures: true }),
    slip({ id: 'kuai', role: 'accounting', department: 'accounting' }, 4, 28, 'post', {
      quantity: '10',
      voucherId: 'V-1',
    }),
  ]
}

const ARRIVED = { receiptId: 'R-1', itemId: 'I-1', quantity: '200', deliveryNoteId: 'DN-1', contractId: 'PC-1' }
const INSPECTED = {
  receiptId: 'R-1',
  quantityOk: true,
  specificationOk: true,
  qualityOk: true,
  accepted: '190',
  report: 'ten are bent',
}
const DELIVERED = {
  document: 'delivery-order',
  documentId: 'DO-1',
  destination: 'E-05',
  checked: true,
  customerId: 'E-05',
  unitPrice: '90',
}
const REQUESTED = {
  customerId: 'E-05',
  itemId: 'I-1',
  quantity: '10',
  handling: 'return',
  reason: 'cracks',
  basis: 'decision on the complaint',
}
