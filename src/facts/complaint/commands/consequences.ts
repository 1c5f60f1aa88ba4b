/** Penalties, money and improvements that follow from a case, whether it is closed or not. */
import type { Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
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
import type { Improvement, Penalty } from '../states/file.ts'
import { type Attempt, type KnownFile, stepCommand } from './about.ts'

const known = { phase: 'known' } as const

/** The penalty is there, and the step about it was not done yet. */
function penaltyStep(doneAt: (penalty: DeepReadonly<Penalty>) => Instant | null) {
  const obstacle = (file: KnownFile, { penaltyId }: { readonly penaltyId: string }, { step }: Attempt) => {
    const penalty = own<DeepReadonly<Penalty>>(file.consequences.penalties, penaltyId)
    const facts = { penalty: penaltyId, step }
    if (!penalty) return refusedFor('penalty-known', file, { actual: false, limit: true, facts })
    return once(file, 'penalty-not-yet', doneAt(penalty), facts)
  }
  return { ...known, obstacle }
}

/** The improvement is there, and may take this step. */
function improvementStep(
  refused: (improvement: DeepReadonly<Improvement>, file: KnownFile, step: string) => Refusal | undefined,
) {
  const obstacle = (file: KnownFile, { improvementId }: { readonly improvementId: string }, { step }: Attempt) => {
    const improvement = own<DeepReadonly<Improvement>>(file.consequences.improvements, improvementId)
    const facts = { improvement: improvementId, step }
    if (!improvement) return refusedFor('improvement-known', file, { actual: false, limit: true, facts })
    return refused(improvement, file, step)
  }
  return { ...known, obstacle }
}

function once(
  file: KnownFile,
  refused: 'penalty-not-yet' | 'improvement-not-yet',
  doneAt: Instant | null | undefined,
  facts: Readonly<Record<string, string>>,
): Refusal | undefined {
  return doneAt ? refusedFor(refused, file, { actual: doneAt, facts }) : undefined
}

export const consequenceCommands = [
  stepCommand('complaint.propose-penalty', complaintPenaltyProposed, {
    ...known,
    obstacle: (file, { penaltyId: penalty }, { step }) =>
      once(file, 'penalty-not-yet', own(file.consequences.penalties, penalty)?.proposed.at, { penalty, step }),
  }),
  stepCommand(
    'complaint.issue-penalty-notice',
    complaintPenaltyNoticeIssued,
    penaltyStep(({ noticedAt }) => noticedAt),
  ),
  stepCommand(
    'complaint.approve-penalty',
    complaintPenaltyApproved,
    penaltyStep(({ approvedAt }) => approvedAt),
  ),
  stepCommand(
    'complaint.copy-penalty',
    complaintPenaltyCopied,
    penaltyStep(() => null),
  ),
  stepCommand(
    'complaint.publish-sanction',
    complaintSanctionPublished,
    penaltyStep(({ publishedAt }) => publishedAt),
  ),
  stepCommand('complaint.deduct-receivable', complaintReceivableDeducted, known),
  stepCommand('complaint.collect-receivable', complaintReceivableCollected, known),
  stepCommand('complaint.plan-improvement', complaintImprovementPlanned, {
    ...known,
    obstacle: (file, { improvementId: improvement }, { step }) => {
      const earlier = own(file.consequences.improvements, improvement)
      return once(file, 'improvement-not-yet', earlier?.plannedAt, { improvement, step })
    },
  }),
  stepCommand(
    'complaint.carry-out-improvement',
    complaintImprovementCarriedOut,
    improvementStep(({ improvementId: improvement, carriedOutAt }, file, step) =>
      once(file, 'improvement-not-yet', carriedOutAt, { improvement, step }),
    ),
  ),
  stepCommand(
    'complaint.verify-improvement',
    complaintImprovementVerified,
    improvementStep(({ improvementId: improvement, carriedOutAt, verifiedAt }, file, step) =>
      carriedOutAt === null
        ? refusedFor('improvement-carried-out', file, { facts: { improvement } })
        : once(file, 'improvement-not-yet', verifiedAt, { improvement, step }),
    ),
  ),
]
