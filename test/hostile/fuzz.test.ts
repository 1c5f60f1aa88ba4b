/**
 * Whatever is sent to an office, it answers by an outcome or by an error of the list, and writes nothing by halves. All
 * commands, views and questions of all contexts, by the million in `npm run soak -- hostile`.
 */
import { expect, test } from 'vitest'
import { effort } from '../effort.ts'
import { Random, seedOfRun } from './random.ts'
import { besieged, newTally, siege } from './siege.ts'

const BODIES = effort(3_000, 100_000)
/** A log that grows without end would make the questions between the bodies slow. */
const A_SIEGE = 1_000

test('nothing but outcomes and errors of the list', { timeout: effort(180_000, 1_800_000) }, async () => {
  const seed = seedOfRun()
  console.log(`${BODIES} bodies, GUIJU_SEED=${seed}`)
  const tally = newTally()
  for (let round = 0; tally.bodies < BODIES; round++) {
    const random = new Random(seed + round)
    try {
      await siege(random, A_SIEGE, await besieged(random), tally)
    } catch (fault) {
      throw new Error(`GUIJU_SEED=${random.seed} after ${tally.calls} calls`, { cause: fault })
    }
  }
  console.log(tally.calls, tally.accepted, tally.decided.size, tally.codes)
  expect(tally.accepted).toBeGreaterThan(BODIES / 100)
})
