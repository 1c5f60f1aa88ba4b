/**
 * What is new beyond a position. Most questions are asked again about a log of which most is known, so a few new events
 * are read and tested as they are; no index is asked.
 */
import type { Anchor, Position } from '../../core/ports.ts'
import { rewound } from '../../core/rewound.ts'
import type { EventRecord } from './record.ts'
import { answer, answers, type Script } from './script.ts'

const FEW = 32

export interface News {
  readonly head: Position
  /** All that lies beyond, if it is little. */
  readonly records: readonly EventRecord[] | undefined
}

/** `LOG_REWOUND` where the log does not have what is known of it. */
export function* newsBeyond(events: IDBObjectStore, after: Position, known?: Anchor | null): Script<News> {
  const last = events.openKeyCursor(null, 'prev')
  const seen = events.get(known?.position ?? 0) as IDBRequest<EventRecord | undefined>
  // From the beginning, all but the smallest log is long.
  const from = after === 0 ? Number.MAX_VALUE : after
  const beyond = events.getAll(IDBKeyRange.lowerBound(from, true), FEW + 1) as IDBRequest<EventRecord[]>
  const [cursor, { id } = { id: undefined }, records] = yield* answers([last, seen, beyond])
  if (known && id !== known.id) throw rewound(known)
  const head = positionOf(cursor)
  return { head, records: (after === 0 && head > 0) || records.length > FEW ? undefined : records }
}

/** The id of the event at this position; undefined where there is none. */
export function* idAt(events: IDBObjectStore, position: Position): Script<string | undefined> {
  const record = yield* answer(events.get(position) as IDBRequest<EventRecord | undefined>)
  return record?.id
}

export function* headOf(events: IDBObjectStore): Script<Position> {
  return positionOf(yield* answer(events.openKeyCursor(null, 'prev')))
}

function positionOf(cursor: IDBCursor | null): Position {
  return cursor === null ? 0 : Number(cursor.primaryKey)
}
