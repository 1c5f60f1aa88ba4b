/**
 * 客户合并, 撤销合并: one customer under two ids is one from a moment on, until somebody finds that they are two. What was told
 * of either stays where it was told. Each event says in full what it changes, as the others do; of a department there is one of its own.
 */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { defineEvent } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { amount, id } from '../../fields.ts'
import { instant } from '../../instants.ts'
import { assessment, conditions, grade, incidentKind, kind, line, result, scale, variety } from './fields.ts'

const moment = instant.nullable()

/** What is said of one customer on a department's books. */
const place = builtOnce(() => z.strictObject({ customerId: id, grade, varieties: z.array(variety) }))

/** What runs with one department goes on with whoever takes the place. */
const runs = builtOnce(() =>
  z.strictObject({
    admittedAt: moment,
    conditions: conditions().nullable(),
    gradedAt: moment,
    leftAt: z.strictObject({ vip: moment, preferred: moment, qualified: moment }),
    reviewedAt: moment,
    reviewResult: result.nullable(),
    assessment: assessment().nullable(),
    updatedAt: moment,
    contactedAt: moment,
    visitedAt: moment,
    visitedBySeniorsAt: moment,
    plannedAt: moment,
  }),
)

/** What is on record, but for what it says of persons. */
const incident = builtOnce(() =>
  z.strictObject({
    departmentId: id,
    kind: incidentKind,
    at: instant,
    recordedAt: instant,
    loss: amount.nullable(),
    considered: z.boolean(),
  }),
)

const reason = ({ customerId }: { readonly customerId: string }) => tag('customer', customerId)

/** 客户合并: from now on the customer is the other one, who is on whatever company list either is on. */
export const customerMerged = defineEvent({
  type: 'customer.merged',
  schema: () =>
    z.strictObject({
      customerId: id,
      into: id,
      kind: kind.nullable(),
      scale: scale(),
      remote: z.boolean(),
      listedAt: moment,
      listedFor: line.nullable(),
      reason: line,
    }),
  tags: ({ customerId, into }) => [tag('customer', customerId), tag('customer', into)],
  personal: [{ subject: reason, fields: ['reason'] }],
})

/**
 * 合并名册: what the merging does to one department's books, and what that department knows of the merged customer. The
 * customer is the one that remains: from its grade there to the one it has from now on, null where it is not on the books.
 */
export const customerBookMerged = defineEvent({
  type: 'customer.book-merged',
  schema: () =>
    z.strictObject({
      customerId: id,
      mergedId: id,
      departmentId: id,
      from: grade.nullable(),
      to: grade.nullable(),
      varieties: z.array(variety),
      licensedVarieties: z.array(variety),
      /** Who was on the books until then. */
      off: z.array(place()),
      /** Where the merged customer was on the books, and the one that remains was not. */
      runs: runs().nullable(),
      listedAt: moment,
      listedFor: line.nullable(),
      incidents: z.array(incident()),
      /** Of the months that count for the year's business, by month. */
      volumes: z.record(z.string().regex(/^\d{4}-\d{2}$/), z.string()),
    }),
  tags: ({ customerId, mergedId, departmentId }) => tagsOfBook(customerId, mergedId, departmentId),
})

/** 撤销合并: they are two again, and each is what it was told to be. */
export const customerUnmerged = defineEvent({
  type: 'customer.unmerged',
  schema: () => z.strictObject({ customerId: id, into: id, reason: line }),
  tags: ({ customerId, into }) => [tag('customer', customerId), tag('customer', into)],
  personal: [{ subject: reason, fields: ['reason'] }],
})

/** 撤销合并名册: who was on one department's books until then, and who is from now on. */
export const customerBookUnmerged = defineEvent({
  type: 'customer.book-unmerged',
  schema: () =>
    z.strictObject({
      customerId: id,
      mergedId: id,
      departmentId: id,
      off: z.array(place()),
      on: z.array(place()),
    }),
  tags: ({ customerId, mergedId, departmentId }) => tagsOfBook(customerId, mergedId, departmentId),
})

export const mergingEvents = [customerMerged, customerBookMerged, customerUnmerged, customerBookUnmerged] as const

function tagsOfBook(customerId: string, mergedId: string, departmentId: string) {
  return [tag('customer', customerId), tag('customer', mergedId), tag('department', departmentId)]
}
