/** Every definition of the context `complaint`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  complaintClosed as its_complaintClosed,
  complaintCopiesDistributed as its_complaintCopiesDistributed,
  complaintCorrected as its_complaintCorrected,
  complaintPaused as its_complaintPaused,
  complaintReopened as its_complaintReopened,
  complaintResumed as its_complaintResumed,
} from '../facts/complaint/events/closure.ts'
import {
  complaintImprovementCarriedOut as its_complaintImprovementCarriedOut,
  complaintImprovementPlanned as its_complaintImprovementPlanned,
  complaintImprovementVerified as its_complaintImprovementVerified,
  complaintPenaltyApproved as its_complaintPenaltyApproved,
  complaintPenaltyCopied as its_complaintPenaltyCopied,
  complaintPenaltyNoticeIssued as its_complaintPenaltyNoticeIssued,
  complaintPenaltyProposed as its_complaintPenaltyProposed,
  complaintReceivableCollected as its_complaintReceivableCollected,
  complaintReceivableDeducted as its_complaintReceivableDeducted,
  complaintSanctionPublished as its_complaintSanctionPublished,
} from '../facts/complaint/events/consequences.ts'
import {
  complaintCountermeasureDrafted as its_complaintCountermeasureDrafted,
  complaintInspectedJointly as its_complaintInspectedJointly,
  complaintInspectionReported as its_complaintInspectionReported,
  complaintInstructed as its_complaintInstructed,
  complaintInvestigated as its_complaintInvestigated,
  complaintInvestigationReported as its_complaintInvestigationReported,
  complaintNeedTold as its_complaintNeedTold,
  complaintOpinionGiven as its_complaintOpinionGiven,
  complaintThirdPartyJoined as its_complaintThirdPartyJoined,
} from '../facts/complaint/events/inquiry.ts'
import {
  complaintNoticeAnswered as its_complaintNoticeAnswered,
  complaintNoticeSent as its_complaintNoticeSent,
} from '../facts/complaint/events/notices.ts'
import {
  closingsReviewed as its_closingsReviewed,
  complaintsReported as its_complaintsReported,
  emergencyStarted as its_emergencyStarted,
} from '../facts/complaint/events/oversight.ts'
import {
  abnormalityFiled as its_abnormalityFiled,
  abnormalityImproved as its_abnormalityImproved,
  complaintAccepted as its_complaintAccepted,
  complaintFormFiled as its_complaintFormFiled,
  complaintNoted as its_complaintNoted,
  complaintQuantityFixed as its_complaintQuantityFixed,
  complaintReceived as its_complaintReceived,
} from '../facts/complaint/events/reception.ts'
import {
  complaintClassified as its_complaintClassified,
  complaintDelayExplained as its_complaintDelayExplained,
  complaintDispatched as its_complaintDispatched,
  complaintEscalated as its_complaintEscalated,
  complaintFedBack as its_complaintFedBack,
  complaintFollowedUp as its_complaintFollowedUp,
  complaintLevelDecided as its_complaintLevelDecided,
  complaintRegistered as its_complaintRegistered,
  complaintReportedInWriting as its_complaintReportedInWriting,
  complaintResolved as its_complaintResolved,
  complaintVerified as its_complaintVerified,
} from '../facts/complaint/events/service.ts'
import {
  complaintApproved as its_complaintApproved,
  complaintConsolidated as its_complaintConsolidated,
  complaintCustomerTold as its_complaintCustomerTold,
  complaintHandlingDrafted as its_complaintHandlingDrafted,
  complaintNegotiated as its_complaintNegotiated,
  complaintObjected as its_complaintObjected,
  complaintObjectionAnswered as its_complaintObjectionAnswered,
  complaintRefusedByCustomer as its_complaintRefusedByCustomer,
  complaintResponsibilityFixed as its_complaintResponsibilityFixed,
  complaintSentBack as its_complaintSentBack,
} from '../facts/complaint/events/settlement.ts'
import { complaintContext } from '../facts/complaint/index.ts'
import type * as named from '../messages/complaint.ts'

export type { KnownFile } from '../facts/complaint/commands/about.ts'
export type { StepEvent } from '../facts/complaint/events/about.ts'
export type { Handling, Share } from '../facts/complaint/events/fields.ts'
export { complaintContext } from '../facts/complaint/index.ts'
export type { ByLevel, Case, Consolidated, Dispatch, Done, Recipes, Stretch } from '../facts/complaint/states/case.ts'
export type { ComplaintBook, Course } from '../facts/complaint/states/case-book.ts'
export { complaintBook } from '../facts/complaint/states/case-book.ts'
export type { KnownCase } from '../facts/complaint/states/case-recipes.ts'
export type { ClosingRow, ClosingsOfMonth } from '../facts/complaint/states/closings.ts'
export { closingsOfMonth } from '../facts/complaint/states/closings.ts'
export { complaintFile } from '../facts/complaint/states/complaint-file.ts'
export type { ComplaintFile, Improvement, NoticeSent, Penalty, Trace } from '../facts/complaint/states/file.ts'
export type { Ledger } from '../facts/complaint/states/ledger.ts'
export { complaintLedger } from '../facts/complaint/states/ledger.ts'
export type { ClosingMonth } from '../facts/complaint/states/months.ts'
export { closingMonth, monthOfNumbers } from '../facts/complaint/states/months.ts'
export type { Suggestions } from '../facts/complaint/states/suggestions.ts'
export { suggestions } from '../facts/complaint/states/suggestions.ts'
export type { Desk, Waiting } from '../facts/complaint/states/waiting-for.ts'
export type { ReportedTime } from '../facts/complaint/states/watch.ts'
export { complaintArrivals, reportedTime } from '../facts/complaint/states/watch.ts'
export type { ClosingGroup, ClosingTable } from '../facts/complaint/views/closing-table.ts'
export { complaintRegister, complaintsOfCustomer, deskOf } from '../facts/complaint/views/lists.ts'
export type { CaseSheet } from '../facts/complaint/views/sheet.ts'
export { caseSheet } from '../facts/complaint/views/sheet.ts'
export type { TimelineLine } from '../facts/complaint/views/timeline.ts'
export { complaintTimeline } from '../facts/complaint/views/timeline.ts'
export type { Said } from '../facts/complaint/words/index.ts'
export type {
  CauseClass,
  Channel,
  ClosingOutcome,
  ComplaintKind,
  Complexity,
  HandlingKind,
  Level,
  Market,
  Need,
  NoteKind,
  NoticeKind,
  PenaltyCopy,
  PenaltyKind,
  Reply,
  ServiceClass,
  Stage,
  ToldAbout,
  Undetermined,
  Way,
} from '../facts/complaint/words/labels.ts'
export type * from '../messages/complaint.ts'

/** By type. */
export const complaintCommands: CommandsByType<named.ComplaintCommand> = commandsByType(complaintContext)

