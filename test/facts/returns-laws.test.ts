/** However goods come back: never more than went out or was approved, nothing twice, and what is closed stays as it is. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { evolve, replay, type StateDefinition } from '../../src/core/fold.ts'
import { returnEvents } from '../../src/facts/inventory/events/index.ts'
import { dealt, settledByComplaint } from '../../src/facts/inventory/states/dealings.ts'
import { slip } from '../../src/facts/inventory/states/slip.ts'
import {
  goodsReturn,
  manualClock,
  memoryStore,
  open,
  returnEditions,
  returnSlip,
  returnsDesk,
  type SequencedEvent,
  sequentialIds,
} from '../../src/index.ts'
import * as steps from '../../src/testing/steps/inventory.ts'
import { logOf, runs } from '../laws/offices.ts'
import { decidedReturn } from '../steps/complaint.ts'
import { opened } from '../steps/inventory.ts'

const START = '2026-03-02T00:00:00.000Z'
const SLIPS = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5']
const QUANTITIES = ['0.000001', '1', '4', '9.5', '10', '10.000001', '10.5', '11', '12', '20', '21']
const COMPANY_RATIO = '5'
const DECISIONS = ['post-approved', 'post-received', 'send-back-excess']

const slipId = fc.constantFrom(...SLIPS)
const quantity = fc.constantFrom(...QUANTITIES)
const complaintId = fc.constantFrom(null, 'K-1')

const requests = fc
  .tuple(slipId, quantity, complaintId)
  .map(([id, amount, complaint]) => [steps.requestReturn(amount, id, { complaintId: complaint })])
const receipts = fc
  .tuple(slipId, quantity, fc.boolean(), fc.boolean())
  .map(([id, amount, last, asked]) => [
    ...(asked ? [steps.instructReturn(id)] : []),
    steps.receiveReturn(amount, { slipId: id, last }),
  ])
const postings = fc.tuple(slipId, quantity).map(([id, amount]) => [steps.postReturn(amount, id)])
const preparations = slipId.map(id => [steps.approveReturn(id), steps.sendReturnCopies([2, 3, 4], id)])
const decisions = fc.tuple(slipId, fc.constantFrom(...DECISIONS)).map(([id, one]) => [steps.decideReturn(one, id)])
const proofs = slipId.map(id => [steps.proveReturn('original-invoice', { slipId: id })])
const departures = fc.tuple(slipId, quantity).map(([id, amount]) => [steps.sendBack(amount, id)])
const cancellations = slipId.map(id => [steps.cancelReturn(id)])
const deliveries = fc
  .tuple(fc.constantFrom('5', '10', '20'), fc.constantFrom(undefined, '0', '10'))
  .map(([amount, ratio]) => [steps.sell(amount, 'C-1', ratio === undefined ? {} : { overQuantityAllowance: ratio })])

/** One slip from the request to the voucher, in one to three deliveries, with or without a decision. */
const lives = fc
  .record({
    id: slipId,
    approved: fc.constantFrom('1', '4', '10', '20'),
    complaint: complaintId,
    parts: fc.array(quantity, { minLength: 1, maxLength: 3 }),
    decision: fc.option(fc.constantFrom(...DECISIONS)),
    back: fc.option(quantity),
    amended: fc.option(quantity),
    again: fc.boolean(),
    posted: fc.array(quantity, { minLength: 1, maxLength: 4 }),
  })
  .map(({ id, approved, complaint, parts, decision, back, posted, amended, again }): CaseStep[] => [
    steps.requestReturn(approved, id, { complaintId: complaint }),
    steps.approveReturn(id),
    steps.sendReturnCopies([2, 3, 4], id),
    ...parts.flatMap((part, index) => [
      steps.instructReturn(id),
      steps.receiveReturn(part, { slipId: id, last: index === parts.length - 1 }),
    ]),
    ...(amended === null ? [] : [steps.amendReturn(amended, id), ...(again ? [steps.approveReturn(id)] : [])]),
    ...(decision === null ? [] : [steps.decideReturn(decision, id)]),
    ...(back === null ? [] : [steps.sendBack(back, id)]),
    steps.proveReturn('original-invoice', { slipId: id }),
    ...posted.map(amount => steps.postReturn(amount, id)),
    steps.postReturn(parts.reduce(plus), id),
    steps.postReturn(approved, id),
  ])

