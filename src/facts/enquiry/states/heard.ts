/** What enquiries and care add up to: for one enquiry, one complaint, one department. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintClosed } from '../../complaint/events/closure.ts'
import type { Level } from '../../complaint/events/fields.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import { complaintEscalated, complaintReportedInWriting } from '../../complaint/events/service.ts'
import { customerAdmitted } from '../../customer/events/index.ts'
import { consultationHeld } from '../../governance/events.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import {
  complaintApologised,
  complaintAssessed,
  enquiryAnswered,
  enquiryPassedOn,
  enquiryReceived,
  enquiryResolved,
  feedbackAnalysed,
  feedbackImproved,
  performanceDecided,
  suggestionDecided,
} from '../events.ts'
import type { EnquiryKind } from '../words.ts'

export interface Enquiry {
  enquiryId: string
  customerId: string
  /** Whose it is: the department that received it, or the one to which it was passed on last. */
  departmentId: string
  passedOnAt: Instant | null
  kind: EnquiryKind | null
  otherPartyId: string | null
  receivedAt: Instant | null
  answeredAt: Instant | null
  resolvedAt: Instant | null
  /** 采纳与否. */
  decidedAt: Instant | null
}

/** 来询. */
export const enquiry = defineState({
  name: 'enquiry',
  per: 'enquiry',
  events: [enquiryReceived, enquiryPassedOn, enquiryAnswered, enquiryResolved, suggestionDecided],
  initial: (enquiryId): Enquiry => ({
    enquiryId,
    customerId: '',
    departmentId: '',
    passedOnAt: null,
    kind: null,
    otherPartyId: null,
    receivedAt: null,
    answeredAt: null,
    resolvedAt: null,
    decidedAt: null,
  }),
  on: {
    'enquiry.received': (one, { data: { customerId, departmentId, kind, otherPartyId }, occurredAt: receivedAt }) => {
      set(one, { customerId, kind, otherPartyId, receivedAt })
      if (one.passedOnAt === null) set(one, { departmentId })
    },
    // Of two departments at one moment it is that of the greater name, in whichever order it is told.
    'enquiry.passed-on': (one, { data: { to }, occurredAt }) => {
      if (one.passedOnAt === occurredAt && one.departmentId > to) return
      set(one, { departmentId: to, passedOnAt: occurredAt })
    },
    'enquiry.answered': (one, { occurredAt }) => set(one, { answeredAt: occurredAt }),
    'enquiry.resolved': (one, { occurredAt }) => set(one, { resolvedAt: occurredAt }),
    'enquiry.suggestion-decided': (one, { occurredAt }) => set(one, { decidedAt: occurredAt }),
  },
})

const OF_COMPANY: readonly Level[] = ['company-leader', 'board']

export interface AssessedComplaint {
  complaintId: string
  customerId: string
  departmentId: string
  receivedAt: Instant | null
  closedAt: Instant | null
  assessedAt: Instant | null
  ourFault: boolean | null
  severity: string | null
  /** Whom it was laid to, and when first. */
  laidTo: Record<string, Instant>
  apologisedAt: Instant | null
  /** 上报公司: taken up to those who lead the company, or reported to them in writing. */
  reportedAt: Instant | null
}

/** 通话后的投诉: what was made of it, and what followed. */
export const assessedComplaint = defineState({
  name: 'assessed-complaint',
  per: 'complaint',
  events: [
    complaintReceived,
    complaintClosed,
    complaintEscalated,
    complaintReportedInWriting,
    complaintAssessed,
    complaintApologised,
    performanceDecided,
  ],
  initial: (complaintId): AssessedComplaint => ({
    complaintId,
    customerId: '',
    departmentId: '',
    receivedAt: null,
    closedAt: null,
    assessedAt: null,
    ourFault: null,
    severity: null,
    laidTo: {},
    apologisedAt: null,
    reportedAt: null,
  }),
  on: {
    'complaint.received': (one, { data: { customerId, departmentId }, occurredAt: receivedAt }) =>
      set(one, { customerId, departmentId, receivedAt }),
    'complaint.closed': (one, { occurredAt }) => set(one, { closedAt: occurredAt }),
    'complaint.escalated': (one, { data: { to }, occurredAt }) => {
      if (OF_COMPANY.includes(to)) one.reportedAt = occurredAt
    },
    'complaint.reported-in-writing': (one, { data: { to }, occurredAt }) => {
      if (OF_COMPANY.includes(to)) one.reportedAt = occurredAt
    },
    'complaint.assessed': (one, { data: { ourFault, severity, consultantId }, occurredAt }) => {
      set(one, { assessedAt: occurredAt, ourFault, severity })
      if (consultantId !== null) one.laidTo[consultantId] = own(one.laidTo, consultantId) ?? occurredAt
    },
    'complaint.apologised': (one, { occurredAt }) => set(one, { apologisedAt: occurredAt }),
  },
})

export interface HeardDepartment {
  departmentId: string
  /** 待整理: the first that it has heard since its last analysis. */
  unsortedSince: Instant | null
  /** Analyses that found something to improve, and when it was. */
  analyses: Record<string, { analysisId: string; at: Instant; improvedAt: Instant | null }>
  /** With whom it has talked last. */
  talkedWith: Record<string, Instant>
  /** It has something to do with customers: since it first heard of one, or had one. */
  inContactSince: Instant | null
}

/** 部门听到的意见: what a department does with it. */
export const heardDepartment = defineState({
  name: 'heard-department',
  per: 'department',
  events: [customerAdmitted, enquiryReceived, enquiryPassedOn, feedbackAnalysed, feedbackImproved, consultationHeld],
  initial: (departmentId): HeardDepartment => ({
    departmentId,
    unsortedSince: null,
    analyses: {},
    talkedWith: {},
    inContactSince: null,
  }),
  on: {
    'customer.admitted': (one, { occurredAt }) => {
      one.inContactSince ??= occurredAt
    },
    'enquiry.received': (one, { data: { departmentId }, occurredAt }) => {
      if (departmentId !== one.departmentId) return
      one.unsortedSince ??= occurredAt
      one.inContactSince ??= occurredAt
    },
    'enquiry.passed-on': (one, { data: { to }, occurredAt }) => {
      if (to === one.departmentId) one.inContactSince ??= occurredAt
    },
    'feedback.analysed': (one, { data: { analysisId, improve }, occurredAt: at }) => {
      one.unsortedSince = null
      if (improve) one.analyses[analysisId] = { analysisId, at, improvedAt: null }
    },
    'feedback.improved': ({ analyses }, { data: { analysisId }, occurredAt: improvedAt }) =>
      set(own(analyses, analysisId) ?? {}, { improvedAt }),
    'consultation.held': (one, { data: { departmentId, with: others }, occurredAt }) => {
      const party = departmentId === one.departmentId ? others : [departmentId]
      for (const other of party) if (other !== one.departmentId) one.talkedWith[other] = occurredAt
    },
  },
})

export const analysis = defineState({
  name: 'analysis',
  per: 'analysis',
  events: [feedbackAnalysed],
  initial: () => ({ departmentId: null as string | null }),
  on: { 'feedback.analysed': (one, { data: { departmentId } }) => set(one, { departmentId }) },
})
