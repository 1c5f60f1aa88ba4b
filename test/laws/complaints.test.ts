/** Complaints: whatever the history and whoever races, what stands in the log is lawful, numbered and counted right. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import { Snapshot } from '../../src/core/snapshot.ts'
import { complaintFile } from '../../src/facts/complaint/states/complaint-file.ts'
import { closingMonth } from '../../src/facts/complaint/states/months.ts'
import {
  closingRows,
  closingStatistics,
  closingsOfMonth,
  complaintContext,
  type Order,
  replay,
  type SequencedEvent,
} from '../../src/index.ts'
import { type Deed, endOf, type History, type HistoryOptions, ordersOf, play } from '../../src/testing/histories.ts'
import {
  accept,
  allowance,
  approve,
  by,
  close,
  consolidate,
  fileForm,
  fixResponsibility,
  receive,
  refuseConclusion,
  roled,
  share,
  step,
} from '../../src/testing/steps/complaint.ts'
import { until } from '../steps/complaint.ts'
import { complaintBreachesIn, isWhole, mayApprove, micro } from './complaint-oracle.ts'
import { complaining } from './mixed.ts'
import { logOf, ofComplaints, runs, START, stage } from './offices.ts'
import { logAfter, type Runner, race } from './races.ts'

const MANY = Array.from({ length: 14 }, (_, index) => `K-${index + 1}`)

const KINDS: Readonly<Record<string, HistoryOptions>> = {
  'histories of all kinds': {},
  'histories in good faith': { lawful: true },
  'histories told late': { late: true },
  'many complaints': { complaints: MANY, length: 40 },
  'one complaint': { complaints: ['K-1'] },
}

describe('what stands in the log of complaints is lawful: by an oracle that recounts it by hand', () => {
  for (const [name, options] of Object.entries(KINDS)) {
    test(name, () =>
      fc.assert(
        fc.asyncProperty(complaining({ length: 20, ...options }), async history => {
          const { store, office, clock } = stage()
          await play(history, office, clock)
          expect(complaintBreachesIn(await logOf(store))).toEqual([])
        }),
        runs(15),
      ),
    )
  }
})

/** The statistics count what a closing says, and a closing says what was on file. */
test('a case is closed and reopened behind all that was told of it before, however late it is told', async () => {
  let late = 0
  await fc.assert(
    fc.asyncProperty(complaining({ length: 20, late: true }), async history => {
      const { store, office, clock } = stage()
      await play(history, office, clock)
      const log = await logOf(store)
      for (const [index, ending] of log.entries()) {
        if (!/^complaint\.(closed|reopened)$/.test(ending.type)) continue
        const before = log.slice(0, index).filter(event => complaintFile.keys(event).some(key => isAbout(ending, key)))
        if (ending.occurredAt < ending.recordedAt) late += 1
        expect(before.filter(({ occurredAt }) => occurredAt > ending.occurredAt)).toEqual([])
      }
    }),
    runs(60),
  )
  expect(late).toBeGreaterThan(0)
})

const isAbout = (event: SequencedEvent, key: string) => complaintFile.keys(event).includes(key)

/** What a finding must say, where the command alone decides it. */
const VERDICTS: Readonly<Record<string, (command: Asked, role: string | undefined) => boolean>> = {
  'approval-by-authority': (command, role) => mayApprove(command, role),
  'responsibility-sums-to-hundred': ({ shares, responsible }) => isWhole(shares ?? responsible),
}

type Asked = Parameters<typeof mayApprove>[0] & Readonly<Record<'shares' | 'responsible', { ratio: string }[]>>

test('authority and shares: neither is more refused than must be, nor more accepted', () =>
  fc.assert(
    fc.asyncProperty(complaining({ length: 20 }), async history => {
      const { office, clock } = stage()
      for (const { deed, outcome } of await play(history, office, clock)) {
        for (const { rule, verdict } of outcome.findings) {
          const expected = VERDICTS[rule]?.(deed.command as unknown as Asked, deed.actor?.role)
          if (expected === undefined || verdict === 'not-applicable') continue
          expect([rule, verdict]).toEqual([rule, expected ? 'satisfied' : 'failed'])
        }
      }
    }),
    runs(25),
  ))

