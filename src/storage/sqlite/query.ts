/**
 * Questions to the log in SQLite. An item is answered by walking one index, that of the rarest of its keys, and
 * testing the rest of the item on the way: a strand. Statements have a fixed number of parameters (lists travel as one
 * JSON text), so a few of them serve queries of any size. Every statement is read to its end at once: an open one
 * would keep the write-ahead log from being taken over into the file.
 */
import type { SequencedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import type { Query, QueryItem } from '../../core/query.ts'
import type { Connection, Row, SqliteValue } from './driver.ts'
import { COLUMNS, eventOf } from './row.ts'

const PAGE = 1_000

/** The part of the log that is asked: beyond `after`, up to `head`. */
export interface Range {
  readonly after: Position
  readonly head: Position
}

/** One index to walk: the events under this tag, or of this type, that pass the filters. */
interface Strand {
  readonly tag?: string
  readonly type?: string
  readonly types?: readonly string[]
  readonly tags?: readonly string[]
}

export function headOf(connection: Connection): Position {
  return Number(connection.statement('SELECT max(position) FROM events').first()?.[0] ?? 0)
}

export function eventById(connection: Connection, id: string): SequencedEvent | undefined {
  const row = connection.statement(`SELECT ${COLUMNS} FROM events e WHERE e.id = ?`).first(id)
  return row && eventOf(row)
}

/** At most `limit` events of the range that match, in order. */
export function find(connection: Connection, query: Query, range: Range, limit: number): SequencedEvent[] {
  if (range.after >= range.head) return []
  if (query === 'all') return eventsOf(connection, {}, range, limit)
  const strands = query.flatMap(item => strandsOf(connection, item, range.after))
  if (strands.length === 1) return eventsOf(connection, strands[0]!, range, limit)
  const positions = strands.flatMap(strand => positionsOf(connection, strand, range, limit))
  return eventsAt(connection, inOrder(positions).slice(0, limit))
}

/** The first event of the range that matches this item. */
export function findOne(connection: Connection, item: QueryItem, range: Range): SequencedEvent | undefined {
  for (const strand of strandsOf(connection, item, range.after)) {
    const [event] = eventsOf(connection, strand, range, 1)
    if (event !== undefined) return event
  }
  return undefined
}

function inOrder(positions: readonly Position[]): Position[] {
  return [...new Set(positions)].sort((left, right) => left - right)
}

/** None if one of the keys has nothing beyond `after`. With types, one strand for each type or one for a tag. */
function strandsOf(connection: Connection, { types = [], tags = [] }: QueryItem, after: Position): Strand[] {
  if (tags.length === 0) return [...new Set(types)].map(type => ({ type }))
  if (tags.length === 1 && types.length === 0) return [{ tag: tags[0]! }]
  const rarest = rarestKey(connection, types, tags, after)
  if (rarest === 'none') return []
  if (rarest === 'types') return [...new Set(types)].map(type => ({ type, tags }))
  return [{ tag: rarest.tag, types, tags: tags.filter(tag => tag !== rarest.tag) }]
}

type Key = { readonly tag: string } | 'types'

/** Counts in steps, each key only so far as needed to know which is the rarest, so a frequent one is not counted. */
function rarestKey(
  connection: Connection,
  types: readonly string[],
  tags: readonly string[],
  after: Position,
): Key | 'none' {
  const keys: Key[] = tags.map(tag => ({ tag }))
  if (types.length > 0) keys.push('types')
  for (const bound of [32, 1_024, 32_768]) {
    let rarest: Key | undefined
    let fewest = bound
    for (const key of keys) {
      const count = countOf(connection, key, types, after, fewest)
      if (count === 0) return 'none'
      if (count < fewest) [rarest, fewest] = [key, count]
    }
    if (rarest !== undefined) return rarest
  }
  return keys[0]!
}

function countOf(connection: Connection, key: Key, types: readonly string[], after: Position, bound: number): number {
  if (key === 'types') return countOfTypes(connection, types, after, bound)
  const sql = 'SELECT count(*) FROM (SELECT 1 FROM event_tags WHERE tag = ? AND position > ? LIMIT ?)'
  return Number(connection.statement(sql).first(key.tag, after, bound)?.[0])
}

// A state may fold dozens of types: the bound is mostly reached with the first of them.
function countOfTypes(connection: Connection, types: readonly string[], after: Position, bound: number): number {
  let count = 0
  for (const type of types) {
    count += countOfType(connection, type, after, bound - count)
    if (count >= bound) break
  }
  return count
}

function countOfType(connection: Connection, type: string, after: Position, bound: number): number {
  const sql =
    'SELECT count(*) FROM (SELECT 1 FROM events INDEXED BY events_by_type WHERE type = ? AND position > ? LIMIT ?)'
  return Number(connection.statement(sql).first(type, after, bound)?.[0])
}

function eventsOf(connection: Connection, strand: Strand, range: Range, limit: number): SequencedEvent[] {
  const events: SequencedEvent[] = []
  pages(connection, strand, range, limit, COLUMNS, row => events.push(eventOf(row)))
  return events
}

function positionsOf(connection: Connection, strand: Strand, range: Range, limit: number): Position[] {
  const positions: Position[] = []
  pages(connection, strand, range, limit, positionColumn(strand), row => positions.push(Number(row[0])))
  return positions
}

function pages(
  connection: Connection,
  strand: Strand,
  { after, head }: Range,
  limit: number,
  columns: string,
  take: (row: Row) => void,
): void {
  const statement = connection.statement(sqlOf(strand, columns))
  const filters = filtersOf(strand)
  for (let from = after, left = limit; left > 0; ) {
    const asked = Math.min(PAGE, left)
    const rows = statement.all(...filters, from, head, asked)
    for (const row of rows) take(row)
    if (rows.length < asked) return
    left -= rows.length
    from = Number(rows[rows.length - 1]![0])
  }
}

function eventsAt(connection: Connection, positions: readonly Position[]): SequencedEvent[] {
  const sql = `SELECT ${COLUMNS} FROM events e WHERE e.position IN (SELECT value FROM json_each(?)) ORDER BY e.position`
  const events: SequencedEvent[] = []
  for (let from = 0; from < positions.length; from += PAGE) {
    const page = JSON.stringify(positions.slice(from, from + PAGE))
    for (const row of connection.statement(sql).all(page)) events.push(eventOf(row))
  }
  return events
}

/** The values for the filters, in the order in which `sqlOf` names them; after them come after, head and limit. */
function filtersOf({ tag, type, types = [], tags = [] }: Strand): SqliteValue[] {
  const values: SqliteValue[] = []
  if (tag !== undefined) values.push(tag)
  if (type !== undefined) values.push(type)
  if (types.length > 0) values.push(JSON.stringify(types))
  if (tags.length > 0) values.push(JSON.stringify(tags))
  return values
}

function positionColumn({ tag }: Strand): string {
  return tag === undefined ? 'e.position' : 't.position'
}

/** CROSS JOIN and INDEXED BY leave SQLite no choice of plan. */
function sqlOf(strand: Strand, columns: string): string {
  const at = positionColumn(strand)
  return `SELECT ${columns} ${sourceOf(strand, columns)}
    WHERE ${conditionsOf(strand, at)} ${at} > ? AND ${at} <= ? ORDER BY ${at} LIMIT ?`
}

function sourceOf({ tag, type, types = [] }: Strand, columns: string): string {
  if (type !== undefined) return 'FROM events e INDEXED BY events_by_type'
  if (tag === undefined) return 'FROM events e'
  if (types.length === 0 && columns !== COLUMNS) return 'FROM event_tags t'
  return 'FROM event_tags t CROSS JOIN events e ON e.position = t.position'
}

function conditionsOf({ tag, type, types = [], tags = [] }: Strand, at: string): string {
  const conditions: string[] = []
  if (tag !== undefined) conditions.push('t.tag = ?')
  if (type !== undefined) conditions.push('e.type = ?')
  if (types.length > 0) conditions.push('e.type IN (SELECT value FROM json_each(?))')
  if (tags.length > 0) conditions.push(ALL_TAGS.replace('AT', at))
  return conditions.map(condition => `${condition} AND`).join(' ')
}

const ALL_TAGS = `NOT EXISTS (SELECT 1 FROM json_each(?) w WHERE NOT EXISTS
  (SELECT 1 FROM event_tags x WHERE x.tag = w.value AND x.position = AT))`
