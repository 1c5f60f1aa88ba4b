/** What may be asked about obligations. */
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
  /** Costs what this subject has, however many others there are. */
  readonly subject?: Tag
  readonly obligation?: string
  /**
   * 部门: duties about the department itself, and those whose facts name it (`facts.department`). Costs what the
   * department has, with a `limit` what stands on the page.
   */
  readonly department?: string
  /** At most so many, the most urgent first (default: all). Costs what stands on the page. */
  readonly limit?: number
  /** The rows behind this one: the last of the page before. It need not be owed any more. */
  readonly after?: Obligation
  /** Who asks. */
  readonly actor?: Actor
}

/** Most urgent first. */
export type Obligations = readonly Obligation[] & {
  /** How many there are that the actor may not see; with a `limit`: at least so many were passed over to fill the page. */
  readonly leftOut?: number
}

/** So many rows may be asked for at once. */
export const MOST_ROWS = 1_000_000

const ASKED: readonly ObligationStatus[] = ['due', 'overdue', 'undecidable']

/** What of the board is asked for. */
export interface Wanted {
  /** Only what one subject has, or one department. */
  readonly about?: Tag | undefined
  /** Only with one of these. */
  readonly statuses?: readonly ObligationStatus[]
  obligation(definition: ObligationDefinition): boolean
  duty(duty: Duty, status: ObligationStatus): boolean
}

/** @param sees whether duties of this obligation are looked at */
export function wanted(query: ObligationQuery, sees: (obligation: string) => boolean = () => true): Wanted {
  const { status: statuses = ASKED, subject, obligation, department } = query
  return {
    about: subject ?? (department && `department:${department}`),
    statuses,
    obligation: ({ id }) => (obligation === undefined || id === obligation) && sees(id),
    duty: (duty, status) =>
      statuses.includes(status) &&
      (subject === undefined || duty.subject === subject) &&
      (department === undefined || isOf(department, duty)),
  }
}

function isOf(department: string, { subject, facts }: Duty): boolean {
  return facts.department === department || subject === `department:${department}`
}
