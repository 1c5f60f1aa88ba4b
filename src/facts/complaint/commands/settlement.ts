/** What is decided, agreed, approved and told. */
import { defineCommand } from '../../../core/command.ts'
import { own } from '../../own.ts'
import { asked, without } from '../events/about.ts'
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
import { complaintFile } from '../states/complaint-file.ts'
import { obstacleOf, stepCommand } from './about.ts'

/** 责任归属: before the closing, and after it by the monthly review; then it counts in the month of the closing. */
export const fixResponsibility = defineCommand({
  type: 'complaint.fix-responsibility',
  fields: () => asked(without(complaintResponsibilityFixed.shape, 'closingMonth')),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, ...data }, occasion) =>
    obstacleOf(file, type, occasion, { phase: 'known' }) ?? [
      complaintResponsibilityFixed.of({ ...data, closingMonth: file.closedMonth }),
    ],
})

export const settlementCommands = [
  stepCommand('complaint.draft-handling', complaintHandlingDrafted),
  stepCommand('complaint.negotiate', complaintNegotiated),
  stepCommand('complaint.consolidate', complaintConsolidated),
  fixResponsibility,
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
] as const
