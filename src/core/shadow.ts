/** What judges beside the rules of an office and decides nothing. Made by the host's `inShadow`, which brings the code. */
import type { RecordedEvent } from './event.ts'
import type { Job } from './intake.ts'
import type { Charge, Judged } from './judge.ts'
import type { Snapshot } from './snapshot.ts'

export interface Shadowed {
  readonly job: Job
  readonly events: readonly RecordedEvent[]
  readonly charges: readonly Charge[]
}

export interface Shadow {
  /** Told of each decision as it was judged, before it is written. It throws nothing. */
  judge(decided: Shadowed, judged: Judged, snapshot: Snapshot): Promise<void>
  /** What was decided on this snapshot stands. */
  settled(snapshot: Snapshot): void
}
