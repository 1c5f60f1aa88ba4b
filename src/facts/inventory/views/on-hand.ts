/** 库存现状: what lies where, how much of it is free, for whom it is kept, and until when it is good. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { defineView } from '../../../core/view.ts'
import { daysBetween } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { foldInto, onEach } from '../../fold-into.ts'
import { own } from '../../own.ts'
import { lotKey, type Place, placeKey } from '../events/fields.ts'
import { stockEvents } from '../events/index.ts'
import { type ItemCard, itemCard, type LotCard, lotCard } from '../states/cards.ts'
import { freeFor, type Stock, stock } from '../states/stock.ts'

interface Warehouse {
  cards: Record<string, ItemCard>
  lots: Record<string, LotCard>
  stocks: Record<string, Stock>
  places: Record<string, Place>
}

type Moved = Place & { readonly toLocationId?: string }

const warehouse = defineState({
  name: 'warehouse',
  events: stockEvents,
  initial: (): Warehouse => ({ cards: {}, lots: {}, stocks: {}, places: {} }),
  on: {
    ...onEach(stock.types, foldStock),
    ...onEach(itemCard.types, ({ cards }: Warehouse, event: Fact<string, { readonly itemId: string }>) => {
      foldInto(cards, itemCard, event.data.itemId, event)
    }),
    'inventory.received': (warehouse, event) => {
      foldStock(warehouse, event)
      const { itemId, lot } = event.data
      if (lot !== null) foldInto(warehouse.lots, lotCard, lotKey(itemId, lot), event)
    },
  },
})

/** For each place that it touches. */
function foldStock({ places, stocks }: Warehouse, event: Fact<string, Moved>): void {
  const { itemId, locationId, lot, toLocationId = locationId } = event.data
  for (const at of new Set([locationId, toLocationId])) {
    const place = { itemId, locationId: at, lot }
    const key = placeKey(place)
    places[key] = place
    foldInto(stocks, stock, key, event)
  }
}

type AtPlace = Place & Omit<ItemCard, 'itemId'> & Pick<Stock, 'onHand' | 'held' | 'reserved'>

export interface StockRow extends Readonly<AtPlace> {
  /** Neither held nor reserved. */
  readonly free: string
}

/** Key: an item, or '' for all. Places where something is, or ought to be. */
export const stockOnHand = defineView({
  name: 'stock-on-hand',
  question: { zh: '库存有多少，其中可用多少？', en: 'How much is in stock, and how much of it is free?' },
  fold: warehouse,
  answer: ({ state, key }): readonly StockRow[] =>
    stocksOf(state, key)
      .filter(({ onHand, held, reserved }) => onHand !== '0' || held !== '0' || reserved !== '0')
      .map(({ place, onHand, held, reserved, reservedFor }) => {
        const { name = null, unit = null, zone = null } = own(state.cards, place.itemId) ?? {}
        const free = freeFor({ onHand, held, reserved, reservedFor }, null)
        return { ...place, name, unit, zone, onHand, held, reserved, free }
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
    stocksOf(state, key).flatMap(({ place, reservedFor }) =>
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
    return stocksOf(state, key)
      .flatMap(({ place, onHand }) => {
        const { expiresOn = null } = own(state.lots, lotKey(place.itemId, place.lot ?? '')) ?? {}
        if (expiresOn === null || onHand === '0') return []
        return [{ ...place, onHand, expiresOn, daysLeft: daysBetween(today, realDay(expiresOn)) }]
      })
      .sort((row, other) => row.daysLeft - other.daysLeft)
  },
})

/** What is written for "long ago" may be no day of the calendar. */
function realDay(day: string): string {
  return day < '0001-01-01' ? '0001-01-01' : day
}

/** In the order of their keys, so that the order does not depend on who told what first. */
function stocksOf({ places, stocks }: DeepReadonly<Warehouse>, itemId: string) {
  return Object.keys(stocks)
    .filter(key => itemId === '' || places[key]!.itemId === itemId)
    .sort()
    .map(key => ({ place: places[key]!, ...stocks[key]! }))
}
