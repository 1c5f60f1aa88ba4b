/** What is found out about a case. */
import * as events from '../events/inquiry.ts'
import { stepCommand } from './about.ts'

/** A report is owed, and may be handed in, after the closing as well. */
const known = { phase: 'known' } as const

export const inquiryCommands = [
  stepCommand('complaint.inspect-jointly', events.complaintInspectedJointly),
  stepCommand('complaint.report-inspection', events.complaintInspectionReported, known),
  stepCommand('complaint.investigate', events.complaintInvestigated),
  stepCommand('complaint.report-investigation', events.complaintInvestigationReported, known),
  stepCommand('complaint.draft-countermeasure', events.complaintCountermeasureDrafted),
  stepCommand('complaint.give-opinion', events.complaintOpinionGiven),
  stepCommand('complaint.join-third-party', events.complaintThirdPartyJoined),
  stepCommand('complaint.tell-need', events.complaintNeedTold),
  stepCommand('complaint.instruct', events.complaintInstructed, known),
]
