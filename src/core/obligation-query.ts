/** What may be asked about obligations, and in which order they are told. */
import type { Obligation, ObligationStatus } from './obligation.ts'
import type { Tag } from './tag.ts'

export interface ObligationQuery {
  /** Business time (default: now). An earlier moment is answered from what had happened by then. */
  readonly asOf?: string
  /** As the log knew it at this position. */
  readonly position?: number
  /** What falls due within so many days counts as due, later it is running (default 31). */
  readonly withinDays?: number
  /** Default: due, overdue and undecidable. */
  readonly status?: readonly ObligationStatus[]
  readonly subject?: Tag
  readonly obligation?: string
}

const ASKED: readonly ObligationStatus[] = ['due', 'overdue', 'undecidable']

export function wanted({ status = ASKED, subject, obligation }: ObligationQuery) {
  return (row: Obligation): boolean =>
    status.includes(row.status) &&
    (subject === undefined || row.subject === subject) &&
    (obligation === undefined || row.obligation === obligation)
}

export function byUrgency(a: Obligation, b: Obligation): number {
  return (
    inOrder(a.due ?? a.since, b.due ?? b.since) || inOrder(a.subject, b.subject) || inOrder(a.obligation, b.obligation)
  )
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