test('the oracle finds what is unlawful', () => {
  const clerk = { id: 'li', role: 'clerk' }
  const at = (type: string, data: object, actor = clerk) => {
    const about = { complaintId: 'K', handling: allowance('1'), ...data }
    return { type: `complaint.${type}`, data: about, actor, occurredAt: START }
  }
  const received = at('received', { kind: 'product' })
  const breaches = (...events: object[]) => complaintBreachesIn([received, ...(events as (typeof received)[])])
  const numbered = (number: string, serial: number) => at('accepted', { form: 1, number, month: '2601', serial })
  const approved = (as: string, amount: string) => at('approved', { as, amount }, { id: 'wu', role: as })
  expect(breaches(numbered('260101', 1), numbered('260103', 3))).toHaveLength(1)
  expect(breaches(numbered('260101', 1), numbered('260101', 1))).toHaveLength(2)
  expect(
    breaches(at('closed', { month: '2601', form: 0, pauses: [] }), at('investigated', { responsible: [] })),
  ).toHaveLength(1)
  expect(breaches(at('reopened', {}))).toHaveLength(1)
  expect(breaches(approved('sales-manager', '1000'), approved('sales-manager', '1000.000001'))).toHaveLength(1)
  expect(breaches(approved('clerk', '1'), at('approved', { as: 'general-manager', amount: '1' }))).toHaveLength(2)
  expect(
    breaches(at('approved', { as: 'general-manager', amount: '0' }, { id: 'wu', role: 'general-manager' })),
  ).toHaveLength(1)
  expect(breaches(at('negotiated', {}, { id: 'wu', role: 'sales' }), approved('sales-manager', '1'))).toHaveLength(1)
  expect(breaches(at('penalty-proposed', { penaltyId: 'F' }), at('penalty-approved', { penaltyId: 'F' }))).toHaveLength(
    1,
  )
  expect(breaches(at('responsibility-fixed', { shares: [share('a', '60'), share('b', '39.9999')] }))).toHaveLength(1)
  const notice = (level: number) => at('notice-sent', { kind: 'urging', reason: 'closing', form: 0, level })
  expect(breaches(notice(1), notice(1))).toHaveLength(1)
  expect(breaches(notice(2))).toHaveLength(1)
  expect(breaches(at('negotiated', { handling: allowance('1000.01') }))).toHaveLength(1)
  expect(breaches(numbered('260101', 1), approved('sales-manager', '1'), notice(1), notice(2))).toEqual([])
})

/** All at once, as of its end: the same outcomes as one by one. */
async function outcomesOf(history: History) {
  const { office, clock } = stage()
  clock.set(endOf(history, START))
  return office.executeAll(ordersOf(history, START))
}

test('histories of complaints go deep: many close a case, and every kind of event happens in some', async () => {
  const happened = new Set<string>()
  let closed = 0
  const samples = fc.sample(complaining({ customers: ['C-1'], length: 12 }), { numRuns: 400, seed: 7 })
  for (const [index, history] of samples.entries()) {
    const outcomes = await outcomesOf(history)
    const types = outcomes.flatMap(one => (one.status === 'accepted' ? one.events.map(({ type }) => type) : []))
    if (index < 200 && types.includes('complaint.closed')) closed += 1
    for (const type of types) happened.add(type)
  }
  expect(closed / 200).toBeGreaterThan(0.15)
  expect(complaintContext.events.map(({ type }) => type).filter(type => !happened.has(type))).toEqual([])
})

