/** 客户合并, 撤销合并: two ids turn out to be one customer, and now and then to be two after all. */
import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { localDate } from '../../../time/local-date.ts'
import { id } from '../../fields.ts'
import { grade, line } from '../events/fields.ts'
import { customerMerged, customerUnmerged } from '../events/merging.ts'
import { gradeNotSettled, notInOrder, notMergeable, refusedCustomer } from '../refusals.ts'
import type { Customer } from '../states/customer.ts'
import { customerFile } from '../states/customer-file.ts'
import { booksMerged, booksUnmerged } from './merged-books.ts'

const ofBoth = ({ from, into }: { readonly from: string; readonly into: string }) => ({
  from: customerFile.of(from),
  into: customerFile.of(into),
})

interface Both {
  readonly from: DeepReadonly<Customer>
  readonly into: DeepReadonly<Customer>
}

// Whatever department one of them has to do with may be concerned.
const notInOrderOf = ({ from, into }: Both, occurredAt: string) =>
  notInOrder(from, Object.keys(from.relations), occurredAt) ?? notInOrder(into, Object.keys(into.relations), occurredAt)

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
    decide: (both, { grades = [], reason }, { occurredAt, calendar }) => {
      const { from, into } = both
      const refusal = notMergeable(from, into) ?? notInOrderOf(both, occurredAt) ?? gradeNotSettled(from, into, grades)
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
    decide: (both, { reason }, { occurredAt }) => {
      const { from, into } = both
      const { customerId } = from
      if (from.alias.into !== into.customerId) {
        const facts = { into: into.customerId }
        return refusedCustomer('customer-merged', customerId, {
          actual: from.alias.into,
          limit: into.customerId,
          facts,
        })
      }
      const last = into.alias.merged.at(-1)!
      if (last !== customerId) return refusedCustomer('unmerged-last-first', customerId, { actual: last })
      const merged = [from, into]
        .map(({ alias }) => alias.changedAt!)
        .sort()
        .at(-1)!
      const refusal =
        merged > occurredAt
          ? refusedCustomer('standing-changes-in-order', customerId, { actual: merged, limit: occurredAt })
          : notInOrder(into, Object.keys(into.relations), occurredAt)
      if (refusal) return refusal
      return [customerUnmerged.of({ customerId, into: into.customerId, reason }), ...booksUnmerged(from, into)]
    },
  }),
]
