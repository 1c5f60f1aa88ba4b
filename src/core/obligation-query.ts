/** What may be asked about obligations, and in which order they are told. */
import type { Actor } from './event.ts'
import type { Duty, Obligation, ObligationDefinition, ObligationStatus } from './obligation.ts'
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
  /** Who asks. */
  readonly actor?: Actor
}

/** Most urgent first. */
export type Obligations = readonly Obligation[] & {
  /** How many there are that the actor may not see. */
  readonly leftOut?: number
}

const ASKED: readonly ObligationStatus[] = ['due', 'overdue', 'undecidable']

/** What of the board is asked for. */
export interface Wanted {
  obligation(definition: ObligationDefinition): boolean
  duty(duty: Duty, status: ObligationStatus): boolean
}

export function wanted({ status: statuses = ASKED, subject, obligation }: ObligationQuery): Wanted {
  return {
    obligation: ({ id }) => obligation === undefined || id === obligation,
    duty: (duty, status) => statuses.includes(status) && (subject === undefined || duty.subject === subject),
  }
}

export function byUrgency(a: Obligation, b: Obligation): number {
  return (
    inOrder(a.due ?? a.since, b.due ?? b.since) || inOrder(a.subject, b.subject) || inOrder(a.obligation, b.obligation)
  )
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
