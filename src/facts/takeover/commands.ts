/** Taking over a customer: it comes onto the books now, as what it is; what was before is kept beside it. */
import * as z from 'zod'
import { defineCommand, type Occasion } from '../../core/command.ts'
import type { DeepReadonly, EventDraft } from '../../core/event.ts'
import type { StatesOf } from '../../core/rule.ts'
import { localDate } from '../../time/local-date.ts'
import { conditions, grade, kind, line, scale, variety } from '../customer/events/fields.ts'
import { customerAdmitted, customerGraded } from '../customer/events/index.ts'
import { looksLikeAnother, notInOrder, refusedRelation } from '../customer/refusals/index.ts'
import { annualVolume } from '../customer/states/annual-volume.ts'
import type { Customer } from '../customer/states/customer.ts'
import { onBooks, relationOf } from '../customer/states/customer-file.ts'
import { asNew, twinsOf } from '../customer/states/look-alikes.ts'
import { id } from '../fields.ts'
import { paperFiled } from '../filing/events.ts'
import { paper } from '../filing/states.ts'
import { refusing } from '../refusing.ts'
import { asked, without } from '../shaped-event.ts'
import { customerTakenOver, pastDates } from './events.ts'
import type { takeOverRefusals } from './refusals.ts'

const about = refusing<keyof typeof takeOverRefusals>('customer')
const ofPaper = refusing<'paper-new'>('paper')

const varieties = () => z.array(variety).max(1_000).optional()

/** What the book says of it with one department. */
const place = () =>
  z.strictObject({
    departmentId: id,
    grade: grade.default('qualified'),
    varieties: varieties(),
    licensedVarieties: varieties(),
    conditions: conditions(),
    ...asked(pastDates),
    /** 在档文书: what of the customer is on file and has a number. */
    papers: z
      .array(z.strictObject(without(paperFiled.shape, 'departmentId', 'customerId', 'content')))
      .max(100)
      .default([]),
  })

type Place = z.output<ReturnType<typeof place>>

export const takeOverCustomer = defineCommand({
  type: 'customer.take-over',
  telling: 'decision',
  fields: () => ({
    customerId: id,
    kind,
    name: line.nullable().default(null),
    region: line.nullable().default(null),
    remote: z.boolean().nullable().default(null),
    scale: scale().nullable().default(null),
    /** Look-alikes that are other customers, as somebody has found out. */
    distinctFrom: z.array(id).max(100).optional(),
    departments: z.array(place()).min(1).max(100),
    /** `later`: the grades are given when the whole book is there, by `customer.grade`; a share is measured on all of it. */
    grades: z.enum(['now', 'later']).default('now'),
    source: customerTakenOver.shape.source.default(null),
  }),
  reads: command => ({ ...asNew(command), ...papersOf(command) }),
  decide: (states, { type: _, departments, grades, source, distinctFrom, ...data }, occasion) => {
    const { customer } = states
    const ids = departments.map(({ departmentId }) => departmentId)
    const refusal = notInOrder(customer, ids, occasion.occurredAt)
    if (refusal) return refusal
    const twins = twinsOf(states).filter(twin => !distinctFrom?.includes(twin))
    if (twins.length > 0) return looksLikeAnother(data, twins)
    const { customerId } = data
    const today = localDate(occasion.calendar, occasion.occurredAt)
    for (const [index, one] of departments.entries()) {
      const both = { customerId, departmentId: one.departmentId }
      const known = onBooks(customer, one.departmentId)
      if (known) return refusedRelation('customer-not-yet-on-books', both, { actual: known.admittedAt })
      if (ids.indexOf(one.departmentId) < index) {
        return refusedRelation('customer-not-yet-on-books', both, { actual: occasion.occurredAt })
      }
      const ahead = datesOf(one).find(date => date > today)
      if (ahead) return about('past-is-past', customerId, { actual: ahead, limit: today })
    }
    const known = knownPaper(departments, states)
    if (known) return known
    return departments.flatMap(one => [
      customerAdmitted.of({ ...data, ...admittedTo(one), ...(distinctFrom && { distinctFrom }) }),
      customerTakenOver.of({ customerId, ...pastOf(one), source }),
      ...(grades === 'now' && one.grade !== 'qualified' ? [graded(one, customer, occasion)] : []),
      ...one.papers.map(told => {
        return paperFiled.of({ ...told, departmentId: one.departmentId, customerId, content: {} })
      }),
    ])
  },
})

interface Asked {
  readonly departments: readonly Place[]
}

type Papers = Readonly<Record<`paper:${string}`, ReturnType<typeof paper.of>>>

/** Every paper that is named, to see that it is not on file yet. */
function papersOf({ departments }: Asked): Papers {
  const papers: Record<`paper:${string}`, ReturnType<typeof paper.of>> = {}
  for (const { paperId } of departments.flatMap(one => one.papers)) papers[`paper:${paperId}`] = paper.of(paperId)
  return papers
}

function knownPaper(departments: readonly Place[], states: StatesOf<Papers>) {
  const all = departments.flatMap(({ papers }) => papers)
  for (const [index, { paperId }] of all.entries()) {
    const actual = states[`paper:${paperId}`]?.kind ?? all.slice(0, index).find(one => one.paperId === paperId)?.kind
    if (actual) return ofPaper('paper-new', paperId, { actual })
  }
  return undefined
}

const datesOf = (one: Place) => Object.keys(pastDates).flatMap(name => one[name as keyof typeof pastDates] ?? [])

function pastOf({ departmentId, grade, admittedOn, gradedOn, reviewedOn, contactedOn, visitedOn }: Place) {
  return { departmentId, grade, admittedOn, gradedOn, reviewedOn, contactedOn, visitedOn }
}

function admittedTo({ departmentId, conditions, ...goods }: Place) {
  const varieties = [...new Set(goods.varieties ?? [])]
  return { departmentId, conditions, varieties, licensedVarieties: goods.licensedVarieties ?? varieties }
}

/** What grading looks at is what this log knows: of before nothing is known but the grade. */
function graded(one: Place, customer: DeepReadonly<Customer>, { occurredAt, calendar }: Occasion): EventDraft {
  const { customerId } = customer
  const { departmentId, grade } = one
  const known = relationOf(customer, departmentId)
  const factors = {
    annualVolume: known ? annualVolume(known, localDate(calendar, occurredAt)) : '0',
    latePayments: known?.incidents.filter(({ kind }) => kind === 'late-payment').length ?? 0,
    reputation: known?.assessment?.reputation ?? null,
    loyalty: known?.assessment?.loyalty ?? null,
  }
  const { varieties } = admittedTo(one)
  const data = { customerId, departmentId, from: 'qualified', to: grade, varieties, factors, reason: null } as const
  return customerGraded.of(data)
}
