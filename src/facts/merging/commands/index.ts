/** 客户合并, 撤销合并: two ids turn out to be one customer, and now and then to be two after all. */
import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import { localDate } from '../../../time/local-date.ts'
import { grade, line } from '../../customer/events/fields.ts'
import { customerMerged, customerUnmerged } from '../../customer/events/merging.ts'
import { customerFile } from '../../customer/states/customer-file.ts'
import { id } from '../../fields.ts'
import { gradeNotSettled, notBehind, notMergeable, notMerged } from '../refusals.ts'
import { lastTold } from '../states/last-told.ts'
import { booksMerged, booksUnmerged } from './merged-books.ts'

const ofBoth = ({ from, into }: { readonly from: string; readonly into: string }) => ({
  from: customerFile.of(from),
  into: customerFile.of(into),
  ofFrom: lastTold.of(from),
  ofInto: lastTold.of(into),
})

export const mergingCommands = [
  /**
   * 客户合并. From when it happens (`occurredAt`) there is one customer, `into`. Where both are on the books of a department
   * under different grades, `grades` says which one holds there; a lower one may be said for any department.
   */
  defineCommand({
    type: 'customer.merge',
    telling: 'decision',
    fields: () => ({
      from: id,
      into: id,
      grades: z
        .array(z.strictObject({ departmentId: id, grade }))
        .max(1_000)
        .optional(),
      reason: line,
    }),
    reads: ofBoth,
    decide: ({ from, into, ofFrom, ofInto }, { grades = [], reason }, { occurredAt, calendar }) => {
      const refusal =
        notMergeable(from, into) ?? notBehind([ofFrom, ofInto], occurredAt) ?? gradeNotSettled(from, into, grades)
      if (refusal) return refusal
      const { customerId, kind, scale, remote, listedAt, listedFor } = from
      const brought = { kind, scale: { ...scale }, remote, listedAt, listedFor }
      return [
        customerMerged.of({ customerId, into: into.customerId, ...brought, reason }),
        ...booksMerged(from, into, grades, localDate(calendar, occurredAt)),
      ]
    },
  }),

  /** 撤销合并: each is again what was told of it. What was told of the one while it was both stays with it. */
  defineCommand({
    type: 'customer.unmerge',
    telling: 'decision',
    fields: () => ({ from: id, into: id, reason: line }),
    reads: ofBoth,
    decide: ({ from, into, ofFrom, ofInto }, { reason }, { occurredAt }) => {
      const refusal = notMerged(from, into) ?? notBehind([ofFrom, ofInto], occurredAt)
      if (refusal) return refusal
      const { customerId } = from
      return [customerUnmerged.of({ customerId, into: into.customerId, reason }), ...booksUnmerged(from, into)]
    },
  }),
]
