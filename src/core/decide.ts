/** Decide and judge: pure but for the reading of states and the sealing of what is personal. */
import type { Refusal } from './command.ts'
import { decisionOf, isRefusal } from './decision.ts'
import { entered } from './entered.ts'
import { GuijuError } from './errors.ts'
import type { EventDraft } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import type { Job } from './intake.ts'
import { chargesOf, handedOut } from './judge.ts'
import { judgedInTime, refsOf } from './judged-in-time.ts'
import { asItHappens, notBehind } from './office-time.ts'
import { endOf } from './order.ts'
import type { AnyOutcome } from './outcome.ts'
import { permitted } from './permitted.ts'
import type { Snapshot } from './snapshot.ts'
import { judgingOn, type Wheel } from './wheel.ts'
import { written } from './written.ts'

/** One decision on the states of a snapshot; what is accepted is staged there, to be appended with the rest. */
export async function decide(job: Job, snapshot: Snapshot, office: Wheel): Promise<AnyOutcome> {
  const { definition, commandId } = job
  const { kept } = office
  const wheel = kept ? await judgingOn(snapshot, office, kept, definition.type) : office
  const asked = permitted(job, snapshot, wheel)
  const permit = asked instanceof Promise ? await asked : asked
  const { actor } = permit
  const then = inTime(job, permit.refs, snapshot, wheel)
  if (then) return decide(then, snapshot, wheel)
  if (permit.status !== 'accepted') return { status: permit.status, commandId, findings: permit.findings }
  const { definitions } = wheel
  const { decision, refs } = await decisionOf({ ...job, actor }, snapshot, wheel)
  const later = inTime(job, refs, snapshot, wheel)
  if (later) return decide(later, snapshot, wheel)
  if (isRefusal(decision)) {
    definitions.checkRefusal(decision, definition.type)
    return { status: 'refused', commandId, findings: [refusal(decision)] }
  }
  if (!Array.isArray(decision) || decision.length === 0) throw silentDecision(job)
  definitions.checkDecided(decision as readonly EventDraft[], definition.type)

  const plain = (decision as readonly EventDraft[]).map(draft => written(draft, { ...job, actor }, wheel))
  const events = wheel.privacy.touches(plain) ? await wheel.privacy.seal(plain, snapshot) : plain
  if (isRefusal(events)) return { status: 'refused', commandId, findings: [refusal(events)] }
  const charges = chargesOf(wheel.rules, events)
  for (const { rule, reads } of charges) definitions.checkReads(reads, 'rule', rule.id)
  const judgedOn = refsOf(charges)
  const more = snapshot.load(judgedOn)
  if (more) await more
  const behind = inTime(job, judgedOn, snapshot, wheel)
  if (behind) return decide(behind, snapshot, wheel)
  const staged = snapshot.after(events)
  const staging = staged instanceof Promise ? await staged : staged
  const sentence = await judgedInTime({ job, events, charges, staging }, snapshot, wheel)
  if (wheel.shadow) await wheel.shadow.judge({ job, events, charges }, sentence, snapshot)
  const { status, findings: judged, breaches } = sentence
  const findings = permit.findings.length > 0 ? [...permit.findings, ...judged] : judged
  if (status !== 'accepted' && !job.tolerates) return { status, commandId, findings }
  return entered({ job: { ...job, actor }, events, staging, findings, breaches }, snapshot, wheel)
}

/** The same job at the moment at which it happens, as these states show, where that is another one. */
function inTime(job: Job, refs: readonly StateRef[], snapshot: Snapshot, { time }: Wheel): Job | undefined {
  if (time.latest > job.now) return notBehind(job, time.latest)
  return snapshot.goesOn(refs, endOf(job.occurredAt)) ? asItHappens(job, time) : undefined
}

function refusal({ refused, subject, actual, limit, facts }: Refusal): Finding {
  return handedOut({ rule: refused, clause: null, force: 'must', subject, verdict: 'failed', actual, limit, facts })
}

function silentDecision({ definition }: Job): GuijuError {
  const message = `${definition.type} decided nothing: return events, or refuse(…) with the reason`
  return new GuijuError('INVALID_DEFINITION', message, { type: definition.type })
}
