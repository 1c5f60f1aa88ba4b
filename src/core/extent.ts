import type { Instant, Position } from './ports.ts'

/** What of the log a board takes in. */
export interface Extent {
  readonly until?: Instant
  readonly position?: Position
}
