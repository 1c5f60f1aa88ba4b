/** The door of what has happened anyway: `office.record`. */

import { callOf } from './call.ts'
import { atTheDoor } from './door.ts'
import { shown } from './errors.ts'
import { type Intake, type RecordMeta, takeIn } from './intake.ts'
import { invalidCommand } from './invalid-command.ts'
import type { RecordOutcome } from './outcome.ts'
import type { Queue } from './queue.ts'
import { readable } from './readable.ts'

/** UTF-16 units, as of every line of text. */
const LONGEST_REASON = 1_000

export function recordDoor(
  queue: Queue,
  intake: Intake,
): (command: unknown, meta: RecordMeta) => Promise<RecordOutcome> {
  return async (command, meta) => {
    const { signal, said } = callOf<RecordMeta>(meta)
    const { reason, ...beside } = readable('INVALID_COMMAND', 'meta', () => ({ ...checkedMeta(said, intake) }))
    const job = takeIn(command, beside, intake, checkedReason(reason, intake))
    // A job with a reason is recorded, or not done.
    return queue.execute(job, signal) as Promise<RecordOutcome>
  }
}

function checkedMeta<T>(said: T, { show = shown }: Intake): T {
  if (typeof said === 'object' && said !== null) return said
  throw invalidCommand('meta', said, 'an object with a reason', show)
}

function checkedReason(reason: unknown, { show = shown }: Intake): string {
  const clean = atTheDoor(reason, show)
  if (typeof clean === 'string' && clean.length > 0 && clean.length <= LONGEST_REASON) return clean
  throw invalidCommand('meta.reason', clean, `expected a text of 1 to ${LONGEST_REASON} characters`, show)
}
