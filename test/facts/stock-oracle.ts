/** Stock recounted by hand: whole numbers of millionths, by business time, from the bare log. */
import type { SequencedEvent } from '../../src/index.ts'

export interface Told {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly toLocationId?: string
  readonly quantity?: string
  readonly counted?: string
  readonly countedAt?: string
  readonly countId?: string
  readonly fixed?: string
  readonly previous?: string
  readonly booked?: string
  readonly again?: readonly { readonly quantity: string }[]
}

export const told = (event: SequencedEvent) => event.data as Told

export function micro(text: string): bigint {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text)!
  const size = BigInt(whole!) * 1_000_000n + BigInt(part.padEnd(6, '0'))
  return sign === '-' ? -size : size
}

const keyOf = (itemId: string, locationId: string, lot: string | null) =>
  (lot === null ? [itemId, locationId] : [itemId, locationId, lot])
    .map(id => String(id).replaceAll('%', '%25').replaceAll('/', '%2F'))
    .join('/')

export interface Moved {
  readonly at: string
  readonly position: number
  readonly quantity: bigint
}

interface Fixed {
  readonly at: string
  readonly quantity: bigint
  readonly position: number
  readonly countId: string
}

/** By place: what came and went, and what counts fixed, in the order in which it was told. */
export function movesOf(log: readonly SequencedEvent[]) {
  const moves = new Map<string, Moved[]>()
  const fixed = new Map<string, Fixed[]>()
  const push = <T>(map: Map<string, T[]>, key: string, one: T) => map.set(key, [...(map.get(key) ?? []), one])
  for (const event of log) {
    const { itemId, locationId, lot, toLocationId, quantity, counted, countedAt, countId } = told(event)
    const { occurredAt: at, position } = event
    const key = event.type.startsWith('inventory.') && locationId ? keyOf(itemId, locationId, lot) : ''
    if (event.type === 'inventory.received') push(moves, key, { at, position, quantity: micro(quantity!) })
    if (['inventory.issued', 'inventory.written-off', 'inventory.transferred'].includes(event.type)) {
      push(moves, key, { at, position, quantity: -micro(quantity!) })
    }
    if (event.type === 'inventory.transferred') {
      push(moves, keyOf(itemId, toLocationId!, lot), { at, position, quantity: micro(quantity!) })
    }
    if (event.type === 'inventory.adjusted') {
      push(fixed, key, { at: countedAt!, quantity: micro(counted!), position, countId: countId! })
    }
    if (event.type === 'inventory.adjustment-reversed') {
      const { fixed: left, booked } = told(event)
      const others = (fixed.get(key) ?? []).filter(one => one.countId !== countId)
      const known = fixed.get(key)!.find(one => one.countId === countId)!
      fixed.set(key, left === booked ? others : [...others, { ...known, quantity: micro(left!) }])
    }
  }
  return { moves, fixed, places: [...new Set([...moves.keys(), ...fixed.keys()])] }
}

/** The latest count that was posted fixes the stock; what moved after its moment comes on top; before: it all adds up. */
export function onHandOf(log: readonly SequencedEvent[]): Map<string, bigint> {
  const { moves, fixed, places } = movesOf(log)
  return new Map(
    places.map(place => {
      const counts = fixed.get(place) ?? []
      const last = counts.reduce<(typeof counts)[number] | undefined>(
        (best, one) => (best === undefined || one.at >= best.at ? one : best),
        undefined,
      )
      const later = (moves.get(place) ?? []).filter(({ at }) => last === undefined || at > last.at)
      return [place, later.reduce((sum, { quantity }) => sum + quantity, last?.quantity ?? 0n)]
    }),
  )
}
