/** What is accepted or recorded, with what the office itself has to say of it; staged, to be appended with the rest. */
import type { RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { foundOut } from './found-out.ts'
import { type Job, madeId } from './intake.ts'
import { type AnyOutcome, turning } from './outcome.ts'
import type { Breach } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Staging } from './staging.ts'
import type { Wheel } from './wheel.ts'

interface Judged {
  readonly job: Job
  readonly events: readonly RecordedEvent[]
  readonly staging: Staging
  readonly findings: readonly Finding[]
  readonly breaches: readonly Breach[]
}

export async function entered(judged: Judged, snapshot: Snapshot, wheel: Wheel): Promise<AnyOutcome> {
  const { job, events, staging, findings, breaches } = judged
  const { commandId, recordedFor } = job
  const { records } = wheel.definitions
  const parts = records?.parts as { readonly foundOut: typeof foundOut } | undefined
  const found = records && (await parts!.foundOut(judged, records, snapshot, wheel))
  const all = found?.entries.length ? [...events, ...found.entries] : events
  const begun = wheel.inForce.adopting?.(all, job, () => madeId(wheel, job.now)) ?? all
  // Whatever was read to ask again becomes something else by the events, too.
  const isMore = found?.isJudgedAgain || begun !== events
  snapshot.stage(isMore ? await snapshot.after(begun) : staging, begun, commandId)
  const told = { commandId, events: all, findings, ...(found?.turned && turning(found.turned)) }
  return recordedFor === undefined ? { status: 'accepted', ...told } : { status: 'recorded', ...told, breaches }
}
