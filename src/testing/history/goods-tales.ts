/** Tales of goods: a delivery, a count, a return slip, an allowance, from their beginnings to their ends. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import * as steps from '../steps/inventory.ts'
import { type FastCheck, PLAIN, type Places } from './deed.ts'
import { APPROVED, CAME, CERTIFICATES, COUNTS, DECISIONS, RECEIPTS, SLIPS } from './goods-values.ts'

interface About {
  readonly itemId: string
  readonly slipId: string
  readonly countId: string
  readonly receiptId: string
  readonly certificateId: string
  readonly customerId: string
  readonly approved: string
  readonly came: string
  readonly decision: string
  readonly inParts: boolean
  /** null: without a complaint. */
  readonly complaintId: string | null
}

export function goodsTales(fc: FastCheck, { items, customers, complaints }: Places): fc.Arbitrary<readonly CaseStep[]> {
  const about: fc.Arbitrary<About> = fc.record(
    {
      itemId: fc.constantFrom(...items),
      slipId: fc.constantFrom(...SLIPS),
      countId: fc.constantFrom(...COUNTS),
      receiptId: fc.constantFrom(...RECEIPTS),
      certificateId: fc.constantFrom(...CERTIFICATES),
      customerId: fc.constantFrom(customers[0] ?? 'C-1'),
      approved: fc.constantFrom(...APPROVED),
      came: fc.constantFrom(...CAME),
      decision: fc.constantFrom(...DECISIONS),
      inParts: fc.boolean(),
      complaintId: fc.constantFrom(null, ...complaints),
    },
    PLAIN,
  )
  return fc.tuple(fc.constantFrom(...TALES), about).map(([tale, one]) => tale(one))
}

// Returns are told most often: that is where the figures are.
const TALES = [
  returned,
  returned,
  returned,
  changed,
  bookedWrongly,
  broughtBackAndCancelled,
  purchased,
  partlyRejected,
  perishable,
  held,
  counted,
  allowed,
]

function returned({ itemId, slipId, customerId, complaintId, approved, came, decision, inParts }: About): CaseStep[] {
  const at = { itemId, slipId }
  const arrivals = inParts
    ? [steps.receiveReturn('4', { ...at, last: false }), steps.receiveReturn(came, { ...at, last: true })]
    : [steps.receiveReturn(came, { ...at, last: true })]
  return [
    steps.sell('20', customerId, { itemId }),
    steps.requestReturn(approved, slipId, { itemId, customerId, complaintId }),
    steps.approveReturn(slipId),
    steps.sendReturnCopies([2, 3, 4], slipId),
    steps.askAboutReturn(came, slipId),
    steps.instructReturn(slipId),
    ...arrivals,
    steps.decideReturn(decision, slipId),
    ...(decision === 'send-back-excess' ? [steps.sendBack('1', slipId)] : []),
    steps.proveReturn('original-invoice', { slipId }),
    steps.postReturn(decision === 'post-approved' ? approved : came, slipId),
    steps.postReturn(approved, slipId),
  ]
}

// What was approved for one quantity is not received on for another before it is approved again.
function changed({ itemId, slipId, customerId, approved, came, inParts }: About): CaseStep[] {
  const received = steps.receiveReturn(came, { itemId, slipId })
  return [
    steps.sell('20', customerId, { itemId }),
    steps.requestReturn(approved, slipId, { itemId, customerId }),
    steps.approveReturn(slipId),
    steps.sendReturnCopies([2, 3, 4], slipId),
    steps.amendReturn(came, slipId),
    received,
    ...(inParts ? [steps.approveReturn(slipId)] : []),
    received,
    steps.proveReturn('original-invoice', { slipId }),
    steps.postReturn(came, slipId),
  ]
}

// One too many was booked in and posted: a red entry of the difference each; then all of it is taken back.
function bookedWrongly({ itemId, slipId, customerId, inParts }: About): CaseStep[] {
  const at = { itemId, slipId }
  return [
    steps.sell('20', customerId, { itemId }),
    steps.requestReturn('10', slipId, { itemId, customerId }),
    steps.approveReturn(slipId),
    steps.sendReturnCopies([2, 3, 4], slipId),
    steps.receiveReturn('10', at),
    steps.proveReturn('original-invoice', { slipId }),
    steps.postReturn('10', slipId),
    steps.reverseReceipt('1', at),
    steps.reversePosting('1', slipId),
    ...(inParts ? [steps.reversePosting(null, slipId), steps.postReturn('9', slipId)] : []),
    steps.reverseReceipt(null, at),
    steps.reversePosting(null, slipId),
    steps.cancelReturn(slipId),
  ]
}

