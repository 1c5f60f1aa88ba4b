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
import { stepCommand } from './about.ts'

/** A report is owed, and may be handed in, after the closing as well. */
const known = { phase: 'known' } as const

export const inquiryCommands = [
  stepCommand('complaint.inspect-jointly', complaintInspectedJointly),
  stepCommand('complaint.report-inspection', complaintInspectionReported, known),
  stepCommand('complaint.investigate', complaintInvestigated),
  stepCommand('complaint.report-investigation', complaintInvestigationReported, known),
  stepCommand('complaint.draft-countermeasure', complaintCountermeasureDrafted),
  stepCommand('complaint.give-opinion', complaintOpinionGiven),
  stepCommand('complaint.join-third-party', complaintThirdPartyJoined),
]
