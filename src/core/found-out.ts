/** What an office that keeps records has to say of what it accepts: why it was recorded, and what turned by it. */
import { comesToLight, turnsBy } from './consequences.ts'
import type { RecordedEvent } from './event.ts'
import type { Job } from './intake.ts'
import type { Breach, Records, Turned } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import { tag } from './tag.ts'
import type { Wheel } from './wheel.ts'
import { written } from './written.ts'

interface Decided {
  readonly job: Job
  readonly events: readonly RecordedEvent[]
  readonly breaches: readonly Breach[]
}

interface FoundOut {
  /** Whether what was judged before was looked at: then more was read than the decision itself. */
  readonly isJudgedAgain: boolean
  readonly turned: Turned | undefined
  /** No rule judges them: they say what was found. */
  readonly entries: readonly RecordedEvent[]
}

export async function foundOut(
  decided: Decided,
  records: Records,
  snapshot: Snapshot,
  wheel: Wheel,
): Promise<FoundOut> {
  const isJudgedAgain = comesToLight(decided.job, decided.events)
  const turned = isJudgedAgain ? await turnsBy(decided.events, snapshot, wheel) : undefined
  const entries = draftsOf(decided, turned, records).map(draft => written(draft, decided.job, wheel))
  return { isJudgedAgain, turned, entries }
}

function draftsOf({ job, events, breaches }: Decided, turned: Turned | undefined, records: Records) {
  const { commandId, recordedFor: reason } = job
  const mine = tag('command', commandId)
  const about = () => [...new Set(events.flatMap(({ tags }) => tags))].filter(one => one !== mine)
  return [
    ...(reason === undefined ? [] : [records.recorded(reason, breaches, about())]),
    ...(turned ? [records.turned(turned, about())] : []),
  ]
}
