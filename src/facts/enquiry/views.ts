/** Questions about what customers say that need no regulation. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { complaintReceived } from '../complaint/events/reception.ts'
import { customerUpdated } from '../customer/events/index.ts'
import { satisfactionMeasured } from '../governance/events.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import { enquiryAnswered, enquiryReceived, enquiryResolved, suggestionDecided } from './events.ts'
import type { EnquiryKind } from './words.ts'

export interface HeardEnquiry {
  enquiryId: string
  customerId: string
  kind: EnquiryKind | null
  at: Instant
  answered: boolean
  resolved: boolean
  /** null: nothing was decided, or there is nothing to decide. */
  adopted: boolean | null
}

const heard = defineState({
  name: 'feedback-register',
  per: 'department',
  events: [enquiryReceived, enquiryAnswered, enquiryResolved, suggestionDecided],
  initial: (departmentId): { departmentId: string; rows: Record<string, HeardEnquiry> } => ({ departmentId, rows: {} }),
  on: {
    'enquiry.received': ({ departmentId, rows }, { data, occurredAt: at }) => {
      const { enquiryId, customerId, kind } = data
      if (data.departmentId !== departmentId) return
      rows[enquiryId] = { enquiryId, customerId, kind, at, answered: false, resolved: false, adopted: null }
    },
    'enquiry.answered': ({ rows }, { data: { enquiryId } }) => set(own(rows, enquiryId) ?? {}, { answered: true }),
    'enquiry.resolved': ({ rows }, { data: { enquiryId } }) => set(own(rows, enquiryId) ?? {}, { resolved: true }),
    'enquiry.suggestion-decided': ({ rows }, { data: { enquiryId, adopted } }) =>
      set(own(rows, enquiryId) ?? {}, { adopted }),
  },
})

/** 客户反馈: what a department has heard, and what became of it while it was the department's; the key is the department. */
export const feedbackRegister = defineView({
  name: 'feedback-register',
  question: {
    zh: '部门听到了客户的哪些意见，处理得怎样？',
    en: 'What has a department heard from customers, and what became of it?',
  },
  fold: heard,
  answer: ({ state: { rows } }) =>
    Object.values<HeardEnquiry>(rows).sort((a, b) =>
      a.at === b.at ? (a.enquiryId < b.enquiryId ? -1 : 1) : a.at < b.at ? -1 : 1,
    ),
})

type Area = 'information' | 'quality' | 'complaint' | 'satisfaction' | 'enquiry'

const voice = defineState({
  name: 'voice-of-customer',
  per: 'customer',
  events: [customerUpdated, enquiryReceived, complaintReceived, satisfactionMeasured],
  initial: (): { areas: { [K in Area]?: { times: number; last: Instant } } } => ({ areas: {} }),
  on: {
    'customer.updated': ({ areas }, { occurredAt }) => add(areas, 'information', occurredAt),
    'enquiry.received': ({ areas }, { data: { kind }, occurredAt }) =>
      add(areas, kind === 'quality' ? 'quality' : kind === 'data-security' ? 'complaint' : 'enquiry', occurredAt),
    'complaint.received': ({ areas }, { occurredAt }) => add(areas, 'complaint', occurredAt),
    'satisfaction.measured': ({ areas }, { occurredAt }) => add(areas, 'satisfaction', occurredAt),
  },
})

function add(areas: { [K in Area]?: { times: number; last: Instant } }, area: Area, last: Instant): void {
  areas[area] = { times: (areas[area]?.times ?? 0) + 1, last }
}

/** 顾客之声: information, quality, complaints, satisfaction of one customer side by side. */
export const voiceOfCustomer = defineView({
  name: 'voice-of-customer',
  question: { zh: '关于这位客户，四个方面各知道多少？', en: 'What is known of this customer, area by area?' },
  fold: voice,
  answer: ({ state: { areas } }) => areas,
})
