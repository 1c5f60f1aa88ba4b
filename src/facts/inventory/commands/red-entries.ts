/**
 * 红字冲销: what was posted is taken back by an entry of today that names it, whole or by the difference. Who may, and
 * whether the rest is right, rules say; here is what would be so under any of them.
 */
import type { Occasion, Refusal } from '../../../core/command.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { otherDay } from '../../dated-today.ts'
import type { Refusing } from '../../refusing.ts'
import type { inventoryRefusals } from '../refusals.ts'

/** About one paper, count or place. */
export interface About {
  readonly refused: Refusing<keyof typeof inventoryRefusals>
  readonly id: string
}

/** Not on the original day: a period that is closed stays as it is. And never before what it takes back. */
export function notToday({ refused, id }: About, occasion: Occasion, original: string) {
  const { occurredAt } = occasion
  const other = otherDay(occasion)
  if (other) return refused('red-entry-today', id, other)
  if (occurredAt >= original) return undefined
  return refused('red-entry-after', id, { actual: occurredAt, limit: original })
}

/** What is posted anew is another posting than that which a red entry has taken back. */
export function beforeRedEntry({ refused, id }: About, { occurredAt: actual }: Occasion, limit: string | null) {
  return limit === null || actual >= limit ? undefined : refused('posted-after-red-entry', id, { actual, limit })
}

/** A posting that stands: its voucher, since when, and what is left of it. */
export interface Posting {
  readonly voucherId: string | null
  readonly postedAt: string | null
  readonly posted: string | null
}

interface Asked {
  readonly reverses: string
  /** null: whole. */
  readonly quantity: string | null
}

export interface RedEntry {
  readonly quantity: string
  readonly left: string
}

/** What a red entry takes out of a posting, and what it leaves of it. */
export function takenOut(about: About, { voucherId, postedAt, posted }: Posting, asked: Asked, occasion: Occasion) {
  const { refused, id } = about
  if (posted === null || postedAt === null || voucherId !== asked.reverses) {
    return refused('posting-stands', id, { actual: asked.reverses, limit: posted === null ? null : voucherId })
  }
  const quantity = asked.quantity ?? posted
  if (compare(quantity, posted) > 0) {
    const facts = { voucher: asked.reverses }
    return refused('within-posting', id, { actual: quantity, limit: posted, facts })
  }
  return notToday(about, occasion, postedAt) ?? { quantity, left: subtract(posted, quantity) }
}

export function isRefusal(one: Refusal | RedEntry): one is Refusal {
  return 'refused' in one
}
