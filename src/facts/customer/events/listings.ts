/** Both blacklists: who is put on one, and taken off it again. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { defineEvent } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { id } from '../../fields.ts'
import { grade, line, list, variety } from './fields.ts'
import { tagsOfList } from './relation-event.ts'

const struck = builtOnce(() => z.strictObject({ departmentId: id, grade, varieties: z.array(variety) }))

/** 列入黑名单: with every department's book that the customer is struck off by it. */
export const customerBlacklisted = defineEvent({
  type: 'customer.blacklisted',
  schema: () =>
    z.strictObject({
      customerId: id,
      list,
      departmentId: id.nullable(),
      reason: line,
      verified: z.boolean(),
      struck: z.array(struck()),
    }),
  tags: data => [...tagsOfList(data), ...data.struck.map(({ departmentId }) => tag('department', departmentId))],
})

/** 移出黑名单; or 撤销误列: it never should have been listed, and is on the books again that it was struck off. */
export const customerDelisted = defineEvent({
  type: 'customer.delisted',
  schema: () =>
    z.strictObject({
      customerId: id,
      list,
      departmentId: id.nullable(),
      reason: line,
      /** The blacklisting that was wrong. */
      reverses: id.optional(),
      restored: z.array(struck()).optional(),
    }),
  tags: data => [
    ...tagsOfList(data),
    ...(data.restored ?? []).map(({ departmentId }) => tag('department', departmentId)),
  ],
})
