/** What one department and one customer are to each other, and how it passes to another department. */
import { add } from '../../../core/exact.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import type { Assessment, Conditions, Grade, IncidentKind } from '../events/fields.ts'

export interface Incident {
  /** That recorded it; a transfer takes the record along. */
  departmentId: string
  kind: IncidentKind
  at: Instant
  recordedAt: Instant
  loss: string | null
  description: string | null
  /** Was known when the present grade was given. */
  considered: boolean
}

export const newRelation = (departmentId: string) => ({
  departmentId,
  /** On the department's books now. */
  admitted: false,
  admittedAt: null as Instant | null,
  /** Its standing (admission, grade, blacklist) last changed. */
  changedAt: null as Instant | null,
  conditions: null as Conditions | null,
  grade: 'qualified' as Grade,
  gradedAt: null as Instant | null,
  /** When each grade was last given up for another, since admission. */
  leftAt: neverLeft(),
  /** Before each grading since admission: what one that was wrong is taken back to. */
  gradings: [] as { gradedAt: Instant | null; leftAt: Record<Grade, Instant | null> }[],
  varieties: [] as string[],
  licensedVarieties: [] as string[],
  /** On the department's blacklist since. */
  listedAt: null as Instant | null,
  listedFor: null as string | null,
  reviewedAt: null as Instant | null,
  reviewResult: null as 'good' | 'ordinary' | 'poor' | null,
  assessment: null as Assessment | null,
  /** The information on file was last brought up to date. */
  updatedAt: null as Instant | null,
  contactedAt: null as Instant | null,
  visitedAt: null as Instant | null,
  visitedBySeniorsAt: null as Instant | null,
  /** Amounts traded, by month (`YYYY-MM`, in the office's zone). */
  volumes: {} as Record<string, string>,
  incidents: [] as Incident[],
  /** 关键客户发展计划 on file since. */
  plannedAt: null as Instant | null,
})

export function neverLeft(): Record<Grade, Instant | null> {
  return { vip: null, preferred: null, qualified: null }
}

/** What one department and one customer are to each other. */
export interface Relation extends ReturnType<typeof newRelation> {}

/** 业务量: more business in the month of a day (or `YYYY-MM`), or less. */
export function deal({ volumes }: Relation, on: LocalDate, amount: string): void {
  const month = on.slice(0, 7)
  volumes[month] = add(own(volumes, month) ?? '0', amount)
}

// Facts may be recorded late: the latest business time counts, not the latest record.
export function later(known: Instant | null, at: Instant): Instant {
  return known !== null && known > at ? known : at
}

// What was told after the grading was not known to it, though it had happened before.
export function consider({ incidents }: Relation, gradedAt: Instant): void {
  for (const incident of incidents) if (incident.recordedAt <= gradedAt) incident.considered = true
}

// What runs goes on running with the new department: nothing is due later because of a transfer, and no record is left
// behind. What was done with either department (volumes, its blacklist) stays with it. All is copied: in a
// replay what two relations shared would change in both.
export function takeOver(one: Relation, left: Relation): void {
  const { departmentId, volumes, listedAt, listedFor } = one
  const others = recordedElsewhere(one, left)
  const taken: Relation = JSON.parse(JSON.stringify(left))
  set(one, { ...taken, departmentId, volumes, listedAt, listedFor })
  one.incidents.unshift(...others.map(other => ({ ...other, considered: true })))
}

// Who comes back brings along what it once took away: of each department's record the two hold the same beginning.
function recordedElsewhere(one: Relation, left: Relation): Incident[] {
  const known = new Map<string, number>()
  for (const { departmentId } of left.incidents) known.set(departmentId, (known.get(departmentId) ?? 0) + 1)
  return one.incidents.filter(({ departmentId }) => {
    const more = known.get(departmentId) ?? 0
    known.set(departmentId, more - 1)
    return more <= 0
  })
}
