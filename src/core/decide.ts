/** Decide and judge: pure but for the reading of states and the sealing of what is personal. */
import type { Ask } from './authority.ts'
import type { Refusal } from './command.ts'
import { decisionOf, isRefusal, statesOf } from './decision.ts'
import { GuijuError } from './errors.ts'
import type { EventDraft, RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import { frozen } from './freeze.ts'
import { type Job, madeId } from './intake.ts'
import { type Charge, chargesOf, handedOut, type Judged, judge } from './judge.ts'
import { notBehind } from './office-time.ts'
import { placeOfAll } from './order.ts'
import type { Outcome } from './outcome.ts'
import type { Snapshot } from './snapshot.ts'
import { tag } from './tag.ts'
import type { Wheel } from './wheel.ts'

/** One decision on the states of a snapshot; what is accepted is staged there, to be appended with the rest. */
export async function decide(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<Outcome> {
  const { definition, commandId } = job
  const asked = wheel.gate(askOf(job))
  const permit = asked instanceof Promise ? await asked : asked
  if (permit.status !== 'accepted') return { status: permit.status, commandId, findings: permit.findings }
  const { definitions } = wheel
  const { decision } = await decisionOf(job, snapshot, wheel)
  if (wheel.time.latest > job.now) return decide(notBehind(job, wheel.time.latest), snapshot, wheel)
  if (isRefusal(decision)) {
    definitions.checkRefusal(decision, definition.type)
    return { status: 'refused', commandId, findings: [refusal(decision)] }
  }
  if (!Array.isArray(decision) || decision.length === 0) throw silentDecision(job)
  definitions.checkDecided(decision as readonly EventDraft[], definition.type)

  const plain = (decision as readonly EventDraft[]).map(draft => recorded(draft, job, wheel))
  const events = wheel.privacy.touches(plain) ? await wheel.privacy.seal(plain, snapshot) : plain
  if (isRefusal(events)) return { status: 'refused', commandId, findings: [refusal(events)] }
  const charges = chargesOf(wheel.rules, events)
  for (const { rule, reads } of charges) definitions.checkReads(reads, 'rule', rule.id)
  const charged = refsOf(charges)
  const more = snapshot.load(charged)
  if (more) await more
  if (wheel.time.latest > job.now) return decide(notBehind(job, wheel.time.latest), snapshot, wheel)
  const place = placeOfAll(definitions.events, events)
  const past = snapshot.loadThen(charged, place)
  if (past) await past
  const staged = snapshot.after(events)
  const staging = staged instanceof Promise ? await staged : staged
  const { parameters, calendar } = wheel
  const then = judge(charges, {
    parameters,
    calendar,
    before: reads => statesOf(reads, ref => snapshot.valueThen(ref, place)),
    after: reads => statesOf(reads, ref => snapshot.valueWith(ref, place, events, staging)),
  })
  const isDatedBack = definition.telling === 'decision' && job.occurredAt < job.now
  const { status, findings: judged } = isDatedBack
    ? withNow(
        then,
        judge(charges, {
          parameters,
          calendar,
          at: job.now,
          before: reads => statesOf(reads, ref => snapshot.value(ref)),
          after: reads => statesOf(reads, ref => staging.get(ref.id)?.value ?? snapshot.value(ref)),
        }),
      )
    : then
  const findings = permit.findings.length > 0 ? [...permit.findings, ...judged] : judged
  if (status !== 'accepted') return { status, commandId, findings }
  snapshot.stage(staging, events, commandId)
  return { status, commandId, events, findings }
}

/**
 * A decision takes effect when it is made: one that is dated back is judged by its own time, and must not make worse what
 * stands now, by the numbers of now. So a looser limit of the past is no way round.
 */
function withNow(then: Judged, now: Judged): Judged {
  const objections = now.findings.filter(({ verdict }) => verdict === 'failed' || verdict === 'undecidable')
  const more = objections.filter(({ rule, subject, verdict }) => {
    return !then.findings.some(one => one.rule === rule && one.subject === subject && one.verdict === verdict)
  })
  const status = then.status === 'accepted' ? now.status : then.status
  return { status, findings: [...then.findings, ...more] }
}

/** What the gate is asked about a command. */
export function askOf({ definition, actor, command, occurredAt }: Job): Ask {
  return { action: definition.type, actor, data: command as Ask['data'], at: occurredAt }
}

function refsOf(charges: readonly Charge[]): StateRef[] {
  const refs: StateRef[] = []
  for (const { reads } of charges) for (const name in reads) refs.push(reads[name]!)
  return refs
}

function recorded(draft: EventDraft, job: Job, wheel: Wheel): RecordedEvent {
  const { type, version, data, tags } = draft
  const { commandId, now, occurredAt, stated = occurredAt, actor, digest } = job
  const editions = wheel.editionsAt(occurredAt)
  const meta = {
    editions,
    ...(digest !== undefined && { command: digest }),
    ...(stated !== occurredAt && { stated }),
  }
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
