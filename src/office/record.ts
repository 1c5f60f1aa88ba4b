/** The door of what has happened anyway. */
import { atTheDoor } from '../core/door.ts'
import { GuijuError, shown } from '../core/errors.ts'
import { type Intake, type RecordMeta, takeIn } from '../core/intake.ts'
import { invalidCommand } from '../core/invalid-command.ts'
import type { RecordOutcome } from '../core/outcome.ts'
import type { Queue } from '../core/queue.ts'
import { readable } from '../core/readable.ts'
import { callOf } from './call.ts'
import type { Office } from './office.ts'

/** UTF-16 units, as of every line of text. */
const LONGEST_REASON = 1_000

/** @param keeps whether a context of the office keeps records */
export function recordDoor(queue: Queue, intake: Intake, keeps: boolean): Office['record'] {
  return async (command, meta) => {
    const { signal, said } = callOf<RecordMeta>(meta)
    const { reason, ...beside } = readable('INVALID_COMMAND', 'meta', () => ({ ...checkedMeta(said, intake) }))
    if (!keeps) throw unknownHere()
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

function unknownHere(): GuijuError {
  const message = 'this office keeps no records: open it with correctionContext, or a regulation that brings it'
  return new GuijuError('UNKNOWN_COMMAND', message, { field: 'type', value: 'fact.record' })
}
