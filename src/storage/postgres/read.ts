/** Reading. The head and the first page come from one snapshot; what lies below a head never changes. */
import { GuijuError } from '../../core/errors.ts'
import type { SequencedEvent } from '../../core/event.ts'
import type { Position, ReadResult } from '../../core/ports.ts'
import { cutAtLimit } from '../limit.ts'
import { arrayOf } from './names.ts'
import type { Ask, Value } from './pool.ts'
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
  after: Position,
  limit: number,
): Promise<ReadResult> {
  const { head, events } = await pageOf(place, question, after, undefined, limit + 1)
  for (let full = events.length === PAGE; full && events.length <= limit; ) {
    const from = events[events.length - 1]!.position
    const page = await pageOf(place, question, from, head, limit + 1 - events.length)
    for (const event of page.events) events.push(event)
    full = page.events.length === PAGE
  }
  return cutAtLimit(events, limit, head)
}

async function pageOf(
  { ask, prefix, log }: Place,
  question: readonly Value[],
  after: Position,
  upTo: Position | undefined,
  wanted: number,
): Promise<{ events: SequencedEvent[]; head: Position }> {
  const [first, ...rows] = await ask(
    `SELECT head, "position", id, type, occurred_at, recorded_at, body
      FROM ${prefix}guiju_read($1, $2, $3, $4, $5, $6, $7)`,
    [log, ...question, String(after), upTo === undefined ? null : String(upTo), String(Math.min(wanted, PAGE))],
  )
  const head = positionOf(first?.head)
  if (upTo !== undefined && head < upTo) throw behind(head, upTo)
  return { events: rows.map(eventOfRow), head }
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
