/** Compares a log with its seal book and names the first event that is not as it was sealed. */
import { isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { IndexKeeper } from '../core/index-keeper.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { type Broken, foundAt } from './broken.ts'
import { type ChainHead, chainStart, checkHead } from './chain.ts'
import { eventText } from './event-text.ts'
import { explained } from './explain.ts'
import { checkWhole, PAGE, type Portions, pagesOf, portionsOf } from './pages.ts'
import { headAt } from './seal-log.ts'
import type { Seal, SealBook } from './seals.ts'
import { type Sha256, sha256 } from './sha256.ts'

export interface VerifyLogOptions {
  readonly book: SealBook
  /**
   * A head that was saved elsewhere. Without it, whoever can write both the log and the book can rewrite both, cut both,
   * or put old copies of both in their place, and nobody can tell.
   */
  readonly head?: ChainHead
  /** Whether the events must also stand at the positions at which they were sealed; by default only their order counts. */
  readonly positions?: boolean
  /** Events read at a time; 1,000 by default. */
  readonly page?: number
}

export interface IntactLog {
  readonly intact: true
  /** The number of sealed events, all as they were sealed. */
  readonly count: number
  /** The number of events beyond the last seal: nothing is known of them. */
  readonly unsealed: number
  readonly head: ChainHead
  /** Queries find every event by its tags and type, and no other. Left out for a store that cannot tell. */
  readonly index?: 'sound'
}

/** What a walk needs; `reached` is how far all was well. */
interface Walk {
  readonly store: EventStore
  readonly book: SealBook
  readonly head: ChainHead | undefined
  readonly positions: boolean
  readonly sha: Sha256
  reached: ChainHead
}

/** Reads everything and writes nothing. Throws only where the store or the book cannot be read at all. */
export async function verifyLog(store: EventStore, options: VerifyLogOptions): Promise<IntactLog | Broken> {
  const { book, head, positions = false, page = PAGE } = options
  checkWhole('page', page, 1)
  checkHead(head, book.log)
  const sha = sha256()
  const walk: Walk = { store, book, head, positions, sha, reached: await chainStart(sha, book.log) }
  const result = await walked(walk, page)
  return result.intact ? withIndex(result, store) : result
}

/** Decisions read by an index that no chain goes through. */
async function withIndex(intact: IntactLog, store: EventStore & Partial<IndexKeeper>): Promise<IntactLog | Broken> {
  if (store.checkIndex === undefined) return intact
  const flaw = await store.checkIndex()
  if (flaw === undefined) return { ...intact, index: 'sound' }
  const { position, kind, tag } = flaw
  const message = `queries go by an index that does not fit the event at ${position}: tag ${tag} is ${kind} there`
  return { intact: false, kind: 'index', number: position, position, message }
}

/** A page with an unreadable event is gone through one by one, so that an altered one before it is found first. */
async function walked(walk: Walk, page: number): Promise<IntactLog | Broken> {
  try {
    return await walkedOn(walk, page)
  } catch (error) {
    if (!isGuijuError(error, 'STORE_CORRUPT')) throw error
    return page > 1 ? walked(walk, 1) : unreadable(walk, Number(error.details.position), error.message)
  }
}

async function walkedOn(walk: Walk, page: number): Promise<IntactLog | Broken> {
  const log = portionsOf(pagesOf(walk.store, { after: walk.reached.position, page }))
  try {
    for (;;) {
      const seals = await walk.book.read(walk.reached.count, page)
      const events = await log.take(seals.length)
      const broken = await compared(walk, seals, events)
      if (broken !== undefined) return broken
      if (seals.length === 0) return await beyond(walk, log, page)
      walk.reached = { ...headAt(walk.book.log, seals.at(-1)!), position: events.at(-1)!.position }
    }
  } finally {
    await log.close()
  }
}

async function compared(
  walk: Walk,
  seals: readonly Seal[],
  events: readonly SequencedEvent[],
): Promise<Broken | undefined> {
  const { head, reached } = walk
  if (head?.count === reached.count && head.hash !== reached.hash) return rewritten(reached.count)
  const before = (index: number) => (index === 0 ? reached.hash : seals[index - 1]!.hash)
  const hashes = await walk.sha.each(events.map((event, index) => before(index) + eventText(event)))
  for (const [index, seal] of seals.entries()) {
    const number = reached.count + index + 1
    const event = events[index]
    const fits = event !== undefined && hashes[index] === seal.hash && event.id === seal.id && seal.number === number
    if (!fits)
      return explained(walk, {
        number,
        before: before(index),
        seal,
        event,
        after: events[index - 1]?.position ?? reached.position,
      })
    if (head?.count === number && head.hash !== seal.hash) return rewritten(number)
    if (walk.positions && event.position !== seal.position) return renumbered(number, seal, event)
    const gap = gapBefore(walk, number, event, events[index - 1]?.position ?? reached.position)
    if (gap) return gap
  }
  return undefined
}

/** What the book does not have: unsealed events, unless a saved head knows of more. */
async function beyond(walk: Walk, log: Portions<SequencedEvent>, page: number): Promise<IntactLog | Broken> {
  const { reached, head } = walk
  let [unsealed, hash, known, last] = [0, reached.hash, false, reached.position]
  for (let events = await log.take(page); events.length > 0; events = await log.take(page)) {
    const left = (head?.count ?? 0) - reached.count - unsealed
    const hashes = left > 0 ? await walk.sha.chain(hash, events.slice(0, left).map(eventText)) : []
    hash = hashes.at(-1) ?? hash
    for (const [index, event] of events.entries()) {
      const gap = gapBefore(walk, reached.count + unsealed + index + 1, event, events[index - 1]?.position ?? last)
      if (gap) return gap
    }
    last = events.at(-1)!.position
    unsealed += events.length
    known ||= hash === head?.hash
  }
  if (head === undefined || head.count <= reached.count)
    return { intact: true, count: reached.count, unsealed, head: reached }
  return shorter(walk, head, unsealed, known)
}

/** In a store that claims so, positions have no gap: what is not there was taken out, sealed or not. */
function gapBefore({ store }: Walk, number: number, event: SequencedEvent, before: Position): Broken | undefined {
  const position = before + 1
  if (store.capabilities?.positions !== 'contiguous' || event.position === position) return undefined
  const message = `nothing stands at ${position}, and event ${event.id} at ${event.position}: what was there is missing`
  return { intact: false, kind: 'missing', number, position, message }
}

function shorter({ reached }: Walk, head: ChainHead, unsealed: number, known: boolean): Broken {
  const number = reached.count + 1
  if (known) {
    const message = `the log is as the saved head says, but the book ends at seal ${reached.count} of ${head.count}`
    return { intact: false, kind: 'book', number, message }
  }
  const count = reached.count + unsealed
  if (count >= head.count) return rewritten(head.count)
  const message = `the log ends after ${count} events, the saved head was made of ${head.count}`
  return { intact: false, kind: 'cut', number: count + 1, message }
}

function rewritten(number: number): Broken {
  const message = `log and book agree, but not with the saved head: both were rewritten, somewhere in the first ${number} events`
  return { intact: false, kind: 'rewritten', number, message }
}

function renumbered(number: number, seal: Seal, event: SequencedEvent): Broken {
  const message = `event ${event.id} stands at ${event.position}, it was sealed at ${seal.position}`
  return { intact: false, kind: 'renumbered', number, ...foundAt(event), expected: foundAt(seal), message }
}

function unreadable(walk: Walk, position: Position, said: string): Broken {
  const number = walk.reached.count + 1
  const message = `beyond ${walk.reached.count} sound events the store cannot read on: ${said}`
  return { intact: false, kind: 'unreadable', number, ...(Number.isNaN(position) ? {} : { position }), message }
}
