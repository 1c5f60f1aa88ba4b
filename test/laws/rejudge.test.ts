/** A log that is judged again: by its own numbers nothing turns, by others what an office would have said. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersInLog, type OfficeOptions, type Rejudged, type RejudgeMode, rejudge } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { contexts, regulationsInForce } from './members.ts'
import { ofAllContexts } from './mixed.ts'
import { changing, logOf, runs, stage } from './offices.ts'

const MODES: readonly RejudgeMode[] = ['as-judged', 'as-lived']

async function listed(judgements: AsyncIterable<Rejudged>): Promise<readonly Rejudged[]> {
  const all: Rejudged[] = []
  for await (const one of judgements) all.push(one)
  return all
}

const moving = (all: readonly Rejudged[]) =>
  all.filter(one => one.kind === 'duty' || (one.kind === 'judged' && one.turns.length > 0))

const everyRegulation = regulationsInForce()

describe('by the numbers by which it was judged', () => {
  const houses: readonly [string, Partial<OfficeOptions>][] = [
    ['every regulation', { regulations: everyRegulation, contexts }],
    ['numbers that change by date', { regulations: changing, contexts }],
    ['numbers that stand in the log', { regulations: everyRegulation, contexts, numbers: numbersInLog() }],
  ]
  test.each(houses)(
    'nothing turns, and nothing is written: %s',
    async (_, options) => {
      await fc.assert(
        fc.asyncProperty(ofAllContexts({ late: true, length: 40 }), async history => {
          const { store, office, clock } = stage(options)
          await play(history, office, clock)
          const log = JSON.stringify(await logOf(store))
          const regulations = options.regulations!
          for (const mode of MODES) {
            for (const given of [{ with: regulations }, { with: regulations, regulations }]) {
              const all = await listed(rejudge(store, { ...given, mode, contexts }))
              expect(moving(all)).toEqual([])
            }
          }
          expect(JSON.stringify(await logOf(store))).toBe(log)
        }),
        runs(12),
      )
    },
    120_000,
  )
})
