/** The cards of items, and locations: what stands before any goods come. */
import { defineCommand } from '../../../core/command.ts'
import { tag } from '../../../core/tag.ts'
import { asked } from '../../shaped-event.ts'
import { itemListed, itemUpdated, locationChecked, locationSetUp } from '../events/stock.ts'
import { refused } from '../refusals.ts'
import { itemCard, location } from '../states/stock.ts'

export const listItem = defineCommand({
  type: 'inventory.list-item',
  fields: () => asked(itemListed.shape),
  reads: ({ itemId }) => ({ card: itemCard.of(itemId) }),
  decide: ({ card }, { type: _, ...data }) =>
    card.unit === null
      ? [itemListed.of(data)]
      : refused('item-new', tag('item', data.itemId), { item: data.itemId }, { actual: card.unit }),
})

/** Name and zone may change; the unit may not: all quantities are in it. */
export const updateItem = defineCommand({
  type: 'inventory.update-item',
  fields: () => asked(itemUpdated.shape),
  reads: ({ itemId }) => ({ card: itemCard.of(itemId) }),
  decide: ({ card }, { type: _, ...data }) => (card.unit === null ? noItem(data.itemId) : [itemUpdated.of(data)]),
})

export const setUpLocation = defineCommand({
  type: 'inventory.set-up-location',
  fields: () => locationSetUp.shape,
  reads: ({ locationId }) => ({ there: location.of(locationId) }),
  decide: ({ there }, { type: _, ...data }) =>
    there.zone === null
      ? [locationSetUp.of(data)]
      : refused(
          'location-new',
          tag('location', data.locationId),
          { location: data.locationId },
          { actual: there.zone },
        ),
})

export const checkLocation = defineCommand({
  type: 'inventory.check-location',
  fields: () => asked(locationChecked.shape),
  reads: ({ locationId }) => ({ there: location.of(locationId) }),
  decide: ({ there }, { type: _, ...data }) =>
    there.zone === null ? noLocation(data.locationId) : [locationChecked.of(data)],
})

export const itemCommands = [listItem, updateItem, setUpLocation, checkLocation] as const

export const noItem = (item: string) =>
  refused('item-listed', tag('item', item), { item }, { actual: false, limit: true })
export const noLocation = (at: string) =>
  refused('location-set-up', tag('location', at), { location: at }, { actual: false, limit: true })
