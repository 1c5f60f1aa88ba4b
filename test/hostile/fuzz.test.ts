/**
 * Whatever is sent to an office, it answers by an outcome or by an error of the list, and writes nothing by halves: all
 * commands, views and questions of all contexts, a million bodies in `npm run soak -- hostile`.
 */
import { expect, test } from 'vitest'
import { effort } from '../effort.ts'
import { heapInUse } from './heap.ts'
import { Random, seedOfRun } from './random.ts'
import { besieged, newTally, siege } from './siege.ts'

const BODIES = effort(3_000, 100_000)
/** Then another history and an empty log: questions cost more on a log that grows and grows. */
const A_SIEGE = 1_000
const MEGABYTE = 1_048_576

test('nothing but outcomes and errors of the list', { timeout: effort(180_000, 1_800_000) }, async () => {
  const seed = seedOfRun()
  const tally = newTally()
  for (let round = 0; tally.bodies < BODIES; round++) {
    const random = new Random(seed + round)
    try {
      await siege(random, A_SIEGE, await besieged(random), tally)
    } catch (fault) {
      throw new Error(`GUIJU_SEED=${random.seed} plays it again`, { cause: fault })
    }
  }
  console.log(`GUIJU_SEED=${seed}: ${tally.bodies} bodies, ${tally.calls} calls, ${tally.accepted} accepted`)
  console.log([...tally.codes].map(([code, count]) => `${code} ${count}`).join(', '))
  // What is sound among them is taken in and decided, else they would all end at the door.
  expect(tally.accepted).toBeGreaterThan(BODIES / 200)
  expect(tally.codes.size).toBeGreaterThan(7)
})

test('an office under attack keeps nothing of it', { timeout: effort(180_000, 1_800_000) }, async () => {
  const random = new Random(seedOfRun())
  const at = await besieged(random)
  const tally = newTally()
  const grown = async (bodies: number) => {
    await siege(random, bodies, at, tally)
    return heapInUse()
  }
  const settled = await grown(effort(1_000, 5_000))
  const later = await grown(effort(1_000, 5_000))
  // The log grows by what is accepted, and up to a thousand views are kept.
  expect(later - settled).toBeLessThan(effort(8, 24) * MEGABYTE)
})
