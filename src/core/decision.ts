/** What a command decides, on the states as they are; and on those of its business time, where it is told late. */
import type { Decision, Refusal } from './command.ts'
import type { StateRef } from './fold.ts'
import { foundIn } from './found.ts'
import type { Job } from './intake.ts'
import { endOf } from './order.ts'
import type { Reads } from './rule.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wheel } from './wheel.ts'

interface Decided {
  readonly decision: Decision
  /** The states that it rests on. */
  readonly refs: readonly StateRef[]
}

/** In an object, since a definition of the host may answer with anything, such as a promise. */
export async function decisionOf(job: Job, snapshot: Snapshot, wheel: Wheel): Promise<Decided> {
  const { definition, command, now, occurredAt, actor } = job
  const { calendar, definitions, inForce } = wheel
  const sought = definition.finds?.(command as never)
  const found = sought && (await foundIn(snapshot.store, sought, definitions))
  const occasion = { now, occurredAt, actor, calendar, found, numbers: inForce.atHand }
  const reads = definition.reads(command as never, occasion)
  definitions.checkReads(reads, 'command', definition.type)
  const refs = Object.values(reads)
  const reading = snapshot.load(refs)
  if (reading) await reading
  const decided = (standing: Standing) =>
    definition.decide(statesOf(reads, standing) as never, command as never, occasion)
  const present = decided(ref => snapshot.value(ref))
  const behind = endOf(occurredAt)
  const past = snapshot.loadThen(refs, behind)
  if (!past) return { decision: present, refs }
  await past
  const then = decided(ref => snapshot.valueThen(ref, behind))
  const isFinal = (refusal: Refusal) => definition.telling === 'decision' || definitions.isFinal(refusal)
  const outlasts = (refusal: Refusal) => definitions.outlasts(refusal)
  return { decision: toldLate(then, present, { isFinal, outlasts }), refs }
}

interface Lasting {
  readonly isFinal: (refusal: Refusal) => boolean
  readonly outlasts: (refusal: Refusal) => boolean
}

/**
 * What is told late must be possible now and have been possible then; but some refusals are judged at its time alone, and
 * some only as long as they stand.
 * Where both decide, the decision of now is taken, and where both refuse, the refusal of now is told: it knows more.
 */
function toldLate(then: Decision, present: Decision, { isFinal, outlasts }: Lasting): Decision {
  if (!isRefusal(present)) return isRefusal(then) && outlasts(then) ? then : present
  return isFinal(present) || isRefusal(then) ? present : then
}

export function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && typeof (decision as Refusal).refused === 'string'
}

type Standing = (ref: StateRef) => unknown

export function statesOf(reads: Reads, standing: Standing): Readonly<Record<string, unknown>> {
  const states: Record<string, unknown> = {}
  for (const name in reads) states[name] = standing(reads[name]!)
  return states
}
