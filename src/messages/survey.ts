/** The commands and events of the context `survey`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface AssistanceAskCommand {
  readonly type: 'assistance.ask'
  readonly assistanceId: string
  readonly surveyId?: string | null | undefined
  readonly customerId?: string | null | undefined
  readonly departments: readonly string[]
  readonly task: string
  readonly dueOn: string
}

export interface AssistanceGiveCommand {
  readonly type: 'assistance.give'
  readonly assistanceId: string
  readonly departmentId: string
  readonly opinion: string
}

export interface SurveyAnswerCommand {
  readonly type: 'survey.answer'
  readonly surveyId: string
  readonly customerId: string
  readonly scores: readonly {
    readonly questionId: string
    readonly score: number
  }[]
  readonly opinion?: string | null | undefined
}

export interface SurveyCarryOutActionCommand {
  readonly type: 'survey.carry-out-action'
  readonly actionId: string
  readonly result: string
}

export interface SurveyDistributeReportCommand {
  readonly type: 'survey.distribute-report'
  readonly surveyId: string
  readonly departments: readonly string[]
}

export interface SurveyJudgeReportCommand {
  readonly type: 'survey.judge-report'
  readonly surveyId: string
  readonly approved: boolean
}

export interface SurveyOpenCommand {
  readonly type: 'survey.open'
  readonly surveyId: string
  readonly comprehensive: boolean
  readonly ends: string
  readonly questions: readonly {
    readonly questionId: string
    readonly topic:
      | 'service-quality'
      | 'price'
      | 'company'
      | 'product-quality'
      | 'product-use'
      | 'complaint-handling'
      | 'other'
    readonly asks: string
    readonly lowest: number
    readonly highest: number
    readonly satisfiedFrom: number
  }[]
}

export interface SurveyProposeActionCommand {
  readonly type: 'survey.propose-action'
  readonly surveyId: string
  readonly actionId: string
  readonly topic:
    | 'service-quality'
    | 'price'
    | 'company'
    | 'product-quality'
    | 'product-use'
    | 'complaint-handling'
    | 'other'
  readonly kind: 'corrective' | 'preventive'
  readonly measure: string
  readonly departmentId: string
  readonly dueOn: string
}

export interface SurveyReportCommand {
  readonly type: 'survey.report'
  readonly surveyId: string
  readonly findings: string
  readonly departments: readonly string[]
}

export interface SurveySendFormCommand {
  readonly type: 'survey.send-form'
  readonly surveyId: string
  readonly customerId: string
}

export interface SurveyVerifyActionCommand {
  readonly type: 'survey.verify-action'
  readonly actionId: string
  readonly effective: boolean
}

export interface AssistanceAskedData {
  readonly assistanceId: string
  readonly surveyId: string | null
  readonly customerId: string | null
  readonly departments: readonly string[]
  readonly task: string
  readonly dueOn: string
}

export interface AssistanceGivenData {
  readonly assistanceId: string
  readonly departmentId: string
  readonly opinion: string
}

export interface SurveyActionCarriedOutData {
  readonly actionId: string
  readonly result: string
  readonly departmentId: string
}

export interface SurveyActionProposedData {
  readonly surveyId: string
  readonly actionId: string
  readonly topic:
    | 'service-quality'
    | 'price'
    | 'company'
    | 'product-quality'
    | 'product-use'
    | 'complaint-handling'
    | 'other'
  readonly kind: 'corrective' | 'preventive'
  readonly measure: string
  readonly departmentId: string
  readonly dueOn: string
}

export interface SurveyActionVerifiedData {
  readonly actionId: string
  readonly effective: boolean
  readonly departmentId: string
}

export interface SurveyAnsweredData {
  readonly surveyId: string
  readonly customerId: string
  readonly scores: readonly {
    readonly questionId: string
    readonly score: number
  }[]
  readonly opinion: string | null
}

export interface SurveyFormSentData {
  readonly surveyId: string
  readonly customerId: string
}

export interface SurveyOpenedData {
  readonly surveyId: string
  readonly comprehensive: boolean
  readonly ends: string
  readonly questions: readonly {
    readonly questionId: string
    readonly topic:
      | 'service-quality'
      | 'price'
      | 'company'
      | 'product-quality'
      | 'product-use'
      | 'complaint-handling'
      | 'other'
    readonly asks: string
    readonly lowest: number
    readonly highest: number
    readonly satisfiedFrom: number
  }[]
}

export interface SurveyReportDistributedData {
  readonly surveyId: string
  readonly departments: readonly string[]
}

export interface SurveyReportJudgedData {
  readonly surveyId: string
  readonly approved: boolean
}

export interface SurveyReportedData {
  readonly surveyId: string
  readonly findings: string
  readonly departments: readonly string[]
}

export type SurveyCommand =
  | AssistanceAskCommand
  | AssistanceGiveCommand
  | SurveyAnswerCommand
  | SurveyCarryOutActionCommand
  | SurveyDistributeReportCommand
  | SurveyJudgeReportCommand
  | SurveyOpenCommand
  | SurveyProposeActionCommand
  | SurveyReportCommand
  | SurveySendFormCommand
  | SurveyVerifyActionCommand

export type SurveyEvent =
  | RecordedEvent<'assistance.asked', AssistanceAskedData>
  | RecordedEvent<'assistance.given', AssistanceGivenData>
  | RecordedEvent<'survey.action-carried-out', SurveyActionCarriedOutData>
  | RecordedEvent<'survey.action-proposed', SurveyActionProposedData>
  | RecordedEvent<'survey.action-verified', SurveyActionVerifiedData>
  | RecordedEvent<'survey.answered', SurveyAnsweredData>
  | RecordedEvent<'survey.form-sent', SurveyFormSentData>
  | RecordedEvent<'survey.opened', SurveyOpenedData>
  | RecordedEvent<'survey.report-distributed', SurveyReportDistributedData>
  | RecordedEvent<'survey.report-judged', SurveyReportJudgedData>
  | RecordedEvent<'survey.reported', SurveyReportedData>

export interface SurveyMessages {
  readonly commands: SurveyCommand
  readonly events: SurveyEvent
}
