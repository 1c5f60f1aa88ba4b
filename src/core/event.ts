/** What happened. Past tense, plain data, tags derived from the data by the definition, never typed by a caller. */
import type * as z from 'zod'
import { type Buildable, builtOnce } from './built-once.ts'
import { GuijuError } from './errors.ts'
import type { Instant } from './moment.ts'
import type { Position } from './position.ts'
import type { Tag } from './tag.ts'

/** Who did it. Free of secrets; `role` and `department` are what authority rules ask for. */
export interface Actor {
  readonly id: string
  readonly role?: string
  readonly department?: string
  /** 代理: for whom he acts, by which mandate. The host names the two; what the mandate lends stands in the event. */
  readonly onBehalfOf?: Giver
}

export interface Giver {
  readonly id: string
  readonly mandate: string
  readonly role?: string
  readonly department?: string
}

/** An event on its way into a store. What is left out is filled in: version 1, a new id, the moment of appending. */
export interface ProposedEvent {
  readonly type: string
  readonly data: unknown
  readonly tags: readonly Tag[]
  readonly version?: number
  readonly id?: string
  readonly occurredAt?: Instant
  readonly recordedAt?: Instant
  /** null as when left out, so that an event that was read can be appended to another log as it is. */
  readonly actor?: Actor | null
  readonly commandId?: string | null
  readonly meta?: EventMeta | null
}

/** What the handler leaves for auditors: the command's fingerprint, the regulation editions and numbers that judged it. */
export type EventMeta = Readonly<Record<string, string>>

/** What a recipe and a rule see of an event: the fact and its business time, not its place in the log. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly version: number
  readonly data: Data
  readonly tags: readonly Tag[]
  /** Business time: when it happened. Everything is judged by this. */
  readonly occurredAt: Instant
  /** The clock's time when it was written down. */
  readonly recordedAt: Instant
  readonly actor: Actor | null
}

/** A fact that has been written down, as an outcome tells it. Deep-frozen. */
export interface RecordedEvent<Type extends string = string, Data = unknown> extends Fact<Type, Data> {
  readonly id: string
  readonly commandId: string | null
  readonly meta: EventMeta | null
}

/** An event in the log, deep-frozen. */
export interface SequencedEvent<Type extends string = string, Data = unknown> extends RecordedEvent<Type, Data> {
  readonly position: Position
}

/** A decided event before the handler gives it its time, its author and its id. */
export interface EventDraft<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly version: number
  readonly data: Data
  readonly tags: readonly Tag[]
}

export interface EventDefinition<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly version: number
  /** A zod schema of the data, and so a Standard Schema (`schema['~standard']`). Built when it is first asked for. */
  readonly schema: z.ZodType<Data>
  readonly upcasts: Upcasts
  /** Its place among facts of the same instant: the lower comes first, equal ones in the order in which they were told. */
  readonly rank: number
  /** What of the data is about a person; sealed where the office has a key vault. */
  readonly personal: readonly PersonalFields[]
  /** A fact that was told, and may be withdrawn where it was told by mistake. */
  readonly withdrawable: boolean
  /** The event as `decide` returns it, tags derived. The data are the caller's until the store freezes them. */
  of(data: Data): EventDraft<Type, Data>
}

/**
 * Fields that are about one person: texts or null, by their paths (`'phone'`, `'contact.name'`, `'callers[].name'`).
 * Recipes and rules take such a text as it stands: they may keep it or pass it on, and see whether there is one, but
 * never compute with it, since it may be sealed. A tag is never made from it.
 */
export interface PersonalFields<Data = unknown> {
  /** Under whose key they are sealed; it becomes a tag of the event. Undefined where the event is about nobody. */
  subject(data: Data): Tag | undefined
  readonly fields: readonly string[]
}

/** `{ 1: data => data of version 2, 2: … }`: one step a version, applied when an old event is read. */
export type Upcasts = Readonly<Record<number, (data: unknown) => unknown>>

/** The fact that an event definition describes, as recipes and rules see it. */
export type FactOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Data> ? Fact<Type, DeepReadonly<Data>> : never

export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/**
 * A fact whose time is only known by the day stands at the same instant as others of that day: `rank` says which of them
 * come first in every state, whoever was told first (0 where it is left out; arrivals below it, what ends or leaves above).
 * The facts of one command are told in their order, and so their ranks must not fall.
 * Each version below the newest needs an upcast to the next, else `INVALID_DEFINITION`.
 *
 * @param definition its `schema` may be given as a function (`() => z.strictObject(…)`), so that importing builds nothing
 */
export function defineEvent<const Type extends string, Schema extends z.ZodType>(definition: {
  readonly type: Type
  readonly schema: Buildable<Schema>
  readonly tags: (data: z.output<Schema>) => readonly Tag[]
  readonly version?: number
  readonly upcasts?: Upcasts
  readonly rank?: number
  readonly withdrawable?: boolean
  readonly personal?: readonly PersonalFields<z.output<Schema>>[]
}): EventDefinition<Type, z.output<Schema>> {
  const { type, tags, version = 1, upcasts = {}, rank = 0, withdrawable = false, personal = [] } = definition
  const schema = builtOnce(definition.schema)
  for (let from = 1; from < version; from++) {
    if (!upcasts[from]) {
      throw new GuijuError('INVALID_DEFINITION', `event ${type} has no upcast from version ${from}`, { type, from })
    }
  }
  return {
    type,
    version,
    get schema() {
      return schema() as z.ZodType<z.output<Schema>>
    },
    upcasts,
    rank,
    withdrawable,
    personal: personal as readonly PersonalFields[],
    of: data => ({ type, version, data, tags: unique(tags(data)) }),
  }
}

// A tag twice would let a state take the event twice.
function unique(tags: readonly Tag[]): readonly Tag[] {
  return tags.some((one, index) => tags.indexOf(one) < index) ? [...new Set(tags)] : tags
}

/** An older event in the newest form; an event newer than the definition is a fault: this program is too old. */
export function upcast<Event extends Fact>(definition: EventDefinition, event: Event): Event {
  if (event.version === definition.version) return event
  if (event.version > definition.version) throw unknownVersion(definition, event)
  let data: unknown = event.data
  for (let version = event.version; version < definition.version; version++) data = definition.upcasts[version]!(data)
  return { ...event, version: definition.version, data }
}

function unknownVersion({ type, version }: EventDefinition, event: Fact): GuijuError {
  const position = 'position' in event ? event.position : undefined
  const message = `event ${type} has version ${event.version}, this program knows versions up to ${version}`
  return new GuijuError('UNKNOWN_EVENT_VERSION', message, { type, version: event.version, known: version, position })
}
