import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { CaseFact } from '../../../facts/complaint/events/index.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'

/** 责任判定: of the case, whatever its form. */
const RESPONSIBILITY = 'responsibility-fixed:decided'

type File = DeepReadonly<ComplaintFile>

/** When a step was done that comes before this one; undefined: it was not. */
export function stepDoneAt(
  { steps, findings, settlement, consequences }: File,
  step: string,
  event: CaseFact,
): Instant | undefined {
  // What was sent back, or drawn up anew, is to be drawn up or approved again.
  if (step === 'consolidated') return settlement.consolidated?.at
  if (step === 'approved') return settlement.approved?.at
  if (step === RESPONSIBILITY) return findings.fixedAt.decided ?? findings.fixedAt.confirmed
  // A penalty and an improvement go their own way, whatever the form of the case.
  if (step === 'penalty-notice-issued' && event.type === 'complaint.penalty-approved') {
    return own(consequences.penalties, event.data.penaltyId)?.noticedAt ?? undefined
  }
  if (step === 'improvement-carried-out' && event.type === 'complaint.improvement-verified') {
    return own(consequences.improvements, event.data.improvementId)?.carriedOutAt ?? undefined
  }
  return own(steps, `complaint.${step}`)
}
