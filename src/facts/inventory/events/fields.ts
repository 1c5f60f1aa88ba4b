/** The words of the inventory context: places, zones, documents, ways of handling a return, proofs. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { amount, day, id, line, percent } from '../../fields.ts'

export { amount, day, id, line, percent }

/** A quantity in the unit of the item, more than 0, as a plain decimal text. */
export const quantity = amount.refine(text => !/^0(?:\.0*)?$/.test(text), 'a quantity is more than 0')

/** A quantity that may be nothing: what a count found, what is left. */
export const quantityOrNone = amount

/** 库区: raw materials, semi-finished goods, finished goods, spare parts; and goods that came back. */
export const zone = z.enum(['raw-material', 'semi-finished', 'finished', 'spare-parts', 'returned'])
export type Zone = z.output<typeof zone>

/** Where something lies: an item at a location, and of which lot (批次) where lots are kept apart. */
export const place = { itemId: id, locationId: id, lot: id.nullable() }

export interface Place {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
}

/** One text for a place: the key of its stock. */
export function placeKey({ itemId, locationId, lot }: Place): string {
  const parts = lot === null ? [itemId, locationId] : [itemId, locationId, lot]
  return parts.map(escaped).join('/')
}

/** An id may hold a slash; ids of any script stay as they are, since a tag has room for only so many characters. */
export function escaped(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('/', '%2F')
}

/** One text for a lot of an item, wherever it lies. */
export function lotKey(itemId: string, lot: string): string {
  return [itemId, lot].map(escaped).join('/')
}

export const stockTags = (place: Place) => [tag('stock', placeKey(place)), tag('item', place.itemId)]

/** 领料单, 发货单. */
export const documentKind = z.enum(['requisition', 'delivery-order'])

/** Where goods come from. */
export const source = z.enum(['purchase', 'opening', 'production', 'customer-return', 'found'])

/** What one customer has bought and brought back of one item. */
export function dealtKey(customerId: string, itemId: string): string {
  return [customerId, itemId].map(escaped).join('/')
}

/** 联: the numbers of copies of a form. */
export const copies = z.array(z.int().min(1).max(9)).min(1).max(9)

/** 防潮、防火、防盗、防虫. */
export const danger = z.enum(['damp', 'fire', 'theft', 'insects'])

/** 退货的处理: taken back, or worked over again. */
export const returnHandling = z.enum(['return', 'reprocessing'])

/** 超量退货的批示: what is posted of a return above the tolerance. */
export const heldDecision = z.enum(['post-approved', 'post-received', 'send-back-excess'])

/** 退货证明: the original invoice, a copy of it with the figures, or the certificate of the return. */
export const returnProof = z.enum(['original-invoice', 'invoice-copy', 'return-certificate'])

/** 折让证明. */
export const allowanceProof = z.enum(['invoice-copy', 'allowance-certificate'])
