/**
 * What is asked of a large log some subjects at a time. An office keeps every subject that it was asked about, which is
 * most of a run's memory: so each portion has an office of its own, which is then forgotten.
 */
import { tag } from '../../../src/core/tag.ts'
import type { EventStore, QueryItem } from '../../../src/index.ts'

/** SQLite reads so many subjects together in about the time of their events. */
export const PORTION = 1_000

/** @param subject the kind of its tag: `customer` */
export function* queriesOf(subject: string, ids: Iterable<string>, portion = PORTION): Generator<QueryItem[]> {
  let query: QueryItem[] = []
  for (const id of ids) {
    query.push({ tags: [tag(subject, id)] })
    if (query.length < portion) continue
    yield query
    query = []
  }
  if (query.length > 0) yield query
}

/** The events of these subjects, whatever is asked for. */
export function partOf(store: EventStore, query: readonly QueryItem[]): EventStore {
  return { read: (_, options) => store.read(query, options), append: store.append }
}
