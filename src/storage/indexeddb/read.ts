/**
 * Reading: the head and the first pages in one transaction, further pages in one each, so that no reader keeps writers
 * waiting for long. Nothing below a head appears later, so the pages fit together.
 */
import type { SequencedEvent } from '../../core/event.ts'
import type { Anchor, Position, ReadResult } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import { rewound } from '../../core/rewound.ts'
import type { Limits } from '../checked-store.ts'
import type { Connection } from './connection.ts'
import { idAt, newsBeyond } from './news.ts'
import { type EventRecord, eventOf, tagsOf } from './record.ts'
import type { Script } from './script.ts'
import { type Page, pagesOf, strandsOf, type Walk } from './strand.ts'

interface FirstLook {
  readonly head: Position
  /** Of the event at the head, where it is asked for. */
  readonly id: string | undefined
  readonly pages: readonly Page[]
}

/** One strand as far as it was read. */
interface Trail {
  readonly found: EventRecord[][]
  next: Walk | undefined
}

/** `run` runs one transaction, and again where the connection was lost. */
export async function readFrom(
  run: Connection['run'],
  query: Query,
  { after, limit, known }: Limits,
): Promise<ReadResult> {
  const want = limit + 1
  const { head, id, pages } = await run('readonly', events => firstLook(events, query, { after, limit, known }))
  const trails = pages.map(({ found, next }): Trail => ({ found: [found], next }))
  for (;;) {
    const open = trails.filter(({ found, next }) => next !== undefined && sizeOf(found) < want)
    if (open.length === 0) return told(answerOf(trails, head, limit), known, id)
    const walks = open.flatMap(({ next }) => next ?? [])
    const more = await run('readonly', function* (events) {
      if (known && (yield* idAt(events, known.position)) !== known.id) throw rewound(known)
      return yield* pagesOf(events, walks, head, want)
    })
    for (const [index, { found, next }] of more.entries()) {
      open[index]!.found.push(found)
      open[index]!.next = next
    }
  }
}

function* firstLook(events: IDBObjectStore, query: Query, { after, limit, known }: Limits): Script<FirstLook> {
  const { head, records } = yield* newsBeyond(events, after, known)
  const id = known === undefined ? undefined : yield* idOfHead(events, head, known, records)
  if (after >= head) return { head, id, pages: [] }
  if (records !== undefined) {
    const found = records.filter(record => matches(query, { type: record.type, tags: tagsOf(record) }))
    return { head, id, pages: [{ found, next: undefined }] }
  }
  const strands = yield* strandsOf(events, query, { after, head })
  const walks = strands.map(strand => ({ strand, after }))
  return { head, id, pages: yield* pagesOf(events, walks, head, limit + 1) }
}

/** Mostly nothing need be asked. */
function* idOfHead(
  events: IDBObjectStore,
  head: Position,
  known: Anchor | null,
  records: readonly EventRecord[] = [],
): Script<string | undefined> {
  const { position, id } = records.at(-1) ?? known ?? { position: 0, id: undefined }
  if (position === head) return id
  return yield* idAt(events, head)
}

function told(result: ReadResult, known: Limits['known'], idOfHead: string | undefined): ReadResult {
  if (known === undefined) return result
  const last = result.events.at(-1)
  const id = last?.position === result.head ? last.id : idOfHead
  return { ...result, tail: id === undefined ? null : { position: result.head, id } }
}

function sizeOf(pages: readonly EventRecord[][]): number {
  return pages.reduce((sum, { length }) => sum + length, 0)
}

function answerOf(trails: readonly Trail[], head: Position, limit: number): ReadResult {
  const lists = trails.map(({ found }) => found.flat())
  const records = lists.length === 1 ? lists[0]! : inOrder(lists.flat())
  const events: SequencedEvent[] = records.slice(0, limit).map(eventOf)
  return { events, head: records.length > limit ? events[limit - 1]!.position : head }
}

/** Two strands may bring the same event. */
function inOrder(records: readonly EventRecord[]): readonly EventRecord[] {
  const byPosition = new Map(records.map(record => [record.position, record]))
  return [...byPosition.values()].sort((left, right) => left.position - right.position)
}
