/** What surveys lead to, and who helps: one action, one request, the whole company. */
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { customerAdmitted } from '../../customer/events/index.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import {
  assistanceAsked,
  assistanceGiven,
  surveyActionCarriedOut,
  surveyActionProposed,
  surveyActionVerified,
  surveyAnswered,
  surveyOpened,
} from '../events.ts'

export interface SurveyAction {
  actionId: string
  departmentId: string | null
  dueOn: LocalDate
  /** Proposed, or found to be without effect: since when it is to be done. */
  openSince: Instant | null
  carriedOutAt: Instant | null
}

/** 一项纠正预防措施. */
export const surveyAction = defineState({
  name: 'survey-action',
  per: 'action',
  events: [surveyActionProposed, surveyActionCarriedOut, surveyActionVerified],
  initial: (actionId): SurveyAction => ({
    actionId,
    departmentId: null,
    dueOn: '',
    openSince: null,
    carriedOutAt: null,
  }),
  on: {
    'survey.action-proposed': (one, { data: { departmentId, dueOn }, occurredAt }) =>
      set(one, { departmentId, dueOn, openSince: occurredAt }),
    'survey.action-carried-out': (one, { occurredAt }) => set(one, { carriedOutAt: occurredAt }),
    // Where the proposal was withdrawn, there is nothing that could have been left undone.
    'survey.action-verified': (one, { data: { effective }, occurredAt }) => {
      if (one.departmentId !== null) set(one, { openSince: effective ? null : occurredAt, carriedOutAt: null })
    },
  },
})

export interface Assistance {
  assistanceId: string
  askedAt: Instant | null
  dueOn: LocalDate
  departments: string[]
  givenAt: Record<string, Instant>
}

/** 一次协助. */
export const assistance = defineState({
  name: 'assistance',
  per: 'assistance',
  events: [assistanceAsked, assistanceGiven],
  initial: (assistanceId): Assistance => ({ assistanceId, askedAt: null, dueOn: '', departments: [], givenAt: {} }),
  on: {
    'assistance.asked': (one, { data: { departments, dueOn }, occurredAt }) =>
      set(one, { askedAt: occurredAt, dueOn, departments: [...new Set(departments)].sort() }),
    'assistance.given': ({ givenAt }, { data: { departmentId }, occurredAt }) => {
      givenAt[departmentId] = own(givenAt, departmentId) ?? occurredAt
    },
  },
})

export interface SurveyedCompany {
  /** Its first customer was admitted: from then on there is somebody to ask. */
  workingSince: Instant | null
  /** Comprehensive surveys to which nobody has answered yet. */
  unanswered: string[]
  /** When the latest comprehensive survey got its first answer: one without answers was none. */
  surveyedAt: Instant | null
}

/** 公司: what is owed once a year. */
export const surveyedCompany = defineState({
  name: 'surveyed-company',
  events: [customerAdmitted, surveyOpened, surveyAnswered],
  initial: (): SurveyedCompany => ({ workingSince: null, unanswered: [], surveyedAt: null }),
  on: {
    'customer.admitted': (company, { occurredAt }) => {
      company.workingSince ??= occurredAt
    },
    'survey.opened': ({ unanswered }, { data: { surveyId, comprehensive } }) => {
      if (comprehensive && !unanswered.includes(surveyId)) unanswered.push(surveyId)
    },
    'survey.answered': (company, { data: { surveyId }, occurredAt }) => {
      if (!company.unanswered.includes(surveyId)) return
      set(company, {
        surveyedAt: occurredAt,
        unanswered: company.unanswered.filter(one => one !== surveyId),
      })
    },
  },
})
