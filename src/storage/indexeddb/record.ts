/** An event as a record of the object store, and a record as an event. The shape is a storage format. */
import { canonicalJson } from '../../core/canonical.ts'
import type { SequencedEvent } from '../../core/event.ts'
import type { Instant, Position } from '../../core/ports.ts'
import { type Body, checkMoments, parsedBody, unreadable } from '../body.ts'
import type { Draft } from '../proposed.ts'

/** A tag with the position of its event: what the index over tags is made of. */
export type Mark = readonly [tag: string, position: Position]

export interface EventRecord {
  readonly position: Position
  readonly id: string
  readonly type: string
  readonly marks: readonly Mark[]
  /** What no query asks for, as one canonical JSON text: the same bytes, whatever the browser does with objects. */
  readonly body: string
}

interface RecordBody extends Body {
  readonly occurredAt: Instant
  readonly recordedAt: Instant
}

/** A record that lacks only its place in the log, so that little is left to do inside a transaction. */
export interface Unplaced {
  readonly id: string
  readonly type: string
  readonly tags: readonly string[]
  readonly body: string
}

export function unplaced({ position, id, type, tags, ...rest }: Draft): Unplaced {
  const { actor, commandId, data, meta, occurredAt, recordedAt, version } = rest
  const body: RecordBody = { actor, commandId, data, meta, occurredAt, recordedAt, version }
  return { id, type, tags, body: canonicalJson(body) }
}

export function recordAt(position: Position, { id, type, tags, body }: Unplaced): EventRecord {
  return { position, id, type, marks: tags.map(tag => [tag, position]), body }
}

/** The event of a record, deep-frozen; `STORE_CORRUPT` if it is not what was written. */
export function eventOf(record: EventRecord): SequencedEvent {
  const { position, id, type, body } = record
  const { actor, commandId, data, meta, occurredAt, recordedAt, version } = parsedBody<RecordBody>(
    body,
    position,
    hasData,
  )
  checkMoments(position, occurredAt, recordedAt)
  const tags = Object.freeze(tagsOf(record))
  return Object.freeze({ position, id, type, version, data, tags, occurredAt, recordedAt, actor, commandId, meta })
}

export function tagsOf(record: EventRecord): string[] {
  return marksOf(record).map(([tag]) => tag)
}

/** Where they stand is not looked at: that is the index's matter. */
export function marksOf({ position, marks }: EventRecord): readonly Mark[] {
  if (Array.isArray(marks) && marks.every(isMark)) return marks
  throw unreadable(position, new TypeError('its tags are none'))
}

function isMark(mark: unknown): boolean {
  return Array.isArray(mark) && typeof mark[0] === 'string'
}

function hasData({ data }: RecordBody): boolean {
  return data !== undefined
}
