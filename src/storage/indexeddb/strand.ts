/**
 * Questions to the log in IndexedDB. An item of a query is answered by walking one index, that of the rarest of its
 * keys, and testing the rest of the item on the way: a strand. Only the pages that are needed are read.
 */
import type { Position } from '../../core/ports.ts'
import { matchesItem, type Query, type QueryItem } from '../../core/query.ts'
import { BY_TAG, BY_TYPE } from './layout.ts'
import { type EventRecord, tagsOf } from './record.ts'
import { answers, type Script } from './script.ts'

const PAGE = 1_000

/** With a filter, nobody knows how many events must be looked at: at least so many are asked for at once. */
const SMALL_PAGE = 100

/** The part of the log that is asked: beyond `after`, up to `head`. */
export interface Range {
  readonly after: Position
  readonly head: Position
}

/** A key of an index; undefined stands for the log itself. */
interface Key {
  readonly index: typeof BY_TYPE | typeof BY_TAG
  readonly value: string
}

/** The events under this key, in order, that pass the filter. */
export interface Strand {
  readonly key: Key | undefined
  readonly filter: QueryItem | undefined
}

/** A strand with the place that was reached. */
export interface Walk {
  readonly strand: Strand
  readonly after: Position
}

/** What a page brought: the records that match, and how to go on; undefined at the end of the strand. */
export interface Page {
  readonly found: EventRecord[]
  readonly next: Walk | undefined
}

/** The strands of a query; none for an item of which one key has nothing in the range. */
export function* strandsOf(events: IDBObjectStore, query: Query, range: Range): Script<readonly Strand[]> {
  if (query === 'all') return [{ key: undefined, filter: undefined }]
  const strands: Strand[] = []
  let undecided: readonly QueryItem[] = query
  for (const bound of [0, 32, 1_024, 32_768]) {
    const counts = yield* countsOf(events, keysToCount(undecided, bound), range, bound)
    undecided = undecided.filter(item => {
      const chosen = strandsOfItem(item, counts, bound)
      strands.push(...(chosen ?? []))
      return chosen === undefined
    })
    if (undecided.length === 0) return strands
  }
  return [...strands, ...undecided.map(({ types = [], tags = [] }) => byTag(tags[0]!, types, tags))]
}

/** One page of each of the walks, with at most `want` records that match. */
export function* pagesOf(
  events: IDBObjectStore,
  walks: readonly Walk[],
  head: Position,
  want: number,
): Script<readonly Page[]> {
  const sizes = walks.map(({ strand }) => Math.min(PAGE, strand.filter ? Math.max(want, SMALL_PAGE) : want))
  const read = yield* answers(
    walks.map(({ strand, after }, index) => {
      const { source, range } = rangeOf(events, strand.key, { after, head })
      return source.getAll(range, sizes[index]) as IDBRequest<EventRecord[]>
    }),
  )
  return read.map((records, index) => pageOf(walks[index]!, records, head, sizes[index]!))
}

function pageOf({ strand }: Walk, records: EventRecord[], head: Position, size: number): Page {
  const { filter } = strand
  const found = filter === undefined ? records : records.filter(record => passes(filter, record))
  const after = records.length < size ? head : records.at(-1)!.position
  return { found, next: after < head ? { strand, after } : undefined }
}

export function passes(item: QueryItem, record: EventRecord): boolean {
  return matchesItem(item, { type: record.type, tags: tagsOf(record) })
}

/** How many events each key has in the range, counted up to the bound. */
type Counts = (index: Key['index'], value: string) => number

function* countsOf(events: IDBObjectStore, keys: readonly Key[], range: Range, bound: number): Script<Counts> {
  const held = yield* answers(
    keys.map(key => {
      const { source, range: within } = rangeOf(events, key, range)
      return source.getAllKeys(within, bound)
    }),
  )
  const counts = new Map(keys.map((key, index) => [`${key.index} ${key.value}`, held[index]!.length]))
  return (index, value) => counts.get(`${index} ${value}`) ?? bound
}

/** Types come in late: an item has one or two tags and perhaps dozens of types. */
function keysToCount(items: readonly QueryItem[], bound: number): Key[] {
  if (bound === 0) return []
  const tags = new Set(items.flatMap(({ tags = [] }) => tags))
  const types = new Set(bound > 32 ? items.flatMap(({ types = [] }) => types) : [])
  return [
    ...[...tags].map(value => ({ index: BY_TAG, value }) as const),
    ...[...types].map(value => ({ index: BY_TYPE, value }) as const),
  ]
}

/** Undefined if the counts do not say yet which key is the rarest. */
function strandsOfItem({ types = [], tags = [] }: QueryItem, counts: Counts, bound: number): Strand[] | undefined {
  if (tags.length === 0) return byTypes(types, [])
  if (tags.length === 1 && types.length === 0) return [byTag(tags[0]!, types, tags)]
  const ofTags = tags.map(tag => counts(BY_TAG, tag))
  const ofTypes = types.reduce((sum, type) => sum + counts(BY_TYPE, type), types.length === 0 ? bound : 0)
  const fewest = Math.min(...ofTags, ofTypes)
  if (fewest >= bound) return undefined
  if (fewest === 0) return []
  return fewest === ofTypes ? byTypes(types, tags) : [byTag(tags[ofTags.indexOf(fewest)]!, types, tags)]
}

function byTypes(types: readonly string[], tags: readonly string[]): Strand[] {
  const filter = tags.length === 0 ? undefined : { tags }
  return [...new Set(types)].map(value => ({ key: { index: BY_TYPE, value }, filter }))
}

function byTag(value: string, types: readonly string[], tags: readonly string[]): Strand {
  const others = tags.filter(tag => tag !== value)
  const filter = types.length + others.length === 0 ? undefined : { types, tags: others }
  return { key: { index: BY_TAG, value }, filter }
}

/** The index ends in the position, so it can be entered beyond any position. */
function rangeOf(
  events: IDBObjectStore,
  key: Key | undefined,
  { after, head }: Range,
): { source: IDBObjectStore | IDBIndex; range: IDBKeyRange } {
  if (key === undefined) return { source: events, range: IDBKeyRange.bound(after, head, true) }
  const { index, value } = key
  return { source: events.index(index), range: IDBKeyRange.bound([value, after], [value, head], true) }
}
