/** What is on file about an item, a location and a lot. */
import { defineState } from '../../../core/fold.ts'
import type { LocalDate } from '../../../core/ports.ts'
import type { Zone } from '../events/fields.ts'
import { goodsReceived, itemListed, itemUpdated, locationSetUp } from '../events/stock.ts'

export interface ItemCard {
  itemId: string
  name: string | null
  /** null: nobody has listed it. */
  unit: string | null
  zone: Zone | null
}

export const itemCard = defineState({
  name: 'item-card',
  per: 'item',
  events: [itemListed, itemUpdated],
  initial: (itemId): ItemCard => ({ itemId, name: null, unit: null, zone: null }),
  on: {
    'inventory.item-listed': (card, { data }) => {
      Object.assign(card, data)
    },
    'inventory.item-updated': (card, { data }) => {
      card.name = data.name ?? card.name
      card.zone = data.zone ?? card.zone
    },
  },
})

export interface Location {
  locationId: string
  /** null: there is no such location. */
  zone: Zone | null
}

export const location = defineState({
  name: 'location',
  per: 'location',
  events: [locationSetUp],
  initial: (locationId): Location => ({ locationId, zone: null }),
  on: {
    'inventory.location-set-up': (place, { data }) => {
      place.zone = data.zone
    },
  },
})

export interface LotCard {
  key: string
  /** The last day on which it is good: the earliest that a receipt named; null: none did. */
  expiresOn: LocalDate | null
}

export const lotCard = defineState({
  name: 'lot-card',
  per: 'lot',
  events: [goodsReceived],
  initial: (key): LotCard => ({ key, expiresOn: null }),
  on: {
    'inventory.received': (lot, { data }) => {
      lot.expiresOn = earlier(lot.expiresOn, data.expiresOn)
    },
  },
})

/** null: no day is known. */
export function earlier(day: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (day === null || other === null) return day ?? other
  return day < other ? day : other
}