test('a case that is closed is found by shrinking to its few steps, all of them honest', async () => {
  const closes = fc.asyncProperty(complaining({ customers: ['C-1'], length: 8 }), async history => {
    const outcomes = await outcomesOf(history)
    return !outcomes.some(one => one.status === 'accepted' && one.events.some(isSettled))
  })
  const { counterexample } = await fc.check(closes, { seed: 3, numRuns: 200 })
  const steps = counterexample![0].map(({ command }) => command.type)
  expect(steps).toEqual(until('closed').flatMap(({ command }) => (SKIPPED.includes(command.type) ? [] : command.type)))
  expect((await outcomesOf(counterexample![0])).map(({ status }) => status)).toEqual(steps.map(() => 'accepted'))
})

const isSettled = ({ type, data }: Pick<SequencedEvent, 'type' | 'data'>) =>
  type === 'complaint.closed' &&
  (data as { outcome: string }).outcome === 'settled' &&
  (data as { kind: string }).kind === 'product'

/** Steps that no other waits for. */
const SKIPPED = ['complaint.report-investigation', 'complaint.tell-customer']

describe('the months of closing', () => {
  interface Closing {
    readonly complaintId: string
    readonly kind: string
    readonly month: string
    readonly loss: string | null
  }

  /** The closings that count in each month: a reopening takes the last one of its case out of the month it names. */
  function closingsIn(log: readonly SequencedEvent[]): Map<string, Closing[]> {
    const months = new Map<string, Closing[]>()
    for (const { type, data } of log) {
      const closing = data as Closing
      const rows = months.get(closing.month) ?? []
      if (type === 'complaint.closed') months.set(closing.month, [...rows, closing])
      if (type === 'complaint.reopened') {
        const last = rows.findLastIndex(({ complaintId }) => complaintId === closing.complaintId)
        months.set(closing.month, rows.toSpliced(last, 1))
      }
    }
    return months
  }

  test('hold what was closed in them and not reopened, in rows, counts and statistics', () =>
    fc.assert(
      fc.asyncProperty(complaining({ length: 20 }), async history => {
        const { store, office, clock } = stage()
        await play(history, office, clock)
        const log = await logOf(store)
        for (const [month, closings] of closingsIn(log)) {
          const mine = log.filter(({ tags }) => tags.includes(`closing-month:${month}`))
          const products = closings.filter(({ kind }) => kind === 'product')
          const rows = closingRows(replay(closingsOfMonth, month, mine))
          const { asKnownNow } = await office.view(closingStatistics, month)
          const names = (some: readonly { complaintId: string }[]) => some.map(one => one.complaintId).sort()
          expect(names(rows)).toEqual(names(closings))
          expect(replay(closingMonth, month, mine).closed).toBe(products.length)
          expect(asKnownNow.cases).toBe(products.length)
          const { founded, unfounded, withdrawn, late, inTime, undecidable } = asKnownNow
          expect([founded + unfounded + withdrawn, late + inTime + undecidable]).toEqual([
            products.length,
            products.length,
          ])
          const losses = rows.filter(({ kind }) => kind === 'product').map(({ loss }) => micro(loss ?? '0'))
          expect(micro(asKnownNow.loss)).toBe(losses.reduce((sum, one) => sum + one, 0n))
        }
      }),
      runs(30),
    ))
})

const orderOf = ({ command, by: actor, at }: CaseStep): Order => ({
  command,
  ...(actor && { actor }),
  ...(at && { occurredAt: at }),
})

/** Six forms wait for their numbers; one case waits for its approval, one to be closed, one was closed in January. */
const founding: Deed[] = [
  ...MANY.slice(0, 6).flatMap(id => until('form-filed', id)),
  ...until('consolidated', 'K-7'),
  ...until('told', 'K-8'),
  ...until('closed', 'K-9'),
].map(({ command, by: actor }) => ({ wait: 1, command, ...(actor && { actor }) }))
const started = logAfter(founding)

/** The last moment of May and the first one of June on the wall in Shanghai, and now. */
const MAY = '2026-05-31T15:59:59.999Z'
const JUNE = '2026-05-31T16:00:00.000Z'
const somebody = (role: string) => roled(role, 'li')

