import type { SequencedEvent } from './event.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { EventStore } from './ports.ts'
import type { Wheel } from './wheel.ts'

/** The numbers that judged an event, where the office or its log knows them. */
export async function numbersThen(
  event: SequencedEvent,
  log: Pick<EventStore, 'read'>,
  { kept, inForce }: Wheel,
): Promise<ParameterBook | undefined> {
  if (kept) return kept.judged(event, log)
  const digest = event.meta?.numbers
  return digest === undefined || digest === inForce.numbers().digest ? inForce.parameters : undefined
}
