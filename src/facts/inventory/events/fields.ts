/** Fields of facts about goods. Their codes stand, with what they are called, in `words/labels.ts`. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { amount, codesOf, day, id, line, percent } from '../../fields.ts'
import * as words from '../words/labels.ts'

export { amount, day, id, line, percent }

/** A quantity in the unit of the item, more than 0, as a plain decimal text. */
export const quantity = amount.refine(text => !/^0(?:\.0*)?$/.test(text), 'a quantity is more than 0')

/** A quantity that may be nothing: what a count found, what is left. */
export const quantityOrNone = amount

export const zone = codesOf(words.ZONE)
export type { Zone } from '../words/labels.ts'

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

export const documentKind = codesOf(words.DOCUMENT)

export const source = codesOf(words.SOURCE)

/** What one customer has bought and brought back of one item. */
export function dealtKey(customerId: string, itemId: string): string {
  return [customerId, itemId].map(escaped).join('/')
}

/** 联: the numbers of copies of a form. */
export const copies = z.array(z.int().min(1).max(9)).min(1).max(9)

export const writeOff = codesOf(words.WRITE_OFF)
export const danger = codesOf(words.DANGER)
export const rejects = codesOf(words.REJECTS)

export const returnHandling = codesOf(words.RETURN_HANDLING)

export const allowanceKind = codesOf(words.ALLOWANCE)
export const heldDecision = codesOf(words.HELD_DECISION)

export const returnProof = codesOf(words.RETURN_PROOF)

export const allowanceProof = codesOf(words.ALLOWANCE_PROOF)
