/** The commands and events of the context `visit`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface HandoutGiveCommand {
  readonly type: 'handout.give'
  readonly handoutId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'souvenir' | 'material'
  readonly item: string
  readonly count: number
  readonly activityId?: string | null | undefined
}

export interface ObservationAnswerCommand {
  readonly type: 'observation.answer'
  readonly observationId: string
  readonly answer: string
}

export interface ObservationMakeCommand {
  readonly type: 'observation.make'
  readonly observationId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'opinion'
    | 'suggestion'
    | 'market-information'
    | 'service-problem'
    | 'technical-problem'
    | 'management-problem'
    | 'potential-problem'
  readonly text: string
  readonly product?: string | null | undefined
  readonly visitId?: string | null | undefined
}

export interface ObservationPassOnCommand {
  readonly type: 'observation.pass-on'
  readonly observationId: string
  readonly to: string
  readonly suggestion?: string | null | undefined
}

export interface ObservationSolveCommand {
  readonly type: 'observation.solve'
  readonly observationId: string
  readonly solution: string
}

export interface ProspectDropCommand {
  readonly type: 'prospect.drop'
  readonly customerId: string
  readonly reason: string
}

export interface ProspectFindCommand {
  readonly type: 'prospect.find'
  readonly customerId: string
  readonly departmentId: string
  readonly party: 'dealer' | 'trading-customer'
  readonly note?: string | null | undefined
}

export interface RoundFileSurveyCommand {
  readonly type: 'round.file-survey'
  readonly roundId: string
  readonly office: string
  readonly place: string
}

export interface RoundPlanCommand {
  readonly type: 'round.plan'
  readonly roundId: string
  readonly departmentId: string
  readonly customers: readonly string[]
  readonly first: string
  readonly last: string
}

export interface RoundSurveyCommand {
  readonly type: 'round.survey'
  readonly roundId: string
  readonly findings: string
  readonly improvements: string
}

export interface TrainingRecordCommand {
  readonly type: 'training.record'
  readonly trainingId: string
  readonly departmentId: string
  readonly customers: readonly string[]
  readonly subject: string
}

export interface VisitCallOffCommand {
  readonly type: 'visit.call-off'
  readonly visitId: string
  readonly reason: string
}

export interface VisitHandOutQuestionnaireCommand {
  readonly type: 'visit.hand-out-questionnaire'
  readonly visitId: string
}

export interface VisitMakeCommand {
  readonly type: 'visit.make'
  readonly visitId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'regular' | 'ad-hoc' | 'round' | 'important' | 'new-customer'
  readonly way: 'call-on' | 'reception' | 'phone' | 'online'
  readonly purpose: string
  readonly by: readonly string[]
  readonly met?: readonly string[] | undefined
  readonly roundId?: string | null | undefined
}

export interface VisitPlanCommand {
  readonly type: 'visit.plan'
  readonly visitId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'regular' | 'ad-hoc' | 'round' | 'important' | 'new-customer'
  readonly on: string
}

export interface VisitRecordAnswersCommand {
  readonly type: 'visit.record-answers'
  readonly visitId: string
  readonly answers: readonly {
    readonly question: string
    readonly product: string | null
    readonly answer: string
  }[]
}

export interface VisitReportCommand {
  readonly type: 'visit.report'
  readonly visitId: string
  readonly summary: string
  readonly promoted?: string | null | undefined
  readonly guidance?: string | null | undefined
  readonly experience?: string | null | undefined
  readonly satisfaction?: number | null | undefined
}

export interface HandoutGivenData {
  readonly handoutId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'souvenir' | 'material'
  readonly item: string
  readonly count: number
  readonly activityId: string | null
}

export interface ObservationAnsweredData {
  readonly observationId: string
  readonly answer: string
  readonly customerId: string
  readonly departmentId: string
  readonly answeredBy: string
}

export interface ObservationMadeData {
  readonly observationId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'opinion'
    | 'suggestion'
    | 'market-information'
    | 'service-problem'
    | 'technical-problem'
    | 'management-problem'
    | 'potential-problem'
  readonly text: string
  readonly product: string | null
  readonly visitId: string | null
}

export interface ObservationPassedOnData {
  readonly observationId: string
  readonly to: string
  readonly suggestion: string | null
  readonly customerId: string
  readonly departmentId: string
  readonly kind:
    | 'opinion'
    | 'suggestion'
    | 'market-information'
    | 'service-problem'
    | 'technical-problem'
    | 'management-problem'
    | 'potential-problem'
  readonly product: string | null
}

export interface ObservationSolvedData {
  readonly observationId: string
  readonly solution: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ProspectDroppedData {
  readonly customerId: string
  readonly reason: string
  readonly departmentId: string
}

export interface ProspectFoundData {
  readonly customerId: string
  readonly departmentId: string
  readonly party: 'dealer' | 'trading-customer'
  readonly note: string | null
}

export interface RoundPlannedData {
  readonly roundId: string
  readonly departmentId: string
  readonly customers: readonly string[]
  readonly first: string
  readonly last: string
}

export interface RoundSurveyFiledData {
  readonly roundId: string
  readonly office: string
  readonly place: string
  readonly departmentId: string
}

export interface RoundSurveyedData {
  readonly roundId: string
  readonly findings: string
  readonly improvements: string
  readonly departmentId: string
}

export interface TrainingHeldData {
  readonly trainingId: string
  readonly departmentId: string
  readonly customers: readonly string[]
  readonly subject: string
}

export interface VisitCalledOffData {
  readonly visitId: string
  readonly reason: string
  readonly customerId: string
  readonly departmentId: string
}

export interface VisitMadeData {
  readonly visitId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'regular' | 'ad-hoc' | 'round' | 'important' | 'new-customer'
  readonly way: 'call-on' | 'reception' | 'phone' | 'online'
  readonly purpose: string
  readonly by: readonly string[]
  readonly met: readonly string[]
  readonly roundId: string | null
}

export interface VisitPlannedData {
  readonly visitId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'regular' | 'ad-hoc' | 'round' | 'important' | 'new-customer'
  readonly on: string
}

export interface VisitQuestionnaireAnsweredData {
  readonly visitId: string
  readonly answers: readonly {
    readonly question: string
    readonly product: string | null
    readonly answer: string
  }[]
  readonly customerId: string
  readonly departmentId: string
}

export interface VisitQuestionnaireHandedOutData {
  readonly visitId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface VisitReportedData {
  readonly visitId: string
  readonly summary: string
  readonly promoted: string | null
  readonly guidance: string | null
  readonly experience: string | null
  readonly satisfaction: number | null
  readonly customerId: string
  readonly departmentId: string
}

export type VisitCommand =
  | HandoutGiveCommand
  | ObservationAnswerCommand
  | ObservationMakeCommand
  | ObservationPassOnCommand
  | ObservationSolveCommand
  | ProspectDropCommand
  | ProspectFindCommand
  | RoundFileSurveyCommand
  | RoundPlanCommand
  | RoundSurveyCommand
  | TrainingRecordCommand
  | VisitCallOffCommand
  | VisitHandOutQuestionnaireCommand
  | VisitMakeCommand
  | VisitPlanCommand
  | VisitRecordAnswersCommand
  | VisitReportCommand

export type VisitEvent =
  | RecordedEvent<'handout.given', HandoutGivenData>
  | RecordedEvent<'observation.answered', ObservationAnsweredData>
  | RecordedEvent<'observation.made', ObservationMadeData>
  | RecordedEvent<'observation.passed-on', ObservationPassedOnData>
  | RecordedEvent<'observation.solved', ObservationSolvedData>
  | RecordedEvent<'prospect.dropped', ProspectDroppedData>
  | RecordedEvent<'prospect.found', ProspectFoundData>
  | RecordedEvent<'round.planned', RoundPlannedData>
  | RecordedEvent<'round.survey-filed', RoundSurveyFiledData>
  | RecordedEvent<'round.surveyed', RoundSurveyedData>
  | RecordedEvent<'training.held', TrainingHeldData>
  | RecordedEvent<'visit.called-off', VisitCalledOffData>
  | RecordedEvent<'visit.made', VisitMadeData>
  | RecordedEvent<'visit.planned', VisitPlannedData>
  | RecordedEvent<'visit.questionnaire-answered', VisitQuestionnaireAnsweredData>
  | RecordedEvent<'visit.questionnaire-handed-out', VisitQuestionnaireHandedOutData>
  | RecordedEvent<'visit.reported', VisitReportedData>

export interface VisitMessages {
  readonly commands: VisitCommand
  readonly events: VisitEvent
}
