/** What the front desk and the departments do with a service complaint. */
import * as events from '../events/service.ts'
import { stepCommand } from './about.ts'

const service = { kind: 'service' } as const
const known = { phase: 'known' } as const

/** Classifying and taking a case up are open to product complaints, too; a follow-up may come after the closing. */
export const serviceCommands = [
  stepCommand('complaint.register', events.complaintRegistered, service),
  stepCommand('complaint.classify', events.complaintClassified, { telling: 'decision' }),
  stepCommand('complaint.dispatch', events.complaintDispatched, { ...service, telling: 'decision' }),
  stepCommand('complaint.explain-delay', events.complaintDelayExplained, service),
  stepCommand('complaint.resolve', events.complaintResolved),
  stepCommand('complaint.feed-back', events.complaintFedBack, { ...service, ...known }),
  stepCommand('complaint.verify', events.complaintVerified, { ...service, ...known }),
  stepCommand('complaint.follow-up', events.complaintFollowedUp, known),
  stepCommand('complaint.escalate', events.complaintEscalated, known),
  stepCommand('complaint.report-in-writing', events.complaintReportedInWriting, known),
  stepCommand('complaint.decide-at-level', events.complaintLevelDecided, { ...known, telling: 'decision' }),
]
