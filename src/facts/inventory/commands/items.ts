/** The cards of items, and locations: what stands before any goods come. */
import { commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { itemListed, itemUpdated, locationChecked, locationSetUp } from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { itemCard, location } from '../states/cards.ts'

const aboutItem = refusalsAbout('item')
const aboutLocation = refusalsAbout('location')
const itemStep = commandsAbout(itemCard, 'itemId', unlisted)
const locationStep = commandsAbout(location, 'locationId', notSetUp)

export const itemCommands = [
  itemStep('inventory.list-item', itemListed, {
    guard: ({ itemId, unit: actual }) => (actual === null ? undefined : aboutItem('item-new', itemId, { actual })),
  }),
  /** Name and zone may change; the unit may not: all quantities are in it. */
  itemStep('inventory.update-item', itemUpdated),
  locationStep('inventory.set-up-location', locationSetUp, {
    guard: ({ locationId, zone: actual }) =>
      actual === null ? undefined : aboutLocation('location-new', locationId, { actual }),
  }),
  locationStep('inventory.check-location', locationChecked),
]

export function unlisted({ itemId, unit }: { readonly itemId: string; readonly unit: string | null }) {
  return unit === null ? aboutItem('item-listed', itemId, MISSING) : undefined
}

export function notSetUp({ locationId, zone }: { readonly locationId: string; readonly zone: string | null }) {
  return zone === null ? aboutLocation('location-set-up', locationId, MISSING) : undefined
}
