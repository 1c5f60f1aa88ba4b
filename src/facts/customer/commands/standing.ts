/** Admission, information, grade, review and removal: a customer's standing with a department. */
import * as z from 'zod'
import { defineCommand, type Occasion, refuse } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { localDate } from '../../../time/local-date.ts'
import { id } from '../../fields.ts'
import { assessment, both, conditions, grade, kind, line, result, scale, variety } from '../events/fields.ts'
import {
  customerAdmitted,
  customerGraded,
  customerRemoved,
  customerReviewed,
  customerUpdated,
} from '../events/index.ts'
import { customerTag, factsOf, notOnBooks } from '../refusals.ts'
import { annualVolume } from '../states/annual-volume.ts'
import { customerFile, onBooks, type Relation } from '../states/customer-file.ts'

type Both = { readonly customerId: string; readonly departmentId: string }

/** The state that every command about one customer reads. */
export const ofCustomer = ({ customerId }: Both) => ({ customer: customerFile.of(customerId) })

export const admitCustomer = defineCommand({
  type: 'customer.admit',
  fields: () => ({
    ...both,
    kind,
    name: line.optional(),
    region: line.optional(),
    remote: z.boolean().optional(),
    scale: scale().optional(),
    varieties: z.array(variety).max(1_000).optional(),
    licensedVarieties: z.array(variety).max(1_000).optional(),
    conditions: conditions(),
  }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const known = onBooks(customer, command.departmentId)
    if (known) {
      const subject = customerTag(command)
      return refuse('customer-not-yet-on-books', { subject, actual: known.admittedAt, facts: factsOf(command) })
    }
    const varieties = [...new Set(command.varieties ?? [])]
    return [
      customerAdmitted.of({
        customerId: command.customerId,
        departmentId: command.departmentId,
        kind: command.kind,
        name: command.name ?? null,
        region: command.region ?? null,
        remote: command.remote ?? false,
        scale: command.scale ?? {},
        varieties,
        licensedVarieties: command.licensedVarieties ?? varieties,
        conditions: command.conditions,
      }),
    ]
  },
})

export const updateCustomer = defineCommand({
  type: 'customer.update',
  fields: () => ({
    ...both,
    name: line.optional(),
    region: line.optional(),
    remote: z.boolean().optional(),
    scale: scale().optional(),
    licensedVarieties: z.array(variety).max(1_000).optional(),
  }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, name, region, remote, scale, licensedVarieties } = command
    if (!onBooks(customer, departmentId)) return notOnBooks(command)
    return [
      customerUpdated.of({
        customerId,
        departmentId,
        name: name ?? null,
        region: region ?? null,
        remote: remote ?? null,
        scale: scale ?? null,
        licensedVarieties: licensedVarieties ?? null,
      }),
    ]
  },
})

export const gradeCustomer = defineCommand({
  type: 'customer.grade',
  fields: () => ({ ...both, grade, reason: line.optional() }),
  reads: ofCustomer,
  decide: ({ customer }, command, occasion) => {
    const { customerId, departmentId, grade: to, reason } = command
    const known = onBooks(customer, departmentId)
    if (!known) return notOnBooks(command)
    if (known.grade === to) {
      return refuse('grade-changes', { subject: customerTag(command), actual: to, facts: factsOf(command) })
    }
    const varieties = [...known.varieties]
    const factors = factorsOf(known, occasion)
    return [
      customerGraded.of({
        customerId,
        departmentId,
        from: known.grade,
        to,
        varieties,
        factors,
        reason: reason ?? null,
      }),
    ]
  },
})

// 业务合作量, 应收款情况, 经营信誉, 忠诚度: what the four factors of grading are at the moment of grading.
function factorsOf(known: DeepReadonly<Relation>, { occurredAt, calendar }: Occasion) {
  return {
    annualVolume: annualVolume(known, localDate(calendar, occurredAt)),
    latePayments: known.incidents.filter(({ kind }) => kind === 'late-payment').length,
    reputation: known.assessment?.reputation ?? null,
    loyalty: known.assessment?.loyalty ?? null,
  }
}

export const reviewCustomer = defineCommand({
  type: 'customer.review',
  fields: () => ({ ...both, result, assessment: assessment(), form: line.optional() }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, result, assessment, form } = command
    if (!onBooks(customer, departmentId)) return notOnBooks(command)
    return [customerReviewed.of({ customerId, departmentId, result, assessment, form: form ?? null })]
  },
})

export const removeCustomer = defineCommand({
  type: 'customer.remove',
  fields: () => ({ ...both, criterion: id, note: line.optional() }),
  reads: ofCustomer,
  decide: ({ customer }, command) => {
    const { customerId, departmentId, criterion, note } = command
    const known = onBooks(customer, departmentId)
    if (!known) return notOnBooks(command)
    const { grade } = known
    const varieties = [...known.varieties]
    return [customerRemoved.of({ customerId, departmentId, criterion, note: note ?? null, grade, varieties })]
  },
})
