/** The commands and events of the context `enquiry`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface EnquiryReceiveCommand {
  readonly type: 'enquiry.receive'
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'question' | 'feedback' | 'suggestion' | 'problem' | 'need' | 'quality' | 'dispute' | 'data-security'
  readonly channel: 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
  readonly text: string
  readonly otherPartyId?: string | null | undefined
}

export interface EnquiryPassOnCommand {
  readonly type: 'enquiry.pass-on'
  readonly enquiryId: string
  readonly to: string
  readonly reason: string
}

export interface EnquiryAnswerCommand {
  readonly type: 'enquiry.answer'
  readonly enquiryId: string
  readonly answer: string
}

export interface EnquiryResolveCommand {
  readonly type: 'enquiry.resolve'
  readonly enquiryId: string
  readonly solution: string
}

export interface EnquiryDecideSuggestionCommand {
  readonly type: 'enquiry.decide-suggestion'
  readonly enquiryId: string
  readonly adopted: boolean
  readonly reason: string
}

export interface FeedbackAnalyseCommand {
  readonly type: 'feedback.analyse'
  readonly analysisId: string
  readonly departmentId: string
  readonly findings: string
  readonly improve: boolean
}

export interface FeedbackImproveCommand {
  readonly type: 'feedback.improve'
  readonly analysisId: string
  readonly object: 'product' | 'service'
  readonly measure: string
}

export interface ComplaintAssessCommand {
  readonly type: 'complaint.assess'
  readonly complaintId: string
  readonly cause: string
  readonly demand: string
  readonly ourFault: boolean
  readonly severity?: string | null | undefined
  readonly consultantId?: string | null | undefined
  readonly factor?: 'certificate' | 'invoice' | 'temporary-plate' | null | undefined
}

export interface ComplaintApologiseCommand {
  readonly type: 'complaint.apologise'
  readonly complaintId: string
  readonly apology: string
}

export interface PerformanceDecideCommand {
  readonly type: 'performance.decide'
  readonly complaintId: string
  readonly consultantId: string
  readonly vehicleId: string
  readonly cancelled: boolean
  readonly reason: string
}

export interface CustomerInformCommand {
  readonly type: 'customer.inform'
  readonly customerId: string
  readonly departmentId: string
  readonly subject: 'industry-news' | 'new-service' | 'return-visit' | 'upgrade' | 'exclusive-offer'
  readonly channel: 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
  readonly text: string
  readonly upgradeId?: string | null | undefined
}

export interface CustomerNoteBirthdayCommand {
  readonly type: 'customer.note-birthday'
  readonly customerId: string
  readonly departmentId: string
  readonly day: string
}

export interface UpgradeAnnounceCommand {
  readonly type: 'upgrade.announce'
  readonly upgradeId: string
  readonly variety: string
  readonly customers: readonly string[]
}

export interface CareReportProgressCommand {
  readonly type: 'care.report-progress'
  readonly departmentId: string
  readonly summary: string
}

export interface EnquiryReceivedData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly kind: 'question' | 'feedback' | 'suggestion' | 'problem' | 'need' | 'quality' | 'dispute' | 'data-security'
  readonly channel: 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
  readonly text: string
  readonly otherPartyId: string | null
}

export interface EnquiryPassedOnData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly to: string
  readonly reason: string
}

export interface EnquiryAnsweredData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly answer: string
}

export interface EnquiryResolvedData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly solution: string
}

export interface EnquirySuggestionDecidedData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly adopted: boolean
  readonly reason: string
}

export interface FeedbackAnalysedData {
  readonly analysisId: string
  readonly departmentId: string
  readonly findings: string
  readonly improve: boolean
}

export interface FeedbackImprovedData {
  readonly analysisId: string
  readonly departmentId: string
  readonly object: 'product' | 'service'
  readonly measure: string
}

export interface ComplaintAssessedData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly cause: string
  readonly demand: string
  readonly ourFault: boolean
  readonly severity: string | null
  readonly consultantId: string | null
  readonly factor: 'certificate' | 'invoice' | 'temporary-plate' | null
}

export interface ComplaintApologisedData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly apology: string
}

export interface PerformanceDecidedData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly consultantId: string
  readonly vehicleId: string
  readonly cancelled: boolean
  readonly reason: string
}

export interface CareInformedData {
  readonly customerId: string
  readonly departmentId: string
  readonly subject: 'industry-news' | 'new-service' | 'return-visit' | 'upgrade' | 'exclusive-offer'
  readonly channel: 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
  readonly text: string
  readonly upgradeId: string | null
}

export interface CareBirthdayNotedData {
  readonly customerId: string
  readonly departmentId: string
  readonly day: string
}

export interface UpgradeAnnouncedData {
  readonly upgradeId: string
  readonly variety: string
  readonly customers: readonly string[]
}

export interface CareProgressReportedData {
  readonly departmentId: string
  readonly summary: string
}

export type EnquiryCommand =
  | EnquiryReceiveCommand
  | EnquiryPassOnCommand
  | EnquiryAnswerCommand
  | EnquiryResolveCommand
  | EnquiryDecideSuggestionCommand
  | FeedbackAnalyseCommand
  | FeedbackImproveCommand
  | ComplaintAssessCommand
  | ComplaintApologiseCommand
  | PerformanceDecideCommand
  | CustomerInformCommand
  | CustomerNoteBirthdayCommand
  | UpgradeAnnounceCommand
  | CareReportProgressCommand

export type EnquiryEvent =
  | RecordedEvent<'enquiry.received', EnquiryReceivedData>
  | RecordedEvent<'enquiry.passed-on', EnquiryPassedOnData>
  | RecordedEvent<'enquiry.answered', EnquiryAnsweredData>
  | RecordedEvent<'enquiry.resolved', EnquiryResolvedData>
  | RecordedEvent<'enquiry.suggestion-decided', EnquirySuggestionDecidedData>
  | RecordedEvent<'feedback.analysed', FeedbackAnalysedData>
  | RecordedEvent<'feedback.improved', FeedbackImprovedData>
  | RecordedEvent<'complaint.assessed', ComplaintAssessedData>
  | RecordedEvent<'complaint.apologised', ComplaintApologisedData>
  | RecordedEvent<'performance.decided', PerformanceDecidedData>
  | RecordedEvent<'care.informed', CareInformedData>
  | RecordedEvent<'care.birthday-noted', CareBirthdayNotedData>
  | RecordedEvent<'upgrade.announced', UpgradeAnnouncedData>
  | RecordedEvent<'care.progress-reported', CareProgressReportedData>

export interface EnquiryMessages {
  readonly commands: EnquiryCommand
  readonly events: EnquiryEvent
}
