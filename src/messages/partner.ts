/** The commands and events of the context `partner`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface PartnerAdmitCommand {
  readonly type: 'partner.admit'
  readonly partnerId: string
}

export interface PartnerAnswerGradeCommand {
  readonly type: 'partner.answer-grade'
  readonly partnerId: string
  readonly requestId: string
  readonly department: string
  readonly agrees: boolean
}

export interface PartnerAssessCommand {
  readonly type: 'partner.assess'
  readonly partnerId: string
  readonly aspect: 'contract-performance' | 'safety-quality' | 'cooperation' | 'after-completion' | 'credit'
  readonly standing: 'outstanding' | 'ordinary' | 'poor'
}

export interface PartnerCopyArchiveCommand {
  readonly type: 'partner.copy-archive'
  readonly partnerId: string
}

export interface PartnerDecideProjectCommand {
  readonly type: 'partner.decide-project'
  readonly partnerId: string
  readonly projectId: string
  readonly outcome: 'won' | 'lost' | 'dropped'
}

export interface PartnerFileFormCommand {
  readonly type: 'partner.file-form'
  readonly partnerId: string
  readonly place: string
}

export interface PartnerFillFormCommand {
  readonly type: 'partner.fill-form'
  readonly partnerId: string
  readonly formId: string
  readonly sheets: readonly ('main' | 'attachment-1' | 'attachment-2' | 'attachment-3')[]
  readonly items: readonly {
    readonly item: string
    readonly state: 'met' | 'not-met' | 'unclear'
  }[]
}

export interface PartnerGradeCommand {
  readonly type: 'partner.grade'
  readonly partnerId: string
  readonly to: 'A' | 'B' | 'C' | 'D'
  readonly requestId?: string | null | undefined
}

export interface PartnerGrantPreferenceCommand {
  readonly type: 'partner.grant-preference'
  readonly partnerId: string
  readonly preference: 'lower-fees' | 'priority-service'
}

export interface PartnerHandOverFormCommand {
  readonly type: 'partner.hand-over-form'
  readonly partnerId: string
}

export interface PartnerInspectCommand {
  readonly type: 'partner.inspect'
  readonly partnerId: string
  readonly unitId: string
  readonly joint?:
    | {
        readonly organizer: string
        readonly with: readonly string[]
      }
    | null
    | undefined
  readonly items: readonly {
    readonly item: string
    readonly state: 'met' | 'not-met' | 'unclear'
  }[]
}

export interface PartnerNegotiateCommand {
  readonly type: 'partner.negotiate'
  readonly partnerId: string
  readonly projectId: string
}

export interface PartnerPassOnVisitCommand {
  readonly type: 'partner.pass-on-visit'
  readonly partnerId: string
  readonly unitId: string
  readonly informationUpdated: boolean
}

export interface PartnerPlanProjectCommand {
  readonly type: 'partner.plan-project'
  readonly partnerId: string
  readonly projectId: string
}

export interface PartnerProvideMaterialCommand {
  readonly type: 'partner.provide-material'
  readonly partnerId: string
  readonly material: string
  readonly genuine: boolean
  readonly validUntil?: string | null | undefined
}

export interface PartnerRecordVisitCommand {
  readonly type: 'partner.record-visit'
  readonly partnerId: string
  readonly unitId: string
  readonly joint?:
    | {
        readonly organizer: string
        readonly with: readonly string[]
      }
    | null
    | undefined
  readonly bySeniorManagement: boolean
  readonly informationUpdated: boolean
  readonly nextMoves?: string | null | undefined
}

export interface PartnerRequestGradeCommand {
  readonly type: 'partner.request-grade'
  readonly partnerId: string
  readonly requestId: string
  readonly to: 'A' | 'B' | 'C' | 'D'
  readonly ground: 'bid-won' | 'bid-lost' | 'other'
  readonly projectId?: string | null | undefined
  readonly reason?: string | null | undefined
}

export interface PartnerReviewFormCommand {
  readonly type: 'partner.review-form'
  readonly partnerId: string
  readonly passed: boolean
}

export interface PartnerScreenCommand {
  readonly type: 'partner.screen'
  readonly partnerId: string
  readonly fit: boolean
}

export interface PartnerTakeOnCommand {
  readonly type: 'partner.take-on'
  readonly partnerId: string
  readonly unitId: string
  readonly remote: boolean
  readonly customerId?: string | null | undefined
}

export interface PartnerTurnDownCommand {
  readonly type: 'partner.turn-down'
  readonly partnerId: string
  readonly explanation?: string | null | undefined
}

export interface PartnerUpdateArchiveCommand {
  readonly type: 'partner.update-archive'
  readonly partnerId: string
  readonly contents: readonly (
    | 'contract-area'
    | 'connections'
    | 'past-results'
    | 'performance'
    | 'after-completion'
    | 'credit'
  )[]
}

export interface PartnerAdmittedData {
  readonly partnerId: string
}

export interface PartnerArchiveCopiedData {
  readonly partnerId: string
}

export interface PartnerArchiveUpdatedData {
  readonly partnerId: string
  readonly contents: readonly (
    | 'contract-area'
    | 'connections'
    | 'past-results'
    | 'performance'
    | 'after-completion'
    | 'credit'
  )[]
}

export interface PartnerAssessedData {
  readonly partnerId: string
  readonly aspect: 'contract-performance' | 'safety-quality' | 'cooperation' | 'after-completion' | 'credit'
  readonly standing: 'outstanding' | 'ordinary' | 'poor'
}

export interface PartnerFormFiledData {
  readonly partnerId: string
  readonly place: string
}

export interface PartnerFormFilledData {
  readonly partnerId: string
  readonly formId: string
  readonly sheets: readonly ('main' | 'attachment-1' | 'attachment-2' | 'attachment-3')[]
  readonly items: readonly {
    readonly item: string
    readonly state: 'met' | 'not-met' | 'unclear'
  }[]
}

export interface PartnerFormHandedOverData {
  readonly partnerId: string
}

export interface PartnerFormReviewedData {
  readonly partnerId: string
  readonly passed: boolean
}

export interface PartnerGradeAnsweredData {
  readonly partnerId: string
  readonly requestId: string
  readonly department: string
  readonly agrees: boolean
}

export interface PartnerGradeRequestedData {
  readonly partnerId: string
  readonly requestId: string
  readonly to: 'A' | 'B' | 'C' | 'D'
  readonly ground: 'bid-won' | 'bid-lost' | 'other'
  readonly projectId: string | null
  readonly reason: string | null
}

export interface PartnerGradedData {
  readonly partnerId: string
  readonly to: 'A' | 'B' | 'C' | 'D'
  readonly requestId: string | null
}

export interface PartnerInspectedData {
  readonly partnerId: string
  readonly unitId: string
  readonly joint: {
    readonly organizer: string
    readonly with: readonly string[]
  } | null
  readonly items: readonly {
    readonly item: string
    readonly state: 'met' | 'not-met' | 'unclear'
  }[]
}

export interface PartnerMaterialProvidedData {
  readonly partnerId: string
  readonly material: string
  readonly genuine: boolean
  readonly validUntil: string | null
}

export interface PartnerNegotiatedData {
  readonly partnerId: string
  readonly projectId: string
}

export interface PartnerPreferenceGrantedData {
  readonly partnerId: string
  readonly preference: 'lower-fees' | 'priority-service'
}

export interface PartnerProjectDecidedData {
  readonly partnerId: string
  readonly projectId: string
  readonly outcome: 'won' | 'lost' | 'dropped'
}

export interface PartnerProjectPlannedData {
  readonly partnerId: string
  readonly projectId: string
}

export interface PartnerScreenedData {
  readonly partnerId: string
  readonly fit: boolean
}

export interface PartnerTakenOnData {
  readonly partnerId: string
  readonly unitId: string
  readonly remote: boolean
  readonly customerId: string | null
}

export interface PartnerTurnedDownData {
  readonly partnerId: string
  readonly explanation: string | null
}

export interface PartnerVisitPassedOnData {
  readonly partnerId: string
  readonly unitId: string
  readonly informationUpdated: boolean
}

export interface PartnerVisitedData {
  readonly partnerId: string
  readonly unitId: string
  readonly joint: {
    readonly organizer: string
    readonly with: readonly string[]
  } | null
  readonly bySeniorManagement: boolean
  readonly informationUpdated: boolean
  readonly nextMoves: string | null
}

export type PartnerCommand =
  | PartnerAdmitCommand
  | PartnerAnswerGradeCommand
  | PartnerAssessCommand
  | PartnerCopyArchiveCommand
  | PartnerDecideProjectCommand
  | PartnerFileFormCommand
  | PartnerFillFormCommand
  | PartnerGradeCommand
  | PartnerGrantPreferenceCommand
  | PartnerHandOverFormCommand
  | PartnerInspectCommand
  | PartnerNegotiateCommand
  | PartnerPassOnVisitCommand
  | PartnerPlanProjectCommand
  | PartnerProvideMaterialCommand
  | PartnerRecordVisitCommand
  | PartnerRequestGradeCommand
  | PartnerReviewFormCommand
  | PartnerScreenCommand
  | PartnerTakeOnCommand
  | PartnerTurnDownCommand
  | PartnerUpdateArchiveCommand

export type PartnerEvent =
  | RecordedEvent<'partner.admitted', PartnerAdmittedData>
  | RecordedEvent<'partner.archive-copied', PartnerArchiveCopiedData>
  | RecordedEvent<'partner.archive-updated', PartnerArchiveUpdatedData>
  | RecordedEvent<'partner.assessed', PartnerAssessedData>
  | RecordedEvent<'partner.form-filed', PartnerFormFiledData>
  | RecordedEvent<'partner.form-filled', PartnerFormFilledData>
  | RecordedEvent<'partner.form-handed-over', PartnerFormHandedOverData>
  | RecordedEvent<'partner.form-reviewed', PartnerFormReviewedData>
  | RecordedEvent<'partner.grade-answered', PartnerGradeAnsweredData>
  | RecordedEvent<'partner.grade-requested', PartnerGradeRequestedData>
  | RecordedEvent<'partner.graded', PartnerGradedData>
  | RecordedEvent<'partner.inspected', PartnerInspectedData>
  | RecordedEvent<'partner.material-provided', PartnerMaterialProvidedData>
  | RecordedEvent<'partner.negotiated', PartnerNegotiatedData>
  | RecordedEvent<'partner.preference-granted', PartnerPreferenceGrantedData>
  | RecordedEvent<'partner.project-decided', PartnerProjectDecidedData>
  | RecordedEvent<'partner.project-planned', PartnerProjectPlannedData>
  | RecordedEvent<'partner.screened', PartnerScreenedData>
  | RecordedEvent<'partner.taken-on', PartnerTakenOnData>
  | RecordedEvent<'partner.turned-down', PartnerTurnedDownData>
  | RecordedEvent<'partner.visit-passed-on', PartnerVisitPassedOnData>
  | RecordedEvent<'partner.visited', PartnerVisitedData>

export interface PartnerMessages {
  readonly commands: PartnerCommand
  readonly events: PartnerEvent
}
