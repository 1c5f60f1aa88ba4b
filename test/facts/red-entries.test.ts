/**
 * Red entries: what was posted and taken back whole is as if it had not been posted, what was taken back by the difference
 * as if the right figure had been posted, and no more is taken back than was posted, whoever asks at once.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { replay } from '../../src/core/fold.ts'
import { certificate } from '../../src/facts/inventory/states/certificate.ts'
import { dealt, settledByComplaint } from '../../src/facts/inventory/states/dealings.ts'
import { slip } from '../../src/facts/inventory/states/slip.ts'
import { stock } from '../../src/facts/inventory/states/stock.ts'
import {
  collectionRate,
  inventoryContext,
  manualClock,
  memoryStore,
  type Office,
  type Outcome,
  open,
  receivableEffect,
  sequentialIds,
} from '../../src/index.ts'
import * as steps from '../../src/testing/steps/inventory.ts'
import { logOf, runs } from '../laws/offices.ts'
import { scheduled } from '../laws/races.ts'
import { opened } from '../steps/inventory.ts'
import { micro } from './stock-oracle.ts'

const START = '2026-03-02T01:00:00.000Z'

type Store = ReturnType<typeof memoryStore>

const officeOn = (store: Store, clock: ReturnType<typeof manualClock>, name = 'office'): Office =>
  open({ store, clock, ids: sequentialIds(name), regulations: [], contexts: [inventoryContext] })

/** A step and the minute at which it is told: two tales that leave a step out tell the others at their own times. */
interface Timed {
  readonly minute: number
  readonly step: CaseStep
}

const timed = (all: readonly CaseStep[]): Timed[] => all.map((step, minute) => ({ step, minute }))

async function played(tale: readonly Timed[]) {
  const store = memoryStore()
  const clock = manualClock(START)
  const office = officeOn(store, clock)
  const outcomes: Outcome[] = []
  for (const { minute, step } of tale) {
    clock.set(new Date(Date.parse(START) + minute * 60_000).toISOString())
    outcomes.push(await office.execute(step.command, step.by ? { actor: step.by } : {}))
  }
  return { store, clock, office, outcomes, log: await logOf(store) }
}

/** Every quantity that is read of returns and allowances, and every paper but for what it tells of red entries. */
async function quantities(tale: readonly Timed[]) {
  const { office, log } = await played(tale)
  const tagged = (tag: string) => log.filter(({ tags }) => tags.includes(tag as never))
  const papers = ['S-1', 'S-2'].map(id => {
    const { reversedAt: _, receiptReversedAt: __, ...paper } = replay(slip, id, tagged(`slip:${id}`))
    return paper
  })
  const { reversedAt: _, ...proof } = replay(certificate, 'A-1', tagged('certificate:A-1'))
  const { returns, allowances, total, unpriced } = await office.view(receivableEffect, 'C-1')
  const rate = await office.view(collectionRate, 'sales-1')
  return {
    papers,
    proof,
    dealt: replay(dealt, 'C-1/I-1', tagged('dealt:C-1/I-1')),
    settled: replay(settledByComplaint, 'K-1', tagged('complaint:K-1')),
    stock: replay(stock, 'I-1/F-1', tagged('stock:I-1/F-1')),
    money: { returns, allowances, total, unpriced, rate: rate.total },
  }
}

const founding: readonly CaseStep[] = [
  ...opened('100000'),
  steps.sell('50000'),
  ...['S-1', 'S-2'].flatMap(id => [
    steps.requestReturn('10', id, { complaintId: 'K-1', unitPrice: id === 'S-1' ? '4.8' : null }),
    steps.approveReturn(id),
    steps.sendReturnCopies([2, 3, 4], id),
    steps.receiveReturn('7', { slipId: id, last: false }),
    steps.receiveReturn('5.5', { slipId: id, last: true }),
    steps.proveReturn('original-invoice', { slipId: id }),
  ]),
]

const postAllowance = steps.act('allowance.post', 'accounting', { certificateId: 'A-1', voucherId: 'V-2' })
const certified = (amount: string) => [
  steps.certify(amount, { complaintId: 'K-1', basis: 'settled' }),
  steps.sign('manager'),
  steps.seal(),
]

/** What else happens meanwhile, with other papers. */
const others = fc.array(
  fc.constantFrom<CaseStep>(
    steps.sell('3'),
    steps.postReturn('8', 'S-2'),
    steps.reversePosting('1', 'S-2'),
    steps.reversePosting(null, 'S-2'),
    steps.reverseReceipt('2', { slipId: 'S-2' }),
    steps.certify('5', { certificateId: 'A-2', complaintId: 'K-1', basis: 'settled' }),
    steps.move('hold', '4', { reason: 'cracks' }),
    steps.requestReturn('2', 'S-3', { complaintId: 'K-1' }),
  ),
  { maxLength: 12 },
)

