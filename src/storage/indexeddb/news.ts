/**
 * What is new beyond a position. Most questions are asked again about a log of which most is known, so a few new events
 * are read and tested as they are; no index is asked.
 */
import type { Position } from '../../core/ports.ts'
import type { EventRecord } from './record.ts'
import { answer, answers, type Script } from './script.ts'

const FEW = 32

export interface News {
  readonly head: Position
  /** All that lies beyond, if it is little. */
  readonly records: readonly EventRecord[] | undefined
}

export function* newsBeyond(events: IDBObjectStore, after: Position): Script<News> {
  // From the beginning, all but the smallest log is long.
  if (after === 0) return yield* newsIfSmall(events)
  const last = events.openKeyCursor(null, 'prev')
  const beyond = events.getAll(IDBKeyRange.lowerBound(after, true), FEW + 1) as IDBRequest<EventRecord[]>
  const [cursor, records] = yield* answers([last, beyond])
  return { head: positionOf(cursor), records: records.length > FEW ? undefined : records }
}

export function* headOf(events: IDBObjectStore): Script<Position> {
  return positionOf(yield* answer(events.openKeyCursor(null, 'prev')))
}

function* newsIfSmall(events: IDBObjectStore): Script<News> {
  const head = yield* headOf(events)
  return { head, records: head === 0 ? [] : undefined }
}

function positionOf(cursor: IDBCursor | null): Position {
  return cursor === null ? 0 : Number(cursor.primaryKey)
}