function broughtBackAndCancelled({ itemId, slipId, customerId, approved }: About): CaseStep[] {
  const request = steps.requestReturn(approved, slipId, { itemId, customerId })
  return [
    steps.sell('20', customerId, { itemId }),
    request,
    steps.approveReturn(slipId),
    steps.cancelReturn(slipId),
    request,
  ]
}

function purchased({ itemId, receiptId }: About): CaseStep[] {
  return [
    steps.arrive(receiptId, { itemId }),
    steps.inspect(receiptId),
    steps.receive('100', { itemId, receiptId }),
    steps.sell('5', 'C-1', { itemId }),
  ]
}

function partlyRejected({ itemId, receiptId }: About): CaseStep[] {
  return [
    steps.arrive(receiptId, { itemId }),
    steps.inspect(receiptId, { accepted: '90' }),
    steps.settleRejects('6', receiptId),
    steps.settleRejects('4', receiptId, { way: 'compensated' }),
    steps.forecastSupply(),
  ]
}

function perishable({ itemId, receiptId, inParts }: About): CaseStep[] {
  const lot = inParts ? 'L-1' : null
  return [
    steps.arrive(receiptId, { itemId, lot }),
    steps.inspect(receiptId),
    steps.receive('100', { itemId, receiptId, lot, expiresOn: '2026-01-20' }),
    steps.sell('5', 'C-1', { itemId, lot }),
  ]
}

function held({ itemId }: About): CaseStep[] {
  return [
    steps.move('reserve', '3', { itemId, documentId: 'SO-kept' }),
    steps.move('unreserve', '3', { itemId, documentId: 'SO-kept' }),
    steps.move('hold', '10', { itemId, reason: 'cracks' }),
    steps.sell('395', 'C-1', { itemId }),
    steps.move('release', '10', { itemId, reason: 'good after all' }),
    steps.act('inventory.check-location', 'warehouse', { locationId: 'F-1', against: ['damp', 'fire'] }),
    steps.act('inventory.update-item', 'warehouse', { itemId, name: 'rods' }),
  ]
}

function counted({ itemId, countId, came, inParts, decision }: About): CaseStep[] {
  const at = { itemId, locationId: 'F-1' }
  return [
    steps.act('count.plan', 'finance', {
      countId,
      scope: [{ ...at, lot: null }],
      on: '2026-03-31',
      persons: ['warehouse-1', 'finance-1'],
      method: 'item by item',
      departments: ['finance', 'warehouse'],
    }),
    steps.act('count.approve', 'management', { countId }),
    steps.act('count.record', 'warehouse', { countId, ...at, counted: came }),
    steps.act('count.explain', 'warehouse', { countId, ...at, cause: 'a box was miscounted' }),
    steps.act('count.report', 'finance', {
      countId,
      course: 'in one day',
      differences: 'one box',
      analysis: 'miscounted',
      findings: [{ ...at, lot: null, finding: 'a box short' }],
    }),
    steps.act('inventory.adjust', 'finance', { countId, ...at }),
    ...(inParts ? [steps.reverseAdjustment('1', { countId, ...at })] : []),
    ...(decision === 'post-received' ? [steps.reverseAdjustment(null, { countId, ...at })] : []),
    steps.act('count.fix-problem', 'warehouse', {
      countId,
      ...(inParts && at),
      problem: 'no labels',
      measure: 'labels',
    }),
  ]
}

function allowed({ certificateId, customerId, complaintId, inParts, decision, came }: About): CaseStep[] {
  const post = steps.act('allowance.post', 'accounting', { certificateId, voucherId: 'V-2' })
  const proof = { certificateId, way: 'allowance-certificate', sealed: true, statesFigures: true }
  return [
    steps.certify('800', { certificateId, customerId, complaintId, basis: 'settlement of 1 March' }),
    steps.sign('manager', certificateId),
    steps.sign('general-manager', certificateId),
    steps.seal(certificateId),
    steps.act('allowance.send-copies', 'sales', { certificateId, copies: [1, 2] }),
    steps.act('allowance.prove', 'sales', proof),
    post,
    ...(inParts ? [steps.reverseAllowance('0.01', certificateId)] : []),
    ...(decision === 'post-received' ? [steps.reverseAllowance(null, certificateId)] : []),
    ...(came === '4'
      ? [steps.act('allowance.cancel', 'sales', { certificateId, reason: 'never promised' }), post]
      : []),
  ]
}
