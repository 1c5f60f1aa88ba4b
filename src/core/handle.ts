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

import type { StateCache } from './cache.ts'
import type { Refusal } from './command.ts'
import { GuijuError, shown } from './errors.ts'
import type { EventDraft, RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { StateRef } from './fold.ts'
import { frozen } from './freeze.ts'
import { type Job, madeId } from './intake.ts'
import { type Charge, chargesOf, handedOut, judge, type RuleIndex } from './judge.ts'
import type { ParameterBook } from './parameter.ts'
import type { Calendar, EventStore } from './ports.ts'
import { priorOutcome } from './prior.ts'
import type { Reads } from './rule.ts'
import type { SavedStates } from './saved-states.ts'
import { Snapshot, type Staging } from './snapshot.ts'
import { tag } from './tag.ts'

/** What became of a command. `findings` lists every rule that was touched, also on acceptance. */
export type Outcome =
  | {
      readonly status: 'accepted'
      readonly commandId: string
      readonly events: readonly RecordedEvent[]
      readonly findings: readonly Finding[]
    }
  | { readonly status: 'refused' | 'undecidable'; readonly commandId: string; readonly findings: readonly Finding[] }

export interface Wheel {
  readonly store: EventStore
  readonly cache: StateCache
  readonly rules: RuleIndex
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly nextId: (at: string) => string
  /** The editions that judge what happened at a moment, as the events will say. */
  readonly editionsAt: (moment: string) => string
  /** How often a decision is made again after conflicts before `APPEND_CONFLICT` is thrown. */
  readonly attempts: number
  /** States that earlier processes saved; left out where the host keeps none. */
  readonly saved?: SavedStates | undefined
  /** Seals what is personal; left out where the office has no key vault. */
  readonly privacy?: Privacy | undefined
}

/** What a key vault does for decisions. */
export interface Privacy {
  /** The events with all that is personal sealed, or the refusal to record anything personal about who was forgotten. */
  seal(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[] | Refusal>
  /** Is this the command that left these events? Asked where the plain fingerprints differ. */
  isRepeat(events: readonly RecordedEvent[], digest: string | undefined): Promise<boolean>
  /** The same for a preview: no key is made. */
  readonly dry: Privacy
}

/** A job's outcome, or the fault that only this job met. */
export type Result = { readonly outcome: Outcome } | { readonly fault: unknown }

/** Decides, judges and appends; a fault of one job leaves the others alone. */
export async function handle(jobs: readonly Job[], wheel: Wheel): Promise<readonly Result[]> {
  for (let attempt = 1; attempt <= wheel.attempts; attempt++) {
    const snapshot = await open(jobs, wheel, attempt === 1)
    const results = await decideAll(jobs, snapshot, wheel)
    if (await snapshot.settle()) return results
  }
  throw conflict(wheel.attempts)
}

/** All or nothing: the first fault is thrown and nothing is appended. */
export async function handleTogether(jobs: readonly Job[], wheel: Wheel): Promise<readonly Outcome[]> {
  for (let attempt = 1; attempt <= wheel.attempts; attempt++) {
    const snapshot = await open(jobs, wheel, attempt === 1)
    const outcomes = (await decideAll(jobs, snapshot, wheel)).map(outcomeOf)
    if (await snapshot.settle()) return outcomes
  }
  throw conflict(wheel.attempts)
}

/** The same path without the append. */
export async function foresee(job: Job, wheel: Wheel): Promise<Outcome> {
  for (let attempt = 1; attempt <= wheel.attempts; attempt++) {
    const snapshot = await open([job], wheel, attempt === 1)
    const [result] = await decideAll([job], snapshot, { ...wheel, privacy: wheel.privacy?.dry })
    if (await snapshot.prove()) return outcomeOf(result!)
  }
  throw conflict(wheel.attempts)
}

export function outcomeOf(result: Result): Outcome {
  if ('fault' in result) throw result.fault
  return result.outcome
}

async function open(jobs: readonly Job[], wheel: Wheel, trusts: boolean): Promise<Snapshot> {
  const snapshot = new Snapshot(wheel, trusts)
  const repeatable = jobs.filter(job => job.repeatable)
  if (repeatable.length > 0) await snapshot.recall(repeatable.map(({ commandId }) => commandId))
  return snapshot
}

async function decideAll(jobs: readonly Job[], snapshot: Snapshot, wheel: Wheel): Promise<Result[]> {
  const results: Result[] = []
  const accepted = new Map<string, { job: Job; outcome: Outcome }>()
  for (const job of jobs) {
    try {
      const earlier = job.repeatable ? await repeated(job, accepted, snapshot, wheel) : undefined
      const outcome = earlier ?? (await decideOne(job, snapshot, wheel))
      if (outcome.status === 'accepted') accepted.set(job.commandId, { job, outcome })
      results.push({ outcome })
    } catch (fault) {
      results.push({ fault })
    }
  }
  return results
}

async function repeated(
  job: Job,
  accepted: ReadonlyMap<string, { job: Job; outcome: Outcome }>,
  snapshot: Snapshot,
  wheel: Wheel,
): Promise<Outcome | undefined> {
  const earlier = accepted.get(job.commandId)
  if (earlier && earlier.job.digest !== job.digest) throw reused(job)
  if (earlier) return earlier.outcome
  const prior = snapshot.prior(job.commandId)
  if (!prior) return undefined
  const same = prior[0]!.meta?.command === job.digest || (await wheel.privacy?.isRepeat(prior, job.digest))
  if (!same) throw reused(job)
  return priorOutcome(prior, wheel)
}

async function decideOne(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<Outcome> {
  const { definition, command, commandId, now, occurredAt, actor } = job
  const occasion = { now, occurredAt, actor, calendar: wheel.calendar }
  const reads = definition.reads(command as never, occasion)
  const reading = snapshot.load(Object.values(reads))
  if (reading) await reading
  const decision = definition.decide(statesOf(reads, snapshot) as never, command as never, occasion)
  if (isRefusal(decision)) return { status: 'refused', commandId, findings: [refusal(decision)] }
  if (!Array.isArray(decision) || decision.length === 0) throw silentDecision(job)

  const plain = (decision as readonly EventDraft[]).map(draft => recorded(draft, job, wheel))
  const events = wheel.privacy ? await wheel.privacy.seal(plain) : plain
  if (isRefusal(events)) return { status: 'refused', commandId, findings: [refusal(events)] }
  const charges = chargesOf(wheel.rules, events)
  const more = snapshot.load(refsOf(charges))
  if (more) await more
  const staging = snapshot.after(events)
  const { status, findings } = judge(charges, {
    parameters: wheel.parameters,
    calendar: wheel.calendar,
    before: reads => statesOf(reads, snapshot),
    after: reads => statesOf(reads, snapshot, staging),
  })
  if (status !== 'accepted') return { status, commandId, findings }
  snapshot.stage(staging, events, commandId)
  return { status, commandId, events, findings }
}

function statesOf(
  reads: Reads,
  snapshot: { value(ref: Reads[string]): unknown },
  staging?: Staging,
): Readonly<Record<string, unknown>> {
  const states: Record<string, unknown> = {}
  for (const name in reads) {
    const ref = reads[name]!
    states[name] = staging?.get(ref.id) ?? snapshot.value(ref)
  }
  return states
}

function refsOf(charges: readonly Charge[]): StateRef[] {
  const refs: StateRef[] = []
  for (const { reads } of charges) for (const name in reads) refs.push(reads[name]!)
  return refs
}

// A definition of the host may answer with anything, such as a promise.
function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && typeof (decision as Refusal).refused === 'string'
}

function recorded(draft: EventDraft, job: Job, wheel: Wheel): RecordedEvent {
  const { type, version, data, tags } = draft
  const { commandId, now, occurredAt, actor, digest } = job
  const editions = wheel.editionsAt(occurredAt)
  const meta = digest === undefined ? { editions } : { editions, command: digest }
  return frozen({
    id: madeId(wheel, now),
    type,
    version,
    data,
    tags: [...tags, tag('command', commandId)],
    occurredAt,
    recordedAt: now,
    actor,
    commandId,
    meta,
  })
}

function refusal({ refused, subject, actual, limit, facts }: Refusal): Finding {
  return handedOut({ rule: refused, clause: null, force: 'must', subject, verdict: 'failed', actual, limit, facts })
}

function reused({ commandId, definition }: Job): GuijuError {
  const message = `commandId ${shown(commandId)} was used for another command (now: ${definition.type})`
  return new GuijuError('COMMAND_ID_REUSED', message, { field: 'meta.commandId', value: commandId })
}

function silentDecision({ definition }: Job): GuijuError {
  const message = `${definition.type} decided nothing: return events, or refuse(…) with the reason`
  return new GuijuError('INVALID_DEFINITION', message, { type: definition.type })
}

function conflict(attempts: number): GuijuError {
  const message = `others kept changing what this decision read: given up after ${attempts} attempts, nothing appended`
  return new GuijuError('APPEND_CONFLICT', message, { attempts })
}
