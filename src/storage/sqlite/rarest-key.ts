/** Which index an item of a query walks: that of the rarest of its keys. */
import type { Position } from '../../core/ports.ts'
import type { QueryItem } from '../../core/query.ts'
import type { Connection } from './driver.ts'
import type { Strand } from './strand.ts'

/** None if one of the keys has nothing beyond `after`. With types, one strand for each type or one for a tag. */
export function strandsOf(connection: Connection, { types = [], tags = [] }: QueryItem, after: Position): Strand[] {
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
