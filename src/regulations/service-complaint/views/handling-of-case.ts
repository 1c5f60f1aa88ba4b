/** 限期处理: what the company's limit makes of one case. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Counted } from '../../../core/obligation.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { pausesOf } from '../../../facts/complaint/states/pauses.ts'
import { type Deadline, isLate, type Paused } from '../../../time/deadline.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { governedSince } from '../rules/scope.ts'

/** `undecidable`: the clock stands still, so nobody knows yet when the case is due. */
export type Verdict = 'in-time' | 'late' | 'open' | 'overdue' | 'undecidable'

export interface HandlingOfCase {
  readonly complaintId: string
  readonly customerId: string
  readonly departmentId: string
  readonly registeredAt: Instant | null
  readonly closedAt: Instant | null
  /** The midnight that ends the last day; null where nothing is owed, or the clock stands still. */
  readonly due: Instant | null
  readonly verdict: Verdict
  readonly counted: readonly Counted[]
  /** When the clock stood still; without an end where it still does. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[]
  readonly reopenings: number
}

type File = DeepReadonly<ComplaintFile>

/**
 * 限期处理: was the case closed within its days, or can it still be? Key: the complaint. A case that is not registered,
 * or that came in before the regulation, owes no time: it is open, and in time once it is closed.
 */
export const handlingOfCase = defineView({
  name: 'handling-of-case',
  question: { zh: '这件投诉是否在限期内处理完毕？', en: 'Was this complaint handled within its limit?' },
  parameters: pick(parameters, 'handlingDays', 'effectiveFrom'),
  fold: complaintFile,
  answer: ({ state, at, calendar, parametersAt }): HandlingOfCase => {
    const { complaintId, customerId, departmentId, closedAt, reopenings } = state
    const deadline = governedSince(state, { calendar, parametersAt }) ? limitOf(state, calendar, parametersAt) : null
    const known = deadline?.decidable ? deadline : null
    return {
      complaintId,
      customerId,
      departmentId,
      registeredAt: state.service.registeredAt,
      closedAt,
      due: known?.at ?? null,
      verdict: verdictOf(deadline, closedAt, at),
      counted: known?.counted ?? [],
      pauses: stretches(state),
      reopenings,
    }
  },
})

type ValuesAt = (moment: Instant) => { readonly handlingDays: number; readonly effectiveFrom: LocalDate }

function limitOf(file: File, calendar: Calendar, parametersAt: ValuesAt): Deadline | Paused | null {
  const { registeredAt } = file.service
  if (registeredAt === null) return null
  return dueAfterDays(calendar, registeredAt, parametersAt(registeredAt).handlingDays, pausesOf(file))
}

function verdictOf(deadline: Deadline | Paused | null, closedAt: Instant | null, at: Instant): Verdict {
  if (deadline === null) return closedAt === null ? 'open' : 'in-time'
  if (!deadline.decidable) return 'undecidable'
  if (closedAt !== null) return isLate(deadline, closedAt) ? 'late' : 'in-time'
  return isLate(deadline, at) ? 'overdue' : 'open'
}

function stretches({ pauses, pausedAt }: File): HandlingOfCase['pauses'] {
  return pausedAt === null ? pauses : [...pauses, { from: pausedAt, to: null }]
}
