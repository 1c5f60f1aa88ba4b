/** What events about customers' files share: their tags, and what of them is of a person. */
import { tag } from '../../../core/tag.ts'

interface OfCustomer {
  readonly customerId: string
  readonly departmentId: string | null
}

export const tagsOf = ({ customerId, departmentId }: OfCustomer) =>
  departmentId === null ? [tag('customer', customerId)] : [tag('customer', customerId), tag('department', departmentId)]

/** Sealed under the customer's key. */
export const personal = (...fields: readonly string[]) => [
  { subject: ({ customerId }: { readonly customerId: string }) => tag('customer', customerId), fields },
]

export const told = { withdrawable: true }

/** Its place among what happens at the same moment. */
export const RANK = { gathered: -2, before: -1, after: 1, last: 2 } as const
