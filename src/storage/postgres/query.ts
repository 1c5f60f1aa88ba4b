/**
 * A query as PostgreSQL gets it. Most of it becomes strands: each walks one index from one key, so it costs the same at
 * any size of the log. Only an item with several tags is wide: the server walks its rarest tag and tests the others.
 */
import type { Anchor, AppendCondition } from '../../core/ports.ts'
import type { Query, QueryItem } from '../../core/query.ts'
import { arrayOf } from './names.ts'
import type { Value } from './pool.ts'
import { SCHEMA_VERSION } from './tables.ts'

interface Strand {
  readonly tag: string | null
  readonly type: string | null
}

const EVERYTHING: readonly Strand[] = [{ tag: null, type: null }]

/** Tags and types of the strands, and the wide items: three parameters. */
export function questionOf(query: Query): Value[] {
  const items = query === 'all' ? [] : query.map(distinct)
  const wide = items.filter(({ tags }) => tags.length > 1)
  const strands = query === 'all' ? EVERYTHING : items.filter(({ tags }) => tags.length < 2).flatMap(strandsOf)
  return [
    arrayOf(strands.map(({ tag }) => tag)),
    arrayOf(strands.map(({ type }) => type)),
    wide.length === 0 ? null : JSON.stringify(wide),
  ]
}

/** The question and the position beyond which nothing may match; without a condition there is no question. */
export function guardOf(condition: AppendCondition | undefined): Value[] {
  if (condition === undefined) return [null, null, null, '0']
  return [...questionOf(condition.failIfMatch), String(condition.after ?? 0)]
}

/** What is known of the log, and the version of the tables that this program knows: three parameters. */
export function knownOf(known: Anchor | null | undefined): Value[] {
  return [known ? String(known.position) : null, known?.id ?? null, String(SCHEMA_VERSION)]
}

/** `$1, $2, $3` */
export function placesOf(values: readonly Value[]): string {
  return values.map((_, index) => `$${index + 1}`).join(', ')
}

function distinct({ types = [], tags = [] }: QueryItem): Required<QueryItem> {
  return { types: [...new Set(types)], tags: [...new Set(tags)] }
}

function strandsOf({ types, tags }: Required<QueryItem>): Strand[] {
  const tag = tags[0] ?? null
  return types.length === 0 ? [{ tag, type: null }] : types.map(type => ({ tag, type }))
}
