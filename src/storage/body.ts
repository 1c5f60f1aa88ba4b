/** What of an event no query asks for, as one canonical JSON text. Its fields are a storage format. */
import { GuijuError } from '../core/errors.ts'
import type { Actor, EventMeta } from '../core/event.ts'
import { frozen } from '../core/freeze.ts'
import type { Position } from '../core/ports.ts'
import { PLAIN_LIMITS } from './plain.ts'
import { isInstant } from './text.ts'

export interface Body {
  readonly actor: Actor | null
  readonly commandId: string | null
  readonly data: unknown
  readonly meta: EventMeta | null
  readonly version: number
}

/** The body of the event at this position, its parts deep-frozen; `STORE_CORRUPT` if the text is not what was written. */
export function parsedBody<Held extends Body>(
  text: string,
  position: Position,
  isWhole: (body: Held) => boolean,
): Held {
  try {
    const body = JSON.parse(text) as Held
    if (typeof text !== 'string' || !isWhole(body)) throw new TypeError('a part is missing')
    if (!(Number.isSafeInteger(body.version) && body.version >= 1)) throw new TypeError('the version is none')
    for (const part of [body.data, body.actor, body.meta]) frozen(part, PLAIN_LIMITS.depth)
    return body
  } catch (error) {
    throw unreadable(position, error)
  }
}

/** `STORE_CORRUPT` where a moment of the event at this position is none. */
export function checkMoments(position: Position, occurredAt: unknown, recordedAt: unknown): void {
  if (isInstant(occurredAt) && (recordedAt === occurredAt || isInstant(recordedAt))) return
  throw unreadable(position, new TypeError('a moment is none'))
}

export function unreadable(position: Position, error: unknown): GuijuError {
  return new GuijuError('STORE_CORRUPT', `the event at ${position} cannot be read`, { position }, error)
}
