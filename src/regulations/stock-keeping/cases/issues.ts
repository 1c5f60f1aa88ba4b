/** Goods that leave the stock, and goods that must not. */
import type { RegulationCase } from '../../../core/case.ts'
import { act, atTime, issue, move, on, receive, setUpLocation } from '../../../facts/inventory/steps.ts'
import { stockOnHand } from '../../../facts/inventory/views/on-hand.ts'
import { perishable, stocked } from './goods.ts'
import { casesOf, impossible } from './judged.ts'

const document = casesOf('issue-against-document')
const documents: readonly RegulationCase[] = [
  document.kept('against a delivery order', stocked, issue('10'), {
    subject: 'stock:I-1/F-1',
    actual: 'delivery-order',
  }),
  document.kept('against a requisition', stocked, issue('10', { document: 'requisition', documentId: 'RQ-1' }), {
    actual: 'requisition',
    limit: ['requisition', 'delivery-order'],
  }),
  document.broken('against nothing', stocked, issue('10', { document: null, documentId: null }), {
    clause: 'A00-4.2.4.1',
    actual: null,
  }),
  document.broken('against a document without a number', stocked, issue('10', { documentId: null }), {
    facts: { number: null },
  }),
  document.broken('against a number of no kind of document', stocked, issue('10', { document: null })),
]

const check = casesOf('issue-checked')
const checks: readonly RegulationCase[] = [
  check.kept('checked', stocked, issue('10')),
  check.broken('not checked', stocked, issue('10', { checked: false }), { clause: 'A00-4.2.4.2', actual: false }),
]

const destination = casesOf('issue-with-destination')
const destinations: readonly RegulationCase[] = [
  destination.kept('with a destination', stocked, issue('10'), { actual: 'the customer' }),
  destination.broken('without one', stocked, issue('10', { destination: null }), {
    clause: 'A00-4.2.4.4',
    actual: null,
  }),
  destination.kept('the last piece', stocked, issue('500')),
]

const expired = casesOf('expired-lot-not-issued')
const ofLot = (fields = {}) => issue('10', { lot: 'L-1', ...fields })
const elsewhere = [
  ...perishable,
  ...on('2026-02-01', setUpLocation('F-2'), move('transfer', '20', { lot: 'L-1', toLocationId: 'F-2' })),
]
const otherLot = [...perishable, ...on('2026-02-01', receive('50', { source: 'production', lot: 'L-2' }))]
const sooner = [
  ...perishable,
  ...on('2026-02-01', receive('50', { source: 'production', lot: 'L-1', expiresOn: '2026-03-30' })),
]
const expiries: readonly RegulationCase[] = [
  expired.kept('the day before its last', perishable, atTime('2026-03-30', ofLot())),
  expired.kept('in the last moment of its last day', perishable, atTime('2026-03-31 23:59:59.999', ofLot()), {
    subject: 'lot:I-1/L-1',
    actual: '2026-03-31',
    limit: '2026-03-31',
  }),
  expired.broken('at the midnight that ends it', perishable, atTime('2026-04-01 00:00', ofLot()), {
    clause: 'A00-4.2.3.9',
    actual: '2026-04-01',
  }),
  expired.broken('wherever the lot was moved', elsewhere, atTime('2026-04-01', ofLot({ locationId: 'F-2' }))),
  expired.kept('told late: it went out in time', [...perishable, ...on('2026-04-02', setUpLocation('F-2'))], {
    ...atTime('2026-03-31', ofLot()),
    recorded: '2026-04-03',
  }),
  expired.idle('a lot without an expiry', otherLot, atTime('2026-04-01', ofLot({ lot: 'L-2' }))),
  expired.unasked('goods without a lot', stocked, atTime('2026-04-01', issue('10'))),
  expired.broken('of two days that receipts named, the earlier', sooner, atTime('2026-03-31', ofLot()), {
    limit: '2026-03-30',
  }),
]

const heldPart = [...stocked, ...on('2026-02-01', move('hold', '100', { reason: 'cracks' }))]
const release = (quantity: string) => on('2026-02-02', move('release', quantity, { reason: 'good after all' }))
const held: readonly RegulationCase[] = [
  {
    provision: 'held-goods-not-issued',
    title: 'what is not held goes out',
    given: heldPart,
    when: issue('400'),
    expect: { status: 'accepted', failed: [] },
  },
  impossible('held-goods-not-issued', 'stock-free', 'a little of what is held', heldPart, issue('400.000001'), {
    actual: '400.000001',
    limit: '400',
  }),
  {
    provision: 'held-goods-not-issued',
    title: 'what was released goes out',
    given: [...heldPart, ...release('50')],
    when: issue('450'),
    expect: { status: 'accepted', failed: [] },
  },
  impossible('held-goods-not-issued', 'held-enough', 'no more is released than is held', heldPart, release('101')[0]!),
  impossible(
    'held-goods-not-issued',
    'stock-free',
    'nor is it moved away',
    [...heldPart, ...on('2026-02-02', setUpLocation('F-2'))],
    move('transfer', '401', { toLocationId: 'F-2' }),
  ),
]

const writeOff = (quantity: string, cause: string, fields = {}) =>
  act('inventory.write-off', 'warehouse', {
    itemId: 'I-1',
    locationId: 'F-1',
    quantity,
    cause,
    reason: 'burnt',
    ...fields,
  })
const cleared = { type: 'inventory.written-off' }
const clearings: readonly RegulationCase[] = [
  {
    provision: 'clearing-on-record',
    title: 'what expired is written off, with cause and reason',
    given: perishable,
    when: atTime('2026-04-02', writeOff('50', 'expired', { lot: 'L-1' })),
    expect: {
      status: 'accepted',
      events: [{ ...cleared, data: { cause: 'expired', reason: 'burnt', quantity: '50' } }],
    },
  },
  {
    provision: 'clearing-on-record',
    title: 'what is held may be written off, and is held no more',
    given: [...stocked, ...on('2026-02-01', move('hold', '500', { reason: 'out of fashion' }))],
    when: writeOff('500', 'slow-moving'),
    expect: {
      status: 'accepted',
      events: [{ ...cleared, data: { cause: 'slow-moving' } }],
      views: [{ view: stockOnHand, answer: [] }],
    },
  },
  {
    provision: 'clearing-on-record',
    title: 'what is held goes first: the rest of it stays held',
    given: heldPart,
    when: writeOff('60', 'damaged'),
    expect: {
      status: 'accepted',
      views: [{ view: stockOnHand, answer: [{ onHand: '440', held: '40', free: '400' }] }],
    },
  },
  impossible(
    'clearing-on-record',
    'stock-free',
    'no more is cleared than is there',
    stocked,
    writeOff('500.000001', 'damaged'),
  ),
]

export const issueCases: readonly RegulationCase[] = [
  ...documents,
  ...checks,
  ...destinations,
  ...expiries,
  ...held,
  ...clearings,
]
