/** Duties of complaints: how they are counted, what was owed then, and the notices that an office sends by itself. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseSheet,
  closingStatistics,
  complaintRegister,
  complaintsOfCustomer,
  complaintTimeline,
  deskOf,
  handlingOfCase,
  manualClock,
  memoryStore,
  type Obligation,
  type Office,
  type SequencedEvent,
  type Ticked,
  timesOfDepartments,
  type ViewDefinition,
} from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { ComplaintOracle, complaintBreachesIn, type Known } from './complaint-oracle.ts'
import { complaining } from './mixed.ts'
import {
  carryOver,
  changing,
  everything,
  expectSame,
  handling,
  logOf,
  officeOn,
  regulations,
  runs,
  stage,
} from './offices.ts'
import { scheduled } from './races.ts'

const DAY = 86_400_000
const STATUSES = ['running', 'due', 'overdue', 'undecidable'] as const
const NOTICES = ['late-case-urged', 'late-closing-inquired']

async function noticesOwed(office: Office): Promise<readonly Obligation[]> {
  const rows = await office.obligations({ status: ['due', 'overdue'], withinDays: 0 })
  return rows.filter(({ obligation }) => NOTICES.includes(obligation))
}

describe('ticks', () => {
  const refusedIn = (ticked: readonly Ticked[]) => ticked.flatMap(({ refused }) => refused)
  const sentIn = (ticked: readonly Ticked[]) =>
    ticked.flatMap(({ accepted }) => accepted.flatMap(one => (one.status === 'accepted' ? one.events : [])))

  test('at any moments and from two offices at once send each notice once, and leave none behind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(complaining({ length: 12 }), complaining({ length: 12, late: true })),
        fc.infiniteStream(fc.nat({ max: 6 })),
        fc.boolean(),
        fc.scheduler(),
        async (history, turns, editionsChange, scheduler) => {
          const inForce = { regulations: editionsChange ? changing : regulations }
          const { store, office, clock } = stage(inForce)
          const tickers = [0, 1].map(() => officeOn(scheduled(store, scheduler), clock, inForce))
          const ticked: Ticked[] = []
          const tickAll = async (times: number) => {
            const ticking = tickers.map(async one => {
              for (let time = 0; time < times; time++) ticked.push(await one.tick())
            })
            await scheduler.waitFor(Promise.all(ticking))
            expect(await noticesOwed(office)).toEqual([])
          }
          await play(history, office, clock, {
            afterEach: () => (turns.next().value! > 4 ? tickAll(1) : undefined),
          })
          for (const days of [0, 20, 8]) {
            clock.advance(days * DAY)
            await tickAll(2)
          }
          const log = await logOf(store)
          expect(refusedIn(ticked)).toEqual([])
          expect(complaintBreachesIn(log)).toEqual([])
          const sent = log.filter(({ actor, type }) => type === 'complaint.notice-sent' && actor?.id === 'office')
          expect(
            sentIn(ticked)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(sent.map(({ id }) => id).sort())
        },
      ),
      runs(30),
    ))
})

describe('who was overdue when something was done', () => {
  /** By what the office said then: roles with an overdue step just before each thing that was done about the present form. */
  async function overdueThen(office: Office, log: readonly SequencedEvent[], complaintId: string) {
    const late = new Set<string>()
    for (const { type, data, tags, occurredAt: asOf, position } of log) {
      if (!tags.includes(`complaint:${complaintId}`)) continue
      // What was late on an earlier form is behind it.
      if (type === 'complaint.form-filed' && (data as { form: number }).form > 1) {
        late.clear()
        continue
      }
      const subject = `complaint:${complaintId}` as const
      const before = { asOf, position: position - 1, subject, obligation: 'step-owed', status: STATUSES } as const
      const [owed] = await office.obligations(before)
      if (owed?.status !== 'overdue') continue
      const isDoneNow = (await office.obligations({ ...before, position }))[0]?.facts.step !== owed.facts.step
      if (isDoneNow) late.add((owed.facts.roles as readonly string[])[0] ?? 'general-manager-office')
    }
    return late
  }

  test('is asked why once the case is closed, unless he was; nobody else is, but with whom a late case lay', () =>
    fc.assert(
      fc.asyncProperty(complaining({ length: 20 }), async history => {
        const { store, office, clock } = stage()
        await play(history, office, clock)
        const log = await logOf(store)
        for (const [id, { product, closedAt, forms }] of oracleOf(log).cases) {
          if (!product || closedAt === undefined) continue
          const asked = new Set<string>()
          for (const { type, data } of log) {
            const { complaintId, kind, form, to } = data as Record<string, unknown>
            const isAsked =
              type === 'complaint.notice-sent' && complaintId === id && kind === 'inquiry' && form === forms
            if (isAsked) asked.add(String(to))
          }
          const subject = `complaint:${id}` as const
          const rows = await office.obligations({ subject, obligation: 'late-closing-inquired', status: STATUSES })
          const late = await overdueThen(office, log, id)
          const lain = rows.filter(({ facts }) => facts.reason === 'closing').map(({ facts }) => String(facts.to))
          const expected = new Set([...late, ...lain].filter(to => !asked.has(to)))
          expect(rows.map(({ facts }) => facts.to).sort()).toEqual([...expected].sort())
        }
      }),
      runs(30),
    ))
})

