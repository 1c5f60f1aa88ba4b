/** The deadlines that run for a case: what is late is urged by its reason, and the intervals say how it was counted. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Duty } from '../../core/obligation.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import type { Market } from '../../facts/complaint/fields.ts'
import { pausesOf } from '../../facts/complaint/file/pauses.ts'
import type { ComplaintFile } from '../../facts/complaint/file/shape.ts'
import type { Deadline, Paused } from '../../time/deadline.ts'
import type { Pause } from '../../time/pauses.ts'
import { dueAfterDays } from '../../time/working-days.ts'
import type { Authority } from './authority.ts'
import { clauseOf } from './edition-of.ts'
import type { Edition } from './editions/edition.ts'
import { OFFICE, QUALITY } from './editions/steps.ts'
import { type NextStep, nextStep } from './next-step.ts'

type File = DeepReadonly<ComplaintFile>

/** What is running for a case. `deadline` null: the edition names no period. */
export interface Running {
  /** `closing`, `closing:14`, `investigation-report`, `consolidated-opinion`, or `step:` and the step. */
  readonly reason: string
  readonly roles: readonly string[]
  readonly since: Instant
  readonly deadline: Duty['deadline']
  readonly clause: string
}

export interface Limits {
  readonly edition: Edition
  readonly authority: Authority
  readonly unitDays: Readonly<Record<string, number>>
}

/** 结案期限: every limit of the edition for the market, the last one first; none before the form is accepted. */
export function closingLimits(
  startedAt: Instant,
  market: Market | null,
  pauses: readonly Pause[],
  edition: Edition,
  calendar: Calendar,
): { readonly days: number; readonly clause: string; readonly deadline: Deadline | Paused }[] {
  return [...edition.closing[market ?? 'domestic']]
    .reverse()
    .map(({ days, clause }) => ({ days, clause, deadline: dueAfterDays(calendar, startedAt, days, pauses) }))
}

export function closingOf(file: File, edition: Edition, calendar: Calendar): Running[] {
  const { acceptedAt, market } = file.form
  if (acceptedAt === null || file.closedAt !== null) return []
  const limits = closingLimits(acceptedAt, market, pausesOf(file), edition, calendar)
  return limits.map(({ days, clause, deadline }, index) => ({
    reason: index === 0 ? 'closing' : `closing:${days}`,
    roles: [OFFICE],
    since: acceptedAt,
    deadline,
    clause,
  }))
}

/** 调查报告: from the end of the investigation until it is handed in, also after the closing. */
export function reportOf(file: File, edition: Edition, calendar: Calendar): Running[] {
  const investigatedAt = file.steps['complaint.investigated']
  const reportedAt = file.steps['complaint.investigation-reported']
  if (investigatedAt === undefined || (reportedAt !== undefined && reportedAt >= investigatedAt)) return []
  const { days, clause } = edition.report
  const deadline = dueAfterDays(calendar, investigatedAt, days, pausesOf(file))
  return [{ reason: 'investigation-report', roles: [QUALITY], since: investigatedAt, deadline, clause }]
}

/** 综合意见: from the form's coming back, with the result of the negotiation or from who would not approve it. */
export function opinionOf(file: File, edition: Edition, calendar: Calendar): Running[] {
  const { negotiated, consolidated } = file.settlement
  if (negotiated === null || consolidated !== null || file.closedAt !== null) return []
  const { days, clause } = edition.opinion
  const sentBackAt = file.steps['complaint.sent-back']
  const since = sentBackAt !== undefined && sentBackAt > negotiated.at ? sentBackAt : negotiated.at
  const deadline = dueAfterDays(calendar, since, days, pausesOf(file))
  return [{ reason: 'consolidated-opinion', roles: [OFFICE], since, deadline, clause }]
}

/** 各单位处理期限: the step that the case waits for, with the company's limit for it, if there is one. */
export function stepOwed(file: File, limits: Limits, calendar: Calendar): Running[] {
  const next = nextStep(file, limits.edition, limits.authority)
  if (!next) return []
  const days = Object.hasOwn(limits.unitDays, next.step) ? limits.unitDays[next.step] : undefined
  const deadline = days === undefined ? null : dueAfterDays(calendar, next.since, days, pausesOf(file))
  return [{ ...runningOf(next), deadline, clause: clauseOfStep(next, days, limits.edition) }]
}

function runningOf({ step, roles, since }: NextStep) {
  return { reason: `step:${step}`, roles, since }
}

// A step with a limit of the company's is owed by the clause about limits, another by the clause about the step.
function clauseOfStep({ clause }: NextStep, days: number | undefined, edition: Edition): string {
  const limits = clauseOf(edition, 'step-owed')!
  return days === undefined ? (clause ?? limits) : limits
}

/** All that can become late while a case is open. */
export function openDeadlines(file: File, limits: Limits, calendar: Calendar): Running[] {
  if (file.closedAt !== null) return []
  const { edition } = limits
  return [
    ...closingOf(file, edition, calendar),
    ...reportOf(file, edition, calendar),
    ...opinionOf(file, edition, calendar),
    ...stepOwed(file, limits, calendar),
  ]
}
