/**
 * Whose turn it is: for whom a case waits, for which step, since when. The form of a product complaint goes its way
 * from desk to desk; what is skipped is no longer waited for once the form has gone on.
 */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Case } from './case.ts'

export type Desk =
  | 'sales'
  | 'general-manager-office'
  | 'quality-management'
  | 'manufacturing'
  | 'manager-office'
  | 'research'
  | 'approver'
  | 'front-desk'
  /** The department that a service complaint was dispatched to. */
  | 'department'

export interface Waiting {
  role: Desk
  /** Which one, where there are several: the sales department of the case, the department it was dispatched to. */
  departmentId: string | null
  /** The step that is waited for, by the name that `steps` of the file will have it under. */
  step: string
  since: Instant
}

type Known = DeepReadonly<Case>

/**
 * Nobody, where the case is closed or unknown. Both the manager's office and research may be waited for at once. A
 * conclusion that the customer refused, before or after the closing, waits for a new form.
 */
export function waitingFor(file: Known): readonly Waiting[] {
  if (file.receivedAt === null) return []
  if (file.kind === 'service') return file.closedAt === null ? [inService(file, file.receivedAt)] : []
  const refusedAt = refusalOf(file)
  if (refusedAt !== null) return [turnOf(file, 'sales', 'complaint.form-filed', refusedAt)]
  return file.closedAt === null ? onTheWay(file, file.receivedAt) : []
}

/** A stop of the form: done since when, and whose turn it is until then. */
interface Stop {
  readonly step: string
  readonly role: Desk
  readonly doneAt: (file: Known) => Instant | null
}

const MANAGER_OPINION = 'complaint.opinion-given:manager-office'
const RESEARCH_OPINION = 'complaint.opinion-given:research'
const TOLD = 'complaint.customer-told:result'

const stop = (role: Desk, step: string, doneAt: Stop['doneAt'] = file => stepAt(file, step)): Stop => ({
  step,
  role,
  doneAt,
})

const WAY: readonly Stop[] = [
  stop('sales', 'complaint.form-filed'),
  stop('general-manager-office', 'complaint.accepted'),
  stop('quality-management', 'complaint.investigated'),
  stop('manufacturing', 'complaint.countermeasure-drafted'),
  stop('manager-office', MANAGER_OPINION, opinionsGivenAt),
  stop('general-manager-office', 'complaint.handling-drafted'),
  stop('sales', 'complaint.negotiated'),
  stop('general-manager-office', 'complaint.consolidated', ({ settlement }) => settlement.consolidated?.at ?? null),
  stop('approver', 'complaint.approved', ({ settlement }) => settlement.approved?.at ?? null),
  stop('sales', TOLD, toldAt),
  stop('general-manager-office', 'complaint.closed', () => null),
]

function onTheWay(file: Known, receivedAt: Instant): readonly Waiting[] {
  let last = WAY.length - 1
  while (last >= 0 && WAY[last]!.doneAt(file) === null) last--
  const since = latest(last < 0 ? receivedAt : WAY[last]!.doneAt(file), broughtBackAt(file)) ?? receivedAt
  const next = stopAfter(last, file)
  if (next.step !== MANAGER_OPINION) return [turnOf(file, next.role, next.step, since)]
  return missingOpinions(file).map(step =>
    turnOf(file, step === RESEARCH_OPINION ? 'research' : 'manager-office', step, since),
  )
}

/** What is not founded needs no countermeasure and no settlement: the customer is told, and it is closed. */
function stopAfter(last: number, { findings }: Known): Stop {
  const unfounded = findings.founded === false && WAY[last]?.step === 'complaint.investigated'
  return unfounded ? WAY.find(({ step }) => step === TOLD)! : WAY[last + 1]!
}

function missingOpinions(file: Known): readonly string[] {
  return opinionsAsked(file).filter(step => stepAt(file, step) === null)
}

function opinionsAsked({ findings }: Known): readonly string[] {
  return findings.special ? [MANAGER_OPINION, RESEARCH_OPINION] : [MANAGER_OPINION]
}

function opinionsGivenAt(file: Known): Instant | null {
  return missingOpinions(file).length > 0 ? null : latest(...opinionsAsked(file).map(step => stepAt(file, step)))
}

/** What was told before the conclusion was drawn up or approved is not what the customer is to be told. */
function toldAt(file: Known): Instant | null {
  const at = stepAt(file, TOLD)
  const concluded = latest(
    stepAt(file, 'complaint.consolidated'),
    stepAt(file, 'complaint.approved'),
    stepAt(file, 'complaint.sent-back'),
  )
  return at !== null && (concluded === null || at >= concluded) ? at : null
}

/** The refusal stands until the case is settled otherwise: by a later opinion, or a later closing. */
function refusalOf({ settlement, closedAt }: Known): Instant | null {
  const { refusedAt, consolidated } = settlement
  if (refusedAt === null) return null
  const after = latest(consolidated?.at ?? null, closedAt)
  return after === null || after <= refusedAt ? refusedAt : null
}

function broughtBackAt(file: Known): Instant | null {
  return latest(stepAt(file, 'complaint.reopened'), stepAt(file, 'complaint.sent-back'))
}

function inService(file: Known, receivedAt: Instant): Waiting {
  const { registeredAt, dispatch, resolvedAt, verifiedAt, verifiedOk } = file.service
  const turn = (role: Desk, step: string, ...after: readonly (Instant | null)[]) =>
    turnOf(file, role, step, latest(receivedAt, stepAt(file, 'complaint.reopened'), ...after) ?? receivedAt)
  if (resolvedAt !== null) {
    const verified = verifiedOk === true
    const step = verified ? 'complaint.closed' : 'complaint.verified'
    return turn('front-desk', step, verified ? verifiedAt : resolvedAt)
  }
  // A verification that found the work wanting gives the case back.
  if (dispatch !== null) return turn('department', 'complaint.resolved', dispatch.at, verifiedAt)
  const step = registeredAt === null ? 'complaint.registered' : 'complaint.dispatched'
  return turn('front-desk', step, registeredAt, verifiedAt)
}

function turnOf({ departmentId, service }: Known, role: Desk, step: string, since: Instant): Waiting {
  const ofRole: { readonly [K in Desk]?: string | undefined } = {
    sales: departmentId,
    department: service.dispatch?.departmentId,
  }
  return { role, departmentId: ofRole[role] ?? null, step, since }
}

function stepAt({ steps }: Known, step: string): Instant | null {
  return steps[step] ?? null
}

function latest(...moments: readonly (Instant | null)[]): Instant | null {
  let last: Instant | null = null
  for (const one of moments) if (one !== null && (last === null || one > last)) last = one
  return last
}
