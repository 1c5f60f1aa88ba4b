/** The commands and events of the context `complaint`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ComplaintAcceptCommand {
  readonly type: 'complaint.accept'
  readonly complaintId: string
}

export interface ComplaintAnswerNoticeCommand {
  readonly type: 'complaint.answer-notice'
  readonly complaintId: string
  readonly reason: string
  readonly cause: string
}

export interface ComplaintAnswerObjectionCommand {
  readonly type: 'complaint.answer-objection'
  readonly complaintId: string
  readonly departmentId: string
  readonly answer: string
}

export interface ComplaintApproveCommand {
  readonly type: 'complaint.approve'
  readonly complaintId: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly amount: string
  readonly as: string
  readonly substituteFor?: string | null | undefined
}

export interface ComplaintApprovePenaltyCommand {
  readonly type: 'complaint.approve-penalty'
  readonly complaintId: string
  readonly penaltyId: string
}

export interface ComplaintCarryOutImprovementCommand {
  readonly type: 'complaint.carry-out-improvement'
  readonly complaintId: string
  readonly improvementId: string
  readonly result: string
}

export interface ComplaintClassifyCommand {
  readonly type: 'complaint.classify'
  readonly complaintId: string
  readonly class?: 'unreasonable' | 'daily' | 'urgent' | null | undefined
  readonly complexity?: 'general' | 'complex' | null | undefined
  readonly severity?: string | null | undefined
  readonly treatment?: string | null | undefined
}

export interface ComplaintCloseCommand {
  readonly type: 'complaint.close'
  readonly complaintId: string
  readonly outcome: 'settled' | 'unfounded' | 'withdrawn'
  readonly note?: string | null | undefined
}

export interface ComplaintCollectReceivableCommand {
  readonly type: 'complaint.collect-receivable'
  readonly complaintId: string
  readonly amount: string
}

export interface ComplaintConsolidateCommand {
  readonly type: 'complaint.consolidate'
  readonly complaintId: string
  readonly opinion: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly ourFault: boolean
  readonly carelessness: boolean
  readonly tracked?: boolean | null | undefined
  readonly loss?: string | null | undefined
  readonly basis?: string | null | undefined
}

export interface ComplaintCopyPenaltyCommand {
  readonly type: 'complaint.copy-penalty'
  readonly complaintId: string
  readonly penaltyId: string
  readonly to: readonly ('own-file' | 'accounting' | 'penalised')[]
}

export interface ComplaintCorrectCommand {
  readonly type: 'complaint.correct'
  readonly complaintId: string
  readonly causeClass?: 'quality' | 'human' | null | undefined
  readonly cause?: string | null | undefined
  readonly partNumber?: string | null | undefined
  readonly loss?: string | null | undefined
  readonly reason: string
}

export interface ComplaintDecideAtLevelCommand {
  readonly type: 'complaint.decide-at-level'
  readonly complaintId: string
  readonly level: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly decision: string
}

export interface ComplaintDeductReceivableCommand {
  readonly type: 'complaint.deduct-receivable'
  readonly complaintId: string
  readonly salespersonId: string
  readonly partNumber: string
  readonly amount: string
}

export interface ComplaintDispatchCommand {
  readonly type: 'complaint.dispatch'
  readonly complaintId: string
  readonly departmentId: string
  readonly handler?: string | null | undefined
  readonly handleBy?: string | null | undefined
  readonly replyBy?: string | null | undefined
}

export interface ComplaintDistributeCopiesCommand {
  readonly type: 'complaint.distribute-copies'
  readonly complaintId: string
  readonly copies: readonly number[]
}

export interface ComplaintDraftCountermeasureCommand {
  readonly type: 'complaint.draft-countermeasure'
  readonly complaintId: string
  readonly cause: string
  readonly countermeasure: string
  readonly production: {
    readonly unit: string | null
    readonly machineAndShift: string | null
    readonly staff: readonly string[]
    readonly producedOn: string | null
  }
  readonly persons: readonly string[]
}

export interface ComplaintDraftHandlingCommand {
  readonly type: 'complaint.draft-handling'
  readonly complaintId: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
}

export interface ComplaintEscalateCommand {
  readonly type: 'complaint.escalate'
  readonly complaintId: string
  readonly to: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly by: 'phone' | 'meeting' | 'writing'
  readonly reason: string
}

export interface ComplaintExplainDelayCommand {
  readonly type: 'complaint.explain-delay'
  readonly complaintId: string
  readonly departmentId: string
  readonly reason: string
}

export interface ComplaintFeedBackCommand {
  readonly type: 'complaint.feed-back'
  readonly complaintId: string
  readonly to: 'customer-centre' | 'first-contact'
}

export interface ComplaintFileAbnormalityCommand {
  readonly type: 'complaint.file-abnormality'
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly abnormality: string
  readonly concerned: readonly string[]
}

export interface ComplaintFileFormCommand {
  readonly type: 'complaint.file-form'
  readonly complaintId: string
  readonly market: 'domestic' | 'overseas'
  readonly orderId?: string | null | undefined
  readonly partNumber?: string | null | undefined
  readonly quantity?: string | null | undefined
  readonly defectiveQuantity?: string | null | undefined
  readonly undetermined?: 'customer-still-processing' | null | undefined
  readonly shippedOn?: string | null | undefined
  readonly abnormality: string
  readonly demand?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly sample?: string | null | undefined
  readonly opinion?: string | null | undefined
}

export interface ComplaintFixQuantityCommand {
  readonly type: 'complaint.fix-quantity'
  readonly complaintId: string
  readonly quantity: string
  readonly defectiveQuantity?: string | null | undefined
}

export interface ComplaintFixResponsibilityCommand {
  readonly type: 'complaint.fix-responsibility'
  readonly complaintId: string
  readonly stage: 'proposed' | 'decided' | 'confirmed'
  readonly shares: readonly {
    readonly departmentId: string
    readonly personId: string | null
    readonly ratio: string
  }[]
  readonly loss?: string | null | undefined
}

export interface ComplaintFollowUpCommand {
  readonly type: 'complaint.follow-up'
  readonly complaintId: string
  readonly satisfied?: boolean | null | undefined
  readonly remark?: string | null | undefined
}

export interface ComplaintGiveOpinionCommand {
  readonly type: 'complaint.give-opinion'
  readonly complaintId: string
  readonly of: 'manager-office' | 'research' | 'sales'
  readonly opinion: string
}

export interface ComplaintImproveAbnormalityCommand {
  readonly type: 'complaint.improve-abnormality'
  readonly complaintId: string
  readonly departmentId: string
  readonly measure: string
}

export interface ComplaintInspectJointlyCommand {
  readonly type: 'complaint.inspect-jointly'
  readonly complaintId: string
  readonly participants: readonly string[]
  readonly appointed: readonly string[]
  readonly finding: string
}

export interface ComplaintInstructCommand {
  readonly type: 'complaint.instruct'
  readonly complaintId: string
  readonly on: 'investigation-report' | 'joint-inspection'
  readonly instruction: string
  readonly appointed: readonly string[]
}

export interface ComplaintInvestigateCommand {
  readonly type: 'complaint.investigate'
  readonly complaintId: string
  readonly founded: boolean
  readonly causeClass: 'quality' | 'human'
  readonly cause: string
  readonly analysis: string
  readonly inspection?: string | null | undefined
  readonly special: boolean
  readonly responsible: readonly {
    readonly departmentId: string
    readonly personId: string | null
    readonly ratio: string
  }[]
}

export interface ComplaintIssuePenaltyNoticeCommand {
  readonly type: 'complaint.issue-penalty-notice'
  readonly complaintId: string
  readonly penaltyId: string
}

export interface ComplaintJoinThirdPartyCommand {
  readonly type: 'complaint.join-third-party'
  readonly complaintId: string
  readonly party: string
  readonly kind: 'company' | 'supplier'
  readonly departments: readonly string[]
}

export interface ComplaintNegotiateCommand {
  readonly type: 'complaint.negotiate'
  readonly complaintId: string
  readonly agreed: boolean
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly result: string
  readonly reviewedBy?: string | null | undefined
}

export interface ComplaintNoteCommand {
  readonly type: 'complaint.note'
  readonly complaintId: string
  readonly kind: 'note' | 'assistance-to-customer' | 'assistance-to-department' | 'customer-opinion' | 'check'
  readonly text: string
  readonly departments: readonly string[]
}

export interface ComplaintObjectCommand {
  readonly type: 'complaint.object'
  readonly complaintId: string
  readonly departmentId: string
  readonly reason: string
}

export interface ComplaintPauseCommand {
  readonly type: 'complaint.pause'
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintPlanImprovementCommand {
  readonly type: 'complaint.plan-improvement'
  readonly complaintId: string
  readonly improvementId: string
  readonly departmentId: string
  readonly measure: string
}

export interface ComplaintProposePenaltyCommand {
  readonly type: 'complaint.propose-penalty'
  readonly complaintId: string
  readonly penaltyId: string
  readonly kind: 'fine' | 'bonus-deduction' | 'sanction' | 'reward'
  readonly departmentId: string
  readonly personId?: string | null | undefined
  readonly amount?: string | null | undefined
  readonly measure: string
  readonly basis?: string | null | undefined
}

export interface ComplaintPublishSanctionCommand {
  readonly type: 'complaint.publish-sanction'
  readonly complaintId: string
  readonly penaltyId: string
  readonly announcement: string
}

export interface ComplaintReceiveCommand {
  readonly type: 'complaint.receive'
  readonly complaintId: string
  readonly kind: 'product' | 'service'
  readonly customerId: string
  readonly departmentId: string
  readonly channel: 'hotline' | 'mailbox' | 'letter' | 'phone' | 'online' | 'visit' | 'sales' | 'other'
  readonly subject: string
  readonly receivedBy?: string | null | undefined
  readonly customerName?: string | null | undefined
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
}

export interface ComplaintRefuseConclusionCommand {
  readonly type: 'complaint.refuse-conclusion'
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintRegisterCommand {
  readonly type: 'complaint.register'
  readonly complaintId: string
  readonly findings?: string | null | undefined
}

export interface ComplaintReopenCommand {
  readonly type: 'complaint.reopen'
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintReportInWritingCommand {
  readonly type: 'complaint.report-in-writing'
  readonly complaintId: string
  readonly to: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly report: string
}

export interface ComplaintReportInspectionCommand {
  readonly type: 'complaint.report-inspection'
  readonly complaintId: string
  readonly report: string
}

export interface ComplaintReportInvestigationCommand {
  readonly type: 'complaint.report-investigation'
  readonly complaintId: string
  readonly report: string
}

export interface ComplaintReportPeriodCommand {
  readonly type: 'complaint.report-period'
  readonly period: 'week' | 'month'
  readonly from: string
  readonly recipients: readonly string[]
  readonly findings: string
}

export interface ComplaintResolveCommand {
  readonly type: 'complaint.resolve'
  readonly complaintId: string
  readonly departmentId?: string | null | undefined
  readonly measure: string
  readonly rootCause?: string | null | undefined
}

export interface ComplaintResumeCommand {
  readonly type: 'complaint.resume'
  readonly complaintId: string
  readonly reason?: string | null | undefined
}

export interface ComplaintReviewClosingsCommand {
  readonly type: 'complaint.review-closings'
  readonly month: string
  readonly purpose: 'statistics' | 'sanctions'
  readonly participants: readonly string[]
  readonly note?: string | null | undefined
}

export interface ComplaintSendBackCommand {
  readonly type: 'complaint.send-back'
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintSendNoticeCommand {
  readonly type: 'complaint.send-notice'
  readonly complaintId: string
  readonly kind: 'urging' | 'inquiry'
  readonly reason: string
  readonly level: number
  readonly to: string
}

export interface ComplaintStartEmergencyCommand {
  readonly type: 'complaint.start-emergency'
  readonly reason: string
}

export interface ComplaintTellCustomerCommand {
  readonly type: 'complaint.tell-customer'
  readonly complaintId: string
  readonly about: 'progress' | 'preliminary-solution' | 'result' | 'delay' | 'explanation' | 'apology'
  readonly reply: 'letter' | 'phone' | 'mail' | 'message' | 'visit'
  readonly text: string
  readonly promised?:
    | {
        readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
        readonly quantity: string | null
        readonly amount: string
        readonly text: string | null
      }
    | null
    | undefined
  readonly formEnclosed: boolean
}

export interface ComplaintTellNeedCommand {
  readonly type: 'complaint.tell-need'
  readonly complaintId: string
  readonly need: 'joint-inspection' | 'third-party'
  readonly reason: string
}

export interface ComplaintVerifyCommand {
  readonly type: 'complaint.verify'
  readonly complaintId: string
  readonly ok: boolean
  readonly jointly: boolean
  readonly finding?: string | null | undefined
}

export interface ComplaintVerifyImprovementCommand {
  readonly type: 'complaint.verify-improvement'
  readonly complaintId: string
  readonly improvementId: string
  readonly effective: boolean
  readonly finding?: string | null | undefined
}

export interface ComplaintAbnormalityFiledData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly abnormality: string
  readonly concerned: readonly string[]
}

export interface ComplaintAbnormalityImprovedData {
  readonly complaintId: string
  readonly departmentId: string
  readonly measure: string
}

export interface ComplaintAcceptedData {
  readonly complaintId: string
  readonly form: number
  readonly number: string
  readonly month: string
  readonly serial: number
}

export interface ComplaintApprovedData {
  readonly complaintId: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly amount: string
  readonly as: string
  readonly substituteFor: string | null
}

export interface ComplaintClassifiedData {
  readonly complaintId: string
  readonly class: 'unreasonable' | 'daily' | 'urgent' | null
  readonly complexity: 'general' | 'complex' | null
  readonly severity: string | null
  readonly treatment: string | null
}

export interface ComplaintClosedData {
  readonly complaintId: string
  readonly outcome: 'settled' | 'unfounded' | 'withdrawn'
  readonly note: string | null
  readonly kind: 'product' | 'service'
  readonly customerId: string
  readonly departmentId: string
  readonly month: string
  readonly number: string | null
  readonly form: number
  readonly market: 'domestic' | 'overseas' | null
  readonly partNumber: string | null
  readonly causeClass: 'quality' | 'human' | null
  readonly cause: string | null
  readonly loss: string | null
  readonly shares: readonly {
    readonly departmentId: string
    readonly personId: string | null
    readonly ratio: string
  }[]
  readonly receivedAt: string
  readonly startedAt: string | null
  readonly pauses: readonly {
    readonly from: string
    readonly to: string
  }[]
}

export interface ComplaintClosingsReviewedData {
  readonly month: string
  readonly purpose: 'statistics' | 'sanctions'
  readonly participants: readonly string[]
  readonly note: string | null
}

export interface ComplaintConsolidatedData {
  readonly complaintId: string
  readonly opinion: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly ourFault: boolean
  readonly carelessness: boolean
  readonly tracked: boolean | null
  readonly loss: string | null
  readonly basis: string | null
}

export interface ComplaintCopiesDistributedData {
  readonly complaintId: string
  readonly copies: readonly number[]
}

export interface ComplaintCorrectedData {
  readonly complaintId: string
  readonly causeClass: 'quality' | 'human' | null
  readonly cause: string | null
  readonly partNumber: string | null
  readonly loss: string | null
  readonly reason: string
  readonly closingMonth: string
}

export interface ComplaintCountermeasureDraftedData {
  readonly complaintId: string
  readonly cause: string
  readonly countermeasure: string
  readonly production: {
    readonly unit: string | null
    readonly machineAndShift: string | null
    readonly staff: readonly string[]
    readonly producedOn: string | null
  }
  readonly persons: readonly string[]
}

export interface ComplaintCustomerToldData {
  readonly complaintId: string
  readonly about: 'progress' | 'preliminary-solution' | 'result' | 'delay' | 'explanation' | 'apology'
  readonly reply: 'letter' | 'phone' | 'mail' | 'message' | 'visit'
  readonly text: string
  readonly promised: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  } | null
  readonly formEnclosed: boolean
}

export interface ComplaintDelayExplainedData {
  readonly complaintId: string
  readonly departmentId: string
  readonly reason: string
}

export interface ComplaintDispatchedData {
  readonly complaintId: string
  readonly departmentId: string
  readonly handler: string | null
  readonly handleBy: string | null
  readonly replyBy: string | null
}

export interface ComplaintEmergencyStartedData {
  readonly reason: string
}

export interface ComplaintEscalatedData {
  readonly complaintId: string
  readonly to: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly by: 'phone' | 'meeting' | 'writing'
  readonly reason: string
}

export interface ComplaintFedBackData {
  readonly complaintId: string
  readonly to: 'customer-centre' | 'first-contact'
}

export interface ComplaintFollowedUpData {
  readonly complaintId: string
  readonly satisfied: boolean | null
  readonly remark: string | null
}

export interface ComplaintFormFiledData {
  readonly complaintId: string
  readonly market: 'domestic' | 'overseas'
  readonly orderId: string | null
  readonly partNumber: string | null
  readonly quantity: string | null
  readonly defectiveQuantity: string | null
  readonly undetermined: 'customer-still-processing' | null
  readonly shippedOn: string | null
  readonly abnormality: string
  readonly demand: string | null
  readonly reason: string | null
  readonly sample: string | null
  readonly opinion: string | null
  readonly form: number
}

export interface ComplaintHandlingDraftedData {
  readonly complaintId: string
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
}

export interface ComplaintImprovementCarriedOutData {
  readonly complaintId: string
  readonly improvementId: string
  readonly result: string
}

export interface ComplaintImprovementPlannedData {
  readonly complaintId: string
  readonly improvementId: string
  readonly departmentId: string
  readonly measure: string
}

export interface ComplaintImprovementVerifiedData {
  readonly complaintId: string
  readonly improvementId: string
  readonly effective: boolean
  readonly finding: string | null
}

export interface ComplaintInspectedJointlyData {
  readonly complaintId: string
  readonly participants: readonly string[]
  readonly appointed: readonly string[]
  readonly finding: string
}

export interface ComplaintInspectionReportedData {
  readonly complaintId: string
  readonly report: string
}

export interface ComplaintInstructedData {
  readonly complaintId: string
  readonly on: 'investigation-report' | 'joint-inspection'
  readonly instruction: string
  readonly appointed: readonly string[]
}

export interface ComplaintInvestigatedData {
  readonly complaintId: string
  readonly founded: boolean
  readonly causeClass: 'quality' | 'human'
  readonly cause: string
  readonly analysis: string
  readonly inspection: string | null
  readonly special: boolean
  readonly responsible: readonly {
    readonly departmentId: string
    readonly personId: string | null
    readonly ratio: string
  }[]
}

export interface ComplaintInvestigationReportedData {
  readonly complaintId: string
  readonly report: string
}

export interface ComplaintLevelDecidedData {
  readonly complaintId: string
  readonly level: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly decision: string
}

export interface ComplaintNeedToldData {
  readonly complaintId: string
  readonly need: 'joint-inspection' | 'third-party'
  readonly reason: string
}

export interface ComplaintNegotiatedData {
  readonly complaintId: string
  readonly agreed: boolean
  readonly handling: {
    readonly kind: 'return' | 'exchange' | 'allowance' | 'compensation' | 'reprocessing' | 'none'
    readonly quantity: string | null
    readonly amount: string
    readonly text: string | null
  }
  readonly result: string
  readonly reviewedBy: string | null
}

export interface ComplaintNotedData {
  readonly complaintId: string
  readonly kind: 'note' | 'assistance-to-customer' | 'assistance-to-department' | 'customer-opinion' | 'check'
  readonly text: string
  readonly departments: readonly string[]
}

export interface ComplaintNoticeAnsweredData {
  readonly complaintId: string
  readonly reason: string
  readonly cause: string
}

export interface ComplaintNoticeSentData {
  readonly complaintId: string
  readonly kind: 'urging' | 'inquiry'
  readonly reason: string
  readonly level: number
  readonly to: string
  readonly form: number
}

export interface ComplaintObjectedData {
  readonly complaintId: string
  readonly departmentId: string
  readonly reason: string
}

export interface ComplaintObjectionAnsweredData {
  readonly complaintId: string
  readonly departmentId: string
  readonly answer: string
}

export interface ComplaintOpinionGivenData {
  readonly complaintId: string
  readonly of: 'manager-office' | 'research' | 'sales'
  readonly opinion: string
}

export interface ComplaintPausedData {
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintPenaltyApprovedData {
  readonly complaintId: string
  readonly penaltyId: string
}

export interface ComplaintPenaltyCopiedData {
  readonly complaintId: string
  readonly penaltyId: string
  readonly to: readonly ('own-file' | 'accounting' | 'penalised')[]
}

export interface ComplaintPenaltyNoticeIssuedData {
  readonly complaintId: string
  readonly penaltyId: string
}

export interface ComplaintPenaltyProposedData {
  readonly complaintId: string
  readonly penaltyId: string
  readonly kind: 'fine' | 'bonus-deduction' | 'sanction' | 'reward'
  readonly departmentId: string
  readonly personId: string | null
  readonly amount: string | null
  readonly measure: string
  readonly basis: string | null
}

export interface ComplaintPeriodReportedData {
  readonly period: 'week' | 'month'
  readonly from: string
  readonly recipients: readonly string[]
  readonly findings: string
}

export interface ComplaintQuantityFixedData {
  readonly complaintId: string
  readonly quantity: string
  readonly defectiveQuantity: string | null
}

export interface ComplaintReceivableCollectedData {
  readonly complaintId: string
  readonly amount: string
}

export interface ComplaintReceivableDeductedData {
  readonly complaintId: string
  readonly salespersonId: string
  readonly partNumber: string
  readonly amount: string
}

export interface ComplaintReceivedData {
  readonly complaintId: string
  readonly kind: 'product' | 'service'
  readonly customerId: string
  readonly departmentId: string
  readonly channel: 'hotline' | 'mailbox' | 'letter' | 'phone' | 'online' | 'visit' | 'sales' | 'other'
  readonly subject: string
  readonly receivedBy: string | null
  readonly customerName: string | null
  readonly address: string | null
  readonly phone: string | null
}

export interface ComplaintRefusedByCustomerData {
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintRegisteredData {
  readonly complaintId: string
  readonly findings: string | null
}

export interface ComplaintReopenedData {
  readonly complaintId: string
  readonly reason: string
  readonly kind: 'product' | 'service'
  readonly customerId: string
  readonly departmentId: string
  readonly month: string
}

export interface ComplaintReportedInWritingData {
  readonly complaintId: string
  readonly to: 'superior' | 'department-head' | 'company-leader' | 'board'
  readonly report: string
}

export interface ComplaintResolvedData {
  readonly complaintId: string
  readonly departmentId: string | null
  readonly measure: string
  readonly rootCause: string | null
}

export interface ComplaintResponsibilityFixedData {
  readonly complaintId: string
  readonly stage: 'proposed' | 'decided' | 'confirmed'
  readonly shares: readonly {
    readonly departmentId: string
    readonly personId: string | null
    readonly ratio: string
  }[]
  readonly loss: string | null
  readonly closingMonth: string | null
}

export interface ComplaintResumedData {
  readonly complaintId: string
  readonly reason: string | null
}

export interface ComplaintSanctionPublishedData {
  readonly complaintId: string
  readonly penaltyId: string
  readonly announcement: string
}

export interface ComplaintSentBackData {
  readonly complaintId: string
  readonly reason: string
}

export interface ComplaintThirdPartyJoinedData {
  readonly complaintId: string
  readonly party: string
  readonly kind: 'company' | 'supplier'
  readonly departments: readonly string[]
}

export interface ComplaintVerifiedData {
  readonly complaintId: string
  readonly ok: boolean
  readonly jointly: boolean
  readonly finding: string | null
}

export type ComplaintCommand =
  | ComplaintAcceptCommand
  | ComplaintAnswerNoticeCommand
  | ComplaintAnswerObjectionCommand
  | ComplaintApproveCommand
  | ComplaintApprovePenaltyCommand
  | ComplaintCarryOutImprovementCommand
  | ComplaintClassifyCommand
  | ComplaintCloseCommand
  | ComplaintCollectReceivableCommand
  | ComplaintConsolidateCommand
  | ComplaintCopyPenaltyCommand
  | ComplaintCorrectCommand
  | ComplaintDecideAtLevelCommand
  | ComplaintDeductReceivableCommand
  | ComplaintDispatchCommand
  | ComplaintDistributeCopiesCommand
  | ComplaintDraftCountermeasureCommand
  | ComplaintDraftHandlingCommand
  | ComplaintEscalateCommand
  | ComplaintExplainDelayCommand
  | ComplaintFeedBackCommand
  | ComplaintFileAbnormalityCommand
  | ComplaintFileFormCommand
  | ComplaintFixQuantityCommand
  | ComplaintFixResponsibilityCommand
  | ComplaintFollowUpCommand
  | ComplaintGiveOpinionCommand
  | ComplaintImproveAbnormalityCommand
  | ComplaintInspectJointlyCommand
  | ComplaintInstructCommand
  | ComplaintInvestigateCommand
  | ComplaintIssuePenaltyNoticeCommand
  | ComplaintJoinThirdPartyCommand
  | ComplaintNegotiateCommand
  | ComplaintNoteCommand
  | ComplaintObjectCommand
  | ComplaintPauseCommand
  | ComplaintPlanImprovementCommand
  | ComplaintProposePenaltyCommand
  | ComplaintPublishSanctionCommand
  | ComplaintReceiveCommand
  | ComplaintRefuseConclusionCommand
  | ComplaintRegisterCommand
  | ComplaintReopenCommand
  | ComplaintReportInWritingCommand
  | ComplaintReportInspectionCommand
  | ComplaintReportInvestigationCommand
  | ComplaintReportPeriodCommand
  | ComplaintResolveCommand
  | ComplaintResumeCommand
  | ComplaintReviewClosingsCommand
  | ComplaintSendBackCommand
  | ComplaintSendNoticeCommand
  | ComplaintStartEmergencyCommand
  | ComplaintTellCustomerCommand
  | ComplaintTellNeedCommand
  | ComplaintVerifyCommand
  | ComplaintVerifyImprovementCommand

export type ComplaintEvent =
  | RecordedEvent<'complaint.abnormality-filed', ComplaintAbnormalityFiledData>
  | RecordedEvent<'complaint.abnormality-improved', ComplaintAbnormalityImprovedData>
  | RecordedEvent<'complaint.accepted', ComplaintAcceptedData>
  | RecordedEvent<'complaint.approved', ComplaintApprovedData>
  | RecordedEvent<'complaint.classified', ComplaintClassifiedData>
  | RecordedEvent<'complaint.closed', ComplaintClosedData>
  | RecordedEvent<'complaint.closings-reviewed', ComplaintClosingsReviewedData>
  | RecordedEvent<'complaint.consolidated', ComplaintConsolidatedData>
  | RecordedEvent<'complaint.copies-distributed', ComplaintCopiesDistributedData>
  | RecordedEvent<'complaint.corrected', ComplaintCorrectedData>
  | RecordedEvent<'complaint.countermeasure-drafted', ComplaintCountermeasureDraftedData>
  | RecordedEvent<'complaint.customer-told', ComplaintCustomerToldData>
  | RecordedEvent<'complaint.delay-explained', ComplaintDelayExplainedData>
  | RecordedEvent<'complaint.dispatched', ComplaintDispatchedData>
  | RecordedEvent<'complaint.emergency-started', ComplaintEmergencyStartedData>
  | RecordedEvent<'complaint.escalated', ComplaintEscalatedData>
  | RecordedEvent<'complaint.fed-back', ComplaintFedBackData>
  | RecordedEvent<'complaint.followed-up', ComplaintFollowedUpData>
  | RecordedEvent<'complaint.form-filed', ComplaintFormFiledData>
  | RecordedEvent<'complaint.handling-drafted', ComplaintHandlingDraftedData>
  | RecordedEvent<'complaint.improvement-carried-out', ComplaintImprovementCarriedOutData>
  | RecordedEvent<'complaint.improvement-planned', ComplaintImprovementPlannedData>
  | RecordedEvent<'complaint.improvement-verified', ComplaintImprovementVerifiedData>
  | RecordedEvent<'complaint.inspected-jointly', ComplaintInspectedJointlyData>
  | RecordedEvent<'complaint.inspection-reported', ComplaintInspectionReportedData>
  | RecordedEvent<'complaint.instructed', ComplaintInstructedData>
  | RecordedEvent<'complaint.investigated', ComplaintInvestigatedData>
  | RecordedEvent<'complaint.investigation-reported', ComplaintInvestigationReportedData>
  | RecordedEvent<'complaint.level-decided', ComplaintLevelDecidedData>
  | RecordedEvent<'complaint.need-told', ComplaintNeedToldData>
  | RecordedEvent<'complaint.negotiated', ComplaintNegotiatedData>
  | RecordedEvent<'complaint.noted', ComplaintNotedData>
  | RecordedEvent<'complaint.notice-answered', ComplaintNoticeAnsweredData>
  | RecordedEvent<'complaint.notice-sent', ComplaintNoticeSentData>
  | RecordedEvent<'complaint.objected', ComplaintObjectedData>
  | RecordedEvent<'complaint.objection-answered', ComplaintObjectionAnsweredData>
  | RecordedEvent<'complaint.opinion-given', ComplaintOpinionGivenData>
  | RecordedEvent<'complaint.paused', ComplaintPausedData>
  | RecordedEvent<'complaint.penalty-approved', ComplaintPenaltyApprovedData>
  | RecordedEvent<'complaint.penalty-copied', ComplaintPenaltyCopiedData>
  | RecordedEvent<'complaint.penalty-notice-issued', ComplaintPenaltyNoticeIssuedData>
  | RecordedEvent<'complaint.penalty-proposed', ComplaintPenaltyProposedData>
  | RecordedEvent<'complaint.period-reported', ComplaintPeriodReportedData>
  | RecordedEvent<'complaint.quantity-fixed', ComplaintQuantityFixedData>
  | RecordedEvent<'complaint.receivable-collected', ComplaintReceivableCollectedData>
  | RecordedEvent<'complaint.receivable-deducted', ComplaintReceivableDeductedData>
  | RecordedEvent<'complaint.received', ComplaintReceivedData>
  | RecordedEvent<'complaint.refused-by-customer', ComplaintRefusedByCustomerData>
  | RecordedEvent<'complaint.registered', ComplaintRegisteredData>
  | RecordedEvent<'complaint.reopened', ComplaintReopenedData>
  | RecordedEvent<'complaint.reported-in-writing', ComplaintReportedInWritingData>
  | RecordedEvent<'complaint.resolved', ComplaintResolvedData>
  | RecordedEvent<'complaint.responsibility-fixed', ComplaintResponsibilityFixedData>
  | RecordedEvent<'complaint.resumed', ComplaintResumedData>
  | RecordedEvent<'complaint.sanction-published', ComplaintSanctionPublishedData>
  | RecordedEvent<'complaint.sent-back', ComplaintSentBackData>
  | RecordedEvent<'complaint.third-party-joined', ComplaintThirdPartyJoinedData>
  | RecordedEvent<'complaint.verified', ComplaintVerifiedData>

export interface ComplaintMessages {
  readonly commands: ComplaintCommand
  readonly events: ComplaintEvent
}
