/** The races of `guiju/testing` in the offices of these tests, with the oracles that recount the log by hand. */
import type * as fc from 'fast-check'
import { manualClock, type Outcome, type Regulation, type SequencedEvent } from '../../src/index.ts'
import { type History, play } from '../../src/testing/histories.ts'
import { type Runner, race as raceOf } from '../../src/testing/office/race.ts'
import { complaintBreachesIn } from './complaint-oracle.ts'
import { notes } from './notes.ts'
import { logOf, officeOn, stage } from './offices.ts'
import { breachesIn } from './oracle.ts'

export type { Runner } from '../../src/testing/office/race.ts'
export { scheduled } from '../../src/testing/office/scheduled.ts'

export interface Result {
  /** What went wrong; nothing, if all is well. */
  readonly flaws: readonly string[]
  readonly outcomes: readonly Outcome[]
}

const NOW = '2026-06-01T00:00:00.000Z'

/** Runs the race and looks at what came of it. Offices of few regulations are opened faster. */
export async function race(
  before: readonly SequencedEvent[],
  runners: readonly Runner[],
  scheduler: fc.Scheduler,
  regulations: readonly Regulation[],
): Promise<Result> {
  const clock = manualClock(NOW)
  const inForce = { regulations, contexts: [notes] }
  const { flaws, outcomes, log } = await raceOf(before, runners, scheduler, store => officeOn(store, clock, inForce))
  return { flaws: [...breachesIn(log), ...complaintBreachesIn(log), ...flaws], outcomes }
}

/** The log that a race begins with: told one by one, all accepted. */
export async function logAfter(history: History): Promise<readonly SequencedEvent[]> {
  const { store, office, clock } = stage()
  const played = await play(history, office, clock)
  const refused = played.find(({ outcome }) => outcome.status !== 'accepted')
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`)
  return logOf(store)
}
