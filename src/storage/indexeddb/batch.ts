/** One append from beginning to end: tried, tried again where the connection was lost, and recognised by its ids. */
import type { Position } from '../../core/ports.ts'
import type { Batch } from '../checked-store.ts'
import { copyOf } from '../feed.ts'
import { lastOfKnown } from '../known.ts'
import { isRefusal } from '../outcome.ts'
import { appendTo, eventsById } from './append.ts'
import type { Connection } from './connection.ts'
import { isConstraint } from './errors.ts'
import { type Unplaced, unplaced } from './record.ts'
import { twice } from './twice.ts'

/** A batch with its records, made before its transaction and safe from what the caller does later. */
interface PreparedBatch extends Batch {
  readonly records: readonly Unplaced[]
}

export function preparedBatch({ drafts, events, condition }: Batch): PreparedBatch {
  return {
    drafts,
    records: drafts.map(unplaced),
    events: events.map(event => ({ ...event })),
    condition: condition && { ...condition, failIfMatch: copyOf(condition.failIfMatch) },
  }
}

/**
 * The position of the last event. The second try has the ids and moments of the first, so if that was written after
 * all, it is found and not written again.
 */
export function append(connection: Connection, batch: PreparedBatch): Promise<Position> {
  return twice(again => appendOnce(connection, again ? { ...batch, events: batch.drafts } : batch))
}

/** Whether the batch is known is asked only after a refusal: a known batch cannot be written a second time. */
async function appendOnce(connection: Connection, batch: PreparedBatch): Promise<Position> {
  const { drafts, records, events, condition } = batch
  try {
    return await connection.run('readwrite', (events, alive) => appendTo(events, records, condition, alive))
  } catch (error) {
    if (!isConstraint(error) && !isRefusal(error)) throw error
    const ids = drafts.map(({ id }) => id)
    const stored = await connection.run('readonly', events => eventsById(events, ids))
    const known = new Map(stored.map((event, index) => [ids[index], event]))
    const last = lastOfKnown(drafts, events, id => known.get(id))
    if (last === undefined) throw error
    return last
  }
}
