/**
 * A race of several offices on one log, and what came of it held against the log itself: each answer must be the one
 * that a single office gives on the log as it stood at some moment between question and answer; where something was
 * written, at the moment before that.
 */
import type fc from 'fast-check'
import type { ProposedEvent, SequencedEvent } from '../../core/event.ts'
import type { Order } from '../../core/intake.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { EventStore } from '../../core/ports.ts'
import type { Office } from '../../open.ts'
import { memoryStore } from '../../storage/memory.ts'
import { firstDifference } from '../first-difference.ts'
import { ask, decided } from './answers.ts'
import { scheduled } from './scheduled.ts'

/** What one office does in a race: one step after the other, each of one order or of a batch. */
export type Runner = readonly (readonly Order[])[]

/** An office on this store; `name` differs from office to office, so that none makes an id of another. */
export type OfficeMaker = (store: EventStore, name: string) => Office

interface Step {
  readonly orders: readonly Order[]
  readonly outcomes: readonly Outcome[]
  /** The head of the log when it was asked for, and when it was answered. */
  readonly from: number
  readonly to: number
}

export interface RaceResult {
  /** What went wrong; nothing, if all is well. */
  readonly flaws: readonly string[]
  readonly outcomes: readonly Outcome[]
  readonly log: readonly SequencedEvent[]
}

/** Runs the race on a log that begins with these events, and looks at what came of it. */
export async function race(
  before: readonly SequencedEvent[],
  runners: readonly Runner[],
  scheduler: fc.Scheduler,
  office: OfficeMaker,
): Promise<RaceResult> {
  const store = memoryStore()
  await carryOver(before, store)
  const steps: Step[] = []
  const running = runners.map(async (runner, index) => {
    const racer = office(scheduled(store, scheduler), `racer-${index + 1}`)
    for (const orders of runner) {
      const from = await headOf(store)
      const outcomes = await ask(racer, orders)
      steps.push({ orders, outcomes, from, to: await headOf(store) })
    }
  })
  await scheduler.waitFor(Promise.all(running))
  const log = (await store.read('all')).events
  const shared = sharedIds(steps)
  const untrue: string[] = []
  for (const step of steps) {
    const flaw = await flawOf(step, momentsOf(step, log, shared), log, office)
    if (flaw !== undefined) untrue.push(flaw)
  }
  return {
    flaws: [...strangersIn(log.slice(before.length), steps), ...untrue],
    outcomes: steps.flatMap(step => step.outcomes),
    log,
  }
}

/** Writes events of one log into another. */
export async function carryOver(events: readonly SequencedEvent[], store: EventStore): Promise<void> {
  if (events.length > 0) await store.append(events as readonly ProposedEvent[])
}

async function headOf(store: EventStore): Promise<number> {
  return (await store.read([{ tags: ['nobody:at all'] }])).head
}

// Events that nobody was told of, or that stand in the log twice or not at all.
function strangersIn(written: readonly SequencedEvent[], steps: readonly Step[]): string[] {
  const acceptedIds = steps.flatMap(idsOf)
  const ids = written.map(({ id }) => id)
  const lost = acceptedIds.filter(id => !ids.includes(id)).map(id => `${id} was accepted and is not in the log`)
  const strange = ids.filter(id => !acceptedIds.includes(id)).map(id => `${id} is in the log and nobody was told`)
  return [...lost, ...strange]
}

function idsOf({ outcomes }: Step): string[] {
  return outcomes.flatMap(outcome => (outcome.status === 'accepted' ? outcome.events.map(({ id }) => id) : []))
}

/** Events that several steps were told of: the same command came to several offices, or twice to one. */
function sharedIds(steps: readonly Step[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const step of steps) {
    for (const id of new Set(idsOf(step))) {
      if (seen.has(id)) shared.add(id)
      seen.add(id)
    }
  }
  return shared
}

/**
 * The heads of the log at which the step may have been decided. Where it wrote what nobody else was told of: the one
 * before that; but what stands directly before it and was told of by others, too, may be its own work or an earlier one.
 */
function momentsOf(step: Step, log: readonly SequencedEvent[], shared: ReadonlySet<string>): readonly number[] {
  const { from, to } = step
  const ids = new Set(idsOf(step))
  const written = log.find(({ id }) => ids.has(id) && !shared.has(id))
  if (written) {
    let first = written.position - 1
    const moments = [first]
    for (let event = log[first - 1]; event && ids.has(event.id); event = log[first - 1]) moments.push(--first)
    return moments
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

async function flawOf(
  step: Step,
  moments: readonly number[],
  log: readonly SequencedEvent[],
  office: OfficeMaker,
): Promise<string | undefined> {
  let found: string | undefined
  for (const moment of moments) {
    found = await differenceAt(step, log.slice(0, moment), office)
    if (found === undefined) return undefined
  }
  return `no single office would have answered so (${moments}): ${found}`
}

async function differenceAt(
  { orders, outcomes }: Step,
  log: readonly SequencedEvent[],
  office: OfficeMaker,
): Promise<string | undefined> {
  const store = memoryStore()
  await carryOver(log, store)
  const alone = await ask(office(store, 'alone'), orders)
  return firstDifference(outcomes.map(decided), alone.map(decided))
}
