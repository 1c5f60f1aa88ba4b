/** What is decided, agreed, approved and told. */
import { own } from '../../own.ts'
import * as events from '../events/settlement.ts'
import { refusedFor } from '../refusals.ts'
import { stepCommand } from './about.ts'

export const settlementCommands = [
  stepCommand('complaint.draft-handling', events.complaintHandlingDrafted),
  stepCommand('complaint.negotiate', events.complaintNegotiated),
  stepCommand('complaint.consolidate', events.complaintConsolidated, { telling: 'decision' }),
  // Before the closing, and after it by the monthly review; then it counts in the month of the closing.
  stepCommand('complaint.fix-responsibility', events.complaintResponsibilityFixed, {
    telling: 'decision',
    phase: 'known',
    fill: ({ closedMonth }) => ({ closingMonth: closedMonth }),
  }),
  stepCommand('complaint.approve', events.complaintApproved, { telling: 'decision' }),
  stepCommand('complaint.send-back', events.complaintSentBack, { telling: 'decision' }),
  stepCommand('complaint.tell-customer', events.complaintCustomerTold, { phase: 'known' }),
  stepCommand('complaint.refuse-conclusion', events.complaintRefusedByCustomer, { phase: 'known' }),
  stepCommand('complaint.object', events.complaintObjected, { phase: 'known' }),
  stepCommand('complaint.answer-objection', events.complaintObjectionAnswered, {
    phase: 'known',
    obstacle: (file, { departmentId }) =>
      own(file.settlement.objections, departmentId) === undefined
        ? refusedFor('objection-open', file, { facts: { department: departmentId } })
        : undefined,
  }),
]
