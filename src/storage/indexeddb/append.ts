/** Writing a batch: its condition is checked in the transaction that writes it, and before it is in the log itself. */
import type { SequencedEvent } from '../../core/event.ts'
import type { AppendCondition, Position } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import { rewound } from '../../core/rewound.ts'
import { conflictWith } from '../conflict.ts'
import { BY_ID } from './layout.ts'
import { headOf, newsBeyond } from './news.ts'
import { type EventRecord, eventOf, recordAt, tagsOf, type Unplaced } from './record.ts'
import { answers, type Script } from './script.ts'
import { pagesOf, type Range, strandsOf, type Walk } from './strand.ts'

/** Of so many writes one tells that the transaction does not stand still. */
const MANY = 1_000

/** The position of the last event written; `APPEND_CONFLICT` if the condition does not hold. */
export function* appendTo(
  events: IDBObjectStore,
  batch: readonly Unplaced[],
  condition: AppendCondition | undefined,
  alive: () => void,
): Script<Position> {
  let position = condition === undefined ? yield* headOf(events) : yield* headIfHolds(events, condition)
  for (const [index, event] of batch.entries()) {
    position += 1
    const adding = events.add(recordAt(position, event))
    if (index % MANY === MANY - 1) adding.onsuccess = alive
  }
  return position
}

/** The events under these ids, in their order; undefined where there is none. */
export function* eventsById(events: IDBObjectStore, ids: readonly string[]): Script<(SequencedEvent | undefined)[]> {
  const byId = events.index(BY_ID)
  const records = yield* answers(ids.map(id => byId.get(id) as IDBRequest<EventRecord | undefined>))
  return records.map(record => record && eventOf(record))
}

function* headIfHolds(events: IDBObjectStore, { failIfMatch, after = 0, known }: AppendCondition): Script<Position> {
  const { head, records } = yield* newsBeyond(events, after, known)
  if (known && after > head) throw rewound(known, head)
  const conflict = records
    ? records.find(record => matches(failIfMatch, { type: record.type, tags: tagsOf(record) }))
    : yield* firstMatch(events, failIfMatch, { after, head })
  if (conflict !== undefined) throw conflictWith(conflict, after)
  return head
}

/** Any one event of the range that matches. */
function* firstMatch(events: IDBObjectStore, query: Query, range: Range): Script<EventRecord | undefined> {
  const strands = yield* strandsOf(events, query, range)
  let walks: readonly Walk[] = strands.map(strand => ({ strand, after: range.after }))
  while (walks.length > 0) {
    const pages = yield* pagesOf(events, walks, range.head, 1)
    const found = pages.find(page => page.found.length > 0)
    if (found !== undefined) return found.found[0]
    walks = pages.flatMap(({ next }) => next ?? [])
  }
  return undefined
}
