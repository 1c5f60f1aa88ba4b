/** Days on the wall of the office. */
import { localDate } from '../../../src/index.ts'

export interface Days {
  /** The day that a moment is on. */
  readonly dayOf: (instant: string) => string
  /** The last day on which something is in time: the deadline is the midnight that ends it. */
  readonly lastDayOf: (midnight: string) => string
}

export function daysOf(zone: string): Days {
  return {
    dayOf: instant => localDate({ zone }, instant),
    lastDayOf: midnight => localDate({ zone }, new Date(Date.parse(midnight) - 1).toISOString()),
  }
}

/** The zone of the made-up year and of real purchases, which know no other. */
export const SHANGHAI = daysOf('Asia/Shanghai')
