/** What each event makes of a case: for the file of one complaint, and for lists over many. */
import type { CaseFact } from '../events/index.ts'
import type { Case } from './case.ts'
import { service } from './service.ts'
import { settlement } from './settlement.ts'
import { standing } from './standing.ts'
import { stepOf } from './step-of.ts'

type Recipe = (draft: Case, event: CaseFact) => void

const SECTIONS = [standing, settlement, service] as readonly Readonly<Record<string, Recipe | undefined>>[]

export function takeCase(draft: Case, event: CaseFact): void {
  for (const section of SECTIONS) section[event.type]?.(draft, event)
  mark(draft, event)
}

// After the sections: a new form clears the steps before its own is entered.
function mark(draft: Case, event: CaseFact): void {
  const { type, occurredAt } = event
  const step = stepOf(event)
  draft.steps[type] = occurredAt
  if (step !== type) draft.steps[step] = occurredAt
  if (draft.latestAt === null || occurredAt > draft.latestAt) draft.latestAt = occurredAt
}
