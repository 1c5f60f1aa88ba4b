/** A strand as a statement: CROSS JOIN and INDEXED BY leave SQLite no choice of plan. */
import type { SqliteValue } from './driver.ts'
import { COLUMNS } from './row.ts'

/** One index to walk: the events under this tag, or of this type, that pass the filters. */
export interface Strand {
  readonly tag?: string
  readonly type?: string
  readonly types?: readonly string[]
  readonly tags?: readonly string[]
}

/** The values for the filters, in the order in which `sqlOf` names them; after them come after, head and limit. */
export function filtersOf({ tag, type, types = [], tags = [] }: Strand): SqliteValue[] {
  const values: SqliteValue[] = []
  if (tag !== undefined) values.push(tag)
  if (type !== undefined) values.push(type)
  if (types.length > 0) values.push(JSON.stringify(types))
  if (tags.length > 0) values.push(JSON.stringify(tags))
  return values
}

export function positionColumn({ tag }: Strand): string {
  return tag === undefined ? 'e.position' : 't.position'
}

export function sqlOf(strand: Strand, columns: string): string {
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
