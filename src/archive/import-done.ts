/** How far an import has come. */
import type { Position } from '../core/ports.ts'

export interface ImportDone {
  /** The events that were appended. */
  readonly events: number
  /** The events that were there already. */
  readonly skipped: number
  /** The position in the target of the last event that is there now; `after` if there is none. */
  readonly last: Position
  /**
   * Whether every event so far stands at the position that it had in the other log. Positions are given by the store: a
   * log with gaps, or a part of a log, is numbered anew. With `any`, `kept` is only said where it is certain.
   */
  readonly positions: 'kept' | 'changed'
}
