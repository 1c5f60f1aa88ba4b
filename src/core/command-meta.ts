import { GuijuError, isGuijuError, shown } from './errors.ts'
import type { Actor } from './event.ts'
import { invalidCommand, isCommandText, LONGEST_ID } from './invalid-command.ts'
import type { Instant } from './ports.ts'

/** What a caller may say beside the command. */
export interface CommandMeta {
  /** Makes the command idempotent: the same id again gives the first outcome and appends nothing. */
  readonly commandId?: string
  /** Business time, with a zone; the clock's time where it is left out. Never in the future. */
  readonly occurredAt?: string
  readonly actor?: Actor
}

/** A moment with a zone in the one form of instants; throws `INVALID_DATE`. */
export type ToInstant = (text: string) => Instant
const META_FIELDS = new Set(['commandId', 'occurredAt', 'actor'])

/** The fields that a caller may give, each checked; `INVALID_COMMAND` and `INVALID_DATE` name the field. */
export function checkedMeta(meta: CommandMeta, toInstant: ToInstant): CommandMeta {
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) throw invalidCommand('meta', meta, 'an object')
  // Own fields only, read once.
  const { commandId, occurredAt, actor } = { ...meta }
  for (const field of Object.keys(meta)) {
    if (!META_FIELDS.has(field)) throw invalidCommand(`meta.${field.slice(0, LONGEST_ID)}`, undefined, 'no such field')
  }
  if (commandId !== undefined) checkText('meta.commandId', commandId)
  return {
    ...(commandId !== undefined && { commandId }),
    ...(occurredAt !== undefined && { occurredAt: momentOf(occurredAt, toInstant) }),
    ...(actor !== undefined && { actor: checkedActor(actor) }),
  }
}

function momentOf(occurredAt: string, toInstant: ToInstant): Instant {
  try {
    return toInstant(occurredAt)
  } catch (cause) {
    if (!isGuijuError(cause)) throw cause
    const details = { field: 'meta.occurredAt', value: shown(occurredAt) }
    throw new GuijuError(cause.code, `meta.occurredAt: ${cause.message}`, details, cause)
  }
}

/** @throws `INVALID_COMMAND` naming the field */
export function checkedActor(actor: unknown): Actor {
  if (typeof actor !== 'object' || actor === null) throw invalidCommand('meta.actor', actor, 'an object with an id')
  const copy = { ...actor } as Actor
  checkText('meta.actor.id', copy.id)
  for (const [field, value] of Object.entries(copy)) {
    if (field !== 'id' && field !== 'role' && field !== 'department') {
      throw invalidCommand(`meta.actor.${field.slice(0, LONGEST_ID)}`, value, 'no such field')
    }
    checkText(`meta.actor.${field}`, value)
  }
  return copy
}

function checkText(field: string, value: unknown): void {
  if (!isCommandText(value)) throw invalidCommand(field, value, `expected a text of 1 to ${LONGEST_ID} characters`)
}
