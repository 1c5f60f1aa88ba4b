/** What of one customer is reported, verified and talked over between departments. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import {
  customerBlacklisted,
  customerDelisted,
  customerIncidentRecorded,
  customerRemoved,
  customerTransferred,
} from '../../customer/events/index.ts'
import { paperFiled } from '../../filing/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { consultationHeld, incidentVerified } from '../events.ts'
import type { MatterKind } from '../words.ts'

export interface Coordination {
  customerId: string
  /** What a department has to talk over: by department, and by what it is. */
  matters: { departmentId: string; kind: MatterKind; at: Instant }[]
  /** 情况报送: the first that waits for a verification, by department; when each department first reported. */
  unverified: Record<string, { departmentId: string; at: Instant }>
  reportedAt: Record<string, Instant>
  /** 核实: it was found to be so. */
  upheldAt: Instant | null
  /** With whom each department has talked about the customer, and when last. */
  talks: Record<string, Record<string, Instant>>
  /** 关键客户发展计划: the latest of each department; `before` is the one that it had before it. */
  plans: Record<string, { departmentId: string; at: Instant; before: Instant | null }>
}

/** 客户协调: what of one customer is reported, verified and talked over between departments. */
export const coordination = defineState({
  name: 'coordination',
  per: 'customer',
  events: [
    customerIncidentRecorded,
    customerBlacklisted,
    customerDelisted,
    customerRemoved,
    customerTransferred,
    consultationHeld,
    paperFiled,
    incidentVerified,
  ],
  initial: (customerId): Coordination => ({
    customerId,
    matters: [],
    unverified: {},
    reportedAt: {},
    upheldAt: null,
    talks: {},
    plans: {},
  }),
  on: {
    'customer.incident-recorded': (open, { data, occurredAt }) =>
      arise(open, data.departmentId, 'incident', occurredAt),
    'customer.blacklisted': (open, { data, occurredAt }) => {
      if (data.departmentId !== null) arise(open, data.departmentId, 'blacklisting', occurredAt)
      for (const { departmentId } of data.struck) delete open.plans[departmentId]
    },
    // Who is on the books of a department no more is none of its key customers.
    'customer.removed': ({ plans }, { data: { departmentId } }) => {
      delete plans[departmentId]
    },
    'customer.transferred': ({ plans }, { data: { fromDepartmentId } }) => {
      delete plans[fromDepartmentId]
    },
    // Who is off the company's list is put on it again for something new; a listing that was wrong leaves what was found.
    'customer.delisted': (open, { data: { departmentId, reverses } }) => {
      if (departmentId === null && reverses === undefined) set(open, { upheldAt: null, reportedAt: {} })
    },
    'consultation.held': (open, { data: { departmentId, with: others, withManagement }, occurredAt }) => {
      talk(open.talks, [...new Set([departmentId, ...others])], occurredAt)
      if (!withManagement || others.every(id => id === departmentId)) return
      open.matters = open.matters.filter(matter => matter.departmentId !== departmentId)
    },
    'paper.filed': ({ unverified, reportedAt, plans }, { data: { kind, departmentId }, occurredAt: at }) => {
      if (kind === 'key-customer-plan') {
        plans[departmentId] = { departmentId, at, before: own(plans, departmentId)?.at ?? null }
      }
      if (kind !== 'incident-report') return
      if (!own(unverified, departmentId)) unverified[departmentId] = { departmentId, at }
      reportedAt[departmentId] = own(reportedAt, departmentId) ?? at
    },
    'incident.verified': (open, { data: { departmentId, upheld }, occurredAt }) => {
      delete open.unverified[departmentId]
      if (upheld) open.upheldAt = occurredAt
    },
  },
})

function arise({ matters }: Coordination, departmentId: string, kind: MatterKind, at: Instant): void {
  const known = matters.some(matter => matter.departmentId === departmentId && matter.kind === kind)
  if (!known) matters.push({ departmentId, kind, at })
}

function talk(talks: Coordination['talks'], parties: readonly string[], at: Instant): void {
  for (const one of parties) {
    const others = parties.filter(other => other !== one).map(other => [other, at] as const)
    talks[one] = { ...own(talks, one), ...Object.fromEntries(others) }
  }
}
