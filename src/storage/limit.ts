import type { SequencedEvent } from '../core/event.ts'
import type { Position, ReadResult } from '../core/ports.ts'

/** The answer to a read that looked for `limit + 1` events: the one too many only says that there are more. */
export function cutAtLimit(events: SequencedEvent[], limit: number, head: Position): ReadResult {
  if (events.length <= limit) return { events, head }
  events.length = limit
  return { events, head: events[limit - 1]!.position }
}
