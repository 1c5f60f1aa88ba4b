/**
 * 库龄: what lies at each place, in layers by the moment at which it came in; the oldest layer goes first (FIFO).
 *
 * - What is issued without being there is owed; the next receipt fills what is owed first, and what remains of it is a
 *   layer with its own date.
 * - A transfer keeps the age of the layers that it takes. What the place did not have is as old as the transfer.
 * - A count that finds more adds a layer at its moment for what exceeds; one that finds less takes the oldest layers.
 */
import { add, compare, subtract } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'

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

interface Queued {
  at: Instant
  quantity: string
  readonly order: number
}

/** One place while it is filled and emptied: a heap of layers, the oldest on top. */
class Pile {
  readonly heap: Queued[] = []
  owed = '0'
  private pushed = 0

  put(at: Instant, quantity: string): void {
    const filling = least(quantity, this.owed)
    this.owed = subtract(this.owed, filling)
    const rest = subtract(quantity, filling)
    if (rest !== '0') this.push({ at, quantity: rest, order: this.pushed++ })
  }

  /** The layers that were taken, oldest first; what was not there counts from `at`. */
  take(at: Instant, quantity: string): Layer[] {
    const taken: Layer[] = []
    let left = quantity
    while (left !== '0' && this.heap.length > 0) {
      const oldest = this.heap[0]!
      const part = least(left, oldest.quantity)
      taken.push({ at: oldest.at, quantity: part })
      left = subtract(left, part)
      if (part === oldest.quantity) this.pop()
      else oldest.quantity = subtract(oldest.quantity, part)
    }
    if (left === '0') return taken
    this.owed = add(this.owed, left)
    return [...taken, { at, quantity: left }]
  }

  private push(one: Queued): void {
    const { heap } = this
    let index = heap.push(one) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isOlder(one, heap[parent]!)) break
      heap[index] = heap[parent]!
      index = parent
    }
    heap[index] = one
  }

  private pop(): void {
    const { heap } = this
    const last = heap.pop()!
    if (heap.length > 0) this.sink(last)
  }

  private sink(one: Queued): void {
    const { heap } = this
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      if (left >= heap.length) break
      const child = left + 1 < heap.length && isOlder(heap[left + 1]!, heap[left]!) ? left + 1 : left
      if (!isOlder(heap[child]!, one)) break
      heap[index] = heap[child]!
      index = child
    }
    heap[index] = one
  }
}

function isOlder(one: Queued, other: Queued): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

function least(one: string, other: string): string {
  return compare(one, other) <= 0 ? one : other
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
    if (to !== null) for (const one of taken) pileOf(to).put(one.at, one.quantity)
  }
  return new Map([...piles].map(([place, { heap, owed }]) => [place, { layers: inOrder(heap), owed }]))
}

function inOrder(heap: readonly Queued[]): Layer[] {
  return [...heap].sort((one, other) => (isOlder(one, other) ? -1 : 1)).map(({ at, quantity }) => ({ at, quantity }))
}
