/** What the regulation makes somebody do by a time: derived from the facts, the edition and the calendar. */
import {
  abnormalityImproved,
  inspectionReportOwed,
  newFormOwed,
  objectionAnswered,
  receivableDue,
  resultTold,
  superiorConsulted,
} from './answers.ts'
import { caseClosedInTime } from './closing.ts'
import { copiesOwed, improvementOwed, penaltyNoticeOwed, sanctionPublicationOwed } from './consequences.ts'
import { lateCaseUrged, lateClosingInquired } from './notices.ts'
import { closingsSummarised, sanctionsReviewed } from './reviews.ts'
import { consolidatedOpinionDue, investigationReportDue, stepOwed } from './steps.ts'

export const handlingObligations = [
  caseClosedInTime,
  stepOwed,
  investigationReportDue,
  consolidatedOpinionDue,
  lateCaseUrged,
  lateClosingInquired,
  resultTold,
  newFormOwed,
  superiorConsulted,
  receivableDue,
  inspectionReportOwed,
  objectionAnswered,
  abnormalityImproved,
  copiesOwed,
  improvementOwed,
  penaltyNoticeOwed,
  sanctionPublicationOwed,
  closingsSummarised,
  sanctionsReviewed,
] as const
