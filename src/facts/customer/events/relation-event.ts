/** How the events of one customer and one department are defined. */
import type * as z from 'zod'
import { defineEvent, type PersonalFields } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'

interface Both {
  readonly customerId: string
  readonly departmentId: string
}

/** What happens between one customer and one department. */
export const relationEvent = <const Type extends string, Schema extends z.ZodType<Both>>(
  type: Type,
  schema: () => Schema,
  personal: readonly PersonalFields<Both>[] = [],
  withdrawable = true,
) => defineEvent({ type, schema, tags: tagsOfList, personal, withdrawable })

/** 客户名称, and free texts in which persons may stand: sealed under the customer's key. Each may be left out. */
export const personal = (...fields: readonly string[]) => [
  { subject: ({ customerId }: Both) => tag('customer', customerId), fields },
]

/** Of the customer, and of the department, where it is about one. */
export function tagsOfList({ customerId, departmentId }: { customerId: string; departmentId: string | null }) {
  return departmentId === null
    ? [tag('customer', customerId)]
    : [tag('customer', customerId), tag('department', departmentId)]
}
