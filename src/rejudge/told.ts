/** The log as decisions: what one command told, one behind the other. */
import type { Definitions } from '../core/definitions.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Instant, Position } from '../core/ports.ts'
import type { Breach } from '../core/recording.ts'

export interface Told {
  /** Where it begins. */
  readonly position: Position
  readonly last: Position
  /** null: nobody decided it; a host stored it, or the office itself wrote it down. */
  readonly commandId: string | null
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly events: readonly SequencedEvent[]
}

const PAGE = 5_000

/** All that was in the log when it began; a page of it is in memory, and no more. */
export async function* toldIn(store: Pick<EventStore, 'read'>, head: Position): AsyncGenerator<Told> {
  let open: SequencedEvent[] = []
  for (let after = 0; after < head; ) {
    const page = await store.read('all', { after, limit: PAGE })
    for (const event of page.events) {
      if (event.position > head) break
      if (open.length > 0 && !isOfOne(open[0]!, event)) {
        yield toldBy(open)
        open = []
      }
      open.push(event)
    }
    after = page.events.length < PAGE ? head : page.head
  }
  if (open.length > 0) yield toldBy(open)
}

function isOfOne(one: SequencedEvent, other: SequencedEvent): boolean {
  return one.commandId !== null && one.commandId === other.commandId
}

function toldBy(events: readonly SequencedEvent[]): Told {
  const { position, commandId, occurredAt, recordedAt } = events[0]!
  return { position, last: events.at(-1)!.position, commandId, occurredAt, recordedAt, events }
}

/** What of it rules judge: what the office says of its own accord, nobody decided. */
export function judgedOf({ events }: Told, { records }: Definitions): readonly SequencedEvent[] {
  return records ? events.filter(({ type }) => !records.types.includes(type)) : events
}

/** Against which rules it was recorded; undefined: it was accepted. */
export function recordedAgainst({ events }: Told, { records }: Definitions): readonly Breach[] | undefined {
  for (const event of records ? events : []) {
    const breaches = records!.breachesOf(event)
    if (breaches) return breaches
  }
  return undefined
}
