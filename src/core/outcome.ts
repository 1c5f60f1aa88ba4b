import type { RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { Breach, Consequence, Turned } from './recording.ts'

interface Told {
  readonly commandId: string
  readonly findings: readonly Finding[]
}

/** Left out where nothing turned. */
interface Turning {
  /** Verdicts about later events that turned by it. Each `must` that failed is kept as a duty to look at. */
  readonly consequences?: readonly Consequence[]
  /** So many later events were not judged again, because there are too many. */
  readonly notJudgedAgain?: number
}

interface Accepted<Event extends RecordedEvent = RecordedEvent> extends Told, Turning {
  readonly status: 'accepted'
  readonly events: readonly Event[]
}

interface NotDone extends Told {
  readonly status: 'refused' | 'undecidable'
}

/** Written whatever the rules say of it: `breaches` are those that would have refused it. The last event is the record. */
interface Kept<Event extends RecordedEvent = RecordedEvent> extends Told, Turning {
  readonly status: 'recorded'
  readonly events: readonly Event[]
  readonly breaches: readonly Breach[]
}

/** What became of a command. `findings` lists every rule that was touched, also on acceptance. */
export type Outcome<Event extends RecordedEvent = RecordedEvent> = Accepted<Event> | NotDone

/** What became of what was to be recorded; only facts and the gate refuse it. */
export type RecordOutcome<Event extends RecordedEvent = RecordedEvent> = Kept<Event> | NotDone

/** Within the office one path leads to both. */
export type AnyOutcome = Accepted | NotDone | Kept

/** A job's outcome, or the fault that only this job met. */
export type Result = { readonly outcome: AnyOutcome } | { readonly fault: unknown }

export function outcomeOf(result: Result): AnyOutcome {
  if ('fault' in result) throw result.fault
  return result.outcome
}

/** As an outcome tells it. */
export function turning({ turns, leftOut }: Turned): Turning {
  const consequences = turns.map(({ event, rule, force, subject, was, now }) => ({
    event,
    rule,
    force,
    subject,
    was,
    now,
  }))
  return Object.freeze({ consequences, ...(leftOut > 0 && { notJudgedAgain: leftOut }) })
}