const acts = fc.oneof(
  { arbitrary: lives, weight: 6 },
  { arbitrary: requests, weight: 2 },
  { arbitrary: preparations, weight: 2 },
  { arbitrary: receipts, weight: 3 },
  { arbitrary: postings, weight: 4 },
  { arbitrary: decisions, weight: 2 },
  { arbitrary: departures, weight: 2 },
  { arbitrary: proofs, weight: 2 },
  { arbitrary: cancellations, weight: 1 },
  { arbitrary: deliveries, weight: 1 },
)
const tales = fc.array(acts, { minLength: 4, maxLength: 14 }).map(all => all.flat())

const founding: readonly CaseStep[] = [
  ...opened('100000'),
  steps.sell('10', 'C-1', { overQuantityAllowance: '10' }),
  steps.sell('20'),
  ...decidedReturn('20'),
]

// The oracle counts in whole millionths of a piece, with nothing of the library.
const MICRO = 1_000_000n
const micro = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole) * MICRO + BigInt(fraction.padEnd(6, '0'))
}
function plus(one: string, other: string): string {
  const sum = micro(one) + micro(other)
  const fraction = `${sum % MICRO}`.padStart(6, '0').replace(/0+$/, '')
  return fraction === '' ? `${sum / MICRO}` : `${sum / MICRO}.${fraction}`
}

interface Known {
  approved: bigint
  /** Of what was delivered: approved, or posted, or nothing any more. */
  takes: bigint
  /** What was approved last. */
  agreed: bigint | null
  readonly ratio: bigint
  readonly complaint: string | null
  received: bigint
  back: bigint
  decision: string | null
  done: boolean
}

/** Reads the bare log, and says what must not be in it. */
function wrongs(log: readonly SequencedEvent[]): string[] {
  const found: string[] = []
  const slips = new Map<string, Known>()
  const posted = { all: 0n, complaint: 0n }
  let delivered = 0n
  const orders: { readonly until: bigint; readonly ratio: bigint | null }[] = []
  // One behind the other, as they were delivered: what the slips before it took, it does not get.
  const ratioOf = (quantity: bigint) => {
    const from = [...slips.values()].reduce((total, { takes }) => total + takes, 0n)
    const reached = orders.filter(({ until }, at) => until > from && (orders[at - 1]?.until ?? 0n) < from + quantity)
    const stated = reached.map(order => order.ratio)
    if (stated.includes(null)) return BigInt(COMPANY_RATIO)
    return stated.reduce<bigint>((least, one) => (one! < least ? one! : least), stated[0] ?? BigInt(COMPANY_RATIO))
  }
  for (const { type, data, position } of log) {
    const said = data as Record<string, string> & { complaintId: string | null; overQuantityAllowance: string | null }
    if (type === 'inventory.issued') {
      delivered += micro(said.quantity!)
      const ratio = said.overQuantityAllowance === null ? null : BigInt(said.overQuantityAllowance)
      orders.push({ until: delivered, ratio })
    }
    if (!type.startsWith('return.')) continue
    const known = slips.get(said.slipId!)
    const note = (what: string) => found.push(`${position} ${type} ${said.slipId}: ${what}`)
    if (type === 'return.requested') {
      if (known) note('issued twice')
      const approved = micro(said.quantity!)
      const ratio = ratioOf(approved)
      if (BigInt(said.overQuantityAllowance ?? COMPANY_RATIO) !== ratio) note(`not the ratio ${ratio} of its orders`)
      const one = {
        approved,
        takes: approved,
        agreed: null,
        ratio,
        complaint: said.complaintId,
        received: 0n,
        back: 0n,
        decision: null,
        done: false,
      }
      slips.set(said.slipId!, one)
      continue
    }
    if (!known) {
      note('unknown')
      continue
    }
    if (known.done && type !== 'return.copies-sent') note('closed')
    if (type === 'return.approved') known.agreed = known.approved
    if (type === 'return.amended') {
      Object.assign(known, { approved: micro(said.quantity!), takes: micro(said.quantity!), decision: null })
    }
    if (type === 'return.received' || type === 'return.posted') {
      if (known.agreed !== known.approved) note('not what was approved')
    }
    if (type === 'return.received') {
      known.received += micro(said.quantity!)
      known.decision = null
    }
    if (type === 'return.sent-back') known.back += micro(said.quantity!)
    if (known.received - known.back < 0n) note('more went back than came')
    if (type === 'return.decided') known.decision = said.decision!
    if (type === 'return.cancelled') Object.assign(known, { done: true, takes: 0n })
    if (type !== 'return.posted') continue
    known.done = true
    const quantity = micro(said.quantity!)
    known.takes = quantity
    const here = known.received - known.back
    const within = here * 100n <= known.approved * (100n + known.ratio)
    const expected = within || known.decision === 'post-received' ? here : known.approved
    if (!within && known.decision === null) note('held')
    if (!within && known.decision === 'send-back-excess') note('the excess is still here')
    if (quantity !== expected) note(`${quantity} instead of ${expected}`)
    posted.all += quantity
    if (posted.all * 100n > delivered * (100n + known.ratio)) note('more than was delivered')
    if (known.complaint === null) continue
    posted.complaint += quantity
    if (posted.complaint * 100n > 20n * MICRO * (100n + known.ratio)) note('more than was approved')
  }
  return found
}