export const abnormalityFiled: EventDefinition<'complaint.abnormality-filed', named.ComplaintAbnormalityFiledData> =
  its_abnormalityFiled
export const abnormalityImproved: EventDefinition<
  'complaint.abnormality-improved',
  named.ComplaintAbnormalityImprovedData
> = its_abnormalityImproved
export const closingsReviewed: EventDefinition<'complaint.closings-reviewed', named.ComplaintClosingsReviewedData> =
  its_closingsReviewed
export const complaintAccepted: EventDefinition<'complaint.accepted', named.ComplaintAcceptedData> =
  its_complaintAccepted
export const complaintApproved: EventDefinition<'complaint.approved', named.ComplaintApprovedData> =
  its_complaintApproved
export const complaintClassified: EventDefinition<'complaint.classified', named.ComplaintClassifiedData> =
  its_complaintClassified
export const complaintClosed: EventDefinition<'complaint.closed', named.ComplaintClosedData> = its_complaintClosed
export const complaintConsolidated: EventDefinition<'complaint.consolidated', named.ComplaintConsolidatedData> =
  its_complaintConsolidated
export const complaintCopiesDistributed: EventDefinition<
  'complaint.copies-distributed',
  named.ComplaintCopiesDistributedData
> = its_complaintCopiesDistributed
export const complaintCorrected: EventDefinition<'complaint.corrected', named.ComplaintCorrectedData> =
  its_complaintCorrected
