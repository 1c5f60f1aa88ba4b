/** What the front desk and the departments do with a service complaint. */
import {
  complaintClassified,
  complaintDelayExplained,
  complaintDispatched,
  complaintEscalated,
  complaintFedBack,
  complaintFollowedUp,
  complaintLevelDecided,
  complaintRegistered,
  complaintReportedInWriting,
  complaintResolved,
  complaintVerified,
} from '../events/service.ts'
import { stepCommand } from './about.ts'

const service = { kind: 'service' } as const
const known = { phase: 'known' } as const

/** Classifying and taking a case up are open to product complaints, too; a follow-up may come after the closing. */
export const serviceCommands = [
  stepCommand('complaint.register', complaintRegistered, service),
  stepCommand('complaint.classify', complaintClassified),
  stepCommand('complaint.dispatch', complaintDispatched, service),
  stepCommand('complaint.explain-delay', complaintDelayExplained, service),
  stepCommand('complaint.resolve', complaintResolved),
  stepCommand('complaint.feed-back', complaintFedBack, { ...service, ...known }),
  stepCommand('complaint.verify', complaintVerified, { ...service, ...known }),
  stepCommand('complaint.follow-up', complaintFollowedUp, known),
  stepCommand('complaint.escalate', complaintEscalated, known),
  stepCommand('complaint.report-in-writing', complaintReportedInWriting, known),
  stepCommand('complaint.decide-at-level', complaintLevelDecided, known),
]
