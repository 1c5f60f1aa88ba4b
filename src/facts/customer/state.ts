/** What customer facts add up to: a customer's file, a department's book, the history of its shares, the blacklists. */
import { add } from '../../core/exact.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { own } from '../own.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerContacted,
  customerDelisted,
  customerEvents,
  customerGraded,
  customerRemoved,
  customerVarietyTakenUp,
} from './events.ts'
import type { Assessment, Conditions, Grade, IncidentKind, Kind, Scale } from './fields.ts'

/** What one department and one customer are to each other. */
export interface Relation {
  departmentId: string
  /** On the department's books now. */
  admitted: boolean
  admittedAt: Instant | null
  conditions: Conditions | null
  grade: Grade
  gradedAt: Instant | null
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
}

export interface Incident {
  kind: IncidentKind
  at: Instant
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
  events: customerEvents,
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
      one.gradedAt = later(one.gradedAt, occurredAt)
    },
    'customer.reviewed': (customer, { data, occurredAt }) => {
      const one = relation(customer, data.departmentId)
      if (one.reviewedAt !== null && one.reviewedAt > occurredAt) return
      one.reviewedAt = occurredAt
      one.reviewResult = data.result
      one.assessment = { ...data.assessment }
    },
    'customer.incident-recorded': (customer, { data, occurredAt }) => {
      const { kind, loss, description } = data
      relation(customer, data.departmentId).incidents.push({ kind, at: occurredAt, loss, description })
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
  },
})

/** Counts of one variety's customers. */
export interface Tally {
  customers: number
  vip: number
  preferred: number
}

export interface DepartmentBook extends Tally {
  departmentId: string
  qualified: number
  varieties: Record<string, Tally>
}

// What a customer of a grade adds to the counts (by = 1) or takes from them (by = -1).
function count(book: DepartmentBook, grade: Grade, varieties: readonly string[], by: 1 | -1): void {
  book.customers += by
  book[grade] += by
  for (const variety of varieties) countIn(book, variety, grade, by)
}

function countIn(book: DepartmentBook, variety: string, grade: Grade, by: 1 | -1): void {
  if (!own(book.varieties, variety)) book.varieties[variety] = { customers: 0, vip: 0, preferred: 0 }
  const tally = book.varieties[variety]!
  tally.customers += by
  if (grade !== 'qualified') tally[grade] += by
}

/** 部门客户名册: how many customers of which grade a department has, in all and by variety. */
export const departmentBook = defineState({
  name: 'department-book',
  per: 'department',
  events: [customerAdmitted, customerGraded, customerRemoved, customerBlacklisted, customerVarietyTakenUp],
  initial: (departmentId): DepartmentBook => ({
    departmentId,
    customers: 0,
    vip: 0,
    preferred: 0,
    qualified: 0,
    varieties: {},
  }),
  on: {
    'customer.admitted': (book, { data }) => count(book, 'qualified', data.varieties, 1),
    'customer.graded': (book, { data }) => {
      count(book, data.from, data.varieties, -1)
      count(book, data.to, data.varieties, 1)
    },
    'customer.removed': (book, { data }) => count(book, data.grade, data.varieties, -1),
    'customer.blacklisted': (book, { data }) => {
      for (const { departmentId, grade, varieties } of data.struck) {
        if (departmentId === book.departmentId) count(book, grade, varieties, -1)
      }
    },
    'customer.variety-taken-up': (book, { data }) => countIn(book, data.variety, data.grade, 1),
  },
})

/** From `at` until now the share has never been below `part` of `customers`. */
export interface ShareSince {
  at: Instant
  part: number
  customers: number
}

export interface ShareHistory {
  departmentId: string
  customers: number
  vip: number
  preferred: number
  vipTrail: ShareSince[]
  preferredTrail: ShareSince[]
}

// The trail holds rising shares. A new share takes the place of those that are not below it, and their date: since
// then the share has been at least as high as now. So the first entry above a limit says since when it is broken.
function enter(trail: ShareSince[], now: Instant, part: number, customers: number): void {
  let at = now
  while (trail.length > 0) {
    const { part: earlier, customers: of } = trail.at(-1)!
    if (earlier * customers < part * of) break
    at = trail.pop()!.at
  }
  trail.push({ at, part, customers })
}

function change(shares: ShareHistory, at: Instant, grade: Grade, by: 1 | -1): void {
  shares.customers += by
  if (grade !== 'qualified') shares[grade] += by
  settle(shares, at)
}

function settle(shares: ShareHistory, at: Instant): void {
  enter(shares.vipTrail, at, shares.vip, shares.customers)
  enter(shares.preferredTrail, at, shares.preferred, shares.customers)
}

/** 比例沿革: since when a department's shares have been as high as they are; read by obligations alone. */
export const shareHistory = defineState({
  name: 'share-history',
  per: 'department',
  events: [customerAdmitted, customerGraded, customerRemoved, customerBlacklisted],
  initial: (departmentId): ShareHistory => ({
    departmentId,
    customers: 0,
    vip: 0,
    preferred: 0,
    vipTrail: [],
    preferredTrail: [],
  }),
  on: {
    'customer.admitted': (shares, { occurredAt }) => change(shares, occurredAt, 'qualified', 1),
    'customer.graded': (shares, { data, occurredAt }) => {
      if (data.from !== 'qualified') shares[data.from] -= 1
      if (data.to !== 'qualified') shares[data.to] += 1
      settle(shares, occurredAt)
    },
    'customer.removed': (shares, { data, occurredAt }) => change(shares, occurredAt, data.grade, -1),
    'customer.blacklisted': (shares, { data, occurredAt }) => {
      for (const { departmentId, grade } of data.struck) {
        if (departmentId === shares.departmentId) change(shares, occurredAt, grade, -1)
      }
    },
  },
})

export interface BlacklistEntry {
  customerId: string
  list: 'department' | 'company'
  departmentId: string | null
  since: Instant
  reason: string
}

/** 黑名单库: every entry that stands, the company's and the departments'. */
export const blacklists = defineState({
  name: 'blacklists',
  events: [customerBlacklisted, customerDelisted],
  initial: (): { entries: BlacklistEntry[] } => ({ entries: [] }),
  on: {
    'customer.blacklisted': (register, { data, occurredAt }) => {
      const { customerId, list, departmentId, reason } = data
      register.entries.push({ customerId, list, departmentId, since: occurredAt, reason })
    },
    'customer.delisted': (register, { data }) => {
      register.entries = register.entries.filter(
        ({ customerId, departmentId }) => customerId !== data.customerId || departmentId !== data.departmentId,
      )
    },
  },
})

/** 客户意见: what customers of a department said, customer by customer. */
export const opinions = defineState({
  name: 'opinions',
  per: 'department',
  events: [customerContacted],
  initial: (): { entries: { customerId: string; at: Instant; opinion: string }[] } => ({ entries: [] }),
  on: {
    'customer.contacted': (said, { data, occurredAt }) => {
      if (data.opinion === null) return
      said.entries.push({ customerId: data.customerId, at: occurredAt, opinion: data.opinion })
    },
  },
})

/**
 * 年业务量: the sum of the month of `on` and the eleven months before it.
 * @param on a day in the office's zone
 */
export function annualVolume({ volumes }: { readonly volumes: Readonly<Record<string, string>> }, on: LocalDate): string {
  const last = monthNumber(on)
  let total = '0'
  for (const [month, amount] of Object.entries(volumes)) {
    const age = last - monthNumber(month)
    if (age >= 0 && age < 12) total = add(total, amount)
  }
  return total
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
