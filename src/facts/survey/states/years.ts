/** Surveys and what departments were told, year by year. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { DecimalText } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { localDate } from '../../../time/local-date.ts'
import { satisfactionMeasured } from '../../governance/events.ts'
import { own } from '../../own.ts'
import { surveyAnswered, surveyOpened } from '../events.ts'
import { byTopic, type Measured, meanOf, together } from './statistics.ts'
import { countIn, formOf, type Tally } from './survey.ts'

interface Held {
  openedAt: Instant
  form: Record<string, Tally>
  answered: Record<string, true>
}

export interface SurveyYears {
  surveys: Record<string, Held>
  feedback: { at: Instant; score: number }[]
}

/** 历年满意度: what surveys (调查) and questions of departments (反馈) have shown. */
export const surveyYears = defineState({
  name: 'survey-years',
  events: [surveyOpened, surveyAnswered, satisfactionMeasured],
  initial: (): SurveyYears => ({ surveys: {}, feedback: [] }),
  on: {
    'survey.opened': ({ surveys }, { data: { surveyId, questions }, occurredAt: openedAt }) => {
      if (!own(surveys, surveyId)) surveys[surveyId] = { openedAt, form: formOf(questions), answered: {} }
    },
    'survey.answered': ({ surveys }, { data: { surveyId, customerId, scores } }) => {
      const held = own(surveys, surveyId)
      if (!held || own(held.answered, customerId)) return
      held.answered[customerId] = true
      countIn(held.form, scores)
    },
    'satisfaction.measured': ({ feedback }, { data: { score }, occurredAt: at }) => {
      feedback.push({ at, score })
    },
  },
})

export interface YearMeasured {
  readonly year: string
  readonly surveys: number
  /** Forms that came back. */
  readonly forms: number
  readonly whole: Measured
  readonly topics: ReturnType<typeof byTopic>
  /** What departments were told, of 100. */
  readonly feedback: { readonly answered: number; readonly mean: DecimalText | null }
}

/** From the first year of which anything is known to that of the moment: a year without a survey is seen, too. */
export function yearsMeasured({ surveys, feedback }: DeepReadonly<SurveyYears>, calendar: Calendar, at: Instant) {
  const yearOf = (moment: Instant) => Number(localDate(calendar, moment).slice(0, 4))
  const held = Object.values(surveys)
  const years = [...held.map(one => yearOf(one.openedAt)), ...feedback.map(one => yearOf(one.at))]
  if (years.length === 0) return []
  const first = Math.min(...years)
  const last = Math.max(yearOf(at), ...years)
  return Array.from({ length: last - first + 1 }, (_, index): YearMeasured => {
    const year = first + index
    const those = held.filter(one => yearOf(one.openedAt) === year)
    const tallies = those.flatMap(({ form }) => Object.values(form))
    const heard = feedback.filter(one => yearOf(one.at) === year).map(({ score }) => score)
    return {
      year: String(year),
      surveys: those.length,
      forms: those.reduce((sum, { answered }) => sum + Object.keys(answered).length, 0),
      whole: together(tallies),
      topics: byTopic(tallies),
      feedback: {
        answered: heard.length,
        mean: meanOf(
          heard.reduce((sum, score) => sum + score, 0),
          heard.length,
        ),
      },
    }
  })
}
