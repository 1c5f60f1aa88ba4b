/** What the work on customers adds up to: for the company, for one department, for one customer, for one complaint. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { complaintClosed, complaintReopened } from '../complaint/events/closure.ts'
import { complaintReceived } from '../complaint/events/reception.ts'
import { complaintLevelDecided, complaintResolved } from '../complaint/events/service.ts'
import { complaintApproved } from '../complaint/events/settlement.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerDelisted,
  customerIncidentRecorded,
  customerTransferred,
} from '../customer/events/index.ts'
import { paperFiled } from '../filing/events.ts'
import type { PaperKind } from '../filing/words.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import {
  activityHeld,
  consultationHeld,
  departmentGuided,
  departmentSupervised,
  incidentVerified,
  satisfactionMeasured,
} from './events.ts'
import type { ActivityKind, MatterKind } from './words.ts'

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

export interface GovernedDepartment {
  departmentId: string
  workingSince: Instant | null
  /** Papers with some content, by kind: when the first was filed, and the latest. */
  filed: { [K in PaperKind]?: { first: Instant; last: Instant } }
  guidedAt: Instant | null
  supervisedAt: Instant | null
  /** It was found that the implementing rules are not put into effect, and not yet that they are. */
  neglectedSince: Instant | null
  /** 内部信息沟通: it last talked with another department, whoever of them called. */
  exchangedAt: Instant | null
  measuredAt: Instant | null
}

export const governedDepartment = defineState({
  name: 'governed-department',
  per: 'department',
  events: [
    customerAdmitted,
    customerTransferred,
    paperFiled,
    consultationHeld,
    departmentGuided,
    departmentSupervised,
    satisfactionMeasured,
  ],
  initial: (departmentId): GovernedDepartment => ({
    departmentId,
    workingSince: null,
    filed: {},
    guidedAt: null,
    supervisedAt: null,
    neglectedSince: null,
    exchangedAt: null,
    measuredAt: null,
  }),
  on: {
    'customer.admitted': (one, { occurredAt }) => {
      one.workingSince ??= occurredAt
    },
    'customer.transferred': (one, { data, occurredAt }) => {
      if (data.departmentId === one.departmentId) one.workingSince ??= occurredAt
    },
    'paper.filed': ({ filed }, { data: { kind, content }, occurredAt: last }) => {
      if (Object.keys(content).length > 0) filed[kind] = { first: filed[kind]?.first ?? last, last }
    },
    'consultation.held': (one, { data: { departmentId, with: others }, occurredAt }) => {
      if ([departmentId, ...others].some(id => id !== one.departmentId)) one.exchangedAt = occurredAt
    },
    'department.guided': (one, { occurredAt }) => set(one, { guidedAt: occurredAt }),
    'department.supervised': (one, { data: { carriedOut }, occurredAt }) => {
      set(one, {
        supervisedAt: occurredAt,
        neglectedSince: carriedOut ? null : (one.neglectedSince ?? occurredAt),
      })
    },
    'satisfaction.measured': (one, { occurredAt }) => set(one, { measuredAt: occurredAt }),
  },
})

export interface Coordination {
  customerId: string
  /** What a department has to talk over: by department, and by what it is. */
  matters: { departmentId: string; kind: MatterKind; at: Instant }[]
  /** 情况报送: the first that waits for a verification, by department; when each department first reported. */
  unverified: Record<string, { departmentId: string; at: Instant }>
  reportedAt: Record<string, Instant>
  /** 核实: it was found to be so. */
  upheldAt: Instant | null
}

/** 客户协调: what of one customer is reported, verified and talked over between departments. */
export const coordination = defineState({
  name: 'coordination',
  per: 'customer',
  events: [
    customerIncidentRecorded,
    customerBlacklisted,
    customerDelisted,
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
  }),
  on: {
    'customer.incident-recorded': (open, { data, occurredAt }) =>
      arise(open, data.departmentId, 'incident', occurredAt),
    'customer.blacklisted': (open, { data, occurredAt }) => {
      if (data.departmentId !== null) arise(open, data.departmentId, 'blacklisting', occurredAt)
    },
    // Who is off the company's list is put on it again for something new; a listing that was wrong leaves what was found.
    'customer.delisted': (open, { data: { departmentId, reverses } }) => {
      if (departmentId === null && reverses === undefined) set(open, { upheldAt: null, reportedAt: {} })
    },
    'consultation.held': (open, { data: { departmentId, with: others, withManagement } }) => {
      if (!withManagement || others.every(id => id === departmentId)) return
      open.matters = open.matters.filter(matter => matter.departmentId !== departmentId)
    },
    'paper.filed': ({ unverified, reportedAt }, { data: { kind, departmentId }, occurredAt: at }) => {
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

export interface HandledComplaint {
  departmentId: string | null
  customerId: string | null
  /** It waits for its end since: received, or reopened. */
  openSince: Instant | null
  /** 处理结果: approved, resolved or decided, since it was opened last. */
  resultAt: Instant | null
}

/** 投诉处理: whether one complaint has a result, and an end. */
export const handledComplaint = defineState({
  name: 'handled-complaint',
  per: 'complaint',
  events: [
    complaintReceived,
    complaintApproved,
    complaintResolved,
    complaintLevelDecided,
    complaintClosed,
    complaintReopened,
  ],
  initial: (): HandledComplaint => ({ departmentId: null, customerId: null, openSince: null, resultAt: null }),
  on: {
    'complaint.received': (one, { data: { departmentId, customerId }, occurredAt }) =>
      set(one, { departmentId, customerId, openSince: occurredAt }),
    'complaint.approved': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.resolved': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.level-decided': (one, { occurredAt }) => set(one, { resultAt: occurredAt }),
    'complaint.closed': one => set(one, { openSince: null }),
    'complaint.reopened': (one, { occurredAt }) => set(one, { openSince: occurredAt, resultAt: null }),
  },
})
