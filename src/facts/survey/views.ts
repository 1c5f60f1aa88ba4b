/** Questions about surveys that no number of the company decides. */
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import { surveyActionCarriedOut, surveyActionProposed, surveyActionVerified } from './events.ts'
import {
  byTopic,
  type Measured,
  meanOf,
  shareSatisfied,
  survey,
  surveyYears,
  together,
  yearsMeasured,
} from './states/index.ts'
import type { ActionKind, SurveyTopic } from './words.ts'

/** A share of none is no share, and says so. */
const told = (one: Measured) => ({
  answered: one.answered,
  satisfied: shareSatisfied(one),
  ...(one.answered === 0 && { because: 'no-answers' as const }),
})

const toldTopics = (topics: ReturnType<typeof byTopic>) =>
  (Object.entries(topics) as [SurveyTopic, Measured][]).map(([topic, one]) => ({ topic, ...told(one) }))

/** 满意度调查汇总表: question by question, and 分类: topic by topic; the key is the survey. */
export const surveyTable = defineView({
  name: 'survey-table',
  question: {
    zh: '这次满意度调查各题的结果如何？',
    en: 'What has this survey of satisfaction shown, question by question?',
  },
  fold: survey,
  answer: ({ state: { questions, asked, answeredAt, ends } }) => {
    const tallies = Object.values(questions)
    const [forms, back] = [Object.keys(asked).length, Object.keys(answeredAt).length]
    return {
      ends: ends || null,
      /** Customers to whom the form was sent, and those of them who have answered. */
      asked: forms,
      answered: back,
      returned: shareSatisfied({ answered: forms, satisfied: back }),
      questions: tallies.map(one => ({
        questionId: one.questionId,
        topic: one.topic,
        asked: forms,
        mean: meanOf(one.total, one.answered),
        ...told(one),
      })),
      topics: toldTopics(byTopic(tallies)),
      whole: told(together(tallies)),
    }
  },
})

/** 历年顾客满意度; key '' (one answer for the company). */
export const satisfactionByYear = defineView({
  name: 'satisfaction-by-year',
  question: { zh: '顾客满意度逐年如何？', en: 'How satisfied were customers, year by year?' },
  fold: surveyYears,
  answer: ({ state, calendar, at }) =>
    yearsMeasured(state, calendar, at).map(({ topics, whole, ...year }) => ({
      ...year,
      whole: told(whole),
      topics: toldTopics(topics),
    })),
})

interface OpenAction {
  actionId: string
  surveyId: string
  topic: SurveyTopic
  kind: ActionKind
  departmentId: string
  dueOn: LocalDate
  measure: string
  proposedAt: Instant
  /** What was said to be done and waits to be verified; null: it is still to be done. */
  carriedOutAt: Instant | null
  effective: boolean
}

const actions = defineState({
  name: 'survey-actions',
  events: [surveyActionProposed, surveyActionCarriedOut, surveyActionVerified],
  initial: (): { rows: Record<string, OpenAction> } => ({ rows: {} }),
  on: {
    'survey.action-proposed': ({ rows }, { data, occurredAt: proposedAt }) => {
      rows[data.actionId] = { ...data, proposedAt, carriedOutAt: null, effective: false }
    },
    'survey.action-carried-out': ({ rows }, { data: { actionId }, occurredAt }) =>
      set(own(rows, actionId) ?? {}, { carriedOutAt: occurredAt }),
    'survey.action-verified': ({ rows }, { data: { actionId, effective } }) =>
      set(own(rows, actionId) ?? {}, { carriedOutAt: null, effective }),
  },
})

/** 未了结的纠正预防措施: the earliest due first; key ''. */
export const openActions = defineView({
  name: 'open-actions',
  question: {
    zh: '哪些纠正预防措施尚未验证有效？',
    en: 'Which corrective and preventive actions are not yet found effective?',
  },
  fold: actions,
  answer: ({ state: { rows } }) =>
    Object.values(rows)
      .filter(({ effective }) => !effective)
      .map(({ effective: _, ...row }) => row)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
})

const key = ({ dueOn, actionId }: Pick<OpenAction, 'dueOn' | 'actionId'>) => `${dueOn} ${actionId}`
