/**
 * The log in memory and its indexes. A question looks only at the events under the rarest of the keys that an item
 * names, and only at those beyond `after`; so its cost follows its answer, not the length of the log.
 */
import type { SequencedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import { matches, matchesItem, type Query, type QueryItem } from '../../core/query.ts'
import { type IdIndex, idIndex } from './id-index.ts'
import { emptyPostings, type Postings, type Run } from './postings.ts'

export interface Log {
  readonly events: SequencedEvent[]
  readonly byTag: Postings
  readonly byType: Postings
  readonly byId: IdIndex
}

/** Positions are whole and without gaps: the event at position p is `events[p - 1]`. */
export function emptyLog(): Log {
  return { events: [], byTag: emptyPostings(), byType: emptyPostings(), byId: idIndex() }
}

export function add(log: Log, event: SequencedEvent): void {
  log.events.push(event)
  log.byId.add(event)
  log.byType.post(event.type, event)
  for (const tag of event.tags) log.byTag.post(tag, event)
}

/** At most `limit` events that match beyond `after`, in order, in a list of their own. */
export function find(log: Log, query: Query, after: Position, limit: number): SequencedEvent[] {
  if (query === 'all') return log.events.slice(after, after + limit)
  if (query.length === 1) return findItem(log, query[0]!, after, limit)
  return union(
    query.map(item => findItem(log, item, after, limit)),
    limit,
  )
}

/** One event beyond `after` that matches, if there is any; nearly free where nothing is new. */
export function findConflict(log: Log, query: Query, after: Position): SequencedEvent | undefined {
  const fresh = log.events.length - after
  if (fresh <= 0) return undefined
  if (query === 'all') return log.events[after]
  if (fresh * 8 <= query.length) return log.events.slice(after).find(event => matches(query, event))
  for (const item of query) {
    if (!hasNews(log, item, after)) continue
    const [event] = findItem(log, item, after, 1)
    if (event !== undefined) return event
  }
  return undefined
}

function hasNews(log: Log, { types, tags }: QueryItem, after: Position): boolean {
  if (tags !== undefined) for (const tag of tags) if (log.byTag.last(tag) <= after) return false
  return !types?.length || types.some(type => log.byType.last(type) > after)
}

/** Walks the events under the rarest tag, or those under each of the types where these are fewer. */
function findItem(log: Log, { types = [], tags = [] }: QueryItem, after: Position, limit: number): SequencedEvent[] {
  if (tags.length === 0) return findTypes(runsOf(log, types, after), undefined, limit)
  const rarest = rarestTag(log, tags, after)
  if (rarest === undefined) return []
  const others = tags.length === 1 ? [] : tags.filter(tag => tag !== rarest.tag)
  if (types.length === 0) return pick(rarest.run, others.length === 0 ? undefined : { tags: others }, limit)
  const byType = runsOf(log, types, after)
  if (rarest.run.size <= sizeOf(byType)) return pick(rarest.run, { types, tags: others }, limit)
  return findTypes(byType, { tags }, limit)
}

function findTypes(runs: readonly Run[], rest: QueryItem | undefined, limit: number): SequencedEvent[] {
  if (runs.length === 1) return pick(runs[0]!, rest, limit)
  return union(
    runs.map(run => pick(run, rest, limit)),
    limit,
  )
}

function runsOf(log: Log, types: readonly string[], after: Position): Run[] {
  return types.map(type => log.byType.run(type, after)).filter(run => run !== undefined)
}

/** Undefined as soon as one of the tags has nothing beyond `after`. */
function rarestTag(log: Log, tags: readonly string[], after: Position): { tag: string; run: Run } | undefined {
  let rarest: { tag: string; run: Run } | undefined
  for (const tag of tags) {
    const run = log.byTag.run(tag, after)
    if (run === undefined) return undefined
    if (rarest === undefined || run.size < rarest.run.size) rarest = { tag, run }
  }
  return rarest
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.size, 0)
}

/** The events of the run that match the item; without an item, all. */
function pick({ events, start }: Run, item: QueryItem | undefined, limit: number): SequencedEvent[] {
  if (item === undefined) return events.slice(start, start + limit)
  const picked: SequencedEvent[] = []
  for (let index = start; index < events.length && picked.length < limit; index++) {
    if (matchesItem(item, events[index]!)) picked.push(events[index]!)
  }
  return picked
}

/** The sort finds the ordered lists in what it gets and only merges them. */
function union(lists: readonly SequencedEvent[][], limit: number): SequencedEvent[] {
  const filled = lists.filter(list => list.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  const all = filled.flat().sort((left, right) => left.position - right.position)
  return all.filter((event, index) => event !== all[index - 1]).slice(0, limit)
}
