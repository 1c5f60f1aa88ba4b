/** Appending: one statement, which is one transaction. */
import { GuijuError } from '../../core/errors.ts'
import type { ProposedEvent } from '../../core/event.ts'
import type { Anchor, Position } from '../../core/ports.ts'
import { rewound } from '../../core/rewound.ts'
import type { Batch } from '../checked-store.ts'
import { conflictWith } from '../conflict.ts'
import { lastOfKnown } from '../known.ts'
import { isRefusal, withOutcome } from '../outcome.ts'
import type { Draft } from '../proposed.ts'
import { isTaken } from './errors.ts'
import type { Value } from './pool.ts'
import { guardOf, knownOf, placesOf } from './query.ts'
import { eventsById, type Place } from './read.ts'
import { batchOf, positionOf } from './rows.ts'

export interface Proposal {
  readonly drafts: readonly Draft[]
  readonly events: readonly ProposedEvent[]
  /** The batch and its guard, as parameters. */
  readonly values: readonly Value[]
  readonly after: Position
  readonly known: Anchor | undefined
}

/** All of it is written down before anything is waited for: the caller may change what it gave. */
export function proposalOf({ drafts, events, condition }: Batch): Proposal {
  const values = [...batchOf(drafts), ...guardOf(condition)]
  const { after = 0, known } = condition ?? {}
  return { drafts, events: events.map(({ ...event }) => event), values, after, known: known && { ...known } }
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
    if (answer === 'rewound') throw rewound(proposal.known!)
    const space = answer.indexOf(' ')
    if (space < 0) return positionOf(answer)
    throw conflictWith({ position: positionOf(answer.slice(0, space)), type: answer.slice(space + 1) }, proposal.after)
  } catch (error) {
    if (!isTaken(error) && !isRefusal(error)) throw error
    const position = await lastKnown(place, proposal, lost)
    if (position === undefined) throw error
    return position
  }
}

async function ask({ ask, prefix, log }: Place, { values, known }: Proposal, manner: Manner): Promise<string> {
  const all = [log, ...values, String(manner.durable), String(manner.timeout), manner.channel, ...knownOf(known)]
  const [row] = await ask(`SELECT ${prefix}guiju_append(${placesOf(all)}) AS answer`, all)
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
