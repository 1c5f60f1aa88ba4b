/** What facts add up to for one customer, over all departments: the customer's file. */

import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import type { Assessment, Conditions, Grade, IncidentKind, Kind, Scale } from '../events/fields.ts'
import { customerEvents } from '../events/index.ts'

export interface Incident {
  /** That recorded it; a transfer takes the record along. */
  departmentId: string
  kind: IncidentKind
  at: Instant
  recordedAt: Instant
  loss: string | null
  description: string | null
  /** Was known when the present grade was given. */
  considered: boolean
}

const newRelation = (departmentId: string) => ({
  departmentId,
  /** On the department's books now. */
  admitted: false,
  admittedAt: null as Instant | null,
  conditions: null as Conditions | null,
  grade: 'qualified' as Grade,
  gradedAt: null as Instant | null,
  /** When each grade was last given up for another, since admission. */
  leftAt: neverLeft(),
  varieties: [] as string[],
  licensedVarieties: [] as string[],
  /** On the department's blacklist since. */
  listedAt: null as Instant | null,
  listedFor: null as string | null,
  reviewedAt: null as Instant | null,
  reviewResult: null as 'good' | 'ordinary' | 'poor' | null,
  assessment: null as Assessment | null,
  /** The information on file was last brought up to date. */
  updatedAt: null as Instant | null,
  contactedAt: null as Instant | null,
  visitedAt: null as Instant | null,
  visitedBySeniorsAt: null as Instant | null,
  /** Amounts traded, by month (`YYYY-MM`, in the office's zone). */
  volumes: {} as Record<string, string>,
  tradedAt: null as Instant | null,
  settled: '0',
  incidents: [] as Incident[],
  /** 关键客户发展计划 on file since. */
  plannedAt: null as Instant | null,
})

function neverLeft(): Record<Grade, Instant | null> {
  return { vip: null, preferred: null, qualified: null }
}

/** What one department and one customer are to each other. */
export interface Relation extends ReturnType<typeof newRelation> {}

const newCustomer = (customerId: string) => ({
  customerId,
  name: null as string | null,
  kind: null as Kind | null,
  region: null as string | null,
  remote: false,
  scale: {} as Scale,
  /** On the company's blacklist since. */
  listedAt: null as Instant | null,
  listedFor: null as string | null,
  relations: {} as Record<string, Relation>,
})

export interface Customer extends ReturnType<typeof newCustomer> {}

function relation(customer: Customer, departmentId: string): Relation {
  const known = own(customer.relations, departmentId)
  if (known) return known
  customer.relations[departmentId] = newRelation(departmentId)
  return customer.relations[departmentId]!
}

/** Whose blacklist it is: the company's, which is about the customer, or that of a department. */
function listed(customer: Customer, { departmentId }: { readonly departmentId: string | null }): Customer | Relation {
  return departmentId === null ? customer : relation(customer, departmentId)
}

// Facts may be recorded late: the latest business time counts, not the latest record.
function later(known: Instant | null, at: Instant): Instant {
  return known !== null && known > at ? known : at
}

// What was told after the grading was not known to it, though it had happened before.
function consider({ incidents }: Relation, gradedAt: Instant): void {
  for (const incident of incidents) if (incident.recordedAt <= gradedAt) incident.considered = true
}

// What runs goes on running with the new department: nothing is due later because of a transfer, and no record is left
// behind. What was done with either department (volumes, payments, its blacklist) stays with it. All is copied: in a
// replay what two relations shared would change in both.
function takeOver(one: Relation, left: Relation): void {
  const { departmentId, volumes, tradedAt, settled, listedAt, listedFor } = one
  const others = recordedElsewhere(one, left)
  const taken: Relation = JSON.parse(JSON.stringify(left))
  set(one, { ...taken, departmentId, volumes, tradedAt, settled, listedAt, listedFor })
  one.incidents.unshift(...others.map(other => ({ ...other, considered: true })))
}

// Who comes back brings along what it once took away: of each department's record the two hold the same beginning.
function recordedElsewhere(one: Relation, left: Relation): Incident[] {
  const known = new Map<string, number>()
  for (const { departmentId } of left.incidents) known.set(departmentId, (known.get(departmentId) ?? 0) + 1)
  return one.incidents.filter(({ departmentId }) => {
    const more = known.get(departmentId) ?? 0
    known.set(departmentId, more - 1)
    return more <= 0
  })
}

