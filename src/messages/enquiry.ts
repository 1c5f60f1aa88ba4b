/** The commands and events of the context `enquiry`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CareReportProgressCommand {
  readonly type: 'care.report-progress'
  readonly departmentId: string
  readonly summary: string
}

export interface ComplaintApologiseCommand {
  readonly type: 'complaint.apologise'
  readonly complaintId: string
  readonly apology: string
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

export interface EnquiryAnswerCommand {
  readonly type: 'enquiry.answer'
  readonly enquiryId: string
  readonly answer: string
}

export interface EnquiryDecideSuggestionCommand {
  readonly type: 'enquiry.decide-suggestion'
  readonly enquiryId: string
  readonly adopted: boolean
  readonly reason: string
}

export interface EnquiryPassOnCommand {
  readonly type: 'enquiry.pass-on'
  readonly enquiryId: string
  readonly to: string
  readonly reason: string
}

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

export interface EnquiryResolveCommand {
  readonly type: 'enquiry.resolve'
  readonly enquiryId: string
  readonly solution: string
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

export interface PerformanceDecideCommand {
  readonly type: 'performance.decide'
  readonly complaintId: string
  readonly consultantId: string
  readonly vehicleId: string
  readonly cancelled: boolean
  readonly reason: string
}

export interface UpgradeAnnounceCommand {
  readonly type: 'upgrade.announce'
  readonly upgradeId: string
  readonly variety: string
  readonly customers: readonly string[]
}

export interface CareBirthdayNotedData {
  readonly customerId: string
  readonly departmentId: string
  readonly day: string
}

export interface CareInformedData {
  readonly customerId: string
  readonly departmentId: string
  readonly subject: 'industry-news' | 'new-service' | 'return-visit' | 'upgrade' | 'exclusive-offer'
  readonly channel: 'phone' | 'mail' | 'sms' | 'visit' | 'meeting' | 'online'
  readonly text: string
  readonly upgradeId: string | null
}

export interface CareProgressReportedData {
  readonly departmentId: string
  readonly summary: string
}

export interface ComplaintApologisedData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly apology: string
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

export interface EnquiryAnsweredData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly answer: string
}

export interface EnquiryPassedOnData {
  readonly enquiryId: string
  readonly customerId: string
  readonly departmentId: string
  readonly to: string
  readonly reason: string
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

export interface PerformanceDecidedData {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly consultantId: string
  readonly vehicleId: string
  readonly cancelled: boolean
  readonly reason: string
}

export interface UpgradeAnnouncedData {
  readonly upgradeId: string
  readonly variety: string
  readonly customers: readonly string[]
}

export type EnquiryCommand =
  | CareReportProgressCommand
  | ComplaintApologiseCommand
  | ComplaintAssessCommand
  | CustomerInformCommand
  | CustomerNoteBirthdayCommand
  | EnquiryAnswerCommand
  | EnquiryDecideSuggestionCommand
  | EnquiryPassOnCommand
  | EnquiryReceiveCommand
  | EnquiryResolveCommand
  | FeedbackAnalyseCommand
  | FeedbackImproveCommand
  | PerformanceDecideCommand
  | UpgradeAnnounceCommand

export type EnquiryEvent =
  | RecordedEvent<'care.birthday-noted', CareBirthdayNotedData>
  | RecordedEvent<'care.informed', CareInformedData>
  | RecordedEvent<'care.progress-reported', CareProgressReportedData>
  | RecordedEvent<'complaint.apologised', ComplaintApologisedData>
  | RecordedEvent<'complaint.assessed', ComplaintAssessedData>
  | RecordedEvent<'enquiry.answered', EnquiryAnsweredData>
  | RecordedEvent<'enquiry.passed-on', EnquiryPassedOnData>
  | RecordedEvent<'enquiry.received', EnquiryReceivedData>
  | RecordedEvent<'enquiry.resolved', EnquiryResolvedData>
  | RecordedEvent<'enquiry.suggestion-decided', EnquirySuggestionDecidedData>
  | RecordedEvent<'feedback.analysed', FeedbackAnalysedData>
  | RecordedEvent<'feedback.improved', FeedbackImprovedData>
  | RecordedEvent<'performance.decided', PerformanceDecidedData>
  | RecordedEvent<'upgrade.announced', UpgradeAnnouncedData>

export interface EnquiryMessages {
  readonly commands: EnquiryCommand
  readonly events: EnquiryEvent
}
