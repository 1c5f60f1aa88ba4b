/** 承接: a customer of an existing book is taken over. What happens by it is told by the events of customers and papers. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { grade } from '../customer/events/fields.ts'
import { day, id } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'

const past = day.nullable()

/** 既往: what the book says of before. No period begins there: what runs begins at the take-over. */
export const pastDates = {
  admittedOn: past,
  gradedOn: past,
  reviewedOn: past,
  contactedOn: past,
  visitedOn: past,
}

/** 承接客户: in what book it stood, and what that says of before; of each department there is one of its own. */
export const customerTakenOver = shapedEvent(
  'customer.taken-over',
  () => ({
    customerId: id,
    departmentId: id,
    /** As the book has it. */
    grade,
    ...pastDates,
    /** 来源: the digest of the book and the row in it; null where it was told by hand. */
    source: z.strictObject({ digest: id, row: z.int().min(1) }).nullable(),
  }),
  ({ customerId, departmentId, source }) => [
    tag('customer', customerId),
    tag('department', departmentId),
    ...(source === null ? [] : [tag('book', source.digest)]),
  ],
  [],
  {},
  { withdrawable: true },
)
