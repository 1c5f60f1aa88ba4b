/** Penalties, money and improvements that follow from a case, whether it is closed or not. */
import type { Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { own } from '../../own.ts'
import {
  complaintImprovementCarriedOut,
  complaintImprovementPlanned,
  complaintImprovementVerified,
  complaintPenaltyApproved,
  complaintPenaltyCopied,
  complaintPenaltyNoticeIssued,
  complaintPenaltyProposed,
  complaintReceivableCollected,
  complaintReceivableDeducted,
  complaintSanctionPublished,
} from '../events/consequences.ts'
import { refusedFor } from '../refusals.ts'
import type { Improvement, Penalty } from '../states/shape.ts'
import { type KnownFile, stepCommand } from './about.ts'

/** The penalty is there, and the step about it was not done yet. */
function aboutPenalty(step: string, doneAt: (penalty: DeepReadonly<Penalty>) => string | null) {
  return (file: KnownFile, { penaltyId }: { readonly penaltyId: string }): Refusal | undefined => {
    const penalty = own(file.consequences.penalties, penaltyId)
    const facts = { penalty: penaltyId, step }
    if (!penalty) return refusedFor('penalty-known', file, { actual: false, limit: true, facts })
    const done = doneAt(penalty)
    return done === null ? undefined : refusedFor('penalty-not-yet', file, { actual: done, facts })
  }
}

function aboutImprovement(
  step: string,
  obstacle: (one: DeepReadonly<Improvement>, file: KnownFile) => Refusal | undefined,
) {
  return (file: KnownFile, { improvementId }: { readonly improvementId: string }): Refusal | undefined => {
    const improvement = own(file.consequences.improvements, improvementId)
    const facts = { improvement: improvementId, step }
    if (!improvement) return refusedFor('improvement-known', file, { actual: false, limit: true, facts })
    return obstacle(improvement, file)
  }
}

function notYet(file: KnownFile, improvementId: string, step: string, doneAt: string | null): Refusal | undefined {
  const facts = { improvement: improvementId, step }
  return doneAt === null ? undefined : refusedFor('improvement-not-yet', file, { actual: doneAt, facts })
}

const known = { phase: 'known' } as const

export const consequenceCommands = [
  stepCommand('complaint.propose-penalty', complaintPenaltyProposed, {
    ...known,
    obstacle: (file, { penaltyId }) => {
      const earlier = own(file.consequences.penalties, penaltyId)
      const facts = { penalty: penaltyId, step: 'complaint.propose-penalty' }
      return earlier ? refusedFor('penalty-not-yet', file, { actual: earlier.proposed.at, facts }) : undefined
    },
  }),
  stepCommand('complaint.issue-penalty-notice', complaintPenaltyNoticeIssued, {
    ...known,
    obstacle: aboutPenalty('complaint.issue-penalty-notice', ({ noticedAt }) => noticedAt),
  }),
  stepCommand('complaint.approve-penalty', complaintPenaltyApproved, {
    ...known,
    obstacle: aboutPenalty('complaint.approve-penalty', ({ approvedAt }) => approvedAt),
  }),
  stepCommand('complaint.copy-penalty', complaintPenaltyCopied, {
    ...known,
    obstacle: aboutPenalty('complaint.copy-penalty', () => null),
  }),
  stepCommand('complaint.publish-sanction', complaintSanctionPublished, {
    ...known,
    obstacle: aboutPenalty('complaint.publish-sanction', ({ publishedAt }) => publishedAt),
  }),
  stepCommand('complaint.deduct-receivable', complaintReceivableDeducted, known),
  stepCommand('complaint.collect-receivable', complaintReceivableCollected, known),
  stepCommand('complaint.plan-improvement', complaintImprovementPlanned, {
    ...known,
    obstacle: (file, { improvementId }) => {
      const earlier = own(file.consequences.improvements, improvementId)
      return notYet(file, improvementId, 'complaint.plan-improvement', earlier?.plannedAt ?? null)
    },
  }),
  stepCommand('complaint.carry-out-improvement', complaintImprovementCarriedOut, {
    ...known,
    obstacle: aboutImprovement('complaint.carry-out-improvement', ({ improvementId, carriedOutAt }, file) =>
      notYet(file, improvementId, 'complaint.carry-out-improvement', carriedOutAt),
    ),
  }),
  stepCommand('complaint.verify-improvement', complaintImprovementVerified, {
    ...known,
    obstacle: aboutImprovement('complaint.verify-improvement', ({ improvementId, carriedOutAt, verifiedAt }, file) =>
      carriedOutAt === null
        ? refusedFor('improvement-carried-out', file, { facts: { improvement: improvementId } })
        : notYet(file, improvementId, 'complaint.verify-improvement', verifiedAt),
    ),
  }),
] as const
