/** One recipe, two ways: whatever happened, replay and evolve give the same state, and neither touches an event. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concerns, evolve, queryOf, queryOfAll, replay, type StateRef } from '../../src/core/fold.ts'
import { inOrder, placeOf } from '../../src/core/order.ts'
import { matches } from '../../src/core/query.ts'
import { idOf } from '../../src/core/tag.ts'
import { standing } from '../../src/core/withdrawn.ts'
import type { SequencedEvent } from '../../src/index.ts'
import { type History, play } from '../../src/testing/histories.ts'
import { dataProtection } from '../privacy/people.ts'
import { contexts, statesDefined } from './members.ts'
import { mixed, ofAllContexts } from './mixed.ts'
import { expectSame, logOf, regulations, runs, stage } from './offices.ts'
import { frozenPart, loose } from './strict.ts'

/** Those of every context and every regulation; `members.test.ts` sees to it that the histories touch each. */
const states = await statesDefined()

async function logAfter(history: History): Promise<readonly SequencedEvent[]> {
  const { store, office, clock } = stage({ contexts, regulations: [...regulations, dataProtection()] })
  await play(history, office, clock)
  return logOf(store)
}

const logs = fc.oneof(mixed({ late: true, length: 25 }), ofAllContexts({ late: true, length: 25 })).map(logAfter)
const logsOfAll = ofAllContexts({ late: true, length: 25 }).map(logAfter)

function refsIn(log: readonly SequencedEvent[]): StateRef[] {
  const tags = [...new Set(log.flatMap(event => event.tags))]
  const keys = (per: string) => tags.map(tag => idOf(per, tag)).filter(id => id !== undefined)
  return states.flatMap(({ per, of }) => (per === undefined ? [''] : [...keys(per), 'nobody']).map(of))
}

const ofQuery = (ref: StateRef, log: readonly SequencedEvent[]) => log.filter(event => matches([queryOf(ref)], event))

const toldLate = ({ occurredAt, recordedAt }: SequencedEvent) => occurredAt < recordedAt

function stepByStep({ state }: StateRef, events: readonly SequencedEvent[], start: unknown): unknown {
  return events.reduce((value, event) => evolve(state, value as object, [event]), start)
}

function law(name: string, holds: (ref: StateRef, log: readonly SequencedEvent[]) => void, from = logs): void {
  test(name, () =>
    fc.assert(
      fc.asyncProperty(from, async logged => {
        const log = await logged
        for (const ref of refsIn(log)) holds(ref, log)
      }),
      runs(30),
    ),
  )
}

test('several states asked for at once are asked for what each of them is, and each subject once', () =>
  fc.assert(
    fc.asyncProperty(logs, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), async (logged, picks) => {
      const log = await logged
      const refs = refsIn(log)
      const some = picks.map(pick => refs[pick % refs.length]!)
      const query = queryOfAll(some)
      const items = some.map(queryOf)
      for (const event of log) expect(matches(query, event)).toBe(matches(items, event))
      expect(query.length).toBeLessThanOrEqual(new Set(items.map(({ tags = [] }) => tags.join())).size * 2)
    }),
    runs(30),
  ))

describe('replay and evolve', () => {
  law('give the same state: at once, event by event, from a frozen start and from a loose one', (ref, log) => {
    const { state, key } = ref
    const events = inOrder(state, ofQuery(ref, log))
    const replayed = replay(state, key, events)
    expectSame(evolve(state, replay(state, key, []) as object, events), replayed)
    expectSame(evolve(state, state.initial(key) as object, events), replayed)
    expectSame(stepByStep(ref, events, replay(state, key, [])), replayed)
    expectSame(stepByStep(ref, events, state.initial(key)), replayed)
  })

  law('go on from each other at any event', (ref, log) => {
    const { state, key } = ref
    const events = inOrder(state, ofQuery(ref, log))
    const middle = Math.floor(events.length / 2)
    const half = replay(state, key, events.slice(0, middle))
    expectSame(evolve(state, half as object, events.slice(middle)), replay(state, key, events))
    expectSame(half, replay(state, key, events.slice(0, middle)))
  })

  law('do not depend on the order of telling, but within one place of the business order', (ref, log) => {
    const { state, key } = ref
    if (state.order === 'telling') return
    const events = standing(ofQuery(ref, log))
    const atOnce = new Map<string, SequencedEvent[]>()
    for (const event of events) {
      const place = JSON.stringify(placeOf(state, event))
      atOnce.set(place, [...(atOnce.get(place) ?? []), event])
    }
    const backwards = [...atOnce.values()].reverse().flat()
    expectSame(replay(state, key, backwards), replay(state, key, events))
  })

  law('freeze a state to the bottom', (ref, log) => {
    const { state, key } = ref
    const events = ofQuery(ref, log)
    expect(loose(replay(state, key, events))).toBeUndefined()
    expect(loose(evolve(state, replay(state, key, []) as object, events))).toBeUndefined()
    if (events.length > 0) expect(loose(stepByStep(ref, events, state.initial(key)))).toBeUndefined()
  })

  law('leave events as they are, even loose ones', (ref, log) => {
    const { state, key } = ref
    const events = structuredClone(ofQuery(ref, log))
    const untouched = structuredClone(events)
    replay(state, key, events)
    evolve(state, state.initial(key) as object, events)
    expectSame(events, untouched)
    expect(frozenPart(events)).toBeUndefined()
  })

  law('make plain data of integers, texts and flags', (ref, log) => {
    const value = replay(ref.state, ref.key, ofQuery(ref, log))
    expectSame(structuredClone(value), JSON.parse(JSON.stringify(value)))
  })

  law(
    'know what had happened by any moment, though what happened before it was told after it',
    (ref, log) => {
      const { state, key } = ref
      const events = ofQuery(ref, log)
      for (const { occurredAt } of events.filter(toldLate)) {
        const past = events.filter(event => event.occurredAt <= occurredAt)
        expectSame(evolve(state, state.initial(key) as object, past), replay(state, key, past))
      }
    },
    logsOfAll,
  )

  law('need no event but those of the query: it covers all that can change the state', (ref, log) => {
    const { state, key } = ref
    const events = ofQuery(ref, log)
    const concerning = log.filter(event => state.keys(event).includes(key))
    expectSame(replay(state, key, concerning), replay(state, key, events))
    expectSame(
      log.filter(event => concerns(ref, event)),
      events,
    )
  })
})

test('share a part that did not change', () =>
  fc.assert(
    fc.asyncProperty(logs, async logged => {
      const log = await logged
      for (const ref of refsIn(log)) {
        const value = replay(ref.state, ref.key, ofQuery(ref, log))
        expect(evolve(ref.state, value as object, [])).toBe(value)
      }
    }),
    runs(5),
  ))
