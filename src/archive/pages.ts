/** Walks a store page by page, so that memory stays flat and no statement of the store stays open. */
import { GuijuError, shown } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position } from '../core/ports.ts'
import { checkAfter } from '../storage/checks.ts'

export const PAGE = 1_000

/** How far the log reaches now. No event has such a type, so the answer is only its head. */
export async function headOf(store: EventStore): Promise<Position> {
  const { head } = await store.read([{ types: ['guiju.archive:no-such-type'] }])
  return head
}

export interface Stretch {
  readonly after?: Position | undefined
  /** The last position that is wanted; without it, whatever the log holds when its end is reached. */
  readonly upTo?: Position | undefined
  readonly page?: number | undefined
}

/** The events beyond `after`, in order. `STORE_CORRUPT` for positions that do not rise: the walk would never end. */
export async function* pagesOf(
  store: EventStore,
  { after = 0, upTo = Number.MAX_SAFE_INTEGER, page = PAGE }: Stretch,
): AsyncGenerator<readonly SequencedEvent[], void, undefined> {
  let last = after
  while (last < upTo) {
    const { events } = await store.read('all', { after: last, limit: page })
    for (const { position } of events) last = risen(position, last)
    const wanted = last > upTo ? events.filter(({ position }) => position <= upTo) : events
    if (wanted.length > 0) yield wanted
    if (events.length < page) return
  }
}

function risen(position: Position, last: Position): Position {
  if (position > last) return position
  throw new GuijuError('STORE_CORRUPT', `the store gives position ${position} after ${last}`, { position, after: last })
}

export function checkStretch({ after, upTo, page }: Stretch): void {
  checkAfter(after)
  checkWhole('upTo', upTo, 0)
  checkWhole('page', page, 1)
}

/** `INVALID_OPTION` for what is given and no whole number from `least`. */
export function checkWhole(option: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return
  const message = `${option} is ${shown(value)}, expected a whole number from ${least}`
  throw new GuijuError('INVALID_OPTION', message, { option })
}

/** Hands out a walk in portions of the size that is asked for. */
export interface Portions<Item> {
  /** So many items, fewer only at the end. */
  take(count: number): Promise<readonly Item[]>
  close(): Promise<void>
}

export function portionsOf<Item>(pages: AsyncGenerator<readonly Item[], unknown, undefined>): Portions<Item> {
  let held: readonly Item[] = []
  let start = 0
  let ended = false

  async function pull(): Promise<void> {
    const { value, done } = await pages.next()
    held = done ? held.slice(start) : [...held.slice(start), ...value]
    start = 0
    ended = done === true
  }

  return {
    async take(count) {
      while (!ended && held.length - start < count) await pull()
      const taken = held.slice(start, start + count)
      start += taken.length
      return taken
    },
    close: async () => void (await pages.return(undefined)),
  }
}
