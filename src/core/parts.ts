/** What of an office depends on how personal texts are kept. */
import type { Reader } from './masked.ts'
import type { Outcome, RecordOutcome } from './outcome.ts'
import type { EventStore } from './ports.ts'
import type { Privacy } from './privacy.ts'
import type { Vouch } from './saved-states.ts'

/** The parts of an office through which data go out. */
export interface Doors {
  execute(command: unknown, ...rest: never): Promise<Outcome>
  executeAll(orders: readonly unknown[], ...rest: never): Promise<readonly Outcome[]>
  record(command: unknown, ...rest: never): Promise<RecordOutcome>
  preview(command: unknown, ...rest: never): Promise<Outcome>
  view(...question: never): Promise<unknown>
  obligations(...query: never): Promise<unknown>
  events(...query: never): Promise<unknown>
}

/** For whom the outcome of a command is opened, by what was said beside it. */
export type ReaderFor = (meta: unknown) => Reader | undefined

export interface Parts {
  /** As decisions, views and boards see it. */
  readonly store: EventStore
  readonly privacy: Privacy
  readonly vouch?: Vouch
  /** What kind of texts stands for personal ones in saved states: they are of no use to an office with another kind. */
  readonly keeps?: string
  guarded<Plain extends Doors>(doors: Plain, readerFor: ReaderFor): Plain
}
