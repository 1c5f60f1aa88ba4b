/** The judgement of what was decided: as things stood when it happened, and for what is dated back as they stand now. */
import { statesOf } from './decision.ts'
import type { RecordedEvent } from './event.ts'
import type { StateRef } from './fold.ts'
import type { Job } from './intake.ts'
import { type Charge, type Judged, judge } from './judge.ts'
import { endOf } from './order.ts'
import { isAbout } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Staging } from './staging.ts'
import type { Wheel } from './wheel.ts'

interface Decided {
  readonly job: Pick<Job, 'occurredAt' | 'now'> & { readonly definition: Pick<Job['definition'], 'telling'> }
  readonly events: readonly RecordedEvent[]
  readonly charges: readonly Charge[]
  readonly staging: Staging
}

export async function judgedInTime(decided: Decided, snapshot: Snapshot, wheel: Wheel): Promise<Judged> {
  const { job, events, charges } = decided
  const { inForce, calendar } = wheel
  const { parameters } = inForce
  const place = endOf(job.occurredAt)
  const past = snapshot.loadThen(refsOf(charges), place)
  if (past) await past
  const then = judge(charges, {
    parameters,
    calendar,
    before: reads => statesOf(reads, ref => snapshot.valueThen(ref, place)),
    after: reads => statesOf(reads, ref => snapshot.valueWith(ref, place, events, decided.staging)),
  })
  const isDatedBack = job.definition.telling === 'decision' && job.occurredAt < job.now
  return isDatedBack ? withNow(then, judgedNow(decided, snapshot, wheel)) : then
}

function judgedNow({ job, charges, staging }: Decided, snapshot: Snapshot, { inForce, calendar }: Wheel): Judged {
  return judge(charges, {
    parameters: inForce.parameters,
    calendar,
    at: job.now,
    before: reads => statesOf(reads, ref => snapshot.value(ref)),
    after: reads => statesOf(reads, ref => staging.get(ref.id)?.value ?? snapshot.value(ref)),
  })
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
  const breaches = [...then.breaches, ...now.breaches.filter(one => !then.breaches.some(other => isAbout(one, other)))]
  return { status, findings: [...then.findings, ...more], breaches }
}

export function refsOf(charges: readonly Charge[]): StateRef[] {
  const refs: StateRef[] = []
  for (const { reads } of charges) for (const name in reads) refs.push(reads[name]!)
  return refs
}
