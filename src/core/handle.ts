/**
 * The main path.
 *
 *   job ──▶ read ──▶ decide ──▶ judge ──▶ append ──▶ outcome
 *            │          │          │          │
 *            │          │          │          └ everything that was read is the condition; a conflict starts again
 *            │          │          └ every rule that the events touch, on the states as they would become
 *            │          └ pure: events, or a refusal of fact
 *            └ folded states, from the cache where it is known to be true
 *
 * A batch of jobs goes the same way as one: each is decided on what those before it decided, and one append takes all.
 */
import { breath } from './breath.ts'
import { isSamePrint } from './command-print.ts'
import { decide } from './decide.ts'
import { GuijuError, isGuijuError, shown } from './errors.ts'
import type { Job } from './intake.ts'
import { asItHappens } from './office-time.ts'
import { type AnyOutcome, outcomeOf, type Result } from './outcome.ts'
import { permitted } from './permitted.ts'
import { priorOutcome } from './prior.ts'
import { Snapshot } from './snapshot.ts'
import { judgingOn, type Wheel } from './wheel.ts'

export type { AnyOutcome, Outcome, RecordOutcome } from './outcome.ts'

/** Decides, judges and appends; a fault of one job leaves the others alone. */
export async function handle(jobs: readonly Job[], wheel: Wheel): Promise<readonly Result[]> {
  return untilTrue(jobs, wheel, 'settle', snapshot => decideAll(jobs, snapshot, wheel))
}

/** All or nothing: the first fault is thrown and nothing is appended. */
export async function handleTogether(jobs: readonly Job[], wheel: Wheel): Promise<readonly AnyOutcome[]> {
  return untilTrue(jobs, wheel, 'settle', async snapshot => (await decideAll(jobs, snapshot, wheel)).map(outcomeOf))
}

/** The same path without the append. */
export async function foresee(job: Job, wheel: Wheel): Promise<AnyOutcome> {
  const dry = { ...wheel, privacy: wheel.privacy.dry, shadow: undefined }
  return untilTrue([job], wheel, 'prove', async snapshot => outcomeOf((await decideAll([job], snapshot, dry))[0]!))
}

/** Decides again, on what is new, while others change what was read, and on all, where the log is not what it was. */
async function untilTrue<T>(
  jobs: readonly Job[],
  wheel: Wheel,
  proof: 'settle' | 'prove',
  decided: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  let rewound: unknown
  for (let attempt = 1; attempt <= wheel.attempts; attempt++) {
    try {
      const snapshot = await open(jobs, wheel, attempt === 1)
      const answer = await decided(snapshot)
      if (await snapshot[proof]()) {
        wheel.shadow?.settled(snapshot)
        return answer
      }
      rewound = undefined
    } catch (fault) {
      if (!isGuijuError(fault, 'LOG_REWOUND')) throw fault
      rewound = fault
    }
  }
  throw rewound ?? conflict(wheel.attempts)
}

async function open(jobs: readonly Job[], wheel: Wheel, trusts: boolean): Promise<Snapshot> {
  const snapshot = new Snapshot(wheel.log.now, wheel.saved, trusts)
  const repeatable = jobs.filter(job => job.repeatable)
  if (repeatable.length > 0) await snapshot.earlier.recall(repeatable.map(({ commandId }) => commandId))
  return snapshot
}

/** A long batch does not hold up the rest of the process. */
const JOBS_A_BREATH = 256

async function decideAll(jobs: readonly Job[], snapshot: Snapshot, wheel: Wheel): Promise<Result[]> {
  const results: Result[] = []
  const accepted = new Map<string, { job: Job; outcome: AnyOutcome }>()
  for (const [index, job] of jobs.entries()) {
    if (index > 0 && index % JOBS_A_BREATH === 0) await breath()
    try {
      const earlier = job.repeatable ? await repeated(job, accepted, snapshot, wheel) : undefined
      if (!earlier && job.unfit) throw job.unfit
      const outcome = earlier ?? (await decideOrRecord(job, snapshot, wheel))
      if ('events' in outcome) accepted.set(job.commandId, { job, outcome })
      results.push({ outcome })
    } catch (fault) {
      if (isGuijuError(fault, 'LOG_REWOUND')) throw fault
      results.push({ fault: await snapshot.blame(fault) })
    }
  }
  return results
}

/** What would be accepted is recorded as it would be accepted. What nothing takes back is never done against a rule. */
async function decideOrRecord(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<AnyOutcome> {
  const outcome = await decideInTime(job, snapshot, wheel)
  if (job.recordedFor === undefined || 'events' in outcome || job.definition.irreversible) return outcome
  return decideInTime({ ...job, tolerates: true }, snapshot, wheel)
}

/** What is told as it happens is refused by the clock of the office alone, never by a stated moment that is behind it. */
async function decideInTime(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<AnyOutcome> {
  const outcome = await decide(job, snapshot, wheel)
  const again = outcome.status === 'refused' ? asItHappens(job, wheel.time) : undefined
  return again ? decide(again, snapshot, wheel) : outcome
}

async function repeated(
  job: Job,
  accepted: ReadonlyMap<string, { job: Job; outcome: AnyOutcome }>,
  snapshot: Snapshot,
  wheel: Wheel,
): Promise<AnyOutcome | undefined> {
  const earlier = accepted.get(job.commandId)
  if (earlier && !isSamePrint(earlier.job.digest, job.digest)) throw unfitOrReused(job)
  if (earlier) return earlier.outcome
  const prior = snapshot.earlier.eventsOf(job.commandId)
  if (!prior) return undefined
  const same = isSamePrint(prior[0]!.meta?.command, job.digest) || (await wheel.privacy.isRepeat(prior, job.digest))
  if (!same) throw unfitOrReused(job)
  const { kept } = wheel
  const { status, findings } = await permitted(job, snapshot, kept ? await judgingOn(snapshot, wheel, kept) : wheel)
  const told = await priorOutcome(prior, snapshot.store, wheel)
  return status === 'accepted' ? { ...told, findings: [...findings, ...told.findings] } : told
}

/** What is wrong with the command itself is told first. */
function unfitOrReused({ commandId, definition, unfit }: Job): GuijuError {
  if (unfit) return unfit
  const message = `commandId ${shown(commandId)} was used for another command, for another time or by another actor (now: ${definition.type})`
  return new GuijuError('COMMAND_ID_REUSED', message, { field: 'meta.commandId', value: commandId })
}

function conflict(attempts: number): GuijuError {
  const message = `others kept changing what this decision read: given up after ${attempts} attempts, nothing appended`
  return new GuijuError('APPEND_CONFLICT', message, { attempts })
}
