/** Goods in stock and goods that come back: single steps, honest or not, and tales of deliveries, counts and slips. */
import type fc from 'fast-check'
import { listItem, receive, sell, setUpLocation } from '../steps/inventory.ts'
import { actOf } from './complaint-values.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import { honestGoods, wrongGoods } from './goods-acts.ts'
import { goodsTales } from './goods-tales.ts'
import { LOCATIONS } from './goods-values.ts'
import { type Manners, mostly, told } from './telling.ts'

export function goodsEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = manners.lawful ? fc.oneof(...honestGoods(fc, places)) : goodsActs(fc, places)
  return told(fc, acts, goodsTales(fc, places), manners)
}

/** One step about goods, by anybody. */
export function goodsActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return mostly(fc, fc.oneof(...honestGoods(fc, places)), fc.oneof(...wrongGoods(fc, places)))
}

/** Locations, the items with what was there when it all began, and what the first customer has bought of each. */
export function goodsFounding({ items, customers }: Places): Deed[] {
  if (items.length === 0) return []
  const [buyer = 'C-1'] = customers
  const steps = [
    ...LOCATIONS.map(location => setUpLocation(location)),
    ...items.flatMap(itemId => [
      listItem(itemId),
      receive('500', { itemId, source: 'opening' }),
      sell('100', buyer, { itemId }),
    ]),
  ]
  return steps.map(step => ({ ...actOf(step), wait: 1 }))
}
