/**
 * Says what happened at the first place where log and book differ. The book knows only hashes and ids, so the rest of
 * both is looked through: which of the two goes on as before, and what became of the two events in question.
 */
import { isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { type BreakKind, type Broken, foundAt } from './broken.ts'
import type { ChainHead } from './chain.ts'
import { eventText } from './event-text.ts'
import { PAGE, pagesOf } from './pages.ts'
import type { Seal, SealBook } from './seals.ts'
import type { Sha256 } from './sha256.ts'

interface Checked {
  readonly store: EventStore
  readonly book: SealBook
  readonly head: ChainHead | undefined
  readonly sha: Sha256
}

/** The place where the two differ. */
interface Difference {
  /** In the order of the log; the seal there may bear another one. */
  readonly number: number
  /** The hash of the seal before. */
  readonly before: string
  readonly seal: Seal
  readonly event: SequencedEvent | undefined
  /** The position of the event before. */
  readonly after: Position
}

export async function explained(checked: Checked, difference: Difference): Promise<Broken> {
  const { number, seal, event } = difference
  const rest = await restOfLog(checked, difference)
  if (rest.meetsBook) return broken('book', difference, `the log is sound, but seal ${number} is not what was sealed`)
  if (event === undefined) return missing(difference)
  if (event.id === seal.id || (await onlyIdDiffers(checked.sha, difference, event))) return altered(difference)
  const laterInBook = await bookHas(checked.book, event.id, number)
  if (laterInBook && rest.hasSealed) return reordered(difference)
  if (laterInBook) return missing(difference)
  if (rest.hasSealed) return inserted(difference)
  return event.position === seal.position ? altered(difference) : missing(difference)
}

interface Rest {
  /** The chain of the log alone arrives where the book or the saved head does: so the log is right. */
  readonly meetsBook: boolean
  /** The event that was sealed here stands further on. */
  readonly hasSealed: boolean
}

async function restOfLog({ store, book, head, sha }: Checked, { before, seal, after }: Difference): Promise<Rest> {
  const ends = new Set([(await book.last())?.hash, head?.hash])
  let [hash, meetsBook, hasSealed] = [before, false, false]
  try {
    for await (const events of pagesOf(store, { after, page: PAGE })) {
      const hashes = await sha.chain(hash, events.map(eventText))
      meetsBook ||= hashes.some(hash => ends.has(hash))
      hasSealed ||= events.some(({ id }) => id === seal.id)
      hash = hashes.at(-1)!
    }
  } catch (error) {
    // A log that was altered in one place may be unreadable in another.
    if (!isGuijuError(error, 'STORE_CORRUPT')) throw error
  }
  return { meetsBook, hasSealed }
}

async function onlyIdDiffers(sha: Sha256, { before, seal }: Difference, event: SequencedEvent): Promise<boolean> {
  const [hash] = await sha.each([before + eventText({ ...event, id: seal.id })])
  return hash === seal.hash
}

async function bookHas(book: SealBook, id: string, from: number): Promise<boolean> {
  for (let after = from; ; after += PAGE) {
    const seals = await book.read(after, PAGE)
    if (seals.some(seal => seal.id === id)) return true
    if (seals.length < PAGE) return false
  }
}

function altered(difference: Difference): Broken {
  return broken('altered', difference, `event number ${difference.number} is not as it was sealed`)
}

function inserted(difference: Difference): Broken {
  return broken('inserted', difference, `an event that was never sealed stands as number ${difference.number}`)
}

function reordered(difference: Difference): Broken {
  return broken('reordered', difference, `another event of the log stands as number ${difference.number}`)
}

function missing({ number, seal: { position, id } }: Difference): Broken {
  const message = `event ${id}, sealed as number ${number} at ${position}, is missing`
  return { intact: false, kind: 'missing', number, position, id, message }
}

function broken(kind: BreakKind, { number, seal, event }: Difference, message: string): Broken {
  const named = event ?? seal
  const expected = named.id === seal.id ? {} : { expected: foundAt(seal) }
  const where = `${message} (${named.id} at ${named.position})`
  return { intact: false, kind, number, ...foundAt(named), ...expected, message: where }
}
