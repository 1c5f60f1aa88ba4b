/**
 * 库龄: what lies at each place, in layers by the moment at which it came in; the oldest layer goes first (FIFO).
 *
 * - What is issued without being there is owed; the next receipt fills what is owed first, and what remains of it is a
 *   layer with its own date.
 * - A transfer keeps the age of the layers that it takes. What the place did not have is as old as the transfer.
 * - A count that finds more adds a layer at its moment for what exceeds; one that finds less takes the oldest layers.
 */
import { add, subtract } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { lesser } from '../states/stock.ts'
import { countUpTo } from './in-time.ts'

/** A movement from a place, to a place, or both; `null` is the world outside. The quantity is more than 0. */
export interface LayerMove {
  readonly at: Instant
  readonly from: string | null
  readonly to: string | null
  readonly quantity: string
}

export interface Layer {
  readonly at: Instant
  readonly quantity: string
}

export interface PlaceLayers {
  /** Oldest first. */
  readonly layers: readonly Layer[]
  /** What was issued and never came: stock below nothing. */
  readonly owed: string
}

/** One place while it is filled and emptied. */
class Pile {
  /** Oldest first; those before `first` are gone. */
  private readonly queue: { readonly at: Instant; quantity: string }[] = []
  private first = 0
  owed = '0'

  get layers(): readonly Layer[] {
    return this.queue.slice(this.first)
  }

  put(at: Instant, quantity: string): void {
    const filling = lesser(quantity, this.owed)
    this.owed = subtract(this.owed, filling)
    const rest = subtract(quantity, filling)
    // What came from another place keeps its age.
    if (rest !== '0') this.queue.splice(countUpTo(this.queue, at, this.first), 0, { at, quantity: rest })
  }

  /** The layers that were taken, oldest first; what was not there counts from `at`. */
  take(at: Instant, quantity: string): Layer[] {
    const taken: Layer[] = []
    let left = quantity
    while (left !== '0' && this.first < this.queue.length) {
      const oldest = this.queue[this.first]!
      const part = lesser(left, oldest.quantity)
      taken.push({ at: oldest.at, quantity: part })
      left = subtract(left, part)
      oldest.quantity = subtract(oldest.quantity, part)
      if (oldest.quantity === '0') this.first += 1
    }
    if (left === '0') return taken
    this.owed = add(this.owed, left)
    return [...taken, { at, quantity: left }]
  }
}

/** @param moves in the order of business time */
export function layersOf(moves: Iterable<LayerMove>): ReadonlyMap<string, PlaceLayers> {
  const piles = new Map<string, Pile>()
  const pileOf = (place: string) => {
    const pile = piles.get(place) ?? new Pile()
    piles.set(place, pile)
    return pile
  }
  for (const { at, from, to, quantity } of moves) {
    const taken = from === null ? [{ at, quantity }] : pileOf(from).take(at, quantity)
    if (to !== null) for (const layer of taken) pileOf(to).put(layer.at, layer.quantity)
  }
  return new Map([...piles].map(([place, { layers, owed }]) => [place, { layers, owed }]))
}
