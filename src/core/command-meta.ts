import { GuijuError, isGuijuError, nameShown, type Shown, shown } from './errors.ts'
import type { Actor } from './event.ts'
import { invalidCommand, isCommandText, LONGEST_ID } from './invalid-command.ts'
import type { Instant } from './ports.ts'
import { readable } from './readable.ts'

/** What a caller may say beside the command. */
export interface CommandMeta {
  /** Makes the command idempotent: the same id again gives the first outcome and appends nothing. */
  readonly commandId?: string
  /** Business time, with a zone; the clock's time where it is left out. Never in the future. */
  readonly occurredAt?: string
  readonly actor?: Actor
}

/** And how long he waits for an answer. */
export interface CallMeta extends CommandMeta {
  /** Aborted before its turn has come, the call is `ABORTED` and nothing is decided; after that it is carried to its end. */
  readonly signal?: AbortSignal
}

/** Why it is recorded whatever the rules say of it: read by whoever reads the log, so it names no person. */
export interface RecordMeta extends CallMeta {
  readonly reason: string
}

/** A moment with a zone in the one form of instants; throws `INVALID_DATE`. */
export type ToInstant = (text: string) => Instant
const META_FIELDS = new Set(['commandId', 'occurredAt', 'actor'])

/** The fields that a caller may give, each checked; `INVALID_COMMAND` and `INVALID_DATE` name the field. */
export function checkedMeta(meta: CommandMeta, toInstant: ToInstant, show: Shown = shown): CommandMeta {
  return readable('INVALID_COMMAND', 'meta', () => checked(meta, toInstant, show))
}

function checked(meta: CommandMeta, toInstant: ToInstant, show: Shown): CommandMeta {
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) {
    throw invalidCommand('meta', meta, 'an object', show)
  }
  // Own fields only, read once.
  const said = { ...meta }
  const { commandId, occurredAt, actor } = said
  for (const field of Object.keys(said)) {
    if (!META_FIELDS.has(field)) {
      throw invalidCommand(`meta.${nameShown(field, show).slice(0, LONGEST_ID)}`, undefined, 'no such field')
    }
  }
  if (commandId !== undefined) checkText('meta.commandId', commandId, show)
  return {
    ...(commandId !== undefined && { commandId }),
    ...(occurredAt !== undefined && { occurredAt: momentOf(occurredAt, toInstant, show) }),
    ...(actor !== undefined && { actor: checkedActor(actor, show) }),
  }
}

function momentOf(occurredAt: string, toInstant: ToInstant, show: Shown): Instant {
  try {
    return toInstant(occurredAt)
  } catch (cause) {
    if (!isGuijuError(cause)) throw cause
    const details = { field: 'meta.occurredAt', value: show(occurredAt) }
    const told = show === shown ? cause.message : `${show(occurredAt)} is no moment`
    throw new GuijuError(cause.code, `meta.occurredAt: ${told}`, details, show === shown ? cause : undefined)
  }
}

/** @throws `INVALID_COMMAND` naming the field */
export function checkedActor(actor: unknown, show: Shown = shown): Actor {
  if (typeof actor !== 'object' || actor === null) {
    throw invalidCommand('meta.actor', actor, 'an object with an id', show)
  }
  const { onBehalfOf, ...who } = actor as Actor
  checkTexts('meta.actor', who, OF_PERSON, show)
  if (onBehalfOf === undefined) return who
  if (typeof onBehalfOf !== 'object' || onBehalfOf === null) {
    throw invalidCommand('meta.actor.onBehalfOf', onBehalfOf, 'an object with an id and a mandate', show)
  }
  const giver = { ...onBehalfOf }
  checkTexts('meta.actor.onBehalfOf', giver, OF_GIVER, show)
  checkText('meta.actor.onBehalfOf.mandate', giver.mandate, show)
  return { ...who, onBehalfOf: giver }
}

const OF_PERSON = ['id', 'role', 'department']
/** His role is not the host's to say: the mandate does. */
const OF_GIVER = ['id', 'mandate']

function checkTexts(path: string, said: { readonly id: string }, known: readonly string[], show: Shown): void {
  checkText(`${path}.id`, said.id, show)
  for (const [field, value] of Object.entries(said)) {
    if (!known.includes(field)) {
      throw invalidCommand(`${path}.${nameShown(field, show).slice(0, LONGEST_ID)}`, value, 'no such field', show)
    }
    checkText(`${path}.${field}`, value, show)
  }
}

function checkText(field: string, value: unknown, show: Shown): void {
  if (isCommandText(value)) return
  throw invalidCommand(field, value, `expected a text of 1 to ${LONGEST_ID} characters, none that looks sealed`, show)
}
