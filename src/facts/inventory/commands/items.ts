/** The cards of items, and locations: what stands before any goods come. */
import { itemListed, itemUpdated, locationChecked, locationSetUp } from '../events/stock.ts'
import { refusalsAbout, UNKNOWN } from '../refusals.ts'
import { itemCard, location } from '../states/cards.ts'
import { stepsOf } from './step.ts'

const aboutItem = refusalsAbout('item')
const aboutLocation = refusalsAbout('location')
const stepOfItem = stepsOf(itemCard, 'itemId')
const stepOfLocation = stepsOf(location, 'locationId')

export const itemCommands = [
  stepOfItem('inventory.list-item', itemListed, ({ itemId, unit }) =>
    unit === null ? undefined : aboutItem('item-new', itemId, { actual: unit }),
  ),
  /** Name and zone may change; the unit may not: all quantities are in it. */
  stepOfItem('inventory.update-item', itemUpdated, unlisted),
  stepOfLocation('inventory.set-up-location', locationSetUp, ({ locationId, zone }) =>
    zone === null ? undefined : aboutLocation('location-new', locationId, { actual: zone }),
  ),
  stepOfLocation('inventory.check-location', locationChecked, notSetUp),
] as const

export function unlisted({ itemId, unit }: { readonly itemId: string; readonly unit: string | null }) {
  return unit === null ? aboutItem('item-listed', itemId, UNKNOWN) : undefined
}

export function notSetUp({ locationId, zone }: { readonly locationId: string; readonly zone: string | null }) {
  return zone === null ? aboutLocation('location-set-up', locationId, UNKNOWN) : undefined
}
