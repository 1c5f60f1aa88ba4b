/** Every definition of the context `visit`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  handoutGiven as its_handoutGiven,
  observationAnswered as its_observationAnswered,
  observationMade as its_observationMade,
  observationPassedOn as its_observationPassedOn,
  observationSolved as its_observationSolved,
  prospectDropped as its_prospectDropped,
  prospectFound as its_prospectFound,
  questionnaireAnswered as its_questionnaireAnswered,
  questionnaireHandedOut as its_questionnaireHandedOut,
  roundPlanned as its_roundPlanned,
  roundSurveyed as its_roundSurveyed,
  surveyFiled as its_surveyFiled,
  trainingHeld as its_trainingHeld,
  visitCalledOff as its_visitCalledOff,
  visitMade as its_visitMade,
  visitPlanned as its_visitPlanned,
  visitReported as its_visitReported,
} from '../facts/visit/events.ts'
import { visitContext } from '../facts/visit/index.ts'
import type * as named from '../messages/visit.ts'

export { visitContext } from '../facts/visit/index.ts'
export type { Reached, VisitCourse, VisitRoster } from '../facts/visit/states/course.ts'
export { visitCourse, visitRoster } from '../facts/visit/states/course.ts'
export { handout, observation, prospect, round, training, trainingCompany, visit } from '../facts/visit/states/index.ts'
export type { Observation, Prospect, Round, Visit } from '../facts/visit/states/visit.ts'
export { roundRegister, serviceRecord, voicesOfCustomer, voicesOfDepartment } from '../facts/visit/views.ts'
export type { HandoutKind, ObservationKind, Party, ReportPart, VisitKind, VisitWay } from '../facts/visit/words.ts'
export type * from '../messages/visit.ts'

/** By type. */
export const visitCommands: CommandsByType<named.VisitCommand> = commandsByType(visitContext)

export const handoutGiven: EventDefinition<'handout.given', named.HandoutGivenData> = its_handoutGiven
export const observationAnswered: EventDefinition<'observation.answered', named.ObservationAnsweredData> =
  its_observationAnswered
export const observationMade: EventDefinition<'observation.made', named.ObservationMadeData> = its_observationMade
export const observationPassedOn: EventDefinition<'observation.passed-on', named.ObservationPassedOnData> =
  its_observationPassedOn
export const observationSolved: EventDefinition<'observation.solved', named.ObservationSolvedData> =
  its_observationSolved
export const prospectDropped: EventDefinition<'prospect.dropped', named.ProspectDroppedData> = its_prospectDropped
export const prospectFound: EventDefinition<'prospect.found', named.ProspectFoundData> = its_prospectFound
export const questionnaireAnswered: EventDefinition<
  'visit.questionnaire-answered',
  named.VisitQuestionnaireAnsweredData
> = its_questionnaireAnswered
export const questionnaireHandedOut: EventDefinition<
  'visit.questionnaire-handed-out',
  named.VisitQuestionnaireHandedOutData
> = its_questionnaireHandedOut
export const roundPlanned: EventDefinition<'round.planned', named.RoundPlannedData> = its_roundPlanned
export const roundSurveyed: EventDefinition<'round.surveyed', named.RoundSurveyedData> = its_roundSurveyed
export const surveyFiled: EventDefinition<'round.survey-filed', named.RoundSurveyFiledData> = its_surveyFiled
export const trainingHeld: EventDefinition<'training.held', named.TrainingHeldData> = its_trainingHeld
export const visitCalledOff: EventDefinition<'visit.called-off', named.VisitCalledOffData> = its_visitCalledOff
export const visitMade: EventDefinition<'visit.made', named.VisitMadeData> = its_visitMade
export const visitPlanned: EventDefinition<'visit.planned', named.VisitPlannedData> = its_visitPlanned
export const visitReported: EventDefinition<'visit.reported', named.VisitReportedData> = its_visitReported