export const complaintCountermeasureDrafted: EventDefinition<
  'complaint.countermeasure-drafted',
  named.ComplaintCountermeasureDraftedData
> = its_complaintCountermeasureDrafted
export const complaintCustomerTold: EventDefinition<'complaint.customer-told', named.ComplaintCustomerToldData> =
  its_complaintCustomerTold
export const complaintDelayExplained: EventDefinition<'complaint.delay-explained', named.ComplaintDelayExplainedData> =
  its_complaintDelayExplained
export const complaintDispatched: EventDefinition<'complaint.dispatched', named.ComplaintDispatchedData> =
  its_complaintDispatched
export const complaintEscalated: EventDefinition<'complaint.escalated', named.ComplaintEscalatedData> =
  its_complaintEscalated
export const complaintFedBack: EventDefinition<'complaint.fed-back', named.ComplaintFedBackData> = its_complaintFedBack
export const complaintFollowedUp: EventDefinition<'complaint.followed-up', named.ComplaintFollowedUpData> =
  its_complaintFollowedUp
export const complaintFormFiled: EventDefinition<'complaint.form-filed', named.ComplaintFormFiledData> =
  its_complaintFormFiled
export const complaintHandlingDrafted: EventDefinition<
  'complaint.handling-drafted',
  named.ComplaintHandlingDraftedData
> = its_complaintHandlingDrafted
export const complaintImprovementCarriedOut: EventDefinition<
  'complaint.improvement-carried-out',
  named.ComplaintImprovementCarriedOutData
> = its_complaintImprovementCarriedOut
export const complaintImprovementPlanned: EventDefinition<
  'complaint.improvement-planned',
  named.ComplaintImprovementPlannedData
> = its_complaintImprovementPlanned
export const complaintImprovementVerified: EventDefinition<
  'complaint.improvement-verified',
  named.ComplaintImprovementVerifiedData
> = its_complaintImprovementVerified
export const complaintInspectedJointly: EventDefinition<
  'complaint.inspected-jointly',
  named.ComplaintInspectedJointlyData
> = its_complaintInspectedJointly
export const complaintInspectionReported: EventDefinition<
  'complaint.inspection-reported',
  named.ComplaintInspectionReportedData
> = its_complaintInspectionReported
export const complaintInstructed: EventDefinition<'complaint.instructed', named.ComplaintInstructedData> =
  its_complaintInstructed
export const complaintInvestigated: EventDefinition<'complaint.investigated', named.ComplaintInvestigatedData> =
  its_complaintInvestigated
export const complaintInvestigationReported: EventDefinition<
  'complaint.investigation-reported',
  named.ComplaintInvestigationReportedData
> = its_complaintInvestigationReported
export const complaintLevelDecided: EventDefinition<'complaint.level-decided', named.ComplaintLevelDecidedData> =
  its_complaintLevelDecided
export const complaintNeedTold: EventDefinition<'complaint.need-told', named.ComplaintNeedToldData> =
  its_complaintNeedTold
export const complaintNegotiated: EventDefinition<'complaint.negotiated', named.ComplaintNegotiatedData> =
  its_complaintNegotiated
export const complaintNoted: EventDefinition<'complaint.noted', named.ComplaintNotedData> = its_complaintNoted
export const complaintNoticeAnswered: EventDefinition<'complaint.notice-answered', named.ComplaintNoticeAnsweredData> =
  its_complaintNoticeAnswered
export const complaintNoticeSent: EventDefinition<'complaint.notice-sent', named.ComplaintNoticeSentData> =
  its_complaintNoticeSent
