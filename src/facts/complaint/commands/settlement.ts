/** What is decided, agreed, approved and told. */
import { own } from '../../own.ts'
import {
  complaintApproved,
  complaintConsolidated,
  complaintCustomerTold,
  complaintHandlingDrafted,
  complaintNegotiated,
  complaintObjected,
  complaintObjectionAnswered,
  complaintRefusedByCustomer,
  complaintResponsibilityFixed,
  complaintSentBack,
} from '../events/settlement.ts'
import { refusedFor } from '../refusals.ts'
import { stepCommand } from './about.ts'

export const settlementCommands = [
  stepCommand('complaint.draft-handling', complaintHandlingDrafted),
  stepCommand('complaint.negotiate', complaintNegotiated),
  stepCommand('complaint.consolidate', complaintConsolidated),
  // Before the closing, and after it by the monthly review; then it counts in the month of the closing.
  stepCommand('complaint.fix-responsibility', complaintResponsibilityFixed, {
    phase: 'known',
    fill: ({ closedMonth }) => ({ closingMonth: closedMonth }),
  }),
  stepCommand('complaint.approve', complaintApproved),
  stepCommand('complaint.send-back', complaintSentBack),
  stepCommand('complaint.tell-customer', complaintCustomerTold, { phase: 'known' }),
  stepCommand('complaint.refuse-conclusion', complaintRefusedByCustomer, { phase: 'known' }),
  stepCommand('complaint.object', complaintObjected, { phase: 'known' }),
  stepCommand('complaint.answer-objection', complaintObjectionAnswered, {
    phase: 'known',
    obstacle: (file, { departmentId }) =>
      own(file.settlement.objections, departmentId) === undefined
        ? refusedFor('objection-open', file, { facts: { department: departmentId } })
        : undefined,
  }),
]
