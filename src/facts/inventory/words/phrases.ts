/** How sentences about goods are put together: what is there is said, what is null is passed over. */
import type { FactOf } from '../../../core/event.ts'
import type { Language, Text } from '../../../core/finding.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Place, Zone } from '../events/fields.ts'
import type { inventoryEvents } from '../events/index.ts'

export type InventoryFact = FactOf<(typeof inventoryEvents)[number]>
export type InventoryFactType = InventoryFact['type']

/** A moment as the office's wall shows it. */
export type Moment = (at: Instant) => string

/** One sentence for each of these types: the compiler notices one that is missing. */
export type WordsFor<Type extends InventoryFactType> = {
  readonly [T in Type]: (data: Extract<InventoryFact, { type: T }>['data'], moment: Moment) => Text
}

export type Labels<Of extends string> = Readonly<Record<Of, Text>>

/** `lead` and the text; nothing for null. */
export function after(lead: string, text: string | null): string {
  return text === null ? '' : lead + text
}

/** `lead` and the list; nothing for an empty one. */
export function list(language: Language, lead: string, texts: readonly (string | number)[]): string {
  return texts.length === 0 ? '' : lead + texts.join(language === 'zh' ? '、' : ', ')
}

/** `物品 I-1，库位 F-1，批次 L-1`, `item I-1 at F-1, lot L-1`. */
export function where(language: Language, { itemId, locationId, lot }: Place): string {
  return language === 'zh'
    ? `物品 ${itemId}，库位 ${locationId}${after('，批次 ', lot)}`
    : `item ${itemId} at ${locationId}${after(', lot ', lot)}`
}

/** What a count has fixed already. */
export function late(language: Language, absorbed: boolean): string {
  if (!absorbed) return ''
  return language === 'zh' ? '（已含于其后的盘点）' : ' (contained in a later count)'
}

export const ZONE: Labels<Zone> = {
  'raw-material': { zh: '原材料区', en: 'raw materials' },
  'semi-finished': { zh: '半成品区', en: 'semi-finished goods' },
  finished: { zh: '成品区', en: 'finished goods' },
  'spare-parts': { zh: '备品备件区', en: 'spare parts' },
  returned: { zh: '退货区', en: 'returned goods' },
}
