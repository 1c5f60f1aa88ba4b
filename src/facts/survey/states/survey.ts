/** What one survey adds up to. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import {
  surveyActionProposed,
  surveyAnswered,
  surveyFormSent,
  surveyOpened,
  surveyReportDistributed,
  surveyReported,
  surveyReportJudged,
} from '../events.ts'
import type { SurveyTopic } from '../words.ts'

/** One question, and what was answered to it. */
export interface Tally {
  questionId: string
  topic: SurveyTopic
  lowest: number
  highest: number
  satisfiedFrom: number
  answered: number
  total: number
  satisfied: number
}

export interface Survey {
  surveyId: string
  openedAt: Instant | null
  ends: LocalDate
  comprehensive: boolean
  questions: Record<string, Tally>
  /** By customer, since when; whoever has answered was asked. */
  asked: Record<string, Instant>
  answeredAt: Record<string, Instant>
  lastAnswerAt: Instant | null
  /** When it was first analysed, whatever became of the report. */
  analysedAt: Instant | null
  /** The report that stands: it was not turned down. */
  reportedAt: Instant | null
  departments: string[]
  approvedAt: Instant | null
  distributedTo: string[]
  /** By topic, that there is a measure. */
  measures: { [K in SurveyTopic]?: Instant }
}

/** 一次满意度调查. Of two answers of one customer the first stands. */
export const survey = defineState({
  name: 'survey',
  per: 'survey',
  events: [
    surveyOpened,
    surveyFormSent,
    surveyAnswered,
    surveyReported,
    surveyReportJudged,
    surveyReportDistributed,
    surveyActionProposed,
  ],
  initial: (surveyId): Survey => ({
    surveyId,
    openedAt: null,
    ends: '',
    comprehensive: false,
    questions: {},
    asked: {},
    answeredAt: {},
    lastAnswerAt: null,
    analysedAt: null,
    reportedAt: null,
    departments: [],
    approvedAt: null,
    distributedTo: [],
    measures: {},
  }),
  on: {
    'survey.opened': (one, { data: { ends, comprehensive, questions }, occurredAt }) => {
      if (one.openedAt !== null) return
      set(one, { openedAt: occurredAt, ends, comprehensive })
      one.questions = formOf(questions)
    },
    'survey.form-sent': ({ asked }, { data: { customerId }, occurredAt }) => {
      asked[customerId] = own(asked, customerId) ?? occurredAt
    },
    'survey.answered': (one, { data: { customerId, scores }, occurredAt }) => {
      if (own(one.answeredAt, customerId) !== undefined) return
      one.answeredAt[customerId] = occurredAt
      one.asked[customerId] = own(one.asked, customerId) ?? occurredAt
      one.lastAnswerAt = occurredAt
      countIn(one.questions, scores)
    },
    'survey.reported': (one, { data: { departments }, occurredAt }) => {
      one.analysedAt ??= occurredAt
      set(one, { reportedAt: occurredAt, departments: [...departments], approvedAt: null, distributedTo: [] })
    },
    'survey.report-judged': (one, { data: { approved }, occurredAt }) => {
      if (one.reportedAt === null) return
      if (approved) one.approvedAt = occurredAt
      else set(one, { reportedAt: null, approvedAt: null })
    },
    'survey.report-distributed': ({ distributedTo }, { data: { departments } }) => {
      distributedTo.push(...departments)
    },
    'survey.action-proposed': ({ measures }, { data: { topic }, occurredAt }) => {
      measures[topic] ??= occurredAt
    },
  },
})

type Question = Omit<Tally, 'answered' | 'total' | 'satisfied'>

/** The questions of a form, to which nobody has answered yet. */
export function formOf(questions: DeepReadonly<Question[]>): Record<string, Tally> {
  return Object.fromEntries(
    questions.map(({ questionId, topic, lowest, highest, satisfiedFrom }) => [
      questionId,
      { questionId, topic, lowest, highest, satisfiedFrom, answered: 0, total: 0, satisfied: 0 },
    ]),
  )
}

/** One more form that came back. */
export function countIn(
  form: Record<string, Tally>,
  scores: readonly { readonly questionId: string; readonly score: number }[],
): void {
  for (const { questionId, score } of scores) {
    const tally = own(form, questionId)
    if (!tally) continue
    tally.answered += 1
    tally.total += score
    if (score >= tally.satisfiedFrom) tally.satisfied += 1
  }
}
