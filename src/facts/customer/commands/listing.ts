/** The two blacklists: a department's and the company's. */
import * as z from 'zod'
import { defineCommand, refuse } from '../../../core/command.ts'
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { id } from '../../fields.ts'
import { MISSING } from '../../refusing.ts'
import { line, list } from '../events/fields.ts'
import { customerBlacklisted, customerDelisted } from '../events/index.ts'
import { notInOrder, refusedListing } from '../refusals/index.ts'
import { mergedAway } from '../refusals/merged.ts'
import type { Customer } from '../states/customer.ts'
import { ofCustomer, onBooksOf, relationOf } from '../states/customer-file.ts'
import { notStanding, reversing, soughtBy } from './reversing.ts'

const fields = { customerId: id, list, departmentId: id.optional(), reason: line }

export const listingCommands = [
  defineCommand({
    type: 'customer.blacklist',
    telling: 'decision',
    fields: () => ({ ...fields, verified: z.boolean().optional() }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, verified = false, ...data }, { occurredAt }) => {
      const departmentId = departmentOf(data)
      if (departmentId === undefined) return wrongList(data)
      const merged = mergedAway(customer, occurredAt)
      if (merged) return merged
      const actual = listedAt(customer, departmentId)
      if (actual !== null) return refusedListing('not-yet-blacklisted', data, { actual })
      const refusal = notInOrder(customer, concerned(customer, departmentId), occurredAt)
      if (refusal) return refusal
      const struck = onBooksOf(customer)
        .filter(relation => departmentId === null || relation.departmentId === departmentId)
        .map(({ departmentId, grade, varieties }) => ({ departmentId, grade, varieties: [...varieties] }))
      return [customerBlacklisted.of({ ...data, departmentId, verified, struck })]
    },
  }),

  defineCommand({
    type: 'customer.delist',
    telling: 'decision',
    fields: () => ({ ...fields, ...reversing }),
    finds: soughtBy,
    reads: ofCustomer,
    decide: ({ customer }, { type: _, reverses, toldBy, ...data }, occasion) => {
      const departmentId = departmentOf(data)
      if (departmentId === undefined) return wrongList(data)
      const merged = mergedAway(customer, occasion.occurredAt)
      if (merged) return merged
      const since = listedAt(customer, departmentId)
      if (since === null) return refusedListing('blacklisted', data, MISSING)
      const asked = { customer, reverses }
      const refusal =
        notStanding(asked, occasion, since, (type, told: Blacklisted) => {
          return (
            type === customerBlacklisted.type &&
            told.customerId === data.customerId &&
            told.departmentId === departmentId
          )
        }) ?? notInOrder(customer, concerned(customer, departmentId), occasion.occurredAt)
      if (refusal) return refusal
      if (reverses === undefined) return [customerDelisted.of({ ...data, departmentId })]
      const restored = struckBy(occasion.found!.event.data as Blacklisted, customer, since)
      return [customerDelisted.of({ ...data, departmentId, reverses, restored })]
    },
  }),
]

type Blacklisted = FactOf<typeof customerBlacklisted>['data']

/** The books that it was struck off by it, and is neither on since nor kept off by another list. */
function struckBy({ departmentId: of, struck }: Blacklisted, customer: DeepReadonly<Customer>, since: Instant) {
  if (of !== null && customer.listedAt !== null) return []
  return struck
    .filter(({ departmentId }) => {
      const one = relationOf(customer, departmentId)
      return one?.admittedAt && !one.admitted && one.admittedAt <= since && (of !== null || one.listedAt === null)
    })
    .map(({ varieties, ...one }) => ({ ...one, varieties: [...varieties] }))
}

interface Listing {
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId?: string | undefined
}

// null stands for the company's list, undefined for a command whose list and department do not fit.
function departmentOf({ list, departmentId }: Listing): string | null | undefined {
  if (list === 'company') return departmentId === undefined ? null : undefined
  return departmentId
}

function listedAt(customer: DeepReadonly<Customer>, departmentId: string | null): string | null {
  return departmentId === null ? customer.listedAt : (relationOf(customer, departmentId)?.listedAt ?? null)
}

// The list of the company is about every department.
function concerned({ relations }: DeepReadonly<Customer>, departmentId: string | null): readonly string[] {
  return departmentId === null ? Object.keys(relations) : [departmentId]
}

function wrongList({ customerId, list, departmentId }: Listing) {
  const subject = tag('customer', customerId)
  return refuse('list-names-department', { subject, actual: departmentId ?? null, facts: { list } })
}
