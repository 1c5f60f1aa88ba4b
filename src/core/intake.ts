/** Intake: a command from outside becomes a job, or a clear error that names the field and the value. */
import type * as z from 'zod'
import type { CommandDefinition } from './command.ts'
import { type CommandMeta, checkedMeta, type ToInstant } from './command-meta.ts'
import { commandPrint } from './command-print.ts'
import { atTheDoor } from './door.ts'
import { GuijuError, isGuijuError, nameShown, type Shown, shown } from './errors.ts'
import type { Actor } from './event.ts'
import { invalidCommand, isCommandText, MOST_TOGETHER } from './invalid-command.ts'
import type { Instant } from './ports.ts'
import { readable } from './readable.ts'

export type { CallMeta, CommandMeta, RecordMeta } from './command-meta.ts'

/** A command and what is said beside it. */
export interface Order<Command = unknown> extends CommandMeta {
  readonly command: Command
}

export interface Job {
  readonly definition: CommandDefinition
  readonly command: unknown
  readonly commandId: string
  /** The caller gave the id, so an earlier outcome may be in the log. */
  readonly repeatable: boolean
  readonly digest: string | undefined
  /** It is no command by the schema of today: it can only be answered as a repeat of what it was. */
  readonly unfit: GuijuError | undefined
  readonly now: Instant
  readonly occurredAt: Instant
  /** When it happened by the caller's word; undefined: it happens when it is decided. */
  readonly stated: Instant | undefined
  readonly actor: Actor | null
  /** Why it is recorded whatever the rules say of it; undefined: what they refuse is refused. */
  readonly recordedFor?: string
  /** Execution would refuse it: now it is recorded all the same. */
  readonly tolerates?: boolean
}

export interface Intake {
  readonly commands: ReadonlyMap<string, CommandDefinition>
  readonly now: () => Instant
  /** Has the moment come, by the clock of this office or another's? */
  readonly hasCome: (moment: Instant) => boolean
  readonly nextId: (at: Instant) => string
  readonly toInstant: ToInstant
  /** How refused values are told; by default as they are. */
  readonly show?: Shown
}

/** @param recordedFor the reason, where it is to be recorded whatever the rules say of it */
export function takeIn(command: unknown, meta: CommandMeta, intake: Intake, recordedFor?: string): Job {
  const { show = shown } = intake
  const clean = atTheDoor(command, show)
  const definition = definitionOf(clean, intake.commands, show)
  const parsed = definition.schema.safeParse(clean)
  const unfit = parsed.success ? undefined : flaws(parsed.error.issues, definition, clean, show)
  const clock = intake.now()
  const { commandId, occurredAt: said, actor } = checkedMeta(meta, intake.toInstant, show)
  if (unfit && commandId === undefined) throw unfit
  if (said !== undefined && !intake.hasCome(said)) throw inFuture(said, clock)
  const occurredAt = said ?? clock
  const taken = unfit ? clean : parsed.data
  return {
    definition,
    command: taken,
    unfit,
    commandId: commandId ?? madeId(intake, clock),
    repeatable: commandId !== undefined,
    // The fingerprint is of what the caller said, so a repeat at another time of the clock is still a repeat.
    digest: commandId && commandPrint(taken, clean, besideOf(said, actor, recordedFor)),
    // Nothing is recorded before it happened: the clock of who states a moment to come is ahead of this one.
    now: occurredAt > clock ? occurredAt : clock,
    occurredAt,
    stated: said,
    actor: actor ?? null,
    ...(recordedFor !== undefined && { recordedFor }),
  }
}

/** To execute something and to record it are two things. */
function besideOf(said: Instant | undefined, actor: Actor | undefined, recordedFor: string | undefined) {
  return [said ?? null, actor ?? null, ...(recordedFor === undefined ? [] : [{ recordedFor }])]
}

/** An id of the host's source, which is foreign code: it may throw, or make no id. */
export function madeId({ nextId }: Pick<Intake, 'nextId'>, at: Instant): string {
  let id: unknown
  try {
    id = nextId(at)
  } catch (cause) {
    if (isGuijuError(cause)) throw cause
    throw new GuijuError('ID_SOURCE_FAILED', 'the id source failed', { at }, cause)
  }
  if (isCommandText(id)) return id
  throw new GuijuError('ID_SOURCE_FAILED', `the id source made ${shown(id)}, expected an id`, { at, value: shown(id) })
}

