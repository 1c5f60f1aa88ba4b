/** What is found out about a case. */
import {
  complaintCountermeasureDrafted,
  complaintInspectedJointly,
  complaintInspectionReported,
  complaintInvestigated,
  complaintInvestigationReported,
  complaintOpinionGiven,
  complaintThirdPartyJoined,
} from '../events/inquiry.ts'
import { stepCommand } from './step-command.ts'

export const inquiryCommands = [
  stepCommand('complaint.inspect-jointly', complaintInspectedJointly),
  stepCommand('complaint.report-inspection', complaintInspectionReported),
  stepCommand('complaint.investigate', complaintInvestigated),
  stepCommand('complaint.report-investigation', complaintInvestigationReported),
  stepCommand('complaint.draft-countermeasure', complaintCountermeasureDrafted),
  stepCommand('complaint.give-opinion', complaintOpinionGiven),
  stepCommand('complaint.join-third-party', complaintThirdPartyJoined),
] as const
