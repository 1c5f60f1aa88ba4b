/** When the steps of a tale are told. */
import type fc from 'fast-check'
import type { Deed, FastCheck } from './deed.ts'

export type Time = Pick<Deed, 'wait' | 'late'>

/** A step takes hours, now and then weeks; what is told late is mostly hours late. */
export function stepTimes(fc: FastCheck, mayBeLate: boolean): fc.Arbitrary<Time> {
  const hours = fc.integer({ min: 1, max: 600 })
  const wait = fc.oneof(
    { arbitrary: hours, weight: 12 },
    { arbitrary: fc.integer({ min: 601, max: 60 * 24 * 30 }), weight: 1 },
  )
  if (!mayBeLate) return wait.map(wait => ({ wait }))
  const days = fc.integer({ min: 601, max: 20_000 })
  const late = fc.option(fc.oneof({ arbitrary: hours, weight: 3 }, { arbitrary: days, weight: 1 }), { nil: undefined })
  return fc.tuple(wait, late).map(([wait, late]) => ({ wait, ...(late !== undefined && { late }) }))
}

export function timesOf(fc: FastCheck, mayBeLate: boolean): fc.Arbitrary<Pick<Deed, 'wait' | 'late'>> {
  // Mostly hours, sometimes weeks: reviews fall due, periods end, and yet much happens on one day.
  const waits = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 600 }), weight: 4 },
    { arbitrary: fc.integer({ min: 601, max: 60 * 24 * 40 }), weight: 1 },
  )
  if (!mayBeLate) return waits.map(wait => ({ wait }))
  const lateness = fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined, freq: 3 })
  return fc.tuple(waits, lateness).map(([wait, late]) => ({ wait, ...(late !== undefined && { late }) }))
}
