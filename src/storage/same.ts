/** Whether an event that comes again under its id is the event that the log has. */
import type { ProposedEvent, SequencedEvent } from '../core/event.ts'
import type { Draft } from './proposed.ts'

/**
 * Compares what the caller gave. What the store filled in the first time (a moment) may differ the second time; the
 * order of tags and keys says nothing.
 */
export function sameContent(stored: SequencedEvent, again: Draft, proposed: ProposedEvent): boolean {
  return (
    stored.type === again.type &&
    stored.version === again.version &&
    (proposed.occurredAt === undefined || stored.occurredAt === again.occurredAt) &&
    (proposed.recordedAt === undefined || stored.recordedAt === again.recordedAt) &&
    stored.commandId === again.commandId &&
    sameTags(stored.tags, again.tags) &&
    samePlain(stored.data, again.data) &&
    samePlain(stored.actor, again.actor) &&
    samePlain(stored.meta, again.meta)
  )
}

function sameTags(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const known = new Set(left)
  return right.every(tag => known.has(tag))
}

function samePlain(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every(key => Object.hasOwn(right, key) && samePlain(part(left, key), part(right, key)))
}

function part(of: object, key: string): unknown {
  return (of as Record<string, unknown>)[key]
}
