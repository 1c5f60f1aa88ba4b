/** The log of a run judged again with one other number, in both senses of the question. */
import {
  customerGrading,
  type EventStore,
  type Regulation,
  rejudge,
  type TurnedSummary,
  turned,
} from '../../../src/index.ts'
import type { WhatIf } from '../arguments/what-if.ts'

export interface WhatIfSums {
  readonly asked: WhatIf
  readonly asJudged: TurnedSummary
  readonly asLived: TurnedSummary
}

/** @param regulations by which the log was judged; that on grading is tried with the other number */
export async function judgedWith(
  store: EventStore,
  regulations: readonly Regulation[],
  asked: WhatIf,
): Promise<WhatIfSums> {
  const others = regulations.map(one =>
    one.definition.id === customerGrading.definition.id
      ? { ...one, given: { ...one.given, [asked.name]: asked.value } }
      : one,
  )
  const sum = (mode: 'as-judged' | 'as-lived') => turned(rejudge(store, { with: others, regulations, mode }))
  return { asked, asJudged: await sum('as-judged'), asLived: await sum('as-lived') }
}
