/** What a case waits for now, and who has to do it, by the flow of its edition. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import type { Edition } from '../editions/edition.ts'
import { stepOfEdition } from '../editions/index.ts'
import { type Authority, rolesFor } from '../rules/authority.ts'

type File = DeepReadonly<ComplaintFile>

/** What of a case says whose turn it is. */
export interface Progress extends Pick<File, 'receivedAt' | 'closedAt' | 'steps'> {
  readonly form: Pick<File['form'], 'count' | 'filedAt'>
  readonly findings: Pick<File['findings'], 'founded' | 'special'>
  readonly settlement: Pick<File['settlement'], 'refusedAt'> & {
    readonly told: { readonly result?: Instant }
    readonly consolidated: { readonly at: Instant } | null
    readonly approved: { readonly at: Instant } | null
  }
}

export interface AwaitedStep {
  /** The event's name, without `complaint.`. */
  readonly step: string
  /** Since when: the latest of the steps before it. */
  readonly since: Instant
}

export interface NextStep extends AwaitedStep {
  readonly roles: readonly string[]
  /** The clause that gives the step away. */
  readonly clause: string | undefined
}

const RESULT_TOLD = 'customer-told:result'
const RESEARCH = 'opinion-given:research'
/** A complaint that is not founded needs no handling: the customer is told, and it is closed. */
export const FOR_UNFOUNDED = ['form-filed', 'accepted', 'investigated', RESULT_TOLD, 'closed:unfounded']

/** Undefined for what is closed, and for a case whose flow is done. */
export function nextStep(file: File, edition: Edition, authority: Authority): NextStep | undefined {
  const awaited = awaitedStep(file, edition)
  if (!awaited) return undefined
  const stake = file.settlement.consolidated?.handling.amount ?? null
  const { roleClause: clause } = stepOfEdition(edition, awaited.step) ?? {}
  return { ...awaited, roles: rolesOf(awaited.step, edition, stake, authority), clause }
}

export function awaitedStep(file: Progress, edition: Edition): AwaitedStep | undefined {
  if (file.receivedAt === null || file.closedAt !== null) return undefined
  const unfounded = file.findings.founded === false
  const { refusedAt } = file.settlement
  // A refused conclusion waits for a new form; who objects that it is not founded is reported to the superior instead.
  if (refusedAt !== null && !unfounded) return { step: 'form-filed', since: refusedAt }
  const flow = unfounded ? FOR_UNFOUNDED : edition.flow
  const waited = flow.filter(step => step !== RESEARCH || file.findings.special)
  const index = waited.findIndex(step => doneAt(file, step) === undefined)
  return index < 0 ? undefined : { step: waited[index]!, since: sinceOf(file, waited.slice(0, index)) }
}

/** Who approves depends on what is at stake. */
export function rolesOf(step: string, edition: Edition, stake: string | null, authority: Authority): readonly string[] {
  if (step === 'approved' && stake !== null) return rolesFor(authority, stake).slice(0, 1)
  return stepOfEdition(edition, step)?.roles ?? []
}

function sinceOf(file: Progress, before: readonly string[]): Instant {
  const began = file.form.count > 1 ? file.form.filedAt! : file.receivedAt!
  // What was sent back or reopened waits since then.
  const anew = ['complaint.sent-back', 'complaint.reopened'].map(type => file.steps[type])
  const done = before.map(step => doneAt(file, step))
  return [...anew, ...done].reduce<Instant>(later, began)
}

function later(latest: Instant, moment: Instant | undefined): Instant {
  return moment !== undefined && moment > latest ? moment : latest
}

/** What the customer was told before the approval is not the result. */
function toldAt({ told, approved }: Progress['settlement']): Instant | undefined {
  return told.result !== undefined && told.result >= (approved?.at ?? '') ? told.result : undefined
}

function doneAt({ steps, settlement }: Progress, step: string): Instant | undefined {
  // What was sent back is to be drawn up and approved again.
  if (step === 'consolidated') return settlement.consolidated?.at
  if (step === 'approved') return settlement.approved?.at
  if (step === RESULT_TOLD) return toldAt(settlement)
  // Only an open case is asked about: what was reopened waits to be closed again.
  if (step.startsWith('closed:')) return undefined
  return own(steps, `complaint.${step}`)
}
