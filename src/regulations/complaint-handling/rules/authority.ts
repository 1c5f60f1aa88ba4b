/** Who may approve how much, and for whom a substitute stands in. */
import { compare } from '../../../core/exact.ts'
import type { LocalDate } from '../../../core/ports.ts'

/** From the lowest role to the highest. */
export type Authority = readonly { readonly upTo: string | null; readonly role: string }[]

export interface Substitute {
  readonly personId: string
  readonly role: string
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The roles that may approve the amount: the first whose limit reaches it, and all above. */
export function rolesFor(authority: Authority, amount: string): string[] {
  const first = authority.findIndex(({ upTo }) => upTo === null || compare(amount, upTo) <= 0)
  return first < 0 ? [] : authority.slice(first).map(({ role }) => role)
}

/** Up to what these roles may decide by themselves: '0' where they may nothing, null where there is no limit. */
export function limitOf(authority: Authority, roles: readonly string[]): string | null {
  const own = authority.filter(({ role }) => roles.includes(role))
  if (own.some(({ upTo }) => upTo === null)) return null
  return own.reduce((most, { upTo }) => (compare(upTo!, most) > 0 ? upTo! : most), '0')
}

/** Does the person stand in for the role on that day? Both ends of the period included. */
export function standsIn(substitutes: readonly Substitute[], personId: string, role: string, on: LocalDate): boolean {
  return substitutes.some(one => one.personId === personId && one.role === role && one.from <= on && on <= one.to)
}
