/**
 * Reading: the head and the first pages in one transaction, further pages in one each, so that no reader keeps writers
 * waiting for long. Nothing below a head appears later, so the pages fit together.
 */
import type { SequencedEvent } from '../../core/event.ts'
import type { Position, ReadResult } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import type { Connection } from './connection.ts'
import { newsBeyond } from './news.ts'
import { type EventRecord, eventOf, tagsOf } from './record.ts'
import type { Script } from './script.ts'
import { type Page, pagesOf, strandsOf, type Walk } from './strand.ts'

interface FirstLook {
  readonly head: Position
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
  after: Position,
  limit: number,
): Promise<ReadResult> {
  const want = limit + 1
  const { head, pages } = await run('readonly', events => firstLook(events, query, after, want))
  const trails = pages.map(({ found, next }): Trail => ({ found: [found], next }))
  for (;;) {
    const open = trails.filter(({ found, next }) => next !== undefined && sizeOf(found) < want)
    if (open.length === 0) return answerOf(trails, head, limit)
    const walks = open.flatMap(({ next }) => next ?? [])
    const more = await run('readonly', events => pagesOf(events, walks, head, want))
    for (const [index, { found, next }] of more.entries()) {
      open[index]!.found.push(found)
      open[index]!.next = next
    }
  }
}

function* firstLook(events: IDBObjectStore, query: Query, after: Position, want: number): Script<FirstLook> {
  const { head, records } = yield* newsBeyond(events, after)
  if (after >= head) return { head, pages: [] }
  if (records !== undefined) {
    const found = records.filter(record => matches(query, { type: record.type, tags: tagsOf(record) }))
    return { head, pages: [{ found, next: undefined }] }
  }
  const strands = yield* strandsOf(events, query, { after, head })
  const walks = strands.map(strand => ({ strand, after }))
  return { head, pages: yield* pagesOf(events, walks, head, want) }
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
