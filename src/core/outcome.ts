import type { RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'

/** What became of a command. `findings` lists every rule that was touched, also on acceptance. */
export type Outcome =
  | {
      readonly status: 'accepted'
      readonly commandId: string
      readonly events: readonly RecordedEvent[]
      readonly findings: readonly Finding[]
    }
  | { readonly status: 'refused' | 'undecidable'; readonly commandId: string; readonly findings: readonly Finding[] }

/** A job's outcome, or the fault that only this job met. */
export type Result = { readonly outcome: Outcome } | { readonly fault: unknown }

export function outcomeOf(result: Result): Outcome {
  if ('fault' in result) throw result.fault
  return result.outcome
}
