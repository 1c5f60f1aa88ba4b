/** 出入库流水与盘点: every movement of every item and every count, for the questions that look at all of them. Folded once for all keys. */
import type { Fact } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { foldInto, onEach } from '../../fold-into.ts'
import { own } from '../../own.ts'
import { type Place, placeKey } from '../events/fields.ts'
import { countEvents } from '../events/index.ts'
import { itemListed } from '../events/stock.ts'
import { type Count, count } from '../states/count.ts'
import {
  type Change,
  isVoid,
  MOVING,
  type Movement,
  type MovingFact,
  movementOf,
  onMovements,
} from '../states/movement.ts'

/** The places, as texts; null: the world outside. */
export interface KeyedMovement extends Omit<Movement, 'from' | 'to' | 'absorbedFrom' | 'absorbedTo'> {
  readonly from: string | null
  readonly to: string | null
  absorbedFrom: boolean
  absorbedTo: boolean
}

export interface Adjustment {
  place: string
  countId: string
  counted: string
  countedAt: Instant
}

export interface ItemMovements {
  itemId: string
  unit: string | null
  places: Record<string, { locationId: string; lot: string | null }>
  /** In the order in which they were told. */
  movements: KeyedMovement[]
  adjustments: Adjustment[]
  /** By place: the moment of the latest count that was posted. */
  fixedAt: Record<string, Instant>
}

export interface MovementBook {
  items: Record<string, ItemMovements>
  counts: Record<string, Count>
}

export const movementBook = defineState({
  name: 'movement-book',
  events: [itemListed, ...MOVING, ...countEvents],
  initial: (): MovementBook => ({ items: {}, counts: {} }),
  on: {
    'inventory.item-listed': (book, { data }) => {
      itemOf(book, data.itemId).unit = data.unit
    },
    ...onMovements(move),
    ...onEach(count.types, foldCount),
    'inventory.adjusted': (book, event) => {
      foldCount(book, event)
      move(book, event)
      const { countId, counted, countedAt } = event.data
      const item = itemOf(book, event.data.itemId)
      const place = placeOf(item, event.data)
      item.adjustments.push({ place, countId, counted, countedAt })
      refix(item, place)
    },
    'inventory.adjustment-reversed': (book, event) => {
      foldCount(book, event)
      move(book, event)
      const { countId, fixed, again } = event.data
      const item = itemOf(book, event.data.itemId)
      const place = placeOf(item, event.data)
      const posted = (one: Adjustment) => one.place === place && one.countId === countId
      if (isVoid(event.data)) item.adjustments = item.adjustments.filter(one => !posted(one))
      else for (const one of item.adjustments) if (posted(one)) one.counted = fixed
      for (const one of again) takeUp(item, place, one)
      refix(item, place)
    },
  },
})

function foldCount({ counts }: MovementBook, event: Fact<string, { readonly countId: string }>): void {
  foldInto(counts, count, event.data.countId, event)
}

function move(book: MovementBook, event: MovingFact): void {
  const movement = movementOf(event)
  if (movement.quantity === '0') return
  const item = itemOf(book, event.data.itemId)
  const keyOf = (place: Place | null) => place && placeOf(item, place)
  item.movements.push({ ...movement, from: keyOf(movement.from), to: keyOf(movement.to) })
}

function refix({ adjustments, fixedAt }: ItemMovements, place: string): void {
  const moments = adjustments.filter(one => one.place === place).map(({ countedAt }) => countedAt)
  if (moments.length === 0) delete fixedAt[place]
  else fixedAt[place] = moments.reduce((latest, at) => (at > latest ? at : latest))
}

/** What a count had absorbed at the place counts again. */
function takeUp({ movements }: ItemMovements, place: string, { at, quantity }: Change): void {
  for (const moved of movements) {
    if (moved.at !== at) continue
    if (moved.absorbedFrom && moved.from === place && subtract('0', moved.quantity) === quantity) {
      moved.absorbedFrom = false
      return
    }
    if (moved.absorbedTo && moved.to === place && moved.quantity === quantity) {
      moved.absorbedTo = false
      return
    }
  }
}

function itemOf(book: MovementBook, itemId: string): ItemMovements {
  const known = own(book.items, itemId)
  if (known) return known
  const item: ItemMovements = { itemId, unit: null, places: {}, movements: [], adjustments: [], fixedAt: {} }
  book.items[itemId] = item
  return item
}

function placeOf(item: ItemMovements, place: Place): string {
  const key = placeKey(place)
  if (own(item.places, key) === undefined) item.places[key] = { locationId: place.locationId, lot: place.lot }
  return key
}
