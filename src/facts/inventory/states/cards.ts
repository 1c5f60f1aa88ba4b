/** What is on file about an item, a location and a lot. */
import { defineState } from '../../../core/fold.ts'
import type { LocalDate } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import type { Zone } from '../events/fields.ts'
import { goodsReceived, itemListed, itemUpdated, locationSetUp } from '../events/stock.ts'

const cardOf = (itemId: string) => ({
  itemId,
  name: null as string | null,
  /** null: nobody has listed it. */
  unit: null as string | null,
  zone: null as Zone | null,
})

export type ItemCard = ReturnType<typeof cardOf>

export const itemCard = defineState({
  name: 'item-card',
  per: 'item',
  events: [itemListed, itemUpdated],
  initial: cardOf,
  on: {
    'inventory.item-listed': (card, { data }) => {
      Object.assign(card, data)
    },
    'inventory.item-updated': (card, { data }) =>
      set(card, { name: data.name ?? card.name, zone: data.zone ?? card.zone }),
  },
})

const locationOf = (locationId: string) => ({
  locationId,
  /** null: there is no such location. */
  zone: null as Zone | null,
})

export type Location = ReturnType<typeof locationOf>

export const location = defineState({
  name: 'location',
  per: 'location',
  events: [locationSetUp],
  initial: locationOf,
  on: {
    'inventory.location-set-up': (place, { data }) => set(place, { zone: data.zone }),
  },
})

/** 标识牌: what stands on the signs of all locations. */
export const locationSigns = defineState({
  name: 'location-signs',
  events: [locationSetUp],
  initial: () => ({ signs: [] as { label: string; locationId: string }[] }),
  on: {
    'inventory.location-set-up': ({ signs }, { data: { label, locationId } }) => {
      signs.push({ label, locationId })
    },
  },
})

const lotOf = () => ({
  /** The last day on which it is good: the earliest that a receipt named; null: none did. */
  expiresOn: null as LocalDate | null,
})

export type LotCard = ReturnType<typeof lotOf>

export const lotCard = defineState({
  name: 'lot-card',
  per: 'lot',
  events: [goodsReceived],
  initial: lotOf,
  on: {
    'inventory.received': (lot, { data }) => set(lot, { expiresOn: earlier(lot.expiresOn, data.expiresOn) }),
  },
})

/** null: no day is known. */
export function earlier(day: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (day === null || other === null) return day ?? other
  return day < other ? day : other
}
