/** An event as a row, and a row as an event. */
import { GuijuError } from '../../core/errors.ts'
import type { Actor, EventMeta, SequencedEvent } from '../../core/event.ts'
import { canonicalJson } from '../canonical.ts'
import type { Draft } from '../proposed.ts'
import type { Row, SqliteValue } from './driver.ts'

export const COLUMNS = 'e.position, e.id, e.type, e.occurred_at, e.recorded_at, e.body'

/** What no query asks for, as one canonical JSON text: one text is read faster than five columns. */
interface Body {
  readonly actor: Actor | null
  readonly commandId: string | null
  readonly data: unknown
  readonly meta: EventMeta | null
  readonly tags: readonly string[]
  readonly version: number
}

/** The values for `INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)`. */
export function rowOf({ position, id, type, occurredAt, recordedAt, ...rest }: Draft): SqliteValue[] {
  const { actor, commandId, data, meta, tags, version } = rest
  const body: Body = { actor, commandId, data, meta, tags, version }
  return [position, id, type, occurredAt, recordedAt, canonicalJson(body)]
}

/** The event of a row of `COLUMNS`, deep-frozen; `STORE_CORRUPT` if its text is not what was written. */
export function eventOf(row: Row): SequencedEvent {
  const [position, id, type, occurredAt, recordedAt, text] = row as [number, string, string, string, string, string]
  const { actor, commandId, data, meta, tags, version } = bodyOf(text, Number(position))
  return Object.freeze({
    position: Number(position),
    id,
    type,
    version,
    data,
    tags,
    occurredAt,
    recordedAt,
    actor,
    commandId,
    meta,
  })
}

function bodyOf(text: string, position: number): Body {
  try {
    const body = JSON.parse(text) as Body
    if (!Array.isArray(body.tags)) throw new TypeError('no tags')
    for (const part of [body.data, body.actor, body.meta]) freeze(part)
    Object.freeze(body.tags)
    return body
  } catch (error) {
    throw new GuijuError('STORE_CORRUPT', `the event at ${position} cannot be read`, { position }, error)
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) freeze((value as Record<string, unknown>)[key])
  Object.freeze(value)
}
