/** Every definition of the context `survey`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  assistanceAsked as its_assistanceAsked,
  assistanceGiven as its_assistanceGiven,
  surveyActionCarriedOut as its_surveyActionCarriedOut,
  surveyActionProposed as its_surveyActionProposed,
  surveyActionVerified as its_surveyActionVerified,
  surveyAnswered as its_surveyAnswered,
  surveyFormSent as its_surveyFormSent,
  surveyOpened as its_surveyOpened,
  surveyReportDistributed as its_surveyReportDistributed,
  surveyReported as its_surveyReported,
  surveyReportJudged as its_surveyReportJudged,
} from '../facts/survey/events.ts'
import { surveyContext } from '../facts/survey/index.ts'
import type * as named from '../messages/survey.ts'

export { surveyContext } from '../facts/survey/index.ts'
export { assistance, survey, surveyAction, surveyedCompany, surveyYears } from '../facts/survey/states/index.ts'
export type { ByTopic, Measured, WeakTopic } from '../facts/survey/states/statistics.ts'
export type { Survey, Tally } from '../facts/survey/states/survey.ts'
export type { Assistance, SurveyAction, SurveyedCompany } from '../facts/survey/states/work.ts'
export type { SurveyYears, YearMeasured } from '../facts/survey/states/years.ts'
export { openActions, satisfactionByYear, surveyTable } from '../facts/survey/views.ts'
export type { ActionKind, ScaleFault, SurveyTopic } from '../facts/survey/words.ts'
export type * from '../messages/survey.ts'

/** By type. */
export const surveyCommands: CommandsByType<named.SurveyCommand> = commandsByType(surveyContext)

export const assistanceAsked: EventDefinition<'assistance.asked', named.AssistanceAskedData> = its_assistanceAsked
export const assistanceGiven: EventDefinition<'assistance.given', named.AssistanceGivenData> = its_assistanceGiven
export const surveyActionCarriedOut: EventDefinition<'survey.action-carried-out', named.SurveyActionCarriedOutData> =
  its_surveyActionCarriedOut
export const surveyActionProposed: EventDefinition<'survey.action-proposed', named.SurveyActionProposedData> =
  its_surveyActionProposed
export const surveyActionVerified: EventDefinition<'survey.action-verified', named.SurveyActionVerifiedData> =
  its_surveyActionVerified
export const surveyAnswered: EventDefinition<'survey.answered', named.SurveyAnsweredData> = its_surveyAnswered
export const surveyFormSent: EventDefinition<'survey.form-sent', named.SurveyFormSentData> = its_surveyFormSent
export const surveyOpened: EventDefinition<'survey.opened', named.SurveyOpenedData> = its_surveyOpened
export const surveyReportDistributed: EventDefinition<'survey.report-distributed', named.SurveyReportDistributedData> =
  its_surveyReportDistributed
export const surveyReportJudged: EventDefinition<'survey.report-judged', named.SurveyReportJudgedData> =
  its_surveyReportJudged
export const surveyReported: EventDefinition<'survey.reported', named.SurveyReportedData> = its_surveyReported