export const complaintObjected: EventDefinition<'complaint.objected', named.ComplaintObjectedData> =
  its_complaintObjected
export const complaintObjectionAnswered: EventDefinition<
  'complaint.objection-answered',
  named.ComplaintObjectionAnsweredData
> = its_complaintObjectionAnswered
export const complaintOpinionGiven: EventDefinition<'complaint.opinion-given', named.ComplaintOpinionGivenData> =
  its_complaintOpinionGiven
export const complaintPaused: EventDefinition<'complaint.paused', named.ComplaintPausedData> = its_complaintPaused
export const complaintPenaltyApproved: EventDefinition<
  'complaint.penalty-approved',
  named.ComplaintPenaltyApprovedData
> = its_complaintPenaltyApproved
export const complaintPenaltyCopied: EventDefinition<'complaint.penalty-copied', named.ComplaintPenaltyCopiedData> =
  its_complaintPenaltyCopied
export const complaintPenaltyNoticeIssued: EventDefinition<
  'complaint.penalty-notice-issued',
  named.ComplaintPenaltyNoticeIssuedData
> = its_complaintPenaltyNoticeIssued
export const complaintPenaltyProposed: EventDefinition<
  'complaint.penalty-proposed',
  named.ComplaintPenaltyProposedData
> = its_complaintPenaltyProposed
export const complaintQuantityFixed: EventDefinition<'complaint.quantity-fixed', named.ComplaintQuantityFixedData> =
  its_complaintQuantityFixed
export const complaintReceivableCollected: EventDefinition<
  'complaint.receivable-collected',
  named.ComplaintReceivableCollectedData
> = its_complaintReceivableCollected
export const complaintReceivableDeducted: EventDefinition<
  'complaint.receivable-deducted',
  named.ComplaintReceivableDeductedData
> = its_complaintReceivableDeducted
export const complaintReceived: EventDefinition<'complaint.received', named.ComplaintReceivedData> =
  its_complaintReceived
export const complaintRefusedByCustomer: EventDefinition<
  'complaint.refused-by-customer',
  named.ComplaintRefusedByCustomerData
> = its_complaintRefusedByCustomer
export const complaintRegistered: EventDefinition<'complaint.registered', named.ComplaintRegisteredData> =
  its_complaintRegistered
export const complaintReopened: EventDefinition<'complaint.reopened', named.ComplaintReopenedData> =
  its_complaintReopened
export const complaintReportedInWriting: EventDefinition<
  'complaint.reported-in-writing',
  named.ComplaintReportedInWritingData
> = its_complaintReportedInWriting
export const complaintResolved: EventDefinition<'complaint.resolved', named.ComplaintResolvedData> =
  its_complaintResolved
export const complaintResponsibilityFixed: EventDefinition<
  'complaint.responsibility-fixed',
  named.ComplaintResponsibilityFixedData
> = its_complaintResponsibilityFixed
export const complaintResumed: EventDefinition<'complaint.resumed', named.ComplaintResumedData> = its_complaintResumed
export const complaintSanctionPublished: EventDefinition<
  'complaint.sanction-published',
  named.ComplaintSanctionPublishedData
> = its_complaintSanctionPublished
export const complaintSentBack: EventDefinition<'complaint.sent-back', named.ComplaintSentBackData> =
  its_complaintSentBack
export const complaintThirdPartyJoined: EventDefinition<
  'complaint.third-party-joined',
  named.ComplaintThirdPartyJoinedData
> = its_complaintThirdPartyJoined
export const complaintVerified: EventDefinition<'complaint.verified', named.ComplaintVerifiedData> =
  its_complaintVerified
export const complaintsReported: EventDefinition<'complaint.period-reported', named.ComplaintPeriodReportedData> =
  its_complaintsReported
export const emergencyStarted: EventDefinition<'complaint.emergency-started', named.ComplaintEmergencyStartedData> =
  its_emergencyStarted
