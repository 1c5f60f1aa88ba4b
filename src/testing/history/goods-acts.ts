/** Single steps about goods: what an honest warehouse does, and what breaks a rule or meets a refusal of fact. */
import type { CaseStep } from '../../core/case.ts'
import {
  act,
  amendReturn,
  approveReturn,
  arrive,
  cancelReturn,
  certify,
  decideReturn,
  forecastSupply,
  inspect,
  instructReturn,
  issue,
  move,
  postReturn,
  proveReturn,
  receive,
  receiveReturn,
  requestReturn,
  reverseAdjustment,
  reverseAllowance,
  reversePosting,
  reverseReceipt,
  sell,
  sendBack,
  sendReturnCopies,
  settleRejects,
} from '../steps/inventory.ts'
import type { FastCheck, Places, Weighted } from './deed.ts'
import {
  APPROVED,
  CAME,
  CERTIFICATES,
  COUNTS,
  DECISIONS,
  DOCUMENTS,
  FEW,
  MUCH,
  RECEIPTS,
  SLIPS,
} from './goods-values.ts'
import { drawn } from './telling.ts'

export function honestGoods(fc: FastCheck, places: Places): Weighted[] {
  return [...moving(fc, places), ...returning(fc, places)]
}

function wordsOf(fc: FastCheck, { items, customers }: Places) {
  return {
    step: drawn(fc),
    item: fc.constantFrom(...items),
    slip: fc.constantFrom(...SLIPS),
    few: fc.constantFrom(...FEW),
    customer: fc.constantFrom(...(customers.length > 0 ? customers.slice(0, 2) : ['C-1'])),
    document: fc.constantFrom(...DOCUMENTS),
  }
}

function moving(fc: FastCheck, places: Places): Weighted[] {
  const { step, item, few, customer, document } = wordsOf(fc, places)
  const receipt = fc.constantFrom(...RECEIPTS)
  const found = (itemId: string, countId: string, counted: string) =>
    act('count.record', 'warehouse', { countId, itemId, locationId: 'F-1', counted })
  return [
    step(2, (itemId, receiptId) => arrive(receiptId, { itemId }), item, receipt),
    step(2, receiptId => inspect(receiptId), receipt),
    step(1, receiptId => settleRejects('1', receiptId), receipt),
    step(1, () => forecastSupply()),
    step(2, (itemId, receiptId, quantity) => receive(quantity, { itemId, receiptId }), item, receipt, few),
    step(4, (itemId, quantity, to) => sell(quantity, to, { itemId }), item, few, customer),
    step(2, (itemId, quantity, documentId) => issue(quantity, { itemId, documentId }), item, few, document),
    step(2, (itemId, quantity) => move('transfer', quantity, { itemId, toLocationId: 'F-2' }), item, few),
    step(2, (itemId, quantity) => move('hold', quantity, { itemId, reason: 'cracks' }), item, few),
    step(2, (itemId, quantity) => move('release', quantity, { itemId, reason: 'good after all' }), item, few),
    step(2, (itemId, quantity, documentId) => move('reserve', quantity, { itemId, documentId }), item, few, document),
    step(2, (itemId, quantity, documentId) => move('unreserve', quantity, { itemId, documentId }), item, few, document),
    step(1, (itemId, quantity) => move('write-off', quantity, { itemId, cause: 'damaged', reason: 'wet' }), item, few),
    step(
      1,
      (itemId, countId, quantity) => reverseAdjustment(quantity, { itemId, countId }),
      item,
      fc.constantFrom(...COUNTS),
      fc.constantFrom(null, ...FEW),
    ),
    step(1, found, item, fc.constantFrom(...COUNTS), fc.constantFrom('0', '380', '400')),
    step(1, planned, fc.constantFrom('purchasing', 'warehouse'), fc.constantFrom(...SUPPLY)),
  ]
}

const SUPPLY = [
  { report: 'purchase-plan', covers: ['needs', 'stock'] },
  { report: 'purchase-plan', covers: ['needs'] },
  { report: 'stock-review', covers: ['quantity', 'quality'] },
] as const