/** Moments at which something was known that had been told before what happened earlier; where there are none, any. */
function momentsOf(log: readonly SequencedEvent[]): readonly string[] {
  const late = log.filter(({ type, tags, occurredAt, position }) => {
    const [complaint] = tags
    const earlier = log.slice(0, position - 1).filter(one => one.tags[0] === complaint && one.occurredAt > occurredAt)
    return type.startsWith('complaint.') && earlier.length > 0
  })
  return (late.length > 0 ? late : log).map(({ occurredAt }) => occurredAt)
}

const VIEWS: readonly (readonly [view: ViewDefinition, key: string])[] = [
  ...['K-1', 'K-2'].flatMap(id =>
    [caseSheet, complaintTimeline, timesOfDepartments, handlingOfCase].map(view => [view, id] as const),
  ),
  [complaintRegister, '2601'],
  [closingStatistics, '2601'],
  [complaintsOfCustomer, 'C-1'],
  [deskOf, 'sales'],
]

test('what was so then is what an office finds that knows no more than what had happened by then', () =>
  fc.assert(
    fc.asyncProperty(
      complaining({ length: 15, late: true }),
      fc.array(fc.nat({ max: 1_000 }), { minLength: 3, maxLength: 3 }),
      async (history, places) => {
        const { store, office, clock } = stage({ regulations: everything })
        await play(history, office, clock)
        const log = await logOf(store)
        const moments = momentsOf(log)
        for (const place of log.length > 0 ? places : []) {
          const asOf = moments[place % moments.length]!
          const happened = log.filter(({ occurredAt }) => occurredAt <= asOf)
          const past = memoryStore()
          await carryOver(happened, past)
          const fresh = officeOn(past, manualClock(asOf), { regulations: everything })
          // An office is never behind what it has read: of what was told later, it asks about the moment.
          const isNow = happened.every(({ recordedAt }) => recordedAt <= asOf)
          for (const [view, key] of VIEWS) {
            const answer = await office.view(view, key, { at: asOf })
            expectSame(answer, await fresh.view(view, key, isNow ? {} : { at: asOf }))
          }
          const owed = await office.obligations({ asOf, status: STATUSES })
          expectSame(owed, await fresh.obligations({ status: STATUSES, ...(!isNow && { asOf }) }))
          expectSame(owed, await fresh.obligations({ asOf, position: log.length, status: STATUSES }))
        }
      },
    ),
    runs(30),
  ))

