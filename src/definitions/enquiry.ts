/** Every definition of the context `enquiry`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  birthdayNoted as its_birthdayNoted,
  complaintApologised as its_complaintApologised,
  complaintAssessed as its_complaintAssessed,
  customerInformed as its_customerInformed,
  enquiryAnswered as its_enquiryAnswered,
  enquiryPassedOn as its_enquiryPassedOn,
  enquiryReceived as its_enquiryReceived,
  enquiryResolved as its_enquiryResolved,
  feedbackAnalysed as its_feedbackAnalysed,
  feedbackImproved as its_feedbackImproved,
  performanceDecided as its_performanceDecided,
  progressReported as its_progressReported,
  suggestionDecided as its_suggestionDecided,
  upgradeAnnounced as its_upgradeAnnounced,
} from '../facts/enquiry/events.ts'
import { enquiryContext } from '../facts/enquiry/index.ts'
import type * as named from '../messages/enquiry.ts'

export { enquiryContext } from '../facts/enquiry/index.ts'
export type { CaredCustomer, Upgrade } from '../facts/enquiry/states/care.ts'
export { caredCustomer, upgrade } from '../facts/enquiry/states/care.ts'
export type { HeardCompany } from '../facts/enquiry/states/company.ts'
export { heardCompany } from '../facts/enquiry/states/company.ts'
export type { AssessedComplaint, Enquiry, HeardDepartment } from '../facts/enquiry/states/heard.ts'
export { analysis, assessedComplaint, enquiry, heardDepartment } from '../facts/enquiry/states/heard.ts'
export type { HeardEnquiry } from '../facts/enquiry/views.ts'
export { feedbackRegister, voiceOfCustomer } from '../facts/enquiry/views.ts'
export type { CareChannel, CareSubject, EnquiryKind, ImprovedObject, SaleFactor } from '../facts/enquiry/words.ts'
export type * from '../messages/enquiry.ts'

/** By type. */
export const enquiryCommands: CommandsByType<named.EnquiryCommand> = commandsByType(enquiryContext)

export const birthdayNoted: EventDefinition<'care.birthday-noted', named.CareBirthdayNotedData> = its_birthdayNoted
export const complaintApologised: EventDefinition<'complaint.apologised', named.ComplaintApologisedData> =
  its_complaintApologised
export const complaintAssessed: EventDefinition<'complaint.assessed', named.ComplaintAssessedData> =
  its_complaintAssessed
export const customerInformed: EventDefinition<'care.informed', named.CareInformedData> = its_customerInformed
export const enquiryAnswered: EventDefinition<'enquiry.answered', named.EnquiryAnsweredData> = its_enquiryAnswered
export const enquiryPassedOn: EventDefinition<'enquiry.passed-on', named.EnquiryPassedOnData> = its_enquiryPassedOn
export const enquiryReceived: EventDefinition<'enquiry.received', named.EnquiryReceivedData> = its_enquiryReceived
export const enquiryResolved: EventDefinition<'enquiry.resolved', named.EnquiryResolvedData> = its_enquiryResolved
export const feedbackAnalysed: EventDefinition<'feedback.analysed', named.FeedbackAnalysedData> = its_feedbackAnalysed
export const feedbackImproved: EventDefinition<'feedback.improved', named.FeedbackImprovedData> = its_feedbackImproved
export const performanceDecided: EventDefinition<'performance.decided', named.PerformanceDecidedData> =
  its_performanceDecided
export const progressReported: EventDefinition<'care.progress-reported', named.CareProgressReportedData> =
  its_progressReported
export const suggestionDecided: EventDefinition<'enquiry.suggestion-decided', named.EnquirySuggestionDecidedData> =
  its_suggestionDecided
export const upgradeAnnounced: EventDefinition<'upgrade.announced', named.UpgradeAnnouncedData> = its_upgradeAnnounced
