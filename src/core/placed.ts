/** A duty as it is found in a list: by its row, and by what becomes of it while nothing happens. */
import type { Duty, Obligation, ObligationDefinition, ObligationStatus } from './obligation.ts'
import { obligationRow } from './obligation.ts'
import type { Instant } from './ports.ts'

export interface Placed {
  readonly duty: Duty
  /** What its place is found by; only its status says nothing yet. */
  readonly row: Obligation
  /** What it is once it has arisen and its end, if there is one, has passed. '': it ends before it arises, so anything. */
  readonly turns: ObligationStatus | ''
}

export const TURNS: readonly Placed['turns'][] = ['overdue', 'due', 'undecidable', '']

export function placed(definition: ObligationDefinition, duty: Duty): Placed {
  return { duty, row: obligationRow(definition, duty, 'running'), turns: turnOf(duty) }
}

function turnOf({ since, deadline }: Duty): Placed['turns'] {
  if (deadline === null) return 'due'
  if ('reason' in deadline) return 'undecidable'
  return deadline.at < since ? '' : 'overdue'
}

type Has = (status: ObligationStatus) => boolean

const EVER = '\uffff'

/**
 * Between which places of those that turn so all rows lie that can have one of the statuses. Not all rows between them
 * have: something due within the horizon may not have arisen yet.
 */
export function rangeOf(
  turns: Placed['turns'],
  has: Has,
  asOf: Instant,
  horizon: Instant,
): readonly [Instant, Instant] {
  if (turns === '') return ['', EVER]
  const isTimed = turns === 'overdue'
  // Hours are counted in whole seconds: what ends within this one is not overdue.
  const from = has(turns) ? '' : asOf.slice(0, isTimed ? 19 : undefined)
  if (has('running')) return [from, EVER]
  return [from, isTimed && has('due') ? horizon : asOf]
}
