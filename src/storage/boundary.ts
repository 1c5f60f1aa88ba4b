/**
 * The boundary that all stores share, for whoever writes another one: what a store refuses, fills in, copies and
 * freezes before it looks at its log, and what it answers to an append that came before.
 */
import type { ProposedEvent, SequencedEvent } from '../core/event.ts'
import type { AppendCondition, Position, ReadOptions, ReadResult } from '../core/ports.ts'
import { matches } from '../core/query.ts'
import { checkCondition, checkReadOptions, checkStorableQuery } from './checks.ts'
import { conflictWith } from './conflict.ts'
import { lastOfKnown } from './known.ts'
import { drafted, sequenced } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'
import { checkTail, withTail } from './tail.ts'

export interface Asked {
  readonly after: Position
  readonly limit: number
  told(result: ReadResult, idAt: (position: Position) => string | undefined): ReadResult
}

export interface StoreBoundary {
  /**
   * Checks a read: `INVALID_QUERY`, `INVALID_POSITION`. Says what is meant where an option is left out: `after` 0 and a
   * limit that nothing reaches. `told` is the answer, with its tail for who asks with `known`, or `LOG_REWOUND`.
   *
   * @param idAt the id of the event at a position
   */
  asked(query: unknown, options?: ReadOptions): Asked
  /**
   * Checks an append and takes a copy of its events, with ids and moments where there were none: `EMPTY_APPEND`,
   * `INVALID_EVENT`, `INVALID_CONDITION`, `INVALID_QUERY`, `INVALID_POSITION`.
   */
  proposed(events: readonly ProposedEvent[], condition?: AppendCondition): ProposedBatch
}

/** The events of one append on their way into a log. Ask for everything in one transaction with the write. */
export interface ProposedBatch {
  /** How many events. */
  readonly size: number
  /**
   * The last position of a batch that is in the log already, which is then the answer to the append; undefined where it
   * is new. `EVENT_ID_REUSED` for an id with other content, twice, or in a batch that is known only in part.
   *
   * @param find the event of the log with this id
   */
  known(find: (id: string) => SequencedEvent | undefined): Position | undefined
  /**
   * `APPEND_CONFLICT` if the condition forbids one of these events of the log, `LOG_REWOUND` if what it knows is not among
   * them: all of the log, or those from the condition's `after` or `known` on, whichever is lower.
   */
  refuseConflict(log: Iterable<SequencedEvent>): void
  /** The events, frozen, at this position and those that follow it. */
  from(first: Position): readonly SequencedEvent[]
}

export function storeBoundary(options: SourceOptions = {}): StoreBoundary {
  const sources = sourcesOf(options)
  return {
    asked(query, limits = {}) {
      checkStorableQuery(query)
      checkReadOptions(limits)
      const { after = 0, limit = Number.MAX_SAFE_INTEGER - 1, known } = limits
      return { after, limit, told: (result, idAt) => withTail(result, known, idAt) }
    },
    proposed(events, condition) {
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const originals = [...events]
      return {
        size: drafts.length,
        known: find => lastOfKnown(drafts, originals, find),
        refuseConflict: log => refuseConflict(log, condition),
        from: first => drafts.map((draft, index) => sequenced(draft, first + index)),
      }
    },
  }
}

function refuseConflict(log: Iterable<SequencedEvent>, condition: AppendCondition | undefined): void {
  if (condition === undefined) return
  const { failIfMatch, after = 0, known } = condition
  let conflict: SequencedEvent | undefined
  let [head, id]: [Position, string | undefined] = [0, undefined]
  for (const event of log) {
    head = event.position
    if (head === known?.position) id = event.id
    if (head > after && matches(failIfMatch, event)) conflict ??= event
  }
  checkTail(condition, head, () => id)
  if (conflict !== undefined) throw conflictWith(conflict, after)
}
