/** 客户资料: which papers of a sale are missing, and since when they are complete. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { own } from '../../../facts/own.ts'
import type { Sale } from '../../../facts/vehicle-sale/states.ts'
import { minutes } from '../../../kinds/within.ts'
import { type Deadline, isLate } from '../../../time/deadline.ts'
import { saleParameters as parameters } from '../parameters.ts'

type File = DeepReadonly<Sale>

export const paperParameters = pick(parameters, 'salePapers', 'salePapersMinutes')

export function missingPapers({ papers }: File, needed: readonly string[]): readonly string[] {
  return needed.filter(paper => own(papers, paper) === undefined)
}

/** Since when all of them are in; null: one is missing. */
export function completeAt({ papers }: File, needed: readonly string[]): Instant | null {
  const since = needed.map(paper => own(papers, paper))
  return since.reduce<Instant | null>(
    (last, at) => (last === null || at === undefined ? null : at > last ? at : last),
    '',
  )
}

/** 20分钟内, of the clock on the wall, from the hand-over. */
export function papersDue(calendar: Calendar, deliveredAt: Instant, many: number): Deadline {
  return minutes(many).due(calendar, deliveredAt, many, []) as Deadline
}

/** As of a moment: completed too late, or not completed though the time is over. */
export function isLateBy(
  sale: File,
  due: Deadline,
  { needed, at }: { readonly needed: readonly string[]; readonly at: Instant },
) {
  return isLate(due, completeAt(sale, needed) ?? at)
}
