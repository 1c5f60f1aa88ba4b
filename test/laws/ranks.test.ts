/** Facts of one command are of one instant and told in their order: no rank turns that round for any state. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defineEvent, type SequencedEvent } from '../../src/core/event.ts'
import type { StateDefinition } from '../../src/core/fold.ts'
import { play } from '../../src/testing/histories.ts'
import { contexts, regulationsInForce, statesDefined } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { logOf, runs, stage } from './offices.ts'

const ranks = new Map(contexts.flatMap(({ events }) => events).map(({ type, rank }) => [type, rank]))

test('an event has rank 0, unless it says another', () => {
  const plain = { type: 'walk.ended', schema: ranks as never, tags: () => [] }
  expect(defineEvent(plain).rank).toBe(0)
  expect(defineEvent({ ...plain, rank: -1 }).rank).toBe(-1)
})

test('ranks keep the order of the facts of one command', async () => {
  const states = await statesDefined()
  await fc.assert(
    fc.asyncProperty(ofAllContexts({ length: 20 }), async history => {
      const { store, office, clock } = stage({ regulations: regulationsInForce(), contexts })
      await play(history, office, clock)
      const turned = pairsOf(await logOf(store)).filter(([one, next]) => ranks.get(one.type)! > ranks.get(next.type)!)
      for (const [one, next] of turned) {
        const both = states.filter(state => sees(state, one, next)).map(({ name }) => name)
        expect(both, `${one.type}, ${next.type}`).toEqual([])
      }
    }),
    runs(40),
  )
})

function pairsOf(log: readonly SequencedEvent[]): [SequencedEvent, SequencedEvent][] {
  return log.flatMap((one, place) =>
    log
      .slice(place + 1, place + 10)
      .filter(next => next.commandId !== null && next.commandId === one.commandId)
      .map((next): [SequencedEvent, SequencedEvent] => [one, next]),
  )
}

function sees(state: StateDefinition, one: SequencedEvent, next: SequencedEvent): boolean {
  if (!state.steps.has(one.type) || !state.steps.has(next.type)) return false
  const keys = state.keys(next)
  return state.keys(one).some(key => keys.includes(key))
}
