/** What facts add up to for one customer, over all departments: the customer's file. */

import type { DeepReadonly } from '../../../core/event.ts'
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import type { Grade, Kind, Scale } from '../events/fields.ts'
import { customerEvents } from '../events/index.ts'
import { consider, later, neverLeft, newRelation, type Relation, takeOver } from './relation.ts'

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
  /** The company last put it on its blacklist or took it off. */
  changedAt: null as Instant | null,
  relations: {} as Record<string, Relation>,
})

export interface Customer extends ReturnType<typeof newCustomer> {}

function relation(customer: Customer, departmentId: string): Relation {
  const known = own(customer.relations, departmentId)
  if (known) return known
  customer.relations[departmentId] = newRelation(departmentId)
  return customer.relations[departmentId]!
}

/** A grade is given up for another: what it was before is kept, for the grading may have been wrong. */
function grade(one: Relation, from: Grade, at: Instant): void {
  one.gradings.push({ gradedAt: one.gradedAt, leftAt: { ...one.leftAt } })
  one.leftAt[from] = later(one.leftAt[from], at)
  one.gradedAt = later(one.gradedAt, at)
}

/** Whose blacklist it is: the company's, which is about the customer, or that of a department. */
function listed(customer: Customer, { departmentId }: { readonly departmentId: string | null }): Customer | Relation {
  return departmentId === null ? customer : relation(customer, departmentId)
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
        changedAt: occurredAt,
        conditions: { ...data.conditions },
        grade: 'qualified',
        gradedAt: null,
        gradings: [],
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
      if (data.reverses === undefined) grade(one, data.from, occurredAt)
      else set(one, one.gradings.pop() ?? {})
      set(one, { grade: data.to, changedAt: occurredAt })
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
      set(listed(customer, data), { listedAt: occurredAt, listedFor: data.reason, changedAt: occurredAt })
      for (const { departmentId } of data.struck) relation(customer, departmentId).admitted = false
    },
    'customer.delisted': (customer, { data, occurredAt }) => {
      set(listed(customer, data), { listedAt: null, listedFor: null, changedAt: occurredAt })
      for (const { departmentId } of data.restored ?? []) relation(customer, departmentId).admitted = true
    },
    'customer.transferred': (customer, { data, occurredAt, recordedAt }) => {
      const left = relation(customer, data.fromDepartmentId)
      const one = relation(customer, data.departmentId)
      takeOver(one, left)
      set(one, { admitted: true, grade: data.to, changedAt: occurredAt })
      set(left, { admitted: false, changedAt: occurredAt })
      if (data.to === data.from) return
      one.leftAt[data.from] = occurredAt
      one.gradedAt = occurredAt
      consider(one, recordedAt)
    },
    'customer.removed': (customer, { data, occurredAt }) =>
      set(relation(customer, data.departmentId), { admitted: false, changedAt: occurredAt }),
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

/** When the standing of a customer with these departments last changed: by one of them, or by the company's blacklist. */
export function changedAt(customer: DeepReadonly<Customer>, departmentIds: readonly string[]): Instant | null {
  return departmentIds.reduce((latest, departmentId) => {
    const at = relationOf(customer, departmentId)?.changedAt ?? null
    return at === null ? latest : later(latest, at)
  }, customer.changedAt)
}
