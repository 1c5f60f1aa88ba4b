/** What each event makes of a case: for the file of one complaint, and for lists over many. */
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { ComplaintKind } from '../events/fields.ts'
import type { CaseFact } from '../events/index.ts'
import { type Case, newCase } from './case.ts'
import { service } from './service.ts'
import { settlement } from './settlement.ts'
import { standing } from './standing.ts'
import { stepOf } from './step-of.ts'

type Recipe = (draft: Case, event: CaseFact) => void

const SECTIONS = [standing, settlement, service] as readonly Readonly<Record<string, Recipe | undefined>>[]

/** A case that has come in. */
export interface KnownCase extends Case {
  kind: ComplaintKind
  receivedAt: Instant
}

/** The case of an event among those of all complaints, after it; undefined: nobody has heard of it. */
export function caseAfter<Of extends KnownCase>(
  cases: Record<string, Of>,
  event: CaseFact,
  enter: (known: KnownCase) => Of,
): Of | undefined {
  const { complaintId } = event.data
  if (event.type === 'complaint.received') cases[complaintId] = enter(newCase(complaintId) as KnownCase)
  const known = own(cases, complaintId)
  if (known) takeCase(known, event)
  return known
}

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
