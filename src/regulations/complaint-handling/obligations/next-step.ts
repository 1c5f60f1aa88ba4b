/** What a case waits for now, and who has to do it, by the flow of its edition. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import type { Edition } from '../editions/edition.ts'
import { stepOfEdition } from '../editions/index.ts'
import { type Authority, rolesFor } from '../rules/authority.ts'

type File = DeepReadonly<ComplaintFile>

export interface NextStep {
  /** The event's name, without `complaint.`. */
  readonly step: string
  readonly roles: readonly string[]
  /** Since when: the latest of the steps before it. */
  readonly since: Instant
  /** The clause that gives the step away. */
  readonly clause: string | undefined
}

const TOLD = 'customer-told:result'
const RESEARCH = 'opinion-given:research'
/** A complaint that is not founded needs no handling: the customer is told, and it is closed. */
const FOR_UNFOUNDED = ['form-filed', 'accepted', 'investigated', TOLD, 'closed:unfounded']

/** Undefined for what is closed, and for a case whose flow is done. */
export function nextStep(file: File, edition: Edition, authority: Authority): NextStep | undefined {
  if (file.receivedAt === null || file.closedAt !== null) return undefined
  const unfounded = file.findings.founded === false
  const { refusedAt } = file.settlement
  // Who objects that it is not founded is reported to the superior instead.
  if (refusedAt !== null && !unfounded) return stepAfterRefusal(refusedAt, edition)
  const flow = unfounded ? FOR_UNFOUNDED : edition.flow
  const waited = flow.filter(step => step !== RESEARCH || file.findings.special)
  const index = waited.findIndex(step => doneAt(file, step) === undefined)
  const step = waited[index]
  if (step === undefined) return undefined
  const { roles = [], roleClause } = stepOfEdition(edition, step) ?? {}
  return {
    step,
    roles: rolesOf(file, step, roles, authority),
    since: sinceOf(file, waited.slice(0, index)),
    clause: roleClause,
  }
}

/** A conclusion that the customer refused waits for a new form, which begins everything anew. */
function stepAfterRefusal(since: Instant, edition: Edition): NextStep {
  const step = 'form-filed'
  const { roles = [], roleClause } = stepOfEdition(edition, step) ?? {}
  return { step, roles, since, clause: roleClause }
}

// Who approves depends on what is at stake.
function rolesOf(file: File, step: string, roles: readonly string[], authority: Authority): readonly string[] {
  const stake = file.settlement.consolidated?.handling.amount
  return step === 'approved' && stake !== undefined ? rolesFor(authority, stake).slice(0, 1) : roles
}

function sinceOf(file: File, before: readonly string[]): Instant {
  const began = file.form.count > 1 ? file.form.filedAt! : file.receivedAt!
  // What was sent back or reopened waits since then.
  const anew = ['complaint.sent-back', 'complaint.reopened'].map(type => file.steps[type])
  const done = before.map(step => doneAt(file, step))
  return [...anew, ...done].reduce<Instant>(later, began)
}

function later(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > one ? other : one
}

/** What the customer was told before the approval is not the result. */
function toldAt({ told, approved }: File['settlement']): Instant | undefined {
  return told.result !== undefined && told.result >= (approved?.at ?? '') ? told.result : undefined
}

function doneAt({ steps, settlement }: File, step: string): Instant | undefined {
  // What was sent back is to be drawn up and approved again.
  if (step === 'consolidated') return settlement.consolidated?.at
  if (step === 'approved') return settlement.approved?.at
  if (step === TOLD) return toldAt(settlement)
  // Only an open case is asked about: what was reopened waits to be closed again.
  if (step.startsWith('closed:')) return undefined
  const name = `complaint.${step}`
  return Object.hasOwn(steps, name) ? steps[name] : undefined
}