const planned = (departmentId: string, report: (typeof SUPPLY)[number]) =>
  act('supply.report', departmentId, { departmentId, ...report, documentId: null })

function returning(fc: FastCheck, places: Places): Weighted[] {
  const { step, item, slip, customer } = wordsOf(fc, places)
  const came = fc.constantFrom(...CAME)
  const approved = fc.constantFrom(...APPROVED)
  const part = fc.constantFrom(null, ...CAME)
  const requested = (itemId: string, slipId: string, quantity: string, customerId: string) =>
    requestReturn(quantity, slipId, { itemId, customerId })
  const received = (itemId: string, slipId: string, quantity: string, last: boolean) =>
    receiveReturn(quantity, { itemId, slipId, last })
  return [
    step(4, requested, item, slip, approved, customer),
    step(3, id => approveReturn(id), slip),
    step(1, (id, quantity) => amendReturn(quantity, id), slip, approved),
    step(2, id => sendReturnCopies([2, 3, 4], id), slip),
    step(1, id => instructReturn(id), slip),
    step(4, received, item, slip, came, fc.boolean()),
    step(1, (id, decision) => decideReturn(decision, id), slip, fc.constantFrom(...DECISIONS)),
    step(1, (id, quantity) => sendBack(quantity, id), slip, came),
    step(2, id => proveReturn('original-invoice', { slipId: id }), slip),
    step(3, (id, quantity) => postReturn(quantity, id), slip, came),
    step(1, id => cancelReturn(id), slip),
    step(2, (id, quantity) => reversePosting(quantity, id), slip, part),
    step(1, (itemId, slipId, quantity) => reverseReceipt(quantity, { itemId, slipId }), item, slip, part),
  ]
}

// Each breaks one rule or another, or a fact forbids it.
export function wrongGoods(fc: FastCheck, places: Places): Weighted[] {
  const { step, item, slip, customer, few } = wordsOf(fc, places)
  const much = fc.constantFrom(...MUCH)
  const badly = (itemId: string): CaseStep[] => [
    issue('1', { itemId, checked: false }),
    issue('1', { itemId, document: null, documentId: null, destination: null }),
    receive('10', { itemId, source: 'purchase' }),
    receive('10', { itemId, locationId: 'nowhere', source: 'opening' }),
    move('transfer', '1', { itemId, toLocationId: 'F-1' }),
    certify('800', { certificateId: CERTIFICATES[0], basis: null }),
    reverseAllowance('0.000001', CERTIFICATES[0], { reverses: 'V-unknown' }),
    act('inventory.adjust', 'warehouse', { countId: 'N-1', itemId, locationId: 'F-1' }),
  ]
  return [
    step(3, (itemId, which) => badly(itemId)[which]!, item, fc.nat({ max: badly('').length - 1 })),
    step(2, (itemId, quantity, to) => sell(quantity, to, { itemId }), item, much, customer),
    step(1, (itemId, quantity) => move('release', quantity, { itemId, reason: 'a whim' }), item, much),
    step(2, (itemId, id, quantity) => requestReturn(quantity, id, { itemId }), item, slip, much),
    step(1, (id, quantity) => requestReturn(quantity, id, { itemId: 'never-sold' }), slip, few),
    step(1, (itemId, id) => requestReturn('1', id, { itemId, customerId: 'C-stranger' }), item, slip),
    step(1, id => approveReturn(id, 'sales'), slip),
    step(1, id => decideReturn('post-received', id, 'warehouse'), slip),
    step(1, (id, quantity) => sendBack(quantity, id), slip, much),
    step(1, (id, quantity) => postReturn(quantity, id), slip, much),
    step(1, id => reversePosting(null, id, { reverses: 'V-unknown' }), slip),
    step(1, (itemId, slipId, quantity) => reverseReceipt(quantity, { itemId, slipId }), item, slip, much),
  ]
}
