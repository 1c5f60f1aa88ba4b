/**
 * What a decision reads covers all that can change it: the events of other subjects do not, and neither does any event
 * of the log that no query of the decision asks for.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../../src/core/fold.ts'
import { chargesOf, judge, ruleIndex } from '../../src/core/judge.ts'
import { parameterBook } from '../../src/core/parameter-book.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { matches, type Query, type QueryItem } from '../../src/core/query.ts'
import { sourceOf } from '../../src/core/regulation.ts'
import type { Reads } from '../../src/core/rule.ts'
import {
  complaintContext,
  customerContext,
  filingContext,
  memoryStore,
  officeCalendar,
  type RecordedEvent,
  type Regulation,
  type SequencedEvent,
} from '../../src/index.ts'
import { type Deed, deeds, histories, play } from '../../src/testing/histories.ts'
import { contexts, regulationsInForce } from './members.ts'
import { complaining, mixed, ofAllContexts } from './mixed.ts'
import { carryOver, decided, expectSame, logOf, namesake, officeOn, regulations, runs, stage } from './offices.ts'

const rules = regulations.flatMap(({ definition }) => definition.rules)
const calendar = officeCalendar()

/** Some regulations, and histories of what they judge. */
const worlds = [
  ['customers and complaints', { inForce: regulations, histories: mixed({ length: 15 }) }],
  ['every context there is', { inForce: regulationsInForce(), histories: ofAllContexts({ length: 12 }) }],
] as const

function judgesOf(inForce: readonly Regulation[]) {
  const index = ruleIndex(inForce.flatMap(({ definition }) => definition.rules))
  return { index, parameters: parameterBook(inForce.map(sourceOf), date => `${date}T00:00:00.000Z`) }
}

/** What each rule finds about an event, where its states are folded from these events only. */
function findings(
  { index, parameters }: ReturnType<typeof judgesOf>,
  event: SequencedEvent,
  log: readonly SequencedEvent[],
  keep: (query: QueryItem[]) => typeof log,
) {
  const statesAt = (reads: Reads, until: number) =>
    Object.fromEntries(
      Object.entries(reads).map(([name, { state, key }]) => {
        const mine = (one: SequencedEvent) => one.position <= until && state.keys(one).includes(key)
        return [name, replay(state, key, keep(queriesOf(reads)).filter(mine))]
      }),
    )
  return chargesOf(index, [event]).map(charge => {
    const bench = {
      parameters,
      calendar,
      before: (reads: Reads) => statesAt(reads, event.position - 1),
      after: (reads: Reads) => statesAt(reads, event.position),
    }
    return judge([charge], bench).findings
  })
}

function queriesOf(reads: Reads): QueryItem[] {
  return Object.values(reads).map(({ state, key }) => ({ types: state.types, tags: state.tags(key) }))
}

describe('the query of a rule', () => {
  test.each(worlds)('covers every event that can change its verdict: %s', (_, { inForce, histories }) => {
    const judges = judgesOf(inForce)
    return fc.assert(
      fc.asyncProperty(histories, async history => {
        const { store, office, clock } = stage({ regulations: inForce, contexts })
        await play(history, office, clock)
        const log = await logOf(store)
        for (const event of log.slice(-25)) {
          const all = findings(judges, event, log, () => log)
          const asked = findings(judges, event, log, query => log.filter(one => matches(query, one)))
          expectSame(asked, all)
        }
      }),
      runs(15),
    )
  })

  test('every rule is touched by some history, and every kind of event is accepted in one', async () => {
    const touched = new Set<string>()
    const happened = new Set<string>()
    const samples = [
      ...fc.sample(histories(fc), { numRuns: 200, seed: 11 }),
      ...fc.sample(complaining({ length: 15 }), { numRuns: 100, seed: 11 }),
    ]
    for (const history of samples) {
      const { office, clock } = stage()
      for (const { outcome } of await play(history, office, clock)) {
        for (const { rule, verdict } of outcome.findings) if (verdict !== 'not-applicable') touched.add(rule)
        if (outcome.status === 'accepted') for (const event of outcome.events) happened.add(kindOf(event))
      }
    }
    const untouched = rules.map(({ id }) => id).filter(id => !touched.has(id))
    // Joint inspections are of another edition.
    expect(untouched).toEqual(['joint-inspection-by-three'])
    const types = [...customerContext.events, ...filingContext.events, ...complaintContext.events].map(
      ({ type }) => type,
    )
    const lists = ['department, struck', 'company, struck'].map(kind => `customer.blacklisted ${kind}`)
    const reversals = ['customer.delisted reversing', 'customer.graded reversing']
    expect(
      [...types, ...lists, ...reversals].filter(kind => !happened.has(kind) && kind !== 'customer.blacklisted'),
    ).toEqual([])
  })
})