describe('how the days of a duty are counted', () => {
  const ofComplaints = ({ subject }: Obligation) => /^(complaint|closing-month):/.test(subject)

  /** So many days were to be counted, as the documents say. */
  function periodOf({ obligation, facts }: Obligation, known: Known | undefined): number | undefined {
    if (obligation === 'case-closed-in-time') return known!.market === 'overseas' ? 20 : 15
    if (obligation === 'step-owed') return (handling.unitDays as Record<string, number>)[String(facts.step)]
    return PERIODS[obligation]
  }

  const PERIODS: Readonly<Record<string, number>> = {
    'investigation-report-due': 3,
    'consolidated-opinion-due': 1,
    'receivable-due': handling.collectionDays,
    'closings-summarised': 10,
    'sanctions-reviewed': 10,
    'sanction-publication-owed': 10,
  }

  function expectCounted({ due, since, counted }: Obligation, days: number): void {
    expect(counted.reduce((sum, one) => sum + one.days!, 0)).toBe(days)
    for (const [index, { from, to, days }] of counted.entries()) {
      expect(Date.parse(to) - Date.parse(from)).toBe(days! * DAY)
      expect(Date.parse(from)).toBeGreaterThan(
        index === 0 ? Date.parse(since) - DAY : Date.parse(counted[index - 1]!.to),
      )
    }
    expect(counted.at(-1)?.to).toBe(due)
  }

  test('intervals are in order, and sum to the period', () =>
    fc.assert(
      fc.asyncProperty(complaining({ length: 15, late: true }), async history => {
        const { store, office, clock } = stage()
        await play(history, office, clock)
        const { cases } = oracleOf(await logOf(store))
        for (const row of (await office.obligations({ status: STATUSES })).filter(ofComplaints)) {
          const days = periodOf(row, cases.get(row.subject.replace('complaint:', '')))
          if (row.due === null || days === undefined) expect([row.due, row.counted]).toEqual([null, []])
          else expectCounted(row, days)
        }
      }),
      runs(30),
    ))

  test('a closing is due when its days are over, but for those that the clock stood still: by a walk day by day', () =>
    fc.assert(
      fc.asyncProperty(complaining({ length: 15 }), async history => {
        const { office, clock } = stage()
        const oracle = new ComplaintOracle()
        await play(history, office, clock, {
          afterEach: async ({ deed, outcome }) => {
            const { complaintId } = deed.command
            if (outcome.status !== 'accepted' || typeof complaintId !== 'string') return
            for (const event of outcome.events) oracle.take(event)
            const subject = `complaint:${complaintId}` as const
            const rows = await office.obligations({ subject, obligation: 'case-closed-in-time', status: STATUSES })
            const known = oracle.cases.get(complaintId)
            const running = known?.acceptedAt !== undefined && known.closedAt === undefined
            expect(rows.map(({ due }) => due)).toEqual(running ? [dueOf(known)] : [])
          },
        })
      }),
      runs(30),
    ))
})

function oracleOf(log: readonly SequencedEvent[]): ComplaintOracle {
  const oracle = new ComplaintOracle()
  for (const event of log) oracle.take(event)
  return oracle
}

const EIGHT_HOURS = DAY / 3

/** Midnight on the wall in Shanghai. */
const midnightOf = (time: number) => Math.floor((time + EIGHT_HOURS) / DAY) * DAY - EIGHT_HOURS

/** The midnight that ends the last day; null where the clock stands still for good. */
function dueOf({ acceptedAt, market, still, pausedAt }: Known): string | null {
  const stood = still.map(([from, to]) => [Date.parse(from), Date.parse(to)] as const)
  const pauses = pausedAt === undefined ? stood : [...stood, [Date.parse(pausedAt), Number.POSITIVE_INFINITY] as const]
  let day = midnightOf(Date.parse(acceptedAt!))
  for (let left = market === 'overseas' ? 20 : 15; left > 0; ) {
    day += DAY
    if (!isStill(day, pauses)) left -= 1
    if (day > Date.parse('2040-01-01T00:00:00.000Z')) return null
  }
  return new Date(day + DAY).toISOString()
}

/** Did the clock stand still from the midnight that begins the day to the one that ends it? To the second. */
function isStill(day: number, pauses: readonly (readonly [from: number, to: number])[]): boolean {
  let reached = day
  for (let moved = true; moved; ) {
    moved = false
    for (const [from, to] of pauses) {
      if (second(from) > reached || second(to) <= reached || second(to) <= second(from)) continue
      reached = second(to)
      moved = true
    }
  }
  return reached >= day + DAY
}

const second = (time: number) => Math.floor(time / 1000) * 1000
