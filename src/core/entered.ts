/** What is accepted or recorded, with what the office itself has to say of it; staged, to be appended with the rest. */
import { comesToLight, turnsBy } from './consequences.ts'
import type { RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import { type Job, madeId } from './intake.ts'
import { type AnyOutcome, turning } from './outcome.ts'
import type { Breach, Turned } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Staging } from './staging.ts'
import { tag } from './tag.ts'
import type { Wheel } from './wheel.ts'
import { written } from './written.ts'

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
  const isAskedAgain = wheel.definitions.records !== undefined && comesToLight(job, events)
  const turned = isAskedAgain ? await turnedBy(events, snapshot, wheel) : undefined
  const own = ownEntries(judged, turned, wheel)
  const all = own.length > 0 ? [...events, ...own] : events
  const begun = wheel.inForce.adopting?.(all, job, () => madeId(wheel, job.now)) ?? all
  // Whatever was read to ask again becomes something else by the events, too.
  const isMore = isAskedAgain || begun !== events
  snapshot.stage(isMore ? await snapshot.after(begun) : staging, begun, commandId)
  const told = { commandId, events: all, findings, ...(turned && turning(turned)) }
  return recordedFor === undefined ? { status: 'accepted', ...told } : { status: 'recorded', ...told, breaches }
}

async function turnedBy(events: readonly RecordedEvent[], snapshot: Snapshot, wheel: Wheel) {
  const turned = await turnsBy(events, snapshot, wheel)
  return turned.turns.length > 0 || turned.leftOut > 0 ? turned : undefined
}

/** No rule judges them: they say what was found. */
function ownEntries({ job, events, breaches }: Judged, turned: Turned | undefined, wheel: Wheel): RecordedEvent[] {
  const { records } = wheel.definitions
  const { commandId, recordedFor: reason } = job
  if (!records || (reason === undefined && !turned)) return []
  const mine = tag('command', commandId)
  const about = [...new Set(events.flatMap(({ tags }) => tags))].filter(one => one !== mine)
  return [
    ...(reason === undefined ? [] : [records.recorded(reason, breaches, about)]),
    ...(turned ? [records.turned(turned, about)] : []),
  ].map(draft => written(draft, job, wheel))
}