const figure = fc.integer({ min: 1, max: 12_500_000 })
const text = (millionths: number) => {
  const fraction = `${millionths % 1_000_000}`.padStart(6, '0').replace(/0+$/, '')
  return `${Math.floor(millionths / 1_000_000)}${fraction && `.${fraction}`}`
}

/** Where among the others each of these steps is told. */
function mixed(others: readonly CaseStep[], own: readonly CaseStep[], places: readonly number[]) {
  const at = own.map((_, index) => places[index % places.length]! % (others.length + 1)).toSorted((a, b) => a - b)
  const all: { step: CaseStep; own: boolean }[] = []
  for (let place = 0; place <= others.length; place++) {
    for (const [index, step] of own.entries()) if (at[index] === place) all.push({ step, own: true })
    if (place < others.length) all.push({ step: others[place]!, own: false })
  }
  return all
}

const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 })

/** With these steps, and without them, everything else at its own time. */
async function withAndWithout(
  before: readonly CaseStep[],
  own: readonly CaseStep[],
  tale: readonly CaseStep[],
  places: number[],
) {
  const all = mixed(tale, own, places).map(({ step, own }, index) => ({ step, own, minute: before.length + index }))
  const founded = timed(before)
  return {
    with: await quantities([...founded, ...all]),
    without: await quantities([...founded, ...all.filter(({ own }) => !own)]),
  }
}

describe('a posting that was taken back whole is as if it had never been', () => {
  test('of a return, in one entry or in many', () =>
    fc.assert(
      fc.asyncProperty(
        figure,
        fc.array(figure, { maxLength: 3 }),
        others,
        places,
        async (posted, parts, tale, where) => {
          const own = [
            steps.postReturn(text(posted)),
            ...parts.map(part => steps.reversePosting(text(part))),
            steps.reversePosting(),
          ]
          const both = await withAndWithout(founding, own, tale, where)
          expect(both.with).toEqual(both.without)
        },
      ),
      runs(120),
    ))

  test('of an allowance', () =>
    fc.assert(
      fc.asyncProperty(figure, others, places, async (amount, tale, where) => {
        const own = [postAllowance, steps.reverseAllowance()]
        const both = await withAndWithout([...founding, ...certified(text(amount))], own, tale, where)
        expect(both.with).toEqual(both.without)
      }),
      runs(80),
    ))

  test('of what was booked in: slip and stock', () =>
    fc.assert(
      fc.asyncProperty(figure, others, places, async (quantity, tale, where) => {
        const before = founding.filter(({ command }) => command.type !== 'return.receive' || command.slipId !== 'S-1')
        const received = [steps.receiveReturn('5', { last: false })]
        const own = [steps.receiveReturn(text(quantity), { last: true }), steps.reverseReceipt(text(quantity))]
        const both = await withAndWithout([...before, ...received], own, tale, where)
        expect(both.with).toEqual(both.without)
      }),
      runs(80),
    ))
})

describe('a posting that was taken back by the difference is one of the right figure', () => {
  test('of a return', () =>
    fc.assert(
      fc.asyncProperty(figure, figure, others, async (one, other, tale) => {
        fc.pre(one !== other)
        const [wrong, right] = [Math.max(one, other), Math.min(one, other)]
        const told = (posted: number, red: readonly CaseStep[]) =>
          timed([...founding, ...tale, steps.postReturn(text(posted)), ...red])
        const red = [steps.reversePosting(text(wrong - right))]
        expect(await quantities(told(wrong, red))).toEqual(await quantities(told(right, [])))
      }),
      runs(120),
    ))

  test('of an allowance', () =>
    fc.assert(
      fc.asyncProperty(figure, figure, async (one, other) => {
        fc.pre(one !== other)
        const [wrong, right] = [Math.max(one, other), Math.min(one, other)]
        const told = (amount: number, red: readonly CaseStep[]) =>
          timed([...founding, ...certified(text(amount)), postAllowance, ...red])
        const red = [steps.reverseAllowance(text(wrong - right))]
        expect(await quantities(told(wrong, red))).toEqual(await quantities(told(right, [])))
      }),
      runs(60),
    ))
})

const counted = (found: string): CaseStep[] => [
  steps.act('count.plan', 'finance', {
    countId: 'N-1',
    scope: [{ itemId: 'I-1', locationId: 'F-1', lot: null }],
    persons: [],
    departments: [],
  }),
  steps.act('count.record', 'warehouse', { countId: 'N-1', itemId: 'I-1', locationId: 'F-1', counted: found }),
  steps.act('inventory.adjust', 'finance', { countId: 'N-1', itemId: 'I-1', locationId: 'F-1' }),
]