function kindOf({ type, data }: RecordedEvent): string {
  if (type === 'customer.delisted' || type === 'customer.graded') {
    return `${type}${(data as { reverses?: string }).reverses === undefined ? '' : ' reversing'}`
  }
  if (type !== 'customer.blacklisted') return type
  const { list, struck } = data as { list: string; struck: readonly unknown[] }
  return `${type} ${list}${struck.length > 0 ? ', struck' : ''}`
}

/** Notes what is asked of a store. */
function noting(store: EventStore, asked: Query[]): EventStore {
  return {
    read: (query, options) => {
      asked.push(query)
      return store.read(query, options)
    },
    append: (events, condition) => {
      if (condition) asked.push(condition.failIfMatch)
      return store.append(events, condition)
    },
  }
}

const anyDeed = fc.oneof(deeds(fc), deeds(fc, { complaints: ['K-1', 'K-2', 'K-3', 'K-4'] }))

test('a decision is the same without the events that it did not ask for', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 15 }), anyDeed, async (history, { command, actor }) => {
      const { store, office, clock } = stage()
      await play(history, office, clock)
      const log = await logOf(store)
      const asked: Query[] = []
      const meta = actor ? { actor } : {}
      const whole = await officeOn(noting(store, asked), clock).execute(command, meta)
      const needed = log.filter(event => asked.some(query => matches(query, event)))
      const rest = memoryStore()
      await carryOver(needed, rest)
      expectSame(decided(await officeOn(rest, clock).execute(command, meta)), decided(whole))
    }),
    runs(60),
  ))

test('what a decision appends is guarded by every query that it read by', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 10 }), async history => {
      const { store, clock } = stage()
      const guard = new Guard()
      const office = officeOn(guard.around(store), clock, { cachedStates: 1 })
      await play(history, office, clock, {
        commandId: position => `c-${position}`,
        afterEach: () => guard.forget(),
      })
    }),
    runs(20),
  ))

/** Every item that was read for a decision must stand in its condition, whose `after` no read may precede. */
class Guard {
  private read: QueryItem[] = []
  private heads: number[] = []

  forget(): void {
    this.read = []
    this.heads = []
  }

  around(store: EventStore): EventStore {
    return {
      read: async (query, options) => {
        const answer = await store.read(query, options)
        this.read.push(...(query as QueryItem[]).filter(item => !isSearch(item)))
        this.heads.push(answer.head)
        return answer
      },
      append: (events, condition) => {
        const items = JSON.stringify(condition?.failIfMatch)
        for (const item of this.read) expect(items).toContain(JSON.stringify(item))
        for (const head of this.heads) expect(condition?.after).toBeLessThanOrEqual(head)
        for (const { commandId } of events) expect(items).toContain(`command:${commandId}`)
        return store.append(events, condition)
      },
    }
  }
}

const others = { complaints: ['Y-1', 'Y-2'], customers: ['X-1', 'X-2', 'X-3'], departments: ['north', 'south'] }

/** For an event that a command names, by the command that told it: what is found so stands, whatever comes later. */
function isSearch({ types = [], tags = [] }: QueryItem): boolean {
  return types.length === 0 && tags.length === 1 && tags[0]!.startsWith('command:')
}

/** Papers and the complaint of nobody in particular have the same ids in both histories. */
function ofBoth({ type, complaintId }: Deed['command']): boolean {
  return type.startsWith('paper.') || String(complaintId).includes('K-')
}

test('events of unrelated subjects do not change a decision', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 20 }), mixed({ ...others, length: 20 }), async (history, strange) => {
      const alone = namesake()
      const expected = await play(history, alone.office, alone.clock)
      const among = namesake()
      const strangers = stage()
      // Two years on, so that they are numbered in other months.
      strangers.clock.advance(730 * 86_400_000)
      const rest = strange.filter(({ command }) => !ofBoth(command))
      await play(rest, strangers.office, strangers.clock)
      const foreign = await logOf(strangers.store)
      const played = await play(history, among.office, among.clock, {
        afterEach: async (_, index) => {
          await carryOver(foreign.slice(index * 3, index * 3 + 3), among.store)
        },
      })
      expectSame(
        played.map(({ outcome }) => decided(outcome)),
        expected.map(({ outcome }) => decided(outcome)),
      )
    }),
    runs(40),
  ))