/** 客户: one customer, over all departments. */
export const customerFile = defineState({
  name: 'customer',
  per: 'customer',
  events: [...customerEvents, paperFiled],
  initial: (customerId): Customer => newCustomer(customerId),
  on: {
    'customer.admitted': (customer, { data, occurredAt, recordedAt }) => {
      const { kind, region, remote } = data
      set(customer, { kind, name: data.name ?? customer.name, region, remote, scale: { ...data.scale } })
      const one = relation(customer, data.departmentId)
      set(one, {
        admitted: true,
        admittedAt: occurredAt,
        conditions: { ...data.conditions },
        grade: 'qualified',
        gradedAt: null,
        leftAt: neverLeft(),
        varieties: [...data.varieties],
        licensedVarieties: [...data.licensedVarieties],
        updatedAt: later(one.updatedAt, occurredAt),
      })
      consider(one, recordedAt)
    },
    'customer.updated': (customer, { data, occurredAt }) => {
      const { name, region, remote } = customer
      set(customer, { name: data.name ?? name, region: data.region ?? region, remote: data.remote ?? remote })
      if (data.scale) customer.scale = { ...data.scale }
      const one = relation(customer, data.departmentId)
      if (data.licensedVarieties) one.licensedVarieties = [...data.licensedVarieties]
      one.updatedAt = later(one.updatedAt, occurredAt)
    },
    'customer.graded': (customer, { data, occurredAt, recordedAt }) => {
      const one = relation(customer, data.departmentId)
      one.leftAt[data.from] = later(one.leftAt[data.from], occurredAt)
      set(one, { grade: data.to, gradedAt: later(one.gradedAt, occurredAt) })
      consider(one, recordedAt)
    },
    'customer.reviewed': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      if (one.reviewedAt !== null && one.reviewedAt > occurredAt) return
      set(one, { reviewedAt: occurredAt, reviewResult: data.result, assessment: { ...data.assessment } })
    },
    'customer.incident-recorded': (customer, { data, occurredAt, recordedAt }) => {
      const { kind, loss, description } = data
      const { departmentId, incidents } = relation(customer, data.departmentId)
      incidents.push({ departmentId, kind, at: occurredAt, recordedAt, loss, description, considered: false })
    },
    'customer.blacklisted': (customer, { data, occurredAt }) => {
      set(listed(customer, data), { listedAt: occurredAt, listedFor: data.reason })
      for (const { departmentId } of data.struck) relation(customer, departmentId).admitted = false
    },
    'customer.delisted': (customer, { data }) => set(listed(customer, data), { listedAt: null, listedFor: null }),
    'customer.transferred': (customer, { data, occurredAt, recordedAt }) => {
      const left = relation(customer, data.fromDepartmentId)
      const one = relation(customer, data.departmentId)
      takeOver(one, left)
      set(one, { admitted: true, grade: data.to })
      left.admitted = false
      if (data.to === data.from) return
      one.leftAt[data.from] = occurredAt
      one.gradedAt = occurredAt
      consider(one, recordedAt)
    },
    'customer.removed': (customer, { data }) => set(relation(customer, data.departmentId), { admitted: false }),
    'customer.visited': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      set(one, { visitedAt: later(one.visitedAt, occurredAt), contactedAt: later(one.contactedAt, occurredAt) })
      if (data.bySeniorManagement) one.visitedBySeniorsAt = later(one.visitedBySeniorsAt, occurredAt)
      if (data.informationUpdated) one.updatedAt = later(one.updatedAt, occurredAt)
    },
    'customer.contacted': (customer, { data, occurredAt }) => {
      if (data.channel === 'greeting') return
      const one = relation(customer, data.departmentId)
      one.contactedAt = later(one.contactedAt, occurredAt)
      if (data.channel === 'visit') one.visitedAt = later(one.visitedAt, occurredAt)
    },
    'customer.traded': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      const month = data.on.slice(0, 7)
      one.volumes[month] = add(own(one.volumes, month) ?? '0', data.amount)
      one.tradedAt = later(one.tradedAt, occurredAt)
    },
    'customer.variety-taken-up': (customer, { data }) => {
      relation(customer, data.departmentId).varieties.push(data.variety)
    },
    'customer.settled': (customer, { data }) => {
      const one = relation(customer, data.departmentId)
      one.settled = add(one.settled, data.amount)
    },
    'paper.filed': (customer, { data, occurredAt }) => {
      if (data.kind !== 'key-customer-plan') return
      const one = relation(customer, data.departmentId)
      one.plannedAt = later(one.plannedAt, occurredAt)
    },
  },
})

/** What every command about one customer reads. */
export const ofCustomer = ({ customerId }: { readonly customerId: string }) => ({
  customer: customerFile.of(customerId),
})

export function relationOf(customer: DeepReadonly<Customer>, departmentId: string): DeepReadonly<Relation> | undefined {
  return own(customer.relations, departmentId)
}

/** The relation, if the customer is on the department's books now. */
export function onBooks(customer: DeepReadonly<Customer>, departmentId: string): DeepReadonly<Relation> | undefined {
  const relation = relationOf(customer, departmentId)
  return relation?.admitted ? relation : undefined
}

/** What a customer and a department that has it on its books are to each other. */
export type OnBooks = DeepReadonly<Relation>

/** The departments that have the customer on their books. */
export function onBooksOf({ relations }: Pick<DeepReadonly<Customer>, 'relations'>): readonly OnBooks[] {
  return Object.values<OnBooks>(relations).filter(({ admitted }) => admitted)
}
