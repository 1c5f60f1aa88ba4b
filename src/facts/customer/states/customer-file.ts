/** What facts add up to for one customer, over all departments: the customer's file. */

import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import type { Grade } from '../events/fields.ts'
import { customerEvents, type customerUpdated } from '../events/index.ts'
import { bringBack, onEach, setApart } from './apart.ts'
import { type Customer, newCustomer, type Standing } from './customer.ts'
import { join } from './joined.ts'
import { consider, deal, later, neverLeft, newRelation, type Relation, takeOver } from './relation.ts'

function relation(customer: Standing, departmentId: string): Relation {
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

type Information = Pick<FactOf<typeof customerUpdated>['data'], 'name' | 'region' | 'remote' | 'scale'>

/** What the company knows of a customer, whichever department tells it: what is null stays as it is known. */
function inform(customer: Standing, { name, region, remote, scale }: Information): void {
  set(customer, { name: name ?? customer.name, region: region ?? customer.region, remote: remote ?? customer.remote })
  if (scale) customer.scale = { ...scale }
}

/** Whose blacklist it is: the company's, which is about the customer, or that of a department. */
function listed(customer: Standing, { departmentId }: { readonly departmentId: string | null }): Standing | Relation {
  return departmentId === null ? customer : relation(customer, departmentId)
}

const told = [...customerEvents, paperFiled] as const

/** 客户: one customer, over all departments. */
export const customerFile = defineState<Customer, typeof told>({
  name: 'customer',
  per: 'customer',
  events: told,
  initial: (customerId): Customer => newCustomer(customerId),
  on: {
    'customer.admitted': onEach((customer, { data, occurredAt, recordedAt }) => {
      customer.kind = data.kind
      inform(customer, data)
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
    }),
    'customer.updated': onEach((customer, { data, occurredAt }) => {
      inform(customer, data)
      const one = relation(customer, data.departmentId)
      if (data.licensedVarieties) one.licensedVarieties = [...data.licensedVarieties]
      one.updatedAt = later(one.updatedAt, occurredAt)
    }),
    'customer.graded': onEach((customer, { data, occurredAt, recordedAt }) => {
      const one = relation(customer, data.departmentId)
      if (data.reverses === undefined) grade(one, data.from, occurredAt)
      else set(one, one.gradings.pop() ?? {})
      set(one, { grade: data.to, changedAt: occurredAt })
      consider(one, recordedAt)
    }),
    'customer.reviewed': onEach((customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      if (one.reviewedAt !== null && one.reviewedAt > occurredAt) return
      set(one, { reviewedAt: occurredAt, reviewResult: data.result, assessment: { ...data.assessment } })
    }),
    'customer.incident-recorded': onEach((customer, { data, occurredAt, recordedAt }) => {
      const { kind, loss, description } = data
      const { departmentId, incidents } = relation(customer, data.departmentId)
      incidents.push({ departmentId, kind, at: occurredAt, recordedAt, loss, description, considered: false })
    }),
    'customer.blacklisted': onEach((customer, { data, occurredAt }) => {
      set(listed(customer, data), { listedAt: occurredAt, listedFor: data.reason, changedAt: occurredAt })
      for (const { departmentId } of data.struck) relation(customer, departmentId).admitted = false
    }),
    'customer.delisted': onEach((customer, { data, occurredAt }) => {
      set(listed(customer, data), { listedAt: null, listedFor: null, changedAt: occurredAt })
      for (const { departmentId } of data.restored ?? []) relation(customer, departmentId).admitted = true
    }),
    'customer.transferred': onEach((customer, { data, occurredAt, recordedAt }) => {
      const left = relation(customer, data.fromDepartmentId)
      const one = relation(customer, data.departmentId)
      takeOver(one, left)
      set(one, { admitted: true, grade: data.to, changedAt: occurredAt })
      set(left, { admitted: false, changedAt: occurredAt })
      if (data.to === data.from) return
      one.leftAt[data.from] = occurredAt
      one.gradedAt = occurredAt
      consider(one, recordedAt)
    }),
    'customer.removed': onEach((customer, { data, occurredAt }) =>
      set(relation(customer, data.departmentId), { admitted: false, changedAt: occurredAt }),
    ),
    'customer.visited': onEach((customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      set(one, { visitedAt: later(one.visitedAt, occurredAt), contactedAt: later(one.contactedAt, occurredAt) })
      if (data.bySeniorManagement) one.visitedBySeniorsAt = later(one.visitedBySeniorsAt, occurredAt)
      if (data.informationUpdated) one.updatedAt = later(one.updatedAt, occurredAt)
    }),
    'customer.contacted': onEach((customer, { data, occurredAt }) => {
      if (data.channel === 'greeting') return
      const one = relation(customer, data.departmentId)
      one.contactedAt = later(one.contactedAt, occurredAt)
      if (data.channel === 'visit') one.visitedAt = later(one.visitedAt, occurredAt)
    }),
    // Retail and related-party business is none of what a customer is graded by.
    'customer.traded': onEach((customer, { data }) => {
      if (data.outside === null) deal(relation(customer, data.departmentId), data.on, data.amount)
    }),
    'customer.variety-taken-up': onEach((customer, { data }) => {
      relation(customer, data.departmentId).varieties.push(data.variety)
    }),
    'customer.settled': onEach((customer, { data }) => {
      if (data.soldOn) deal(relation(customer, data.departmentId), data.soldOn, subtract('0', data.amount))
    }),
    'paper.filed': onEach((customer, { data, occurredAt }) => {
      if (data.kind !== 'key-customer-plan') return
      const one = relation(customer, data.departmentId)
      one.plannedAt = later(one.plannedAt, occurredAt)
    }),
    'customer.merged': (customer, { data, occurredAt }) => {
      setApart(customer)
      set(customer.alias, { changedAt: occurredAt })
      if (data.customerId === customer.customerId) {
        set(customer.alias, { into: data.into, since: occurredAt })
        for (const one of Object.values(customer.relations)) one.admitted = false
        return
      }
      customer.alias.merged.push(data.customerId)
      const { kind, scale, remote, listedAt, listedFor } = data
      if (customer.kind === null) set(customer, { kind, scale: { ...scale }, remote })
      if (customer.listedAt === null) set(customer, { listedAt, listedFor })
    },
    'customer.book-merged': (customer, fact) => {
      const { customerId, departmentId } = fact.data
      if (customerId === customer.customerId) join(relation(customer, departmentId), fact)
    },
    'customer.unmerged': (customer, { data, occurredAt }) => {
      bringBack(customer)
      set(customer.alias, { changedAt: occurredAt })
      if (data.customerId === customer.customerId) set(customer.alias, { into: null, since: null })
      else customer.alias.merged.pop()
    },
  },
})

/** What every command about one customer reads. */
export const ofCustomer = ({ customerId }: { readonly customerId: string }) => ({
  customer: customerFile.of(customerId),
})

export function relationOf(customer: DeepReadonly<Standing>, departmentId: string): DeepReadonly<Relation> | undefined {
  return own(customer.relations, departmentId)
}

/** The relation, if the customer is on the department's books now. */
export function onBooks(customer: DeepReadonly<Standing>, departmentId: string): DeepReadonly<Relation> | undefined {
  const relation = relationOf(customer, departmentId)
  return relation?.admitted ? relation : undefined
}

/** What a customer and a department that has it on its books are to each other. */
export type OnBooks = DeepReadonly<Relation>

/** 在同公司的商业活动中: what any department has recorded, the oldest first. A transfer copies a record; each is taken once. */
export function recordOf({ relations }: Pick<DeepReadonly<Customer>, 'relations'>): OnBooks['incidents'] {
  return Object.values<OnBooks>(relations)
    .flatMap(one => one.incidents.filter(({ departmentId }) => departmentId === one.departmentId))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

/** The departments that have the customer on their books. */
export function onBooksOf({ relations }: Pick<DeepReadonly<Customer>, 'relations'>): readonly OnBooks[] {
  return Object.values<OnBooks>(relations).filter(({ admitted }) => admitted)
}

/** When the standing of a customer with these departments last changed: by one of them, the company's blacklist, a merging. */
export function changedAt(customer: DeepReadonly<Customer>, departmentIds: readonly string[]): Instant | null {
  return departmentIds.reduce(
    (latest, departmentId) => {
      const at = relationOf(customer, departmentId)?.changedAt ?? null
      return at === null ? latest : later(latest, at)
    },
    latestOf(customer.changedAt, customer.alias.changedAt),
  )
}

const latestOf = (one: Instant | null, other: Instant | null) => (other === null ? one : later(one, other))

/** What was told of the customer itself, whether it is merged into another or not. */
export function byItself({ alias, apart, ...customer }: DeepReadonly<Customer>): DeepReadonly<Standing> {
  return alias.into === null ? customer : apart.at(-1)!
}
