/**
 * The text of an event that is exported and hashed: canonical JSON of everything but its position, so that it is the
 * same text in every store that holds the event. It is a storage format: seals made years ago rest on it.
 */
import { canonicalJson } from '../core/canonical.ts'
import type { RecordedEvent } from '../core/event.ts'

/** The same as `canonicalJson` of the ten fields, by one call of `JSON.stringify` wherever that writes keys in order. */
export function eventText(event: RecordedEvent): string {
  const { commandId, id, occurredAt, recordedAt, tags, type, version } = event
  const [actor, data, meta] = [ordered(event.actor), ordered(event.data), ordered(event.meta)]
  const fields = { actor, commandId, data, id, meta, occurredAt, recordedAt, tags, type, version }
  if (actor === undefined || data === undefined || meta === undefined) {
    return canonicalJson({ ...fields, actor: event.actor, data: event.data, meta: event.meta })
  }
  return JSON.stringify(fields)
}

type Fields = Record<string, unknown>

/** The value with its keys in order, itself if they are; undefined where no object has them so (`10` before `9`). */
function ordered(value: unknown): unknown {
  if (isInOrder(value) || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(ordered)
    return items.includes(undefined) ? undefined : items
  }
  const copy: Fields = {}
  for (const key of Object.keys(value).sort()) {
    if (key === '__proto__') return undefined
    copy[key] = ordered((value as Fields)[key])
  }
  return isInOrder(copy) ? copy : undefined
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined
  if (value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let before: string | undefined
  for (const key of Object.keys(value)) {
    if (before !== undefined && key < before) return false
    const part = (value as Fields)[key]
    if (typeof part !== 'string' && !isInOrder(part)) return false
    before = key
  }
  return true
}
