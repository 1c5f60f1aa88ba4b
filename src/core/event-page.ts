/** The log as it may be read through an office: a page of events at a time, beyond a position. */
import type { Actor, SequencedEvent } from './event.ts'
import type { OfficeLog } from './known-log.ts'
import type { Reader } from './masked.ts'
import { checkPosition, type Position } from './position.ts'
import { checkQuery, invalidQuery, type Query } from './query.ts'
import { readable } from './readable.ts'
import { rewound } from './rewound.ts'
import { looksSealed } from './sealed-text.ts'
import type { Tag } from './tag.ts'
import { whole } from './whole.ts'

export interface EventQuery {
  /** Events beyond this position (default 0): the `next` of the page before. */
  readonly after?: Position
  /** Of one of these types. */
  readonly types?: readonly string[]
  /** With all of these tags. */
  readonly tags?: readonly Tag[]
  /** So many events are read at most (default 1,000, up to 10,000). */
  readonly limit?: number
  /** What is read goes out of the house: behind the grant `export:log`, too. */
  readonly forExport?: boolean
  /** Who asks. */
  readonly actor?: Actor
}

export interface EventPage {
  /** In the order of the log, as it is stored. */
  readonly events: readonly SequencedEvent[]
  /** Up to here the log was read. */
  readonly next: Position
  /** The page is full: there may be events beyond it. */
  readonly more: boolean
  /** How many events up to here he may not see. Left out: none. */
  readonly leftOut?: number
}

const MOST_EVENTS = 10_000

/** @throws `INVALID_QUERY`, `INVALID_POSITION`, `INVALID_DEFINITION` for what cannot be asked */
export function checkedEventQuery(question: EventQuery): EventQuery {
  if (typeof question !== 'object' || question === null) throw invalidQuery('query', question, 'an object')
  const said = readable('INVALID_QUERY', 'query', (): EventQuery => {
    const { types, tags, ...rest } = question
    return { ...rest, ...listed('types', types), ...listed('tags', tags) }
  })
  const { after = 0, limit = 1_000, forExport = false, types, tags, actor, ...rest } = said
  for (const field in rest) throw invalidQuery(field, '', 'no such field')
  checkPosition('after', after)
  whole('limit', limit, 1, MOST_EVENTS)
  checkQuery(queryOf(said))
  return { ...said, after, limit, forExport }
}

/** A list of the caller's is read once; what looks sealed is asked for by nobody. */
function listed(field: string, list: readonly string[] | undefined) {
  if (list === undefined) return {}
  const own = Array.isArray(list) ? [...list] : list
  if (looksSealed(String(own))) throw invalidQuery(field, '', 'nothing that looks sealed')
  return { [field]: own }
}

function queryOf({ types, tags = [] }: EventQuery): Query {
  return types === undefined && tags.length === 0 ? 'all' : [{ ...(types && { types }), tags }]
}

/** @param reader may he see events of that type? What he may not see is not opened either */
export async function eventPage(log: OfficeLog, question: EventQuery, reader: Reader | undefined): Promise<EventPage> {
  const query = checkedEventQuery(question)
  const { after, limit } = query as Required<EventQuery>
  const { events, head } = await log.during(known => known.read(queryOf(query), { after, limit }))
  if (head < after) throw rewound({ position: after, id: 'any' }, head)
  const kept: SequencedEvent[] = []
  for (const event of events) if (!reader?.sees || (await reader.sees(event.type))) kept.push(event)
  const leftOut = events.length - kept.length
  const page = { events: Object.freeze(kept), next: head, more: events.length === limit }
  return Object.freeze(leftOut > 0 ? { ...page, leftOut } : page)
}
