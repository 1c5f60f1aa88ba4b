/** Admission, information, grade, review and removal: a customer's standing with a department. */
import * as z from 'zod'
import { defineCommand, type Occasion } from '../../../core/command.ts'
import type { FactOf } from '../../../core/event.ts'
import { localDate } from '../../../time/local-date.ts'
import { id } from '../../fields.ts'
import { assessment, both, conditions, grade, kind, line, result, scale, variety } from '../events/fields.ts'
import * as events from '../events/index.ts'
import { looksLikeAnother, notInOrder, notOnBooks, refusedRelation } from '../refusals/index.ts'
import { mergedAway } from '../refusals/merged.ts'
import { annualVolume } from '../states/annual-volume.ts'
import { type OnBooks, ofCustomer, onBooks } from '../states/customer-file.ts'
import { asNew, twinsOf } from '../states/look-alikes.ts'
import { notStanding, reversing, soughtBy } from './reversing.ts'

const varieties = () => z.array(variety).max(1_000).optional()

const information = () => ({
  name: line.optional(),
  region: line.optional(),
  remote: z.boolean().optional(),
  scale: scale().optional(),
})

export const standingCommands = [
  defineCommand({
    type: 'customer.admit',
    fields: () => ({
      ...both,
      kind,
      ...information(),
      varieties: varieties(),
      licensedVarieties: varieties(),
      conditions: conditions(),
      /** Look-alikes that are other customers, as somebody has found out. */
      distinctFrom: z.array(id).max(100).optional(),
    }),
    reads: asNew,
    decide: (states, { type: _, name = null, region = null, remote = null, scale = null, ...data }, { occurredAt }) => {
      const { customer } = states
      const refusal = notInOrder(customer, [data.departmentId], occurredAt)
      if (refusal) return refusal
      const known = onBooks(customer, data.departmentId)
      if (known) return refusedRelation('customer-not-yet-on-books', data, { actual: known.admittedAt })
      const twins = twinsOf(states).filter(twin => !data.distinctFrom?.includes(twin))
      if (twins.length > 0) return looksLikeAnother(data, twins)
      const varieties = [...new Set(data.varieties ?? [])]
      const { licensedVarieties = [] } = data
      const information = { name, region, remote, scale }
      return [events.customerAdmitted.of({ ...data, ...information, varieties, licensedVarieties })]
    },
  }),

  defineCommand({
    type: 'customer.update',
    fields: () => ({ ...both, ...information(), licensedVarieties: varieties() }),
    reads: ofCustomer,
    decide: (
      { customer },
      { type: _, name = null, region = null, remote = null, scale = null, ...data },
      { occurredAt },
    ) => {
      const merged = mergedAway(customer, occurredAt)
      if (merged) return merged
      if (!onBooks(customer, data.departmentId)) return notOnBooks(data)
      const { licensedVarieties = null } = data
      return [events.customerUpdated.of({ ...data, name, region, remote, scale, licensedVarieties })]
    },
  }),

  defineCommand({
    type: 'customer.grade',
    telling: 'decision',
    fields: () => ({ ...both, grade, reason: line.optional(), ...reversing }),
    finds: soughtBy,
    reads: ofCustomer,
    decide: ({ customer }, { type: _, grade: to, reason = null, reverses, toldBy, ...data }, occasion) => {
      const refusal = notInOrder(customer, [data.departmentId], occasion.occurredAt)
      if (refusal) return refusal
      const known = onBooks(customer, data.departmentId)
      if (!known) return notOnBooks(data)
      if (known.grade === to) return refusedRelation('grade-changes', data, { actual: to })
      const wrong = notStanding({ customer, reverses }, occasion, known.gradedAt, (type, told: Graded) => {
        const same = told.customerId === data.customerId && told.departmentId === data.departmentId
        return type === events.customerGraded.type && same && told.from === to && told.to === known.grade
      })
      if (wrong) return wrong
      const factors = factorsOf(known, occasion)
      const varieties = [...known.varieties]
      const graded = { ...data, from: known.grade, to, varieties, factors, reason }
      return [events.customerGraded.of({ ...graded, ...(reverses !== undefined && { reverses }) })]
    },
  }),

  defineCommand({
    type: 'customer.review',
    fields: () => ({ ...both, result, assessment: assessment(), form: line.optional() }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, form = null, ...data }, { occurredAt }) => {
      const merged = mergedAway(customer, occurredAt)
      if (merged) return merged
      return onBooks(customer, data.departmentId) ? [events.customerReviewed.of({ ...data, form })] : notOnBooks(data)
    },
  }),

  defineCommand({
    type: 'customer.remove',
    fields: () => ({ ...both, criterion: id, note: line.optional() }),
    reads: ofCustomer,
    decide: ({ customer }, { type: _, note = null, ...data }, { occurredAt }) => {
      const refusal = notInOrder(customer, [data.departmentId], occurredAt)
      if (refusal) return refusal
      const known = onBooks(customer, data.departmentId)
      if (!known) return notOnBooks(data)
      const { grade, varieties } = known
      return [events.customerRemoved.of({ ...data, note, grade, varieties: [...varieties] })]
    },
  }),
]

type Graded = FactOf<typeof events.customerGraded>['data']

// 业务合作量, 应收款情况, 经营信誉, 忠诚度: what the four factors of grading are at the moment of grading.
function factorsOf(known: OnBooks, { occurredAt, calendar }: Occasion) {
  return {
    annualVolume: annualVolume(known, localDate(calendar, occurredAt)),
    latePayments: known.incidents.filter(({ kind }) => kind === 'late-payment').length,
    reputation: known.assessment?.reputation ?? null,
    loyalty: known.assessment?.loyalty ?? null,
  }
}
