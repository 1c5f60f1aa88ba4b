/** Whatever is kept in order: each answer is the naive one, now and as of any moment, to whichever office it is asked. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksSealed } from '../../src/core/sealed-text.ts'
import {
  type ManualClock,
  manualClock,
  memoryVault,
  type Obligation,
  type ObligationQuery,
  type ObligationStatus,
  type Office,
  type Regulation,
} from '../../src/index.ts'
import { type History, play } from '../../src/testing/histories.ts'
import { dataProtection } from '../privacy/people.ts'
import { inMemory, type RewindableLog } from '../rewound/logs.ts'
import { naiveAnswer } from './duty-oracle.ts'
import { contexts, regulationsInForce } from './members.ts'
import { mixed, ofAllContexts } from './mixed.ts'
import { changing, expectSame, logOf, officeOn, runs, START } from './offices.ts'

const STATUSES: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** A question before it is known what there is to ask about: places are taken among the rows of the whole answer. */
interface Drawn {
  readonly status: readonly ObligationStatus[] | undefined
  readonly withinDays: number | undefined
  readonly limit: number | undefined
  /** As of which share of the time that has passed, or as of which day. */
  readonly past: number | string | undefined
  /** As of which share of the log. */
  readonly known: number | undefined
  readonly about: 'subject' | 'department' | undefined
  readonly isOne: boolean
  readonly place: number
  readonly after: number | undefined
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const questions: fc.Arbitrary<Drawn> = fc.record({
  status: maybe(fc.subarray([...STATUSES], { minLength: 1 })),
  withinDays: maybe(fc.constantFrom(0, 3, 400)),
  limit: maybe(fc.integer({ min: 1, max: 12 })),
  past: maybe(fc.constantFrom(0.2, 0.5, 0.8, '2026-01-06T00:00:00.000Z', '2026-02-01T00:00:00.000Z')),
  known: fc.option(fc.constantFrom(0.3, 0.9), { nil: undefined, freq: 3 }),
  about: maybe(fc.constantFrom('subject' as const, 'department' as const)),
  isOne: fc.boolean(),
  place: fc.nat(),
  after: maybe(fc.nat()),
})

interface World {
  readonly log: RewindableLog
  readonly clock: ManualClock
  readonly inForce: readonly Regulation[]
  /** The first one writes. */
  readonly offices: readonly Office[]
}

function worldOf(log: RewindableLog, inForce: readonly Regulation[], options: object = {}): World {
  const clock = manualClock(START)
  const offices = [1, 2].map(() => officeOn(log.another(), clock, { regulations: inForce, contexts, ...options }))
  return { log, clock, inForce, offices }
}

const momentOf = (clock: ManualClock, share: number | string) =>
  typeof share === 'string'
    ? share
    : new Date(Date.parse(START) + (Date.parse(clock.now()) - Date.parse(START)) * share).toISOString()

/** The question that was drawn, about what there is. */
function asked(drawn: Drawn, whole: readonly Obligation[], clock: ManualClock, head: number): ObligationQuery {
  const { status, withinDays, limit, past, known, about, isOne } = drawn
  const row = whole[drawn.place % whole.length]
  const after = drawn.after === undefined ? undefined : whole[drawn.after % whole.length]
  const department = typeof row?.facts.department === 'string' ? row.facts.department : 'east'
  return {
    ...(status && { status }),
    ...(withinDays !== undefined && { withinDays }),
    ...(limit !== undefined && { limit }),
    ...(past !== undefined && { asOf: momentOf(clock, past) }),
    ...(known !== undefined && { position: Math.ceil(head * known) }),
    ...(about === 'department' && { department }),
    ...(about === 'subject' && row && { subject: row.subject }),
    ...(isOne && row && { obligation: row.obligation }),
    ...(after && { after }),
  }
}

async function expectNaive({ log, clock, inForce, offices }: World, drawn: readonly Drawn[]): Promise<number> {
  const told = { log: await logOf(log.another()), inForce, now: clock.now() }
  const whole = naiveAnswer(told, { status: STATUSES })
  for (const one of drawn) {
    const query = asked(one, whole, clock, told.log.length)
    const expected = naiveAnswer(told, query)
    for (const office of offices) expectRows(await office.obligations(query), expected)
  }
  return whole.length
}

/** What is sealed in the log is opened in the answer, or erased: there the naive answer does not know the text. */
function expectRows(rows: readonly Obligation[], expected: readonly Obligation[]): void {
  const known = expected.map(({ facts, ...row }, place) => {
    const told = Object.entries(facts).map(([name, figure]) => {
      const isSealed = typeof figure === 'string' && looksSealed(figure)
      return [name, isSealed ? rows[place]?.facts[name] : figure]
    })
    return { ...row, facts: Object.fromEntries(told) }
  })
  expectSame(
    rows.map(({ facts, ...row }) => ({ ...row, facts: { ...facts } })),
    known,
  )
}

async function lived(world: World, history: History, drawn: readonly Drawn[], every: number): Promise<number> {
  let most = 0
  await play(history, world.offices[0]!, world.clock, {
    afterEach: async (_, index) => {
      if (index % every === 0) most = Math.max(most, await expectNaive(world, drawn))
    },
  })
  return Math.max(most, await expectNaive(world, drawn))
}

const few = fc.array(questions, { minLength: 3, maxLength: 6 })

describe('each page of duties is the naive answer, cut', () => {
  test('of every context and regulation, with what is told late and persons who are forgotten, to two offices', async () => {
    let most = 0
    await fc.assert(
      fc.asyncProperty(ofAllContexts({ length: 14, late: true }), few, async (history, drawn) => {
        const inForce = [...regulationsInForce(), dataProtection()]
        const world = worldOf(await inMemory(), inForce, { vault: memoryVault() })
        most = Math.max(most, await lived(world, history, drawn, 9))
      }),
      runs(20),
    )
    expect(most).toBeGreaterThan(12)
  })

  test('where the numbers of the regulations change', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20, late: true }), few, async (history, drawn) => {
        await lived(worldOf(await inMemory(), changing), history, drawn, 8)
      }),
      runs(20),
    ))

  test('of a log that lost its tail, and went on', () =>
    fc.assert(
      fc.asyncProperty(
        mixed({ length: 14, late: true }),
        few,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (history, drawn, share) => {
          const world = worldOf(await inMemory(), regulationsInForce())
          const half = Math.ceil(history.length / 2)
          await lived(world, history.slice(0, half), drawn, 7)
          const { length } = await logOf(world.log.another())
          await world.log.cut(Math.ceil(length * share))
          await expectNaive(world, drawn)
          await lived(world, history.slice(half), drawn, 7)
        },
      ),
      runs(20),
    ))
})
