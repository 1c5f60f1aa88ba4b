/** What was so then: an answer about a moment is the same whenever, wherever and however it is asked for. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blacklistRegister,
  caseSheet,
  closingStatistics,
  companyBook,
  complaintRegister,
  complaintsOfCustomer,
  complaintTimeline,
  customerContribution,
  customerHistory,
  customerOpinions,
  customerSheet,
  departmentShares,
  deskOf,
  type ManualClock,
  type Obligation,
  type Office,
  timesOfDepartments,
  type ViewDefinition,
} from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { changing, codeOf, expectSame, logOf, officeOn, runs, type Stage, stage } from './offices.ts'
import { loose } from './strict.ts'

const VIEWS: readonly (readonly [view: ViewDefinition, key: string])[] = [
  [departmentShares, 'east'],
  [departmentShares, 'west'],
  [companyBook, ''],
  [blacklistRegister, ''],
  [customerOpinions, 'east'],
  [customerHistory, 'C-1'],
  [customerSheet, 'C-1'],
  [customerSheet, 'C-2'],
  [customerContribution, 'C-3'],
  [caseSheet, 'K-1'],
  [complaintTimeline, 'K-2'],
  [timesOfDepartments, 'K-1'],
  [complaintRegister, '2601'],
  [deskOf, 'sales'],
  [deskOf, 'general-manager-office'],
  [complaintsOfCustomer, 'C-1'],
  [closingStatistics, '2601'],
  [closingStatistics, '2602'],
]

const STATUSES = ['running', 'due', 'overdue', 'undecidable'] as const

interface Moment {
  readonly at: string
  readonly position: number
}

interface Answers extends Moment {
  readonly obligations: readonly Obligation[]
  readonly views: readonly unknown[]
}

async function answersAt(
  office: Office,
  about: { at?: string; position?: number },
): Promise<Omit<Answers, keyof Moment>> {
  const { at, position } = about
  const obligations = await office.obligations({
    status: STATUSES,
    ...(at !== undefined && { asOf: at }),
    ...(position !== undefined && { position }),
  })
  const views: unknown[] = []
  for (const [view, key] of VIEWS) views.push(await office.view(view, key, about))
  return { obligations, views }
}

async function told({ store, clock, office }: Stage): Promise<Answers> {
  const position = (await store.read([{ tags: ['nobody:x'] }])).head
  return { at: clock.now(), position, ...(await answersAt(office, {})) }
}

async function expectStill(given: readonly Answers[], offices: readonly Office[], how: (answer: Answers) => object) {
  for (const answer of given) {
    const { obligations, views } = answer
    for (const office of offices) expectSame(await answersAt(office, how(answer)), { obligations, views })
  }
}

/** Plays a history and asks every few deeds; the answers that were given then, live, in an office that asks often. */
async function askedAlongTheWay(at: Stage, history: Parameters<typeof play>[0], every: number): Promise<Answers[]> {
  const given: Answers[] = []
  await play(history, at.office, at.clock, {
    afterEach: async (_, index) => {
      if (index % every === 0) given.push(await told(at))
    },
  })
  return given.slice(-4)
}

describe('what was answered then is answered still', () => {
  const everyNth = fc.integer({ min: 3, max: 12 })

  test('by the date, where nothing was told late', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20 }), everyNth, async (history, every) => {
        const at = stage()
        const given = await askedAlongTheWay(at, history, every)
        await expectStill(given, [at.office, officeOn(at.store, at.clock)], ({ at }) => ({ at }))
      }),
      runs(15),
    ))

  test('by the date, where the numbers of the regulations change on the way', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20 }), everyNth, async (history, every) => {
        const at = stage({ regulations: changing })
        const given = await askedAlongTheWay(at, history, every)
        const fresh = officeOn(at.store, at.clock, { regulations: changing })
        await expectStill(given, [at.office, fresh], ({ at }) => ({ at }))
      }),
      runs(15),
    ))

  test('by date and position, whatever was told late', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20, late: true }), everyNth, async (history, every) => {
        const at = stage()
        const given = await askedAlongTheWay(at, history, every)
        const known = ({ at, position }: Answers) => ({ at, position })
        await expectStill(given, [at.office, officeOn(at.store, at.clock)], known)
      }),
      runs(15),
    ))

  test('now: live, in a fresh office, and in one that has been asked before', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20, late: true }), async history => {
        const { store, office, clock } = stage()
        const curious = officeOn(store, clock)
        await play(history, office, clock, {
          afterEach: async (_, index) => {
            if (index % 7 === 0) await answersAt(curious, {})
          },
        })
        const live = await answersAt(office, {})
        expectSame(await answersAt(curious, {}), live)
        expectSame(await answersAt(officeOn(store, clock), {}), live)
        expectSame(await answersAt(officeOn(store, clock), { at: clock.now() }), live)
        expectSame(await answersAt(officeOn(store, clock), { position: (await logOf(store)).length + 10 }), live)
      }),
      runs(15),
    ))

  test('asked by many at the same time', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 15 }), async history => {
        const { store, office, clock } = stage()
        await play(history, office, clock)
        const asking = officeOn(store, clock)
        const answers = await Promise.all([1, 2, 3].map(() => answersAt(asking, {})))
        for (const answer of answers) expectSame(answer, await answersAt(office, {}))
      }),
      runs(10),
    ))
})

