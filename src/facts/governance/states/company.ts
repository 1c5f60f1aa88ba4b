/** What the work on customers adds up to for the company, and for one activity or talk. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerDelisted,
  customerTransferred,
} from '../../customer/events/index.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { activityHeld, consultationHeld } from '../events.ts'
import type { ActivityKind } from '../words.ts'

export const activity = defineState({
  name: 'activity',
  per: 'activity',
  events: [activityHeld],
  initial: () => ({ kind: null as ActivityKind | null }),
  on: { 'activity.held': (one, { data }) => set(one, { kind: data.kind }) },
})

export const consultation = defineState({
  name: 'consultation',
  per: 'consultation',
  events: [consultationHeld],
  initial: () => ({ departmentId: null as string | null }),
  on: { 'consultation.held': (one, { data }) => set(one, { departmentId: data.departmentId }) },
})

export interface GovernedCompany {
  /** Its first customer was admitted: from then on there is something to govern. */
  workingSince: Instant | null
  /** The departments that have put work standards with some content on file. */
  standardsOf: string[]
  /** 全年客户答谢会: the latest. */
  appreciatedAt: Instant | null
  /** By kind: the latest, of the company's customers or of some departments'. */
  heldAt: { [K in ActivityKind]?: Instant }
}

/** 公司: what is owed once, and not by each department. */
export const governedCompany = defineState({
  name: 'governed-company',
  events: [customerAdmitted, paperFiled, activityHeld],
  initial: (): GovernedCompany => ({ workingSince: null, standardsOf: [], appreciatedAt: null, heldAt: {} }),
  on: {
    'customer.admitted': (company, { occurredAt }) => {
      company.workingSince ??= occurredAt
    },
    'paper.filed': ({ standardsOf }, { data: { kind, departmentId, content } }) => {
      if (kind !== 'work-standards' || Object.keys(content).length === 0 || standardsOf.includes(departmentId)) return
      standardsOf.push(departmentId)
      standardsOf.sort()
    },
    // An event of some departments' markets alone is none of the whole company.
    'activity.held': (company, { data: { kind, departments }, occurredAt }) => {
      company.heldAt[kind] = occurredAt
      if (kind === 'appreciation-event' && departments.length === 0) company.appreciatedAt = occurredAt
    },
  },
})

export interface CompanyListings {
  /** 各销售部门: since when each has had customers. */
  departments: Record<string, Instant>
  /** By customer: who stands on the company's blacklist (`struck`: on whose books it was), and what was told of it, before or since. */
  listings: Record<string, { customerId: string; at: Instant; struck: string[] }>
  notices: Record<string, { departmentId: string; at: Instant; addressees: string[] }[]>
}

/** 公司黑名单的通报: across all departments, since who never had the customer is to know of it as well. */
export const companyListings = defineState({
  name: 'company-listings',
  events: [customerAdmitted, customerTransferred, customerBlacklisted, customerDelisted, paperFiled],
  initial: (): CompanyListings => ({ departments: {}, listings: {}, notices: {} }),
  on: {
    'customer.admitted': ({ departments }, { data, occurredAt }) => began(departments, data.departmentId, occurredAt),
    'customer.transferred': ({ departments }, { data, occurredAt }) =>
      began(departments, data.departmentId, occurredAt),
    'customer.blacklisted': ({ listings }, { data: { customerId, departmentId, struck }, occurredAt: at }) => {
      if (departmentId !== null) return
      listings[customerId] = { customerId, at, struck: struck.map(one => one.departmentId) }
    },
    'customer.delisted': ({ listings }, { data: { customerId, departmentId } }) => {
      if (departmentId === null) delete listings[customerId]
    },
    'paper.filed': ({ notices }, { data: { kind, customerId, departmentId, content }, occurredAt: at }) => {
      if (kind !== 'blacklist-notice' || customerId === null) return
      const told = own(notices, customerId) ?? []
      notices[customerId] = [...told, { departmentId, at, addressees: [...(content.addressees ?? [])] }]
    },
  },
})

function began(departments: Record<string, Instant>, departmentId: string, at: Instant): void {
  if (own(departments, departmentId) === undefined) departments[departmentId] = at
}
