/** What is told of surveys; whether a form, a score or a moment fits the survey, the survey itself says. */
import { type CommandDefinition, defineCommand, type Occasion, type Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import { localDate } from '../../time/local-date.ts'
import { commandsAbout } from '../command-about.ts'
import { own } from '../own.ts'
import { MISSING, refusing } from '../refusing.ts'
import * as events from './events.ts'
import type { surveyRefusals } from './refusals.ts'
import { assistance, type Survey, survey, surveyAction } from './states/index.ts'
import type { ScaleFault } from './words.ts'

type Refused = keyof typeof surveyRefusals
type File = DeepReadonly<Survey>

const ofSurvey = refusing<Refused>('survey')
const ofAction = refusing<Refused>('action')
const ofAssistance = refusing<Refused>('assistance')

const dayOf = ({ calendar, occurredAt }: Occasion) => localDate(calendar, occurredAt)

const known = ({ surveyId, openedAt }: File): Refusal | undefined =>
  openedAt === null ? ofSurvey('survey-known', surveyId, MISSING) : undefined

/** Until the end of its last day. */
const running = (file: File, occasion: Occasion): Refusal | undefined => {
  const { surveyId, ends: limit } = file
  const actual = dayOf(occasion)
  return known(file) ?? (actual > limit ? ofSurvey('survey-not-ended', surveyId, { actual, limit }) : undefined)
}

const reported = (file: File): Refusal | undefined =>
  known(file) ?? (file.reportedAt === null ? ofSurvey('survey-has-report', file.surveyId, MISSING) : undefined)

interface Scale {
  readonly questionId: string
  readonly lowest: number
  readonly highest: number
  readonly satisfiedFrom: number
}

function faultOf(all: readonly Scale[], { questionId, lowest, highest, satisfiedFrom }: Scale): ScaleFault | undefined {
  if (all.filter(one => one.questionId === questionId).length > 1) return 'twice'
  return lowest < satisfiedFrom && satisfiedFrom <= highest ? undefined : 'scale'
}

function unsoundForm(surveyId: string, questions: readonly Scale[]): Refusal | undefined {
  for (const one of questions) {
    const actual = faultOf(questions, one)
    if (actual) return ofSurvey('survey-questions-sound', surveyId, { actual, facts: { question: one.questionId } })
  }
  return undefined
}

function unsoundScores(file: File, scores: readonly { questionId: string; score: number }[]): Refusal | undefined {
  const wrong = (actual: ScaleFault, question: string, more: object = {}, limit: string | null = null) =>
    ofSurvey('survey-scores-sound', file.surveyId, { actual, limit, facts: { question, score: null, ...more } })
  for (const { questionId, score } of scores) {
    const scale = own(file.questions, questionId)
    if (!scale) return wrong('unknown', questionId)
    if (scores.filter(one => one.questionId === questionId).length > 1) return wrong('twice', questionId)
    const { lowest, highest } = scale
    if (score < lowest || score > highest) return wrong('outside', questionId, { score }, `${lowest}–${highest}`)
  }
  return undefined
}

const surveyCommand = commandsAbout(survey, 'surveyId', known)
const actionCommand = commandsAbout(surveyAction, 'actionId', ({ actionId, departmentId }) =>
  departmentId === null ? ofAction('action-known', actionId, MISSING) : undefined,
)
const helpCommand = commandsAbout(assistance, 'assistanceId', ({ assistanceId, askedAt }) =>
  askedAt === null ? ofAssistance('assistance-known', assistanceId, MISSING) : undefined,
)

const ofDepartment = {
  fill: ({ departmentId }: { readonly departmentId: string | null }) => ({ departmentId: departmentId! }),
}

/** Of a survey that there is, under an id that no other action has. */
const proposeAction = defineCommand({
  type: 'survey.propose-action',
  fields: () => events.surveyActionProposed.shape,
  reads: ({ surveyId, actionId }) => ({ file: survey.of(surveyId), other: surveyAction.of(actionId) }),
  decide: ({ file, other: { departmentId: actual } }, { type: _, ...data }) => {
    if (actual !== null) return ofAction('action-new', data.actionId, { actual })
    return known(file) ?? [events.surveyActionProposed.of(data)]
  },
})

export const surveyCommands: readonly CommandDefinition[] = [
  surveyCommand('survey.open', events.surveyOpened, {
    guard: ({ surveyId, openedAt: actual }) =>
      actual === null ? undefined : ofSurvey('survey-new', surveyId, { actual }),
    obstacle: (_, { surveyId, ends: actual, questions }, occasion) => {
      const limit = dayOf(occasion)
      if (actual < limit) return ofSurvey('survey-ends-after-its-beginning', surveyId, { actual, limit })
      return unsoundForm(surveyId, questions)
    },
  }),
  surveyCommand('survey.send-form', events.surveyFormSent, {
    guard: running,
    obstacle: ({ surveyId, asked }, { customerId: customer }) => {
      const actual = own(asked, customer)
      return actual === undefined
        ? undefined
        : ofSurvey('survey-customer-new', surveyId, { actual, facts: { customer } })
    },
  }),
  surveyCommand('survey.answer', events.surveyAnswered, {
    guard: running,
    obstacle: (file, { customerId: customer, scores }) => {
      const { surveyId, asked, answeredAt } = file
      const facts = { customer }
      if (own(asked, customer) === undefined) return ofSurvey('survey-customer-asked', surveyId, { ...MISSING, facts })
      const actual = own(answeredAt, customer)
      if (actual !== undefined) return ofSurvey('survey-customer-unanswered', surveyId, { actual, facts })
      return unsoundScores(file, scores)
    },
  }),
  surveyCommand('survey.report', events.surveyReported, {
    obstacle: ({ surveyId, lastAnswerAt }) =>
      lastAnswerAt === null ? ofSurvey('survey-has-answers', surveyId, MISSING) : undefined,
  }),
  surveyCommand('survey.judge-report', events.surveyReportJudged, { telling: 'decision', guard: reported }),
  surveyCommand('survey.distribute-report', events.surveyReportDistributed, { guard: reported }),
  proposeAction,
  actionCommand('survey.carry-out-action', events.surveyActionCarriedOut, ofDepartment),
  actionCommand('survey.verify-action', events.surveyActionVerified, ofDepartment),
  helpCommand('assistance.ask', events.assistanceAsked, {
    guard: ({ assistanceId, askedAt: actual }) =>
      actual === null ? undefined : ofAssistance('assistance-new', assistanceId, { actual }),
  }),
  helpCommand('assistance.give', events.assistanceGiven, {
    obstacle: ({ assistanceId, departments }, { departmentId: actual }) =>
      departments.includes(actual) ? undefined : ofAssistance('assistance-of-unit', assistanceId, { actual }),
  }),
]
