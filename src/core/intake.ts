/** Intake: a command from outside becomes a job, or a clear error that names the field and the value. */
import type * as z from 'zod'
import type { CommandDefinition } from './command.ts'
import { digestOf } from './digest.ts'
import { atTheDoor } from './door.ts'
import { GuijuError, shown } from './errors.ts'
import type { Actor } from './event.ts'
import type { Instant } from './ports.ts'

/** What a caller may say beside the command. */
export interface CommandMeta {
  /** Makes the command idempotent: the same id again gives the first outcome and appends nothing. */
  readonly commandId?: string
  /** Business time, with a zone; the clock's time where it is left out. Never in the future. */
  readonly occurredAt?: string
  readonly actor?: Actor
}

export interface Job {
  readonly definition: CommandDefinition
  readonly command: unknown
  readonly commandId: string
  /** The caller gave the id, so an earlier outcome may be in the log. */
  readonly repeatable: boolean
  readonly digest: string | undefined
  readonly now: Instant
  readonly occurredAt: Instant
  readonly actor: Actor | null
}

export interface Intake {
  readonly commands: ReadonlyMap<string, CommandDefinition>
  readonly now: () => Instant
  readonly nextId: (at: Instant) => string
  /** A moment with a zone in the one form of instants; throws `INVALID_DATE`. */
  readonly toInstant: (text: string) => Instant
}

export function takeIn(command: unknown, meta: CommandMeta, intake: Intake): Job {
  const clean = atTheDoor(command)
  const definition = definitionOf(clean, intake.commands)
  const parsed = parse(definition, clean)
  const now = intake.now()
  const { commandId, occurredAt, actor } = checkedMeta(meta, intake.toInstant)
  if (occurredAt !== undefined && occurredAt > now) throw inFuture(occurredAt, now)
  return {
    definition,
    command: parsed,
    commandId: commandId ?? intake.nextId(now),
    repeatable: commandId !== undefined,
    // The fingerprint is of what the caller said, so a repeat at another time of the clock is still a repeat.
    digest: commandId === undefined ? undefined : digestOf([parsed, occurredAt ?? null, actor ?? null]),
    now,
    occurredAt: occurredAt ?? now,
    actor: actor ?? null,
  }
}

function definitionOf(command: unknown, commands: Intake['commands']): CommandDefinition {
  if (typeof command !== 'object' || command === null || Array.isArray(command)) {
    throw invalid('', command, 'a command is an object with a type')
  }
  const type = (command as { type?: unknown }).type
  if (typeof type !== 'string') throw invalid('type', type, 'a command names its type')
  const definition = commands.get(type)
  if (definition) return definition
  const known = [...commands.keys()].sort()
  throw new GuijuError('UNKNOWN_COMMAND', `no command is called ${shown(type)}; there are ${known.join(', ')}`, {
    field: 'type',
    value: shown(type),
    known,
  })
}

function parse(definition: CommandDefinition, command: unknown): unknown {
  const result = definition.schema.safeParse(command)
  if (result.success) return result.data
  const issues = result.error.issues.map(issue => told(issue, command))
  const message = issues.map(({ field, value, message }) => `${field} is ${value}: ${message}`).join('; ')
  throw new GuijuError('INVALID_COMMAND', `${definition.type}: ${message}`, { type: definition.type, issues })
}

function told(issue: z.core.$ZodIssue, command: unknown): { field: string; value: string; message: string } {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = extra === undefined ? issue.path : [...issue.path, extra]
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], command)
  const message = extra === undefined ? issue.message : 'no such field'
  return { field: path.join('.') || 'the command', value: shown(value), message }
}

const META_FIELDS = new Set(['commandId', 'occurredAt', 'actor'])
const LONGEST_ID = 200

function checkedMeta(meta: CommandMeta, toInstant: Intake['toInstant']): CommandMeta {
  const { commandId, occurredAt, actor } = meta
  for (const field of Object.keys(meta)) {
    if (!META_FIELDS.has(field)) throw invalid(`meta.${field}`, undefined, 'no such field')
  }
  if (commandId !== undefined) checkText('meta.commandId', commandId)
  if (actor !== undefined) checkActor(actor)
  return {
    ...(commandId !== undefined && { commandId }),
    ...(occurredAt !== undefined && { occurredAt: toInstant(occurredAt) }),
    ...(actor !== undefined && { actor: { ...actor } }),
  }
}

function checkActor(actor: unknown): void {
  if (typeof actor !== 'object' || actor === null) throw invalid('meta.actor', actor, 'an object with an id')
  checkText('meta.actor.id', (actor as Partial<Actor>).id)
  for (const [field, value] of Object.entries(actor)) {
    if (field !== 'id' && field !== 'role' && field !== 'department') {
      throw invalid(`meta.actor.${field}`, value, 'no such field')
    }
    checkText(`meta.actor.${field}`, value)
  }
}

function checkText(field: string, value: unknown): void {
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST_ID && value.isWellFormed()) {
    if (!value.includes('\0')) return
  }
  throw invalid(field, value, `expected a text of 1 to ${LONGEST_ID} characters`)
}

function invalid(field: string, value: unknown, why: string): GuijuError {
  const name = field === '' ? 'the command' : field
  return new GuijuError('INVALID_COMMAND', `${name} is ${shown(value)}: ${why}`, { field, value: shown(value) })
}

function inFuture(occurredAt: Instant, now: Instant): GuijuError {
  const message = `meta.occurredAt is ${occurredAt}, the clock says ${now}: a fact cannot lie in the future`
  return new GuijuError('OCCURRED_IN_FUTURE', message, { field: 'meta.occurredAt', value: occurredAt, now })
}
