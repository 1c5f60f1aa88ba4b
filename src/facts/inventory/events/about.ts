/** Events about one item, location, arrival, count, slip, certificate or place of stock. */
import { tag } from '../../../core/tag.ts'
import { eventsAbout, eventsOf } from '../../event-about.ts'
import { lotKey, place, stockTags } from './fields.ts'

export const itemEvent = eventsAbout('item', 'itemId')
export const locationEvent = eventsAbout('location', 'locationId')
export const receiptEvent = eventsAbout('receipt', 'receiptId')
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
