/**
 * The boundary that all stores share: an event is checked, filled in, copied and frozen here, before any store looks
 * at it, so that every store refuses the same events with the same words.
 */
import { GuijuError, shown } from '../core/errors.ts'
import type { Actor, EventMeta, ProposedEvent, SequencedEvent } from '../core/event.ts'
import type { Instant, Position } from '../core/ports.ts'
import { Flaw, refusal } from './flaw.ts'
import { frozenPlain } from './plain.ts'
import type { Sources } from './sources.ts'
import { isInstant, isName } from './text.ts'

/** UTF-16 units, and the number of tags. Data is bounded by `PLAIN_LIMITS`. */
export const EVENT_LIMITS = { type: 200, id: 200, tag: 1_000, tags: 10_000, actor: 1_000 } as const

/** An event that lacks only its position: deep-frozen but for its own top, which `sequenced` freezes. */
export type Draft = { -readonly [Field in keyof SequencedEvent]: SequencedEvent[Field] }

/**
 * Checks a batch and fills in what was left out. `EMPTY_APPEND` for no events, `INVALID_EVENT` with the path of the
 * field for what no store may hold. Fields that an event does not have (a `position`, too) are not looked at, so
 * events read from one log can be appended to another.
 */
export function drafted(events: readonly ProposedEvent[], sources: Sources): Draft[] {
  if (!Array.isArray(events)) throw noList(events)
  if (events.length === 0) throw new GuijuError('EMPTY_APPEND', 'an append needs at least one event')
  const now = events.length === 1 ? sources.now : once(sources.now)
  const drafts: Draft[] = []
  for (let index = 0; index < events.length; index++) drafts.push(draft(events[index], index, now, sources))
  return drafts
}

/** The draft itself, frozen at its place in the log. */
export function sequenced(event: Draft, position: Position): SequencedEvent {
  event.position = position
  return Object.freeze(event)
}

function noList(events: unknown): GuijuError {
  return new GuijuError('INVALID_EVENT', `events is ${shown(events)}, expected a list of events`, { field: 'events' })
}

/** The events of a batch are recorded at one moment. */
function once(now: () => Instant): () => Instant {
  let moment: Instant | undefined
  return () => {
    moment ??= now()
    return moment
  }
}

function draft(event: unknown, index: number, now: () => Instant, sources: Sources): Draft {
  try {
    return filled(checkedObject(event, '') as unknown as ProposedEvent, now, sources)
  } catch (error) {
    throw refusal(error, index)
  }
}

function filled(event: ProposedEvent, now: () => Instant, sources: Sources): Draft {
  const { type, data, tags, version, id, occurredAt, recordedAt, actor, commandId, meta } = event
  const written = recordedAt === undefined ? now() : checkedInstant(recordedAt, 'recordedAt')
  const sameMoment = occurredAt === undefined || occurredAt === written
  return {
    position: 0,
    id: id === undefined ? sources.newId(written) : checkedName(id, EVENT_LIMITS.id, 'id'),
    type: checkedName(type, EVENT_LIMITS.type, 'type'),
    version: checkedVersion(version),
    data: frozenPlain(data, 'data'),
    tags: checkedTags(tags),
    occurredAt: sameMoment ? written : checkedInstant(occurredAt, 'occurredAt'),
    recordedAt: written,
    actor: actor == null ? null : checkedActor(actor),
    commandId: commandId == null ? null : checkedName(commandId, EVENT_LIMITS.id, 'commandId'),
    meta: meta == null ? null : checkedMeta(meta),
  }
}

function checkedName(value: unknown, longest: number, field: string): string {
  if (isName(value, longest)) return value
  throw new Flaw(field, value, `a well-formed text of 1 to ${longest} characters without NUL`)
}

function checkedVersion(version: unknown): number {
  if (version === undefined) return 1
  if (Number.isSafeInteger(version) && (version as number) >= 1) return version as number
  throw new Flaw('version', version, 'a whole number from 1')
}

function checkedInstant(instant: unknown, field: string): Instant {
  if (isInstant(instant)) return instant
  throw new Flaw(field, instant, 'an instant such as 2026-11-22T02:15:34.000Z')
}

function checkedTags(tags: unknown): readonly string[] {
  if (!Array.isArray(tags)) throw new Flaw('tags', tags, 'a list of tags')
  if (tags.length > EVENT_LIMITS.tags) throw new Flaw('tags', tags, `at most ${EVENT_LIMITS.tags} tags`)
  const checked: string[] = []
  for (let index = 0; index < tags.length; index++) {
    const tag: unknown = tags[index]
    checked.push(isName(tag, EVENT_LIMITS.tag) ? tag : checkedName(tag, EVENT_LIMITS.tag, `tags[${index}]`))
  }
  return Object.freeze(withoutRepeats(checked))
}

/** Comparing pairs is the fastest way for the few tags that events have. */
function withoutRepeats(tags: string[]): string[] {
  if (tags.length > 8) return [...new Set(tags)]
  for (let index = 1; index < tags.length; index++) {
    if (tags.indexOf(tags[index]!) < index) return [...new Set(tags)]
  }
  return tags
}

function checkedActor(actor: unknown): Actor {
  const said = checkedObject(actor, 'actor')
  const checked = checkedParts(said, 'actor', ['id'], ['role', 'department', 'onBehalfOf'])
  if (said.onBehalfOf === undefined) return Object.freeze(checked) as unknown as Actor
  const giver = checkedObject(said.onBehalfOf, 'actor.onBehalfOf')
  const onBehalfOf = checkedParts(giver, 'actor.onBehalfOf', ['id', 'mandate'], ['role', 'department'])
  return Object.freeze({ ...checked, onBehalfOf: Object.freeze(onBehalfOf) }) as unknown as Actor
}

/** The texts that must be there, and those that may be; always in this order. */
function checkedParts(
  said: Record<string, unknown>,
  field: string,
  must: readonly string[],
  may: readonly string[],
): Record<string, string> {
  const parts = [...must, ...may]
  const other = Object.keys(said).find(key => !parts.includes(key))
  if (other !== undefined) throw new Flaw(field, other, `only ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)
  const checked: Record<string, string> = {}
  for (const part of parts) {
    if (part === 'onBehalfOf' || (said[part] === undefined && may.includes(part))) continue
    checked[part] = checkedName(said[part], EVENT_LIMITS.actor, `${field}.${part}`)
  }
  return checked
}

function checkedMeta(meta: unknown): EventMeta {
  const copy = frozenPlain(checkedObject(meta, 'meta'), 'meta') as EventMeta
  for (const key of Object.keys(copy)) {
    if (typeof copy[key] !== 'string') throw new Flaw(`meta.${key}`, copy[key], 'a text')
  }
  return copy
}

function checkedObject(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Flaw(field, value, 'an object')
}
