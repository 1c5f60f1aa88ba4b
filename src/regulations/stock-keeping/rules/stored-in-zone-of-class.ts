import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsReceived, goodsTransferred } from '../../../facts/inventory/events/stock.ts'
import type { Zone } from '../../../facts/inventory/fields.ts'
import { itemCard, location } from '../../../facts/inventory/states/stock.ts'

/**
 * 存放到指定区域, 分类存放: goods lie in the zone of their item's class. What a customer brought back may lie with the
 * returned goods instead, and move among them. An item without a class may lie anywhere.
 */
export const storedInZoneOfClass = defineRule({
  id: 'stored-in-zone-of-class',
  clauses: ['A00-4.2.2.5', 'A00-4.2.3.1'],
  title: { zh: '物资存放于指定区域', en: 'Goods lie in the zone of their class' },
  force: 'must',
  on: [goodsReceived, goodsTransferred],
  sentence: {
    zh: '物品 {item} 存放于 {location}，属 {actual} 区，应在 {limit} 区',
    en: 'item {item} at {location}, which is in zone {actual}; its zone is {limit}',
  },
  subjects: ({ data }) => [tag('item', data.itemId)],
  reads: ({ data }) => ({
    card: itemCard.of(data.itemId),
    from: location.of(data.locationId),
    there: location.of('toLocationId' in data ? data.toLocationId : data.locationId),
  }),
  holds: ({ event, after: { card, from, there } }) => {
    if (card.zone === null) return notApplicable()
    const cameBack = event.type === 'inventory.received' ? event.data.source === 'customer-return' : isBack(from.zone)
    const clause = event.type === 'inventory.received' ? 'A00-4.2.2.5' : 'A00-4.2.3.1'
    return {
      holds: there.zone === card.zone || (cameBack && isBack(there.zone)),
      actual: there.zone,
      limit: card.zone,
      clause,
      facts: { item: card.itemId, location: there.locationId },
    }
  },
})

function isBack(zone: Zone | null): boolean {
  return zone === 'returned'
}
