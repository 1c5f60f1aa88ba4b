/** How a check says that a log or a file is not what it was. */
import type { Position } from '../core/ports.ts'

/**
 * - `altered`: another content stands in the event's place
 * - `missing`: the event is gone
 * - `inserted`: an event that does not belong there, or one that comes again
 * - `reordered`: events that belong to the log, in another order
 * - `renumbered`: the right event at another position (only where positions are to be compared)
 * - `unreadable`: the store cannot read the event
 * - `index`: the event is as it was sealed, but queries, and so decisions, do not find it as it is (`rebuildIndex`)
 * - `book`: the log is as it was sealed, its seal book is not; or the book contradicts itself
 * - `cut`: the end is missing, as a saved head proves, or a file has no footer
 * - `rewritten`: everything agrees but with the saved head, so the whole was made anew; which event it began with,
 *   nobody can tell
 * - `invalid`: a line of a file that no export has written
 */
export type BreakKind =
  | 'altered'
  | 'missing'
  | 'inserted'
  | 'reordered'
  | 'renumbered'
  | 'unreadable'
  | 'index'
  | 'book'
  | 'cut'
  | 'rewritten'
  | 'invalid'

/** An event and where it stands. */
export interface Found {
  readonly position: Position
  readonly id: string
}

export interface Broken {
  readonly intact: false
  readonly kind: BreakKind
  /** The number in the order of the log (1 is its first event) of the first event that is not as it was. */
  readonly number: number
  /** The event that is named: the missing one where one is missing, else the one that stands there. */
  readonly position?: Position
  readonly id?: string
  /** What should stand there, where that is another event. */
  readonly expected?: Found
  /** In a file, the line. */
  readonly line?: number
  /** One English sentence, for a log line; not for a program to read. */
  readonly message: string
}

export function foundAt({ position, id }: Found): Found {
  return { position, id }
}
