/** Reading. The head and the first page come from one snapshot; what lies below a head never changes. */
import { GuijuError } from '../../core/errors.ts'
import type { SequencedEvent } from '../../core/event.ts'
import type { Anchor, Position, ReadResult } from '../../core/ports.ts'
import { rewound } from '../../core/rewound.ts'
import type { Limits } from '../checked-store.ts'
import { cutAtLimit } from '../limit.ts'
import { withTail } from '../tail.ts'
import { arrayOf } from './names.ts'
import type { Ask, Value } from './pool.ts'
import { knownOf, placesOf } from './query.ts'
import { eventOfRow, positionOf } from './rows.ts'

const PAGE = 1_000

/** One log in one schema. */
export interface Place {
  readonly ask: Ask
  readonly prefix: string
  readonly log: string
}

/** At most `limit` events beyond `after`. */
export async function readFrom(
  place: Place,
  question: readonly Value[],
  { after, limit, known }: Limits,
): Promise<ReadResult> {
  const { tail, head, events } = await pageOf(place, question, { after, limit: limit + 1, known }, undefined)
  for (let full = events.length === PAGE; full && events.length <= limit; ) {
    const from = events[events.length - 1]!.position
    const rest = { after: from, limit: limit + 1 - events.length, known: tail }
    const page = await pageOf(place, question, rest, head)
    for (const event of page.events) events.push(event)
    full = page.events.length === PAGE
  }
  return withTail(cutAtLimit(events, limit, head), known === undefined ? undefined : null, () => tail?.id)
}

interface Page {
  readonly events: SequencedEvent[]
  readonly head: Position
  readonly tail: Anchor | null
}

async function pageOf(
  { ask, prefix, log }: Place,
  question: readonly Value[],
  { after, limit, known }: Limits,
  upTo: Position | undefined,
): Promise<Page> {
  const bounds = [String(after), upTo === undefined ? null : String(upTo), String(Math.min(limit, PAGE))]
  const all = [log, ...question, ...bounds, ...knownOf(known)]
  const [first, ...rows] = await ask(
    `SELECT head, "position", id, type, occurred_at, recorded_at, body FROM ${prefix}guiju_read(${placesOf(all)})`,
    all,
  )
  const head = positionOf(first?.head)
  if (upTo !== undefined && head < upTo) throw behind(head, upTo)
  if (first?.type === 'rewound') throw rewound(known!, head)
  if (first?.type === 'headless') throw headless(head)
  const id = first?.id
  return { events: rows.map(eventOfRow), head, tail: typeof id === 'string' ? { position: head, id } : null }
}

/** Other hands have changed the head of the log, or taken its last event. */
function headless(head: Position): GuijuError {
  const message = `the log says that it ends at ${head}, and its events do not end there`
  return new GuijuError('STORE_CORRUPT', message, { position: head })
}

/** The pages of one read went to several servers, of which one lags behind. */
function behind(head: Position, upTo: Position): GuijuError {
  const message = `a server that knows the log up to ${head} was asked for a page of a read up to ${upTo}`
  return new GuijuError('STORE_UNAVAILABLE', message, { head, upTo })
}

/** The events that have these ids, by id. */
export async function eventsById(
  { ask, prefix, log }: Place,
  ids: readonly string[],
): Promise<Map<string, SequencedEvent>> {
  const rows = await ask(
    `SELECT e."position", e.id, e.type, e.occurred_at, e.recorded_at, e.body
      FROM ${prefix}guiju_events e WHERE e.log = $1::text AND e.id = ANY ($2::text::text[])`,
    [log, arrayOf(ids)],
  )
  return new Map(rows.map(eventOfRow).map(event => [event.id, event]))
}
