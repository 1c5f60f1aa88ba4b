/** 应还: by when a loan is to be back, and what became of it by then. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import type { Borrowing } from '../../../facts/archive-access/states.ts'
import { isLate } from '../../../time/deadline.ts'
import { dueAfterDays } from '../../../time/working-days.ts'

export type Lapse = 'late' | 'overdue' | 'damaged' | 'lost'

type Lent = DeepReadonly<Pick<Borrowing, 'lentAt' | 'returnedAt' | 'condition'>>

/** 丢失、损坏: what is lost, and what did not come back as it was lent. */
export function harmOf({ condition }: Pick<Lent, 'condition'>): 'damaged' | 'lost' | null {
  if (condition === null || condition === 'complete') return null
  return condition === 'lost' ? 'lost' : 'damaged'
}

/** 逾期: it came back behind its day, or is not back yet as of a moment. */
export function latenessOf({ lentAt, returnedAt }: Lent, days: number, calendar: Calendar, at: Instant) {
  const due = dueAfterDays(calendar, lentAt, days)
  if (!isLate(due, returnedAt ?? at)) return null
  return { lapse: (returnedAt === null ? 'overdue' : 'late') as Lapse, due: due.at }
}