const CLASHING: readonly (() => CaseStep)[] = [
  () => approve('K-7'),
  () => by(somebody('sales-manager'), approve('K-7')),
  () => by(somebody('general-manager-office'), consolidate('K-7')),
  () => consolidate('K-7', allowance('1000.01')),
  () => approve('K-7', 'sales-manager', allowance('1000')),
  () => step('send-back', 'K-7', 'sales-manager', { reason: 'too much' }),
  () => close('K-8'),
  () => step('pause', 'K-8', 'sales', { reason: 'the customer is away' }),
  () => step('resume', 'K-8', 'sales'),
  () =>
    step('send-notice', 'K-8', 'general-manager-office', { kind: 'urging', reason: 'closing', level: 1, to: 'sales' }),
  () =>
    step('send-notice', 'K-9', 'general-manager-office', { kind: 'inquiry', reason: 'closing', level: 1, to: 'sales' }),
  () => step('reopen', 'K-9', 'general-manager-office', { reason: 'new cracks' }),
  () => close('K-9'),
  () => refuseConclusion('K-9'),
  () => fileForm('K-9'),
  () => accept('K-9'),
  () => fixResponsibility('confirmed', [share('manufacturing', '100')], 'K-9'),
  () => receive('K-10'),
  () =>
    step('propose-penalty', 'K-9', 'general-manager-office', {
      penaltyId: 'F',
      kind: 'fine',
      departmentId: 'a',
      measure: 'b',
      basis: 'c',
    }),
]

const numbering: fc.Arbitrary<CaseStep> = fc
  .tuple(fc.constantFrom(...MANY.slice(0, 6)), fc.constantFrom(undefined, MAY, JUNE))
  .map(([id, at]) => ({ ...accept(id), ...(at && { at }) }))
const anything = fc.oneof(
  numbering,
  fc.constantFrom(...CLASHING).map(make => make()),
)
const racing: fc.Arbitrary<Runner[]> = fc.array(
  fc.array(fc.array(anything.map(orderOf), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  { minLength: 2, maxLength: 3 },
)

const anyRace = fc.asyncProperty(racing, fc.scheduler(), async (runners, scheduler) => {
  expect((await race(await started, runners, scheduler, ofComplaints)).flaws).toEqual([])
})

describe('races', () => {
  test('of two or three offices about complaints: lawful, nothing lost, every answer true, numbers without gap', () =>
    fc.assert(anyRace, runs(120)))

  test('for numbers: all get one, and they are 1 to n of each month', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(MAY, JUNE), { minLength: 2, maxLength: 6 }),
        fc.scheduler(),
        async (times, scheduler) => {
          const runners = times.map((at, index): Runner => [[orderOf({ ...accept(MANY[index]!), at })]])
          const { flaws, outcomes } = await race(await started, runners, scheduler, ofComplaints)
          expect(flaws).toEqual([])
          const given = outcomes.flatMap(one => (one.status === 'accepted' ? one.events.map(({ data }) => data) : []))
          expect(given).toHaveLength(times.length)
          for (const [month, at] of [
            ['2605', MAY],
            ['2606', JUNE],
          ]) {
            const serials = (given as { month: string; serial: number }[]).filter(one => one.month === month)
            const expected = times.filter(time => time === at).map((_, index) => index + 1)
            expect(serials.map(({ serial }) => serial).sort((one, other) => one - other)).toEqual(expected)
          }
        },
      ),
      runs(40),
    ))

  test('find a condition without the numbers of the month', async () => {
    const original = Reflect.get(Snapshot.prototype, 'condition') as () => { failIfMatch: unknown[]; after: number }
    const patched = function (this: never) {
      const { failIfMatch, after } = original.call(this)
      return { failIfMatch: failIfMatch.filter(item => !JSON.stringify(item).includes('complaint-month:')), after }
    }
    Reflect.set(Snapshot.prototype, 'condition', patched)
    try {
      expect((await fc.check(anyRace, { numRuns: 3_000, endOnFailure: true })).failed, 'no race met it').toBe(true)
    } finally {
      Reflect.set(Snapshot.prototype, 'condition', original)
    }
  })
})