/** A batch; the error of one names its place. */
export function takeInAll(orders: readonly Order[], intake: Intake): Job[] {
  const list = readable('INVALID_COMMAND', 'orders', () => listOf(orders, intake.show))
  return list.map((order, index) => {
    const placed = ({ code, message, details }: GuijuError) =>
      new GuijuError(code, `command ${index} of ${list.length}: ${message}`, { ...details, index })
    try {
      const { command, ...meta } = readable('INVALID_COMMAND', 'order', () => orderOf(order, intake.show))
      const job = takeIn(command, meta, intake)
      return { ...job, unfit: job.unfit && placed(job.unfit) }
    } catch (fault) {
      throw fault instanceof GuijuError ? placed(fault) : fault
    }
  })
}

function listOf(orders: readonly unknown[], show: Shown | undefined): readonly unknown[] {
  if (!Array.isArray(orders))
    throw invalidCommand('orders', orders, 'a list of { command, commandId?, occurredAt?, actor? }', show)
  if (orders.length > MOST_TOGETHER) {
    const message = `${orders.length} commands in one batch, at most ${MOST_TOGETHER}`
    throw new GuijuError('INVALID_COMMAND', message, { field: 'orders', value: orders.length })
  }
  // By index: an iterator is the caller's code, and a hole of a list is no order.
  return Array.from({ length: orders.length }, (_, index) => orders[index])
}

function orderOf(order: unknown, show: Shown | undefined): Order {
  if (typeof order === 'object' && order !== null && 'command' in order) return { ...(order as Order) }
  throw invalidCommand('order', order, 'an object with a command', show)
}

function definitionOf(command: unknown, commands: Intake['commands'], show: Shown): CommandDefinition {
  if (typeof command !== 'object' || command === null || Array.isArray(command)) {
    throw invalidCommand('', command, 'a command is an object with a type', show)
  }
  const type = (command as { type?: unknown }).type
  if (typeof type !== 'string') throw invalidCommand('type', type, 'a command names its type', show)
  const definition = commands.get(type)
  if (definition) return definition
  const known = [...commands.keys()].sort()
  const asked = /^[\w.-]{1,60}$/.test(type) ? shown(type) : show(type)
  const message = `no command is called ${asked}; there are ${fewOf(known, type)}`
  throw new GuijuError('UNKNOWN_COMMAND', message, { field: 'type', value: asked, known })
}

/** Enough for the commands of one subject. */
const TOLD = 30

/** Those about the same subject, where there are any; the details have them all. */
function fewOf(known: readonly string[], type: string): string {
  const near = known.filter(one => one.startsWith(`${type.split('.')[0]}.`))
  const few = (near.length > 0 ? near : known).slice(0, TOLD)
  return few.join(', ') + (few.length < known.length ? `, … (${known.length})` : '')
}

function flaws(
  all: readonly z.core.$ZodIssue[],
  { type }: CommandDefinition,
  command: unknown,
  show: Shown,
): GuijuError {
  const issues = all.slice(0, MOST_ISSUES).map(issue => issueOf(issue, command, show))
  const message = issues.map(({ field, value, message }) => `${field} is ${value}: ${message}`).join('; ')
  const { field, value } = issues[0]!
  return new GuijuError('INVALID_COMMAND', `${type}: ${message}`, { type, field, value, issues })
}

/** So many flaws of one command are told. */
const MOST_ISSUES = 20

function issueOf(issue: z.core.$ZodIssue, command: unknown, show: Shown) {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = extra === undefined ? issue.path : [...issue.path, extra]
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], command)
  const message = extra === undefined ? issue.message : 'no such field'
  const field = path.map(key => (typeof key === 'string' ? nameShown(key, show) : String(key))).join('.')
  return { field: field || 'the command', value: show(value), message }
}

function inFuture(occurredAt: Instant, now: Instant): GuijuError {
  const message = `meta.occurredAt is ${occurredAt}, the clock says ${now}: a fact cannot lie in the future`
  return new GuijuError('OCCURRED_IN_FUTURE', message, { field: 'meta.occurredAt', value: occurredAt, now })
}
