/** Appending: one statement, which is one transaction. */
import { GuijuError } from '../../core/errors.ts'
import type { ProposedEvent } from '../../core/event.ts'
import type { Position } from '../../core/ports.ts'
import type { Batch } from '../checked-store.ts'
import { conflictWith } from '../conflict.ts'
import { lastOfKnown } from '../known.ts'
import { isConflict, withOutcome } from '../outcome.ts'
import type { Draft } from '../proposed.ts'
import { isTaken } from './errors.ts'
import type { Value } from './pool.ts'
import { guardOf } from './query.ts'
import { eventsById, type Place } from './read.ts'
import { batchOf, positionOf } from './rows.ts'

export interface Proposal {
  readonly drafts: readonly Draft[]
  readonly events: readonly ProposedEvent[]
  /** The batch and its guard, as parameters. */
  readonly values: readonly Value[]
  readonly after: Position
}

/** All of it is written down before anything is waited for: the caller may change what it gave. */
export function proposalOf({ drafts, events, condition }: Batch): Proposal {
  const values = [...batchOf(drafts), ...guardOf(condition)]
  return { drafts, events: events.map(({ ...event }) => event), values, after: condition?.after ?? 0 }
}

/** How the server is to commit: whether it waits for its disk, how long for other writers, whom it wakes. */
export interface Manner {
  readonly durable: boolean
  readonly timeout: number
  readonly channel: string | null
}

/**
 * Whether the batch is known is asked only after a refusal: a known batch cannot be written a second time.
 * @param lost whether an earlier try of the same proposal may have been done
 */
export async function appendTo(place: Place, proposal: Proposal, manner: Manner, lost: boolean): Promise<Position> {
  try {
    const answer = await ask(place, proposal, manner)
    const space = answer.indexOf(' ')
    if (space < 0) return positionOf(answer)
    throw conflictWith({ position: positionOf(answer.slice(0, space)), type: answer.slice(space + 1) }, proposal.after)
  } catch (error) {
    if (!isTaken(error) && !isConflict(error)) throw error
    const position = await lastKnown(place, proposal, lost)
    if (position === undefined) throw error
    return position
  }
}

async function ask({ ask, prefix, log }: Place, { values }: Proposal, manner: Manner): Promise<string> {
  const [row] = await ask(
    `SELECT ${prefix}guiju_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) AS answer`,
    [log, ...values, String(manner.durable), String(manner.timeout), manner.channel],
  )
  if (typeof row?.answer === 'string') return row.answer
  throw new GuijuError('STORE_UNAVAILABLE', 'the server answered an append with nothing', { outcome: 'unknown' })
}

async function lastKnown(place: Place, { drafts, events }: Proposal, lost: boolean): Promise<Position | undefined> {
  const ids = drafts.map(({ id }) => id)
  try {
    const known = await eventsById(place, ids)
    return lastOfKnown(drafts, lost ? withIds(events, ids) : events, id => known.get(id))
  } catch (error) {
    throw withOutcome(error, 'unknown')
  }
}

/** Ids that the store made itself count as given once they were sent: it is the same batch that comes again. */
function withIds(events: readonly ProposedEvent[], ids: readonly string[]): ProposedEvent[] {
  return events.map((event, index) => ({ ...event, id: ids[index]! }))
}