/** What is posted of each kind: how much, its posting, and a red entry against it. */
const KINDS = [
  {
    name: 'a return',
    before: [...founding, steps.postReturn('12.5')],
    posted: '12.5',
    red: (quantity: string | null) => steps.reversePosting(quantity),
    type: 'return.posting-reversed',
  },
  {
    name: 'an allowance',
    before: [...founding, ...certified('12.5'), postAllowance],
    posted: '12.5',
    red: (amount: string | null) => steps.reverseAllowance(amount),
    type: 'allowance.posting-reversed',
  },
  {
    name: 'a count',
    before: [...opened('500'), ...counted('487.5')],
    posted: '12.5',
    red: (quantity: string | null) => steps.reverseAdjustment(quantity),
    type: 'inventory.adjustment-reversed',
  },
  {
    name: 'what was booked in',
    before: founding,
    posted: '12.5',
    red: (quantity: string | null) => steps.reverseReceipt(quantity),
    type: 'return.receipt-reversed',
  },
]

const amountOf = (data: unknown) => {
  const { quantity, amount } = data as { quantity?: string; amount?: string }
  return micro((quantity ?? amount)!)
}

describe.each(KINDS)('of $name', ({ before, posted, red, type }) => {
  test('many red entries take back no more than was posted, and each what it was allowed', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.option(figure), { minLength: 1, maxLength: 8 }), async asked => {
        const tale = asked.map(quantity => red(quantity === null ? null : text(quantity)))
        const { outcomes, log } = await played(timed([...before, ...tale]))
        let left = micro(posted)
        for (const [index, quantity] of asked.entries()) {
          const fits = left > 0n && BigInt(quantity ?? left) <= left
          expect(outcomes[before.length + index]!.status).toBe(fits ? 'accepted' : 'refused')
          if (fits) left -= BigInt(quantity ?? left)
        }
        const taken = log.filter(event => event.type === type).reduce((sum, { data }) => sum + amountOf(data), 0n)
        expect(taken).toBe(micro(posted) - left)
      }),
      runs(60),
    ))

  test('of several offices that take it back whole at once, one does', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.scheduler(), async (count, scheduler) => {
        const { store, clock, log } = await played(timed(before))
        const outcomes = await raced(store, clock, scheduler, Array(count).fill(red(null)))
        expect(outcomes.filter(({ status }) => status === 'accepted')).toHaveLength(1)
        expect(outcomes.filter(({ status }) => status === 'refused')).toHaveLength(count - 1)
        const written = (await logOf(store)).slice(log.length).filter(event => event.type === type)
        expect(written.map(({ data }) => amountOf(data))).toEqual([micro(posted)])
      }),
      runs(40),
    ))

  test('of several that take back parts at once, all that fits in it', () =>
    fc.assert(
      fc.asyncProperty(fc.array(figure, { minLength: 2, maxLength: 4 }), fc.scheduler(), async (parts, scheduler) => {
        const { store, clock, log } = await played(timed(before))
        await raced(
          store,
          clock,
          scheduler,
          parts.map(part => red(text(part))),
        )
        const written = (await logOf(store)).slice(log.length).filter(event => event.type === type)
        const taken = written.reduce((sum, { data }) => sum + amountOf(data), 0n)
        expect(taken <= micro(posted)).toBe(true)
        if (parts.some(part => BigInt(part) <= micro(posted))) expect(taken > 0n).toBe(true)
      }),
      runs(40),
    ))
})

async function raced(
  store: Store,
  clock: ReturnType<typeof manualClock>,
  scheduler: fc.Scheduler,
  all: readonly CaseStep[],
) {
  const racing = all.map(({ command, by }, index) =>
    officeOn(scheduled(store, scheduler) as Store, clock, `runner${index}`).execute(command, by ? { actor: by } : {}),
  )
  return scheduler.waitFor(Promise.all(racing))
}

test('two slips and two customers keep apart', async () => {
  const tale = [
    ...founding,
    steps.postReturn('10'),
    steps.postReturn('10', 'S-2'),
    steps.reversePosting(null, 'S-2'),
    steps.sell('40', 'C-2'),
  ]
  const { office, log } = await played(timed(tale))
  const of = (id: string) =>
    replay(
      slip,
      id,
      log.filter(({ tags }) => tags.includes(`slip:${id}` as never)),
    )
  expect([of('S-1').posted, of('S-2').posted]).toEqual(['10', null])
  expect((await office.view(receivableEffect, 'C-2')).rows).toEqual([])
  expect(log.at(-2)!.data).toMatchObject({ slipId: 'S-2', reverses: 'V-1', left: '0' })
})
