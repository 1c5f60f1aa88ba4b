/** Which duties are owed by the one rules and not by the other. */
import type { Obligation } from '../core/obligation.ts'
import type { EventStore, Instant } from '../core/ports.ts'
import { open } from '../open.ts'
import { manualClock } from '../time/clock.ts'
import type { Judge } from './benches.ts'

/** A duty that is owed by the one rules and not by the other. */
export interface DutyAgain {
  readonly kind: 'duty'
  readonly moved: 'added' | 'gone'
  readonly duty: Obligation
  readonly departments: readonly string[]
}

/** Whose duties, and by which log. */
export interface Owing {
  readonly judge: Judge
  readonly store: EventStore
}

/** As of a moment; of what is owed before, a line for each duty is in memory. */
export async function* dutiesMoved(was: Owing, now: Owing, at: Instant): AsyncGenerator<DutyAgain> {
  // One subject may owe the same several times over, such as for each of its papers.
  const before = new Map<string, Obligation[]>()
  for (const duty of await owed(was, at)) {
    const name = nameOf(duty)
    before.set(name, [...(before.get(name) ?? []), duty])
  }
  for (const duty of await owed(now, at)) {
    if (before.get(nameOf(duty))?.pop() === undefined) yield moved('added', duty)
  }
  for (const duties of before.values()) for (const duty of duties) yield moved('gone', duty)
}

function owed({ judge: { options }, store }: Owing, at: Instant): Promise<readonly Obligation[]> {
  const office = open({ ...options, store, clock: manualClock(at) })
  return office.obligations({ asOf: at, status: ['running', 'due', 'overdue', 'undecidable'] })
}

function nameOf({ obligation, clause, subject, since, due, status }: Obligation): string {
  return JSON.stringify([obligation, clause, subject, since, due, status === 'undecidable'])
}

function moved(which: DutyAgain['moved'], duty: Obligation): DutyAgain {
  const { facts, subject } = duty
  const own = subject.startsWith('department:') ? subject.slice('department:'.length) : facts.department
  return { kind: 'duty', moved: which, duty, departments: typeof own === 'string' ? [own] : [] }
}
