/** Carries the chain of a seal book on to the end of the log. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore } from '../core/ports.ts'
import { type ChainHead, chainStart } from './chain.ts'
import { eventText } from './event-text.ts'
import { checkWhole, headOf, PAGE, pagesOf } from './pages.ts'
import type { Seal, SealBook } from './seals.ts'
import { type Sha256, sha256 } from './sha256.ts'

export interface SealOptions {
  /** Events read, hashed and written at a time; 1,000 by default. */
  readonly page?: number
}

export interface Sealed {
  /** How many events this call sealed. */
  readonly sealed: number
  /** Save it where nobody who writes the log or the book can write. */
  readonly head: ChainHead
}

/**
 * Seals what the log holds beyond the book's last seal, up to the log's end when the call began. May be called as often
 * as one likes; where several seal at a time, each finds what the others did. `SEALS_FOREIGN` if the last sealed event
 * is not in this log as it was sealed: `verifyLog` then tells what was altered.
 */
export async function sealLog(store: EventStore, book: SealBook, { page = PAGE }: SealOptions = {}): Promise<Sealed> {
  checkWhole('page', page, 1)
  const sha = sha256()
  const upTo = await headOf(store)
  let sealed = 0
  for (let tries = 1; ; tries++) {
    let head = await sealedHead(store, book, sha)
    try {
      for await (const events of pagesOf(store, { after: head.position, upTo, page })) {
        const seals = await sealsOf(sha, head, events)
        await book.append(seals)
        sealed += seals.length
        head = headAt(book.log, seals.at(-1)!)
      }
      return { sealed, head }
    } catch (error) {
      if (!isGuijuError(error, 'SEALS_CONFLICT') || tries >= 100) throw error
    }
  }
}

async function sealsOf(sha: Sha256, head: ChainHead, events: readonly SequencedEvent[]): Promise<readonly Seal[]> {
  const hashes = await sha.chain(head.hash, events.map(eventText))
  return events.map(({ position, id }, index) => ({
    number: head.count + index + 1,
    position,
    id,
    hash: hashes[index]!,
  }))
}

export function headAt(log: string, { number, position, hash }: Seal): ChainHead {
  return { log, count: number, position, hash }
}

/** Where the book ends, once it is sure that the log has that event there. */
async function sealedHead(store: EventStore, book: SealBook, sha: Sha256): Promise<ChainHead> {
  const last = await book.last()
  const start = await chainStart(sha, book.log)
  if (last === undefined) return start
  const [before] = last.number === 1 ? [start] : await book.read(last.number - 2, 1)
  const { events } = await store.read('all', { after: last.position - 1, limit: 1 })
  const [event] = events
  const [hash] = event === undefined ? [] : await sha.chain(before?.hash ?? '', [eventText(event)])
  if (event?.position === last.position && hash === last.hash) return headAt(book.log, last)
  const message = `the log does not have at ${last.position} the event ${last.id} that was sealed as number ${last.number}`
  throw new GuijuError('SEALS_FOREIGN', message, { number: last.number, position: last.position, id: last.id })
}
