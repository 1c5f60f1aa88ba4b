/** 库存现状: what lies where, how much of it is free, for whom it is kept, and until when it is good. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { defineState, run } from '../../../core/fold.ts'
import { defineView } from '../../../core/view.ts'
import { daysBetween } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { own } from '../../own.ts'
import { type Place, placeKey, type Zone } from '../events/fields.ts'
import { lotKey, stockEvents } from '../events/stock.ts'
import { earlier, type ItemCard, itemCard } from '../states/cards.ts'
import { type Stock, stock } from '../states/stock.ts'

interface Warehouse {
  cards: Record<string, ItemCard>
  /** By place. */
  places: Record<string, { place: Place; stock: Stock }>
  /** By lot: the last day on which it is good. */
  expiries: Record<string, string>
}

type StockFact = Fact<string, never>

const warehouse = defineState({
  name: 'warehouse',
  events: stockEvents,
  initial: (): Warehouse => ({ cards: {}, places: {}, expiries: {} }),
  on: {
    ...onEach(stock.types, foldStock),
    ...onEach(itemCard.types, foldCard),
  },
})

function onEach(types: readonly string[], fold: (warehouse: Warehouse, event: StockFact) => void) {
  return Object.fromEntries(types.map(type => [type, fold]))
}

type Moved = Place & { readonly toLocationId?: string; readonly expiresOn?: string | null }

/** What the state of one place makes of it, for each place that it touches. */
function foldStock({ places, expiries }: Warehouse, event: StockFact): void {
  const { itemId, locationId, lot, toLocationId = locationId, expiresOn = null } = event.data as Moved
  for (const at of new Set([locationId, toLocationId])) {
    const place = { itemId, locationId: at, lot }
    const key = placeKey(place)
    const known = own(places, key) ?? { place, stock: stock.initial(key) }
    places[key] = known
    run(stock, known.stock, [event])
  }
  if (lot === null || expiresOn === null) return
  const key = lotKey(itemId, lot)
  expiries[key] = earlier(own(expiries, key) ?? null, expiresOn)!
}

function foldCard({ cards }: Warehouse, event: StockFact): void {
  const { itemId } = event.data as { readonly itemId: string }
  const known = own(cards, itemId) ?? itemCard.initial(itemId)
  cards[itemId] = known
  run(itemCard, known, [event])
}

export interface StockRow extends Place {
  readonly name: string | null
  readonly unit: string | null
  readonly zone: Zone | null
  readonly onHand: string
  readonly held: string
  readonly reserved: string
  /** Neither held nor reserved. */
  readonly free: string
}

/** Key: an item, or '' for all. Places where something is, or ought to be. */
export const stockOnHand = defineView({
  name: 'stock-on-hand',
  question: { zh: '库存有多少，其中可用多少？', en: 'How much is in stock, and how much of it is free?' },
  fold: warehouse,
  answer: ({ state, key }): readonly StockRow[] =>
    placesOf(state, key)
      .filter(({ stock: { onHand, held, reserved } }) => onHand !== '0' || held !== '0' || reserved !== '0')
      .map(({ place, stock: { onHand, held, reserved } }) => {
        const { name = null, unit = null, zone = null } = own(state.cards, place.itemId) ?? {}
        return { ...place, name, unit, zone, onHand, held, reserved, free: subtract(subtract(onHand, held), reserved) }
      }),
})

export interface ReservationRow extends Place {
  readonly documentId: string
  readonly quantity: string
}

/** Key: an item, or '' for all. */
export const reservations = defineView({
  name: 'reservations',
  question: { zh: '库存为哪些单据预留？', en: 'For which documents is stock kept?' },
  fold: warehouse,
  answer: ({ state, key }): readonly ReservationRow[] =>
    placesOf(state, key).flatMap(({ place, stock: { reservedFor } }) =>
      Object.entries(reservedFor).map(([documentId, quantity]) => ({ ...place, documentId, quantity })),
    ),
})

export interface ExpiringRow extends Place {
  readonly onHand: string
  /** The last day on which it is good. */
  readonly expiresOn: string
  /** Days from the day asked about; below 0: expired. */
  readonly daysLeft: number
}

/** Key: an item, or '' for all. Lots with an expiry of which there is something, the soonest first. */
export const expiringStock = defineView({
  name: 'expiring-stock',
  question: { zh: '哪些批次何时过期？', en: 'Which lots expire, and when?' },
  fold: warehouse,
  answer: ({ state, key, at, calendar }): readonly ExpiringRow[] => {
    const today = localDate(calendar, at)
    return placesOf(state, key)
      .flatMap(({ place, stock: { onHand } }) => {
        const expiresOn = place.lot === null ? undefined : own(state.expiries, lotKey(place.itemId, place.lot))
        if (expiresOn === undefined || onHand === '0') return []
        return [
          { ...place, onHand, expiresOn, daysLeft: daysBetween(today, expiresOn < FIRST_DAY ? FIRST_DAY : expiresOn) },
        ]
      })
      .sort((one, other) => one.daysLeft - other.daysLeft)
  },
})

// What is written for "long ago" may be no day of the calendar.
const FIRST_DAY = '0001-01-01'

/** In the order of their keys, so that the order does not depend on who told what first. */
function placesOf({ places }: DeepReadonly<Warehouse>, itemId: string) {
  return Object.entries<DeepReadonly<Warehouse['places'][string]>>(places)
    .filter(([, { place }]) => itemId === '' || place.itemId === itemId)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, one]) => one)
}
