/** What has to be kept in view of goods, wherever they lie: one state each for an item, a lot and a location. */
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { locationChecked, locationSetUp } from '../events/stock.ts'
import { earlier } from './cards.ts'
import { change, changeInAll, MOVING, type MovingFact, type OnHand, onMovements } from './movement.ts'

export interface ItemWatch extends OnHand {
  itemId: string
  issuedAt: Instant | null
}

/** 积压: how long an item has lain without an issue. A transfer does not make it move. */
export const itemWatch = defineState({
  name: 'item-watch',
  per: 'item',
  events: MOVING,
  initial: (itemId: string): ItemWatch => ({ itemId, onHand: '0', stockedSince: null, issuedAt: null }),
  on: {
    ...onMovements(move),
    'inventory.issued': (item, event) => {
      move(item, event)
      const { occurredAt } = event
      if (item.issuedAt === null || occurredAt > item.issuedAt) item.issuedAt = occurredAt
    },
  },
})

function move(there: OnHand, event: MovingFact): void {
  change(there, changeInAll(event))
}

export interface LotWatch extends OnHand {
  key: string
  itemId: string | null
  lot: string | null
  /** The last day on which it is good. */
  expiresOn: LocalDate | null
}

/** 保质期: one lot, wherever it lies. */
export const lotWatch = defineState({
  name: 'lot-watch',
  per: 'lot',
  events: MOVING,
  initial: (key: string): LotWatch => ({
    key,
    itemId: null,
    lot: null,
    expiresOn: null,
    onHand: '0',
    stockedSince: null,
  }),
  on: {
    ...onMovements(move),
    'inventory.received': (watch, event) => {
      const { itemId, lot, expiresOn } = event.data
      Object.assign(watch, { itemId, lot, expiresOn: earlier(watch.expiresOn, expiresOn) })
      move(watch, event)
    },
  },
})

export interface LocationWatch {
  locationId: string
  setUpAt: Instant | null
  /** By what it was checked against: the latest check. */
  checkedAgainst: Record<string, Instant>
}

/** 防护: one location. */
export const locationWatch = defineState({
  name: 'location-watch',
  per: 'location',
  events: [locationSetUp, locationChecked],
  initial: (locationId): LocationWatch => ({ locationId, setUpAt: null, checkedAgainst: {} }),
  on: {
    'inventory.location-set-up': (location, { occurredAt }) => {
      location.setUpAt = occurredAt
    },
    'inventory.location-checked': (location, { data, occurredAt }) => {
      for (const danger of data.against) location.checkedAgainst[danger] = occurredAt
    },
  },
})