async function played(tale: readonly CaseStep[]) {
  const clock = manualClock(START)
  const store = memoryStore()
  const given = {
    edition: returnEditions.D03,
    overQuantityAllowance: COMPANY_RATIO,
    heldReturnRoles: ['general-manager'],
  }
  const office = open({ store, clock, ids: sequentialIds(), regulations: [goodsReturn(given)] })
  const tell = ({ command, by }: CaseStep) => {
    clock.advance(60_000)
    return office.receive(command, by ? { actor: by } : {})
  }
  for (const step of founding) expect(await tell(step)).toMatchObject({ status: 'accepted' })
  for (const step of tale) await tell(step)
  return { office, log: await logOf(store) }
}

test('posted is what came or what was decided, within what was delivered and approved, and never twice', async () => {
  let posted = 0
  let held = 0
  const { numRuns } = runs(150)
  await fc.assert(
    fc.asyncProperty(tales, async tale => {
      const { log } = await played(tale)
      expect(wrongs(log)).toEqual([])
      posted += log.filter(({ type }) => type === 'return.posted').length
      held += log.filter(({ type }) => type === 'return.decided').length
    }),
    { numRuns },
  )
  expect(posted).toBeGreaterThan(numRuns / 5)
  expect(held).toBeGreaterThan(numRuns / 15)
})

function agree<State extends object>(
  of: StateDefinition<State>,
  key: string,
  log: readonly SequencedEvent[],
  tag: string,
) {
  const own = log.filter(({ tags }) => tags.includes(tag))
  const step = own.reduce((one, event) => evolve(of, one, [event]), replay(of, key, []))
  expect(step).toStrictEqual(replay(of, key, own))
}

test('a closed slip never changes, is on no desk, and both ways of folding agree', async () => {
  const types = new Set(returnEvents.map(({ type }) => type as string))
  await fc.assert(
    fc.asyncProperty(tales, async tale => {
      const { office, log } = await played(tale)
      const desk = await office.view(returnsDesk, '')
      for (const id of SLIPS) {
        const own = log.filter(({ tags, type }) => types.has(type) && tags.includes(`slip:${id}`))
        const closing = own.findIndex(({ type }) => type === 'return.posted' || type === 'return.cancelled')
        const whole = replay(slip, id, own)
        agree(slip, id, log, `slip:${id}`)
        if (closing < 0) continue
        const { handedOn: _, copies: __, copiesAt: ___, ...then } = replay(slip, id, own.slice(0, closing + 1))
        expect(whole).toMatchObject(then)
        expect(desk.filter(row => row.slipId === id)).toEqual([])
        expect(await office.view(returnSlip, id)).toMatchObject({ waits: [], toBePosted: null })
      }
      agree(dealt, 'C-1/I-1', log, 'dealt:C-1/I-1')
      agree(settledByComplaint, 'K-1', log, 'complaint:K-1')
    }),
    runs(60),
  )
})
