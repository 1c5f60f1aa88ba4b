/** Decide and judge: pure but for the reading of states and the sealing of what is personal. */
import type { Ask } from './authority.ts'
import type { Refusal } from './command.ts'
import { GuijuError } from './errors.ts'
import type { EventDraft, RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import { frozen } from './freeze.ts'
import type { InForce } from './in-force.ts'
import { type Job, madeId } from './intake.ts'
import { type Charge, chargesOf, handedOut, judge } from './judge.ts'
import type { Outcome } from './outcome.ts'
import type { Reads } from './rule.ts'
import type { Snapshot, Staging } from './snapshot.ts'
import { tag } from './tag.ts'
import type { Wheel } from './wheel.ts'

/** One decision on the states of a snapshot; what is accepted is staged there, to be appended with the rest. */
export async function decide(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<Outcome> {
  const { definition, command, commandId, now, occurredAt, actor } = job
  const inForce = wheel.kept ? await wheel.kept.on(snapshot, definition.type) : wheel
  const asked = inForce.gate(askOf(job))
  const permit = asked instanceof Promise ? await asked : asked
  if (permit.status !== 'accepted') return { status: permit.status, commandId, findings: permit.findings }
  const occasion = { now, occurredAt, actor, calendar: wheel.calendar, numbers: inForce.atHand }
  const { definitions } = wheel
  const reads = definition.reads(command as never, occasion)
  definitions.checkReads(reads, 'command', definition.type)
  const reading = snapshot.load(Object.values(reads))
  if (reading) await reading
  const decision = definition.decide(statesOf(reads, snapshot) as never, command as never, occasion)
  if (isRefusal(decision)) {
    definitions.checkRefusal(decision, definition.type)
    return { status: 'refused', commandId, findings: [refusal(decision)] }
  }
  if (!Array.isArray(decision) || decision.length === 0) throw silentDecision(job)
  definitions.checkDecided(decision as readonly EventDraft[], definition.type)

  const plain = (decision as readonly EventDraft[]).map(draft => recorded(draft, job, inForce, wheel))
  const events = wheel.privacy.touches(plain) ? await wheel.privacy.seal(plain, snapshot) : plain
  if (isRefusal(events)) return { status: 'refused', commandId, findings: [refusal(events)] }
  const charges = chargesOf(wheel.rules, events)
  for (const { rule, reads } of charges) definitions.checkReads(reads, 'rule', rule.id)
  const more = snapshot.load(refsOf(charges))
  if (more) await more
  const written = inForce.written?.(events, job, () => madeId(wheel, now)) ?? events
  const staging = snapshot.after(written)
  const { status, findings: judged } = judge(charges, {
    parameters: inForce.parameters,
    calendar: wheel.calendar,
    before: reads => statesOf(reads, snapshot),
    after: reads => statesOf(reads, snapshot, staging),
  })
  const findings = permit.findings.length > 0 ? [...permit.findings, ...judged] : judged
  if (status !== 'accepted') return { status, commandId, findings }
  snapshot.stage(staging, written, commandId)
  return { status, commandId, events, findings }
}

/** What the gate is asked about a command. */
export function askOf({ definition, actor, command, occurredAt }: Job): Ask {
  return { action: definition.type, actor, data: command as Ask['data'], at: occurredAt }
}

function statesOf(
  reads: Reads,
  snapshot: { value(ref: Reads[string]): unknown },
  staging?: Staging,
): Readonly<Record<string, unknown>> {
  const states: Record<string, unknown> = {}
  for (const name in reads) {
    const ref = reads[name]!
    states[name] = staging?.get(ref.id) ?? snapshot.value(ref)
  }
  return states
}

function refsOf(charges: readonly Charge[]): StateRef[] {
  const refs: StateRef[] = []
  for (const { reads } of charges) for (const name in reads) refs.push(reads[name]!)
  return refs
}

// A definition of the host may answer with anything, such as a promise.
function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && typeof (decision as Refusal).refused === 'string'
}

function recorded(draft: EventDraft, job: Job, inForce: InForce, wheel: Wheel): RecordedEvent {
  const { type, version, data, tags } = draft
  const { commandId, now, occurredAt, actor, digest } = job
  const editions = inForce.editionsAt(occurredAt)
  const numbers = inForce.numbers().digest
  const meta = { editions, ...(numbers && { numbers }), ...(digest && { command: digest }) }
  return frozen({
    id: madeId(wheel, now),
    type,
    version,
    data,
    tags: [...tags, tag('command', commandId)],
    occurredAt,
    recordedAt: now,
    actor,
    commandId,
    meta,
  })
}

function refusal({ refused, subject, actual, limit, facts }: Refusal): Finding {
  return handedOut({ rule: refused, clause: null, force: 'must', subject, verdict: 'failed', actual, limit, facts })
}

function silentDecision({ definition }: Job): GuijuError {
  const message = `${definition.type} decided nothing: return events, or refuse(…) with the reason`
  return new GuijuError('INVALID_DEFINITION', message, { type: definition.type })
}
