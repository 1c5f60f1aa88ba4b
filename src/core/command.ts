/** A command is data: what somebody asks for. It names what it reads and decides purely: events, or a refusal of fact. */
import * as z from 'zod'
import { type Buildable, builtOnce } from './built-once.ts'
import type { Actor, EventDraft, RecordedEvent } from './event.ts'
import type { Figure } from './finding.ts'
import type { NumbersAtHand } from './numbers-at-hand.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Reads, StatesOf } from './rule.ts'
import type { Tag } from './tag.ts'

/** What a decision may know besides the states: the moment, by the clock and by the business, who asks, the calendar. */
export interface Occasion {
  readonly now: Instant
  readonly occurredAt: Instant
  readonly actor: Actor | null
  readonly calendar: Calendar
  /** The event of the log that the command asked for (`finds`), where there is one. */
  readonly found?: Found | undefined
  /** Where numbers stand in the log: for what is decided about numbers. */
  readonly numbers?: NumbersAtHand | undefined
}

/** An event that a command names: it is read before the states are, since what is in the log stays as it is. */
export interface Found {
  readonly event: RecordedEvent
  readonly withdrawable: boolean
}

/** Which event a command names. Without the id of the command that told it the log is looked through. */
export interface Sought {
  readonly eventId: string
  readonly commandId?: string | undefined
}

/** A refusal of fact: what would be so under any regulation ("no such customer"). A value, not an error. */
export interface Refusal {
  readonly refused: string
  readonly subject: Tag
  readonly actual: Figure
  readonly limit: Figure
  readonly facts: Readonly<Record<string, Figure>>
}

export type Decision = readonly EventDraft[] | Refusal

export function refuse(
  refused: string,
  about: { subject: Tag; actual?: Figure; limit?: Figure; facts?: Readonly<Record<string, Figure>> },
): Refusal {
  const { subject, actual = null, limit = null, facts = {} } = about
  return { refused, subject, actual, limit, facts }
}

/**
 * What a command tells. A fact is what has happened, whoever tells it: it may be told late, and is judged by its moment. A
 * decision is what somebody in the company decides by the command: it takes effect when it is made.
 */
export type CommandTelling = 'fact' | 'decision'

/** @typeParam Said what a caller may say: of what has a default, nothing */
export interface CommandDefinition<Type extends string = string, Command = unknown, Said = unknown> {
  readonly type: Type
  /** A zod schema of the whole command, `type` included, and so a Standard Schema. Built when it is first asked for. */
  readonly schema: z.ZodType<Command, Said>
  readonly reads: (command: never, occasion: Occasion) => Reads
  readonly decide: (states: never, command: never, occasion: Occasion) => Decision
  readonly telling: CommandTelling
  readonly finds?: (command: never) => Sought | undefined
  /** Nothing takes its effect back: it needs a grant that names it, whatever else is open. */
  readonly irreversible?: boolean
}

/**
 * @param telling `'fact'` where it is left out
 * @param finds the event of the log that it is about, for `occasion.found`; undefined where it names none
 * @param fields the command's fields beside `type`, as zod schemas without coercion; unknown fields are refused. They may
 *   be given as a function (`() => ({ … })`), so that importing builds nothing
 * @param reads the states that `decide` needs, by name; the occasion tells the day, for what is kept by day or month
 * @param decide pure: the same states, command and occasion give the same events
 */
export function defineCommand<const Type extends string, Fields extends z.ZodRawShape, R extends Reads>(definition: {
  readonly type: Type
  readonly telling?: CommandTelling
  readonly finds?: (command: z.output<z.ZodObject<Fields>>) => Sought | undefined
  readonly fields: Buildable<Fields>
  readonly reads: (command: z.output<z.ZodObject<Fields>>, occasion: Occasion) => R
  readonly decide: (
    states: StatesOf<R>,
    command: { readonly type: Type } & z.output<z.ZodObject<Fields>>,
    occasion: Occasion,
  ) => Decision
  readonly irreversible?: boolean
}): CommandDefinition<
  Type,
  { type: Type } & z.output<z.ZodObject<Fields>>,
  { readonly type: Type } & z.input<z.ZodObject<Fields>>
> {
  const { type, telling = 'fact', finds, fields, reads, decide, irreversible = false } = definition
  const fieldsOf = builtOnce(fields)
  const schema = builtOnce(() => z.strictObject({ type: z.literal(type), ...fieldsOf() }))
  return {
    type,
    telling,
    ...(finds && { finds }),
    get schema() {
      return schema()
    },
    reads,
    decide,
    irreversible,
  } as unknown as CommandDefinition<
    Type,
    { type: Type } & z.output<z.ZodObject<Fields>>,
    { readonly type: Type } & z.input<z.ZodObject<Fields>>
  >
}

/** JSON Schema (draft 2020-12) of what a command or an event definition takes. */
export function jsonSchemaOf(definition: { readonly schema: z.ZodType }): object {
  return z.toJSONSchema(definition.schema, { io: 'input' })
}
