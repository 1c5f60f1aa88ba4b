/** Events about one item, location, arrival, count, slip, certificate or place of stock. */
import { tag } from '../../../core/tag.ts'
import { eventsAbout, eventsOf } from '../../event-about.ts'
import { lotKey, place, stockTags } from './fields.ts'

/**
 * Up to the moment at which goods are in stock: of the same day, they came before anything was done with them. What takes
 * goods out, holds or counts them keeps the order in which it was told: each of it may depend on what went before.
 */
export const COMING = -1

export const itemEvent = eventsAbout('item', 'itemId', COMING)
export const locationEvent = eventsAbout('location', 'locationId', COMING)
export const receiptEvent = eventsAbout('receipt', 'receiptId', COMING)
export const countEvent = eventsAbout('count', 'countId')
export const slipEvent = eventsAbout('slip', 'slipId')
export const certificateEvent = eventsAbout('certificate', 'certificateId')

/** What lies at one place. */
export const stockEvent = eventsOf(() => place, stockTags)

/** What moves goods: of the lot, too, where lots are kept apart. */
export const movingEvent = eventsOf(
  () => place,
  data => [...stockTags(data), ...(data.lot === null ? [] : [tag('lot', lotKey(data.itemId, data.lot))])],
)

/** The tag of what an event may name, or may not. */
export const tagWhere = (kind: string, named: string | null) => (named === null ? [] : [tag(kind, named)])
