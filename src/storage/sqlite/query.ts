/**
 * Questions to the log in SQLite. An item is answered by walking one index, that of the rarest of its keys, and
 * testing the rest of the item on the way: a strand. Statements have a fixed number of parameters (lists travel as one
 * JSON text), so a few of them serve queries of any size. Every statement is read to its end at once: an open one
 * would keep the write-ahead log from being taken over into the file.
 */
import type { SequencedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import type { Query, QueryItem } from '../../core/query.ts'
import type { IdAt } from '../tail.ts'
import type { Connection, Row } from './driver.ts'
import { strandsOf } from './rarest-key.ts'
import { COLUMNS, eventOf } from './row.ts'
import { filtersOf, positionColumn, type Strand, sqlOf } from './strand.ts'

const PAGE = 1_000

/** The part of the log that is asked: beyond `after`, up to `head`. */
export interface Range {
  readonly after: Position
  readonly head: Position
}

export function headOf(connection: Connection): Position {
  return Number(connection.statement('SELECT max(position) FROM events').first()?.[0] ?? 0)
}

/** The last event by its place, and the ids of others: mostly the last one is the one that is asked for. */
export function tailOf(connection: Connection): { readonly head: Position; readonly idAt: IdAt } {
  const [position = 0, last] = connection.statement(LAST).first() ?? []
  const head = Number(position)
  return { head, idAt: at => (at === head ? last : connection.statement(ID_AT).first(at)?.[0]) as string | undefined }
}

const LAST = 'SELECT position, id FROM events ORDER BY position DESC LIMIT 1'
const ID_AT = 'SELECT id FROM events WHERE position = ?'

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
export function firstOfItem(connection: Connection, item: QueryItem, range: Range): SequencedEvent | undefined {
  for (const strand of strandsOf(connection, item, range.after)) {
    const [event] = eventsOf(connection, strand, range, 1)
    if (event !== undefined) return event
  }
  return undefined
}

function inOrder(positions: readonly Position[]): Position[] {
  return [...new Set(positions)].sort((left, right) => left - right)
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
    const size = Math.min(PAGE, left)
    const rows = statement.all(...filters, from, head, size)
    for (const row of rows) take(row)
    if (rows.length < size) return
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
