/** Writing a batch: its condition is checked in the transaction that writes it. */
import type { SequencedEvent } from '../../core/event.ts'
import type { AppendCondition, Position } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import type { Batch } from '../checked-store.ts'
import { conflictWith } from '../conflict.ts'
import { lastOfKnown } from '../known.ts'
import { isRefusal } from '../outcome.ts'
import type { Draft } from '../proposed.ts'
import { checkTail } from '../tail.ts'
import type { Connection } from './driver.ts'
import { isConstraint } from './errors.ts'
import { eventById, find, firstOfItem, headOf, tailOf } from './query.ts'
import { rowOf } from './row.ts'
import { checkVersionNow } from './schema.ts'
import { inTransaction } from './transaction.ts'

/** Whether the batch is known is asked only after a refusal: a known batch cannot be written a second time. */
export function appendTo(connection: Connection, { drafts, events, condition }: Batch): Position {
  try {
    return inTransaction(connection, () => write(connection, drafts, condition))
  } catch (error) {
    if (!isConstraint(error) && !isRefusal(error)) throw error
    const last = lastOfKnown(drafts, events, id => eventById(connection, id))
    if (last === undefined) throw error
    return last
  }
}

function write(connection: Connection, drafts: readonly Draft[], condition: AppendCondition | undefined): Position {
  checkVersionNow(connection)
  let head = condition === undefined ? headOf(connection) : headIfHolds(connection, condition)
  const insert = connection.statement('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)')
  const insertTag = connection.statement('INSERT INTO event_tags VALUES (?, ?)')
  for (const draft of drafts) {
    head += 1
    draft.position = head
    insert.run(...rowOf(draft))
    for (const tag of draft.tags) insertTag.run(tag, head)
  }
  return head
}

function headIfHolds(connection: Connection, condition: AppendCondition): Position {
  const { head, idAt } = tailOf(connection)
  checkTail(condition, head, idAt)
  const { failIfMatch, after = 0 } = condition
  const conflict = after < head ? findConflict(connection, failIfMatch, after, head) : undefined
  if (conflict !== undefined) throw conflictWith(conflict, after)
  return head
}

/** Few new events against many items are read and tested here; else each item asks its index. */
function findConflict(
  connection: Connection,
  query: Query,
  after: Position,
  head: Position,
): SequencedEvent | undefined {
  if (query === 'all') return find(connection, query, { after, head }, 1)[0]
  if (head - after <= query.length * 2) {
    return find(connection, 'all', { after, head }, head - after).find(event => matches(query, event))
  }
  for (const item of query) {
    const event = firstOfItem(connection, item, { after, head })
    if (event !== undefined) return event
  }
  return undefined
}
