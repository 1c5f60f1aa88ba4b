/** What has to be kept in view of goods, wherever they lie: one state each for an item, a lot and a location. */
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { locationChecked, locationSetUp } from '../events/stock.ts'
import { earlier } from './cards.ts'
import {
  change,
  changeInAll,
  countsAgain,
  MOVING,
  type MovingFact,
  nothingThere,
  type OnHand,
  onMovements,
} from './movement.ts'

const itemOf = () => ({
  issuedAt: null as Instant | null,
  ...nothingThere,
})

/** 积压: how long an item has lain without an issue. A transfer does not make it move. */
export const itemWatch = defineState({
  name: 'item-watch',
  per: 'item',
  events: MOVING,
  initial: itemOf,
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
  for (const one of countsAgain(event)) change(there, one)
}

const lotOf = () => ({
  itemId: null as string | null,
  lot: null as string | null,
  /** The last day on which it is good. */
  expiresOn: null as LocalDate | null,
  ...nothingThere,
})

export type LotWatch = ReturnType<typeof lotOf>

/** 保质期: one lot, wherever it lies. */
export const lotWatch = defineState({
  name: 'lot-watch',
  per: 'lot',
  events: MOVING,
  initial: lotOf,
  on: {
    ...onMovements(move),
    'inventory.received': (watch, event) => {
      const { itemId, lot, expiresOn } = event.data
      Object.assign(watch, { itemId, lot, expiresOn: earlier(watch.expiresOn, expiresOn) })
      move(watch, event)
    },
  },
})

const locationOf = () => ({
  setUpAt: null as Instant | null,
  /** By what it was checked against, and nothing was found: the latest check. */
  checkedAgainst: {} as Record<string, Instant>,
  /** By what a check found it open to: the latest such check. */
  foundOpen: {} as Record<string, Instant>,
})

export type LocationWatch = ReturnType<typeof locationOf>

/** 防护: one location. */
export const locationWatch = defineState({
  name: 'location-watch',
  per: 'location',
  events: [locationSetUp, locationChecked],
  initial: locationOf,
  on: {
    'inventory.location-set-up': (location, { occurredAt }) => set(location, { setUpAt: occurredAt }),
    'inventory.location-checked': (location, { data, occurredAt }) => {
      // What is found wrong is no protection: the danger is open until a check finds nothing.
      const checks = data.finding === null ? location.checkedAgainst : location.foundOpen
      for (const danger of data.against) checks[danger] = occurredAt
    },
  },
})
