/** One append from beginning to end: tried, tried again where the connection was lost, and recognised by its ids. */
import { isGuijuError } from '../../core/errors.ts'
import type { ProposedEvent } from '../../core/event.ts'
import type { AppendCondition, Position } from '../../core/ports.ts'
import { lastOfKnown } from '../known.ts'
import type { Draft } from '../proposed.ts'
import { appendTo, eventsById } from './append.ts'
import type { Connection } from './connection.ts'
import { isConstraint } from './errors.ts'
import { type Unplaced, unplaced } from './record.ts'
import { twice } from './twice.ts'

/** All that an append needs, made before its transaction and safe from what the caller does later. */
export interface Batch {
  readonly drafts: readonly Draft[]
  readonly records: readonly Unplaced[]
  /** What of each event came from the caller. */
  readonly given: readonly ProposedEvent[]
  readonly condition: AppendCondition | undefined
}

export function batchOf(
  drafts: readonly Draft[],
  events: readonly ProposedEvent[],
  condition: AppendCondition | undefined,
): Batch {
  return { drafts, records: drafts.map(unplaced), given: events.map(event => ({ ...event })), condition }
}

/**
 * The position of the last event. The second try has the ids and moments of the first, so if that was written after
 * all, it is found and not written again.
 */
export function append(connection: Connection, batch: Batch): Promise<Position> {
  return twice(again => appendOnce(connection, again ? { ...batch, given: batch.drafts } : batch))
}

/** Whether the batch is known is asked only after a refusal: a known batch cannot be written a second time. */
async function appendOnce(connection: Connection, { drafts, records, given, condition }: Batch): Promise<Position> {
  try {
    return await connection.run('readwrite', (events, alive) => appendTo(events, records, condition, alive))
  } catch (error) {
    if (!isConstraint(error) && !isGuijuError(error, 'APPEND_CONFLICT')) throw error
    const ids = drafts.map(({ id }) => id)
    const stored = await connection.run('readonly', events => eventsById(events, ids))
    const known = new Map(stored.map((event, index) => [ids[index], event]))
    const last = lastOfKnown(drafts, given, id => known.get(id))
    if (last === undefined) throw error
    return last
  }
}