test('an obligation is the same whether it is asked for alone or among all', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 20 }), async history => {
      const { office, clock } = stage()
      await play(history, office, clock)
      const all = await office.obligations({ status: STATUSES })
      for (const { subject, obligation } of all.slice(0, 10)) {
        const some = await office.obligations({ status: STATUSES, subject, obligation })
        expectSame(
          some,
          all.filter(row => row.subject === subject && row.obligation === obligation),
        )
      }
    }),
    runs(10),
  ))

test('only time makes a duty overdue: what is running becomes due, then overdue, and never goes back', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 15, lawful: true }), async history => {
      const { office, clock } = stage()
      await play(history, office, clock)
      const rank = { running: 0, due: 1, overdue: 2, undecidable: 3 }
      let before = await ranked(office, clock, rank)
      for (const days of [1, 20, 60, 200]) {
        clock.advance(days * 86_400_000)
        const now = await ranked(office, clock, rank)
        // A period that ends while nothing happens was missed then: what was missed becomes more, and never less.
        const others = (rows: ReadonlyMap<string, number>) =>
          [...rows.keys()].filter(duty => !duty.includes('-missed"'))
        expect(others(now)).toEqual(others(before))
        for (const [duty, status] of before) expect(now.get(duty)).toBeGreaterThanOrEqual(status)
        before = now
      }
    }),
    runs(10),
  ))

async function ranked(office: Office, clock: ManualClock, rank: Readonly<Record<Obligation['status'], number>>) {
  const rows = await office.obligations({ status: STATUSES, asOf: clock.now() })
  const named = rows.map(({ status, ...duty }) => [JSON.stringify(duty), rank[status]] as const)
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}

test('what is handed out is frozen to the bottom', async () => {
  const { office, clock } = stage()
  const [history] = fc.sample(mixed({ length: 40 }), { numRuns: 1, seed: 3 })
  for (const { outcome } of await play(history!, office, clock)) {
    expect(loose(outcome.findings.map(finding => finding).at(0))).toBeUndefined()
    if (outcome.status === 'accepted') for (const event of outcome.events) expect(loose(event)).toBeUndefined()
  }
  expect(loose(await office.obligations({ status: STATUSES }))).toBeUndefined()
  expect(loose(office.rules())).toBeUndefined()
  for (const [view, key] of VIEWS) expect(loose(await office.view(view, key))).toBeUndefined()
})

test('a position or a date that cannot be is refused, not answered', async () => {
  const { office } = stage()
  for (const position of [-1, 0.5, Number.NaN, 2 ** 53, '1', null] as number[]) {
    expect(await codeOf(() => office.obligations({ position }))).toBe('INVALID_POSITION')
    expect(await codeOf(() => office.view(companyBook, '', { position }))).toBe('INVALID_POSITION')
  }
  for (const at of ['2026-02-30T00:00:00Z', '2026-02-03', '2026-02-03T00:00:00', '', 1, null] as string[]) {
    expect(await codeOf(() => office.obligations({ asOf: at }))).toBe('INVALID_DATE')
    expect(await codeOf(() => office.view(companyBook, '', { at }))).toBe('INVALID_DATE')
  }
  for (const view of [undefined, null, 'company-book', {}, 1] as unknown[]) {
    expect(await codeOf(() => office.view(view as ViewDefinition))).toBe('UNKNOWN_VIEW')
  }
})
