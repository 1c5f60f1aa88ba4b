/** What the rules and duties of this regulation ask a complaint's file about. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ToldAbout } from '../../../facts/complaint/events/fields.ts'
import type { ComplaintFile, Improvement } from '../../../facts/complaint/states/file.ts'

export type File = DeepReadonly<ComplaintFile>

/** When the complaint came in; where the customer refused a conclusion, when the new form was filed. */
export function beginningOf({ receivedAt, form }: File): Instant | null {
  return form.count > 1 ? form.filedAt : receivedAt
}

/** Since when the case has been going on: since its beginning, or since it was reopened last. */
export function goingOnSince(file: File): Instant | null {
  // A new form clears the steps of the one before.
  return file.steps['complaint.reopened'] ?? beginningOf(file)
}

/** Has the customer been told about one of these since then? */
export function toldSince({ settlement }: File, subjects: readonly ToldAbout[], since: Instant): boolean {
  return subjects.some(about => (settlement.told[about] ?? '') >= since)
}

/** The form was accepted, or the complaint registered at the front desk. */
export function isTakenUp({ form, service }: File): boolean {
  return form.acceptedAt !== null || service.registeredAt !== null
}

/** What happened was looked into: at the front desk, by an investigation, or by who found the cause. */
export function isFoundOut(file: File): boolean {
  return (
    file.service.foundOutAt !== null || file.steps['complaint.investigated'] !== undefined || causeOf(file) !== null
  )
}

/** By the investigation, or as the department told it. */
export function causeOf({ findings }: File): string | null {
  return findings.cause ?? findings.rootCause
}

/**
 * A measure that was taken: the work is done and was not found wanting, a handling is approved, or an improvement carried
 * out. What was only drafted or agreed has solved nothing yet.
 */
export function hasMeasure(file: File): boolean {
  return file.service.resolvedAt !== null || file.settlement.approved !== null || isImproved(file)
}

/** An improvement is carried out; one that was found to have no effect is not. */
export function isImproved({ consequences }: File): boolean {
  const all = Object.values<DeepReadonly<Improvement>>(consequences.improvements)
  return all.some(({ carriedOutAt }) => carriedOutAt !== null)
}

/** There is nothing to put right. */
export function isGroundless({ findings, service, outcome }: File): boolean {
  return findings.founded === false || service.class === 'unreasonable' || outcome === 'unfounded'
}

/** Was the customer asked since the work was done? */
export function isFollowedUp(file: File): boolean {
  const { followedUpAt, resolvedAt } = file.service
  const since = goingOnSince(file)!
  return followedUpAt !== null && followedUpAt >= (resolvedAt !== null && resolvedAt > since ? resolvedAt : since)
}
