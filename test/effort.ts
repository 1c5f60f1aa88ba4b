/**
 * How long races, kills, faults, loads and random histories run. Each has two lengths: a short one in `npm test`, and a
 * long one in `npm run test:long`, which the gate runs after it. `GUIJU_EFFORT` tells them apart: without it they are
 * short, with 1 long, with 50 fifty times as long (`npm run soak`). What has no short form is in a `*.long.test.ts`.
 */
const TIMES = timesOf(process.env.GUIJU_EFFORT ?? '')

/** As much as this run is to do of something. A test file that calls this is run by `npm run test:long`, too. */
export function effort(short: number, long: number): number {
  return TIMES === 0 ? short : long * TIMES
}

/** For `fc.assert`: so many histories in the long run, a quarter of them in the short one. */
export function runs(long: number): { numRuns: number } {
  return { numRuns: effort(Math.min(long, Math.max(5, Math.ceil(long / 4))), long) }
}

function timesOf(said: string): number {
  const times = Number(said)
  if (Number.isSafeInteger(times) && times >= 0) return times
  throw new Error(`GUIJU_EFFORT is ${said}, expected a whole number: 1 for the long run, more for a longer one`)
}
