/**
 * DCB queries. Items are ORed; types within an item are ORed; tags within an item are ANDed; `'all'` is everything.
 * A list has at least one item (the specification asks for it: an empty list could mean all or nothing); an empty list
 * of types or tags says nothing, as if it were left out.
 */
import { GuijuError, shown } from './errors.ts'
import type { Tag } from './tag.ts'

export interface QueryItem {
  readonly types?: readonly string[]
  readonly tags?: readonly Tag[]
}

export type Query = 'all' | readonly QueryItem[]

interface Matchable {
  readonly type: string
  readonly tags: readonly Tag[]
}

export function matches(query: Query, event: Matchable): boolean {
  return query === 'all' || query.some(item => matchesItem(item, event))
}

export function matchesItem({ types, tags }: QueryItem, event: Matchable): boolean {
  if (types !== undefined && types.length > 0 && !types.includes(event.type)) return false
  return tags === undefined || tags.every(tag => event.tags.includes(tag))
}

/** Refuses what is no query with `INVALID_QUERY`: an item that names neither types nor tags must be written `'all'`. */
export function checkQuery(query: unknown): asserts query is Query {
  if (query === 'all') return
  if (!Array.isArray(query) || query.length === 0)
    throw invalidQuery('query', query, "'all' or a list of one or more items")
  for (const [index, item] of query.entries()) checkItem(item, index)
}

function checkItem(item: unknown, index: number): void {
  const field = `query[${index}]`
  if (typeof item !== 'object' || item === null) throw invalidQuery(field, item, 'an object with types, tags or both')
  const { types, tags } = item as QueryItem
  checkTexts(`${field}.types`, types)
  checkTexts(`${field}.tags`, tags)
  if (!types?.length && !tags?.length) throw invalidQuery(field, item, "types or tags ('all' asks for everything)")
}

function checkTexts(field: string, texts: unknown): void {
  if (texts === undefined) return
  if (!Array.isArray(texts)) throw invalidQuery(field, texts, 'a list of texts')
  for (const text of texts) if (typeof text !== 'string' || text === '') throw invalidQuery(field, text, 'a text')
}

/** A question that has the wrong form: the field, what it is, and what it should be. */
export function invalidQuery(field: string, value: unknown, expected: string): GuijuError {
  const message = `${field.slice(0, 60)} is ${shown(value)}, expected ${expected}`
  return new GuijuError('INVALID_QUERY', message, { field, value: shown(value) })
}
