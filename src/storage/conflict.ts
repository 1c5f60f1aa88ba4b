import { GuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { Position } from '../core/ports.ts'

/** The error of a condition that does not hold; `position` is that of one event that matches. */
export function conflictWith(
  { position, type }: Pick<SequencedEvent, 'position' | 'type'>,
  after: Position,
): GuijuError {
  const message = `the log has events beyond ${after} that the condition forbids, ${type} at ${position} among them`
  return new GuijuError('APPEND_CONFLICT', message, { after, position })
}
