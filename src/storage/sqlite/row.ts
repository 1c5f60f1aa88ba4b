/** An event as a row, and a row as an event. */
import { canonicalJson } from '../../core/canonical.ts'
import type { SequencedEvent } from '../../core/event.ts'
import { type Body, checkMoments, parsedBody } from '../body.ts'
import type { Draft } from '../proposed.ts'
import type { Row, SqliteValue } from './driver.ts'

export const COLUMNS = 'e.position, e.id, e.type, e.occurred_at, e.recorded_at, e.body'

interface RowBody extends Body {
  readonly tags: readonly string[]
}

/** The values for `INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)`. */
export function rowOf({ position, id, type, occurredAt, recordedAt, ...rest }: Draft): SqliteValue[] {
  const { actor, commandId, data, meta, tags, version } = rest
  const body: RowBody = { actor, commandId, data, meta, tags, version }
  return [position, id, type, occurredAt, recordedAt, canonicalJson(body)]
}

/** The event of a row of `COLUMNS`, deep-frozen; `STORE_CORRUPT` if its text is not what was written. */
export function eventOf(row: Row): SequencedEvent {
  const [, id, type, occurredAt, recordedAt, text] = row as [unknown, string, string, string, string, string]
  const position = Number(row[0])
  const { actor, commandId, data, meta, tags, version } = parsedBody<RowBody>(text, position, hasTags)
  checkMoments(position, occurredAt, recordedAt)
  Object.freeze(tags)
  return Object.freeze({ position, id, type, version, data, tags, occurredAt, recordedAt, actor, commandId, meta })
}

function hasTags({ tags }: RowBody): boolean {
  return Array.isArray(tags)
}
