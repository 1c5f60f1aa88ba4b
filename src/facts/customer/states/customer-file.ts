/** What facts add up to for one customer, over all departments: the customer's file. */

import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import type { Assessment, Conditions, Grade, IncidentKind, Kind, Scale } from '../events/fields.ts'
import { customerEvents } from '../events/index.ts'

/** What one department and one customer are to each other. */
export interface Relation {
  departmentId: string
  /** On the department's books now. */
  admitted: boolean
  admittedAt: Instant | null
  conditions: Conditions | null
  grade: Grade
  gradedAt: Instant | null
  /** When each grade was last given up for another, since admission. */
  leftAt: Record<Grade, Instant | null>
  varieties: string[]
  licensedVarieties: string[]
  /** On the department's blacklist since. */
  listedAt: Instant | null
  listedFor: string | null
  reviewedAt: Instant | null
  reviewResult: 'good' | 'ordinary' | 'poor' | null
  assessment: Assessment | null
  /** The information on file was last brought up to date. */
  updatedAt: Instant | null
  contactedAt: Instant | null
  visitedAt: Instant | null
  visitedBySeniorsAt: Instant | null
  /** Amounts traded, by month (`YYYY-MM`, in the office's zone). */
  volumes: Record<string, string>
  tradedAt: Instant | null
  settled: string
  incidents: Incident[]
  /** How many of the incidents were on record when the present grade was given. */
  gradedOver: number
  /** 关键客户发展计划 on file since. */
  plannedAt: Instant | null
}

export interface Incident {
  kind: IncidentKind
  at: Instant
  recordedAt: Instant
  loss: string | null
  description: string | null
}

export interface Customer {
  customerId: string
  name: string | null
  kind: Kind | null
  region: string | null
  remote: boolean
  scale: Scale
  /** On the company's blacklist since. */
  listedAt: Instant | null
  listedFor: string | null
  relations: Record<string, Relation>
}

function newRelation(departmentId: string): Relation {
  return {
    departmentId,
    admitted: false,
    admittedAt: null,
    conditions: null,
    grade: 'qualified',
    gradedAt: null,
    leftAt: { vip: null, preferred: null, qualified: null },
    varieties: [],
    licensedVarieties: [],
    listedAt: null,
    listedFor: null,
    reviewedAt: null,
    reviewResult: null,
    assessment: null,
    updatedAt: null,
    contactedAt: null,
    visitedAt: null,
    visitedBySeniorsAt: null,
    volumes: {},
    tradedAt: null,
    settled: '0',
    incidents: [],
    gradedOver: 0,
    plannedAt: null,
  }
}

function relation(customer: Customer, departmentId: string): Relation {
  const known = own(customer.relations, departmentId)
  if (known) return known
  customer.relations[departmentId] = newRelation(departmentId)
  return customer.relations[departmentId]!
}

// Facts may be recorded late: the latest business time counts, not the latest record.
function later(known: Instant | null, at: Instant): Instant {
  return known !== null && known > at ? known : at
}

/** 客户: one customer, over all departments. */
export const customerFile = defineState({
  name: 'customer',
  per: 'customer',
  events: [...customerEvents, paperFiled],
  initial: (customerId): Customer => ({
    customerId,
    name: null,
    kind: null,
    region: null,
    remote: false,
    scale: {},
    listedAt: null,
    listedFor: null,
    relations: {},
  }),
  on: {
    'customer.admitted': (customer, { data, occurredAt }) => {
      customer.kind = data.kind
      customer.name = data.name ?? customer.name
      customer.region = data.region
      customer.remote = data.remote
      customer.scale = { ...data.scale }
      const one = relation(customer, data.departmentId)
      one.admitted = true
      one.admittedAt = occurredAt
      one.conditions = { ...data.conditions }
      one.grade = 'qualified'
      one.gradedAt = null
      one.leftAt = { vip: null, preferred: null, qualified: null }
      one.gradedOver = one.incidents.length
      one.varieties = [...data.varieties]
      one.licensedVarieties = [...data.licensedVarieties]
      one.updatedAt = later(one.updatedAt, occurredAt)
    },
    'customer.updated': (customer, { data, occurredAt }) => {
      customer.name = data.name ?? customer.name
      customer.region = data.region ?? customer.region
      customer.remote = data.remote ?? customer.remote
      if (data.scale) customer.scale = { ...data.scale }
      const one = relation(customer, data.departmentId)
      if (data.licensedVarieties) one.licensedVarieties = [...data.licensedVarieties]
      one.updatedAt = later(one.updatedAt, occurredAt)
    },
    'customer.graded': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      one.grade = data.to
      one.leftAt[data.from] = later(one.leftAt[data.from], occurredAt)
      one.gradedAt = later(one.gradedAt, occurredAt)
      one.gradedOver = one.incidents.length
    },
    'customer.reviewed': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      if (one.reviewedAt !== null && one.reviewedAt > occurredAt) return
      one.reviewedAt = occurredAt
      one.reviewResult = data.result
      one.assessment = { ...data.assessment }
    },
    'customer.incident-recorded': (customer, { data, occurredAt, recordedAt }) => {
      const { kind, loss, description } = data
      relation(customer, data.departmentId).incidents.push({ kind, at: occurredAt, recordedAt, loss, description })
    },
    'customer.blacklisted': (customer, { data, occurredAt }) => {
      if (data.departmentId === null) {
        customer.listedAt = occurredAt
        customer.listedFor = data.reason
      } else {
        const one = relation(customer, data.departmentId)
        one.listedAt = occurredAt
        one.listedFor = data.reason
      }
      for (const { departmentId } of data.struck) relation(customer, departmentId).admitted = false
    },
    'customer.delisted': (customer, { data }) => {
      const holder = data.departmentId === null ? customer : relation(customer, data.departmentId)
      holder.listedAt = null
      holder.listedFor = null
    },
    'customer.removed': (customer, { data }) => {
      relation(customer, data.departmentId).admitted = false
    },
    'customer.visited': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      one.visitedAt = later(one.visitedAt, occurredAt)
      one.contactedAt = later(one.contactedAt, occurredAt)
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
