/**
 * Races: several offices on one log, every read and append of theirs put in any order by fast-check's scheduler.
 * What came of a race is held against the log itself: each answer must be the one that a single office gives on the log
 * as it stood at some moment between question and answer, and where something was written, at the moment before that.
 */
import type * as fc from 'fast-check'
import type { EventStore } from '../../src/core/ports.ts'
import {
  manualClock,
  memoryStore,
  type Office,
  type OfficeOptions,
  type Order,
  type Outcome,
  type Regulation,
  type SequencedEvent,
} from '../../src/index.ts'
import { type History, play } from '../../src/testing/histories.ts'
import { complaintBreachesIn } from './complaint-oracle.ts'
import { notes } from './notes.ts'
import { carryOver, decided, logOf, officeOn, stage } from './offices.ts'
import { breachesIn } from './oracle.ts'
import { difference } from './strict.ts'

/** What one office does in a race: one step after the other, each of one command or of a batch. */
export type Runner = readonly (readonly Order[])[]

/** A store whose every call waits for its turn: before it reads, before the answer arrives, before it writes. */
export function scheduled(store: EventStore, scheduler: fc.Scheduler): EventStore {
  const turn = (label: string) => scheduler.schedule(Promise.resolve(), label)
  return {
    read: async (query, options) => {
      await turn('before the read')
      const answer = await store.read(query, options)
      await turn('after the read')
      return answer
    },
    append: async (events, condition) => {
      await turn('before the append')
      const answer = await store.append(events, condition)
      await turn('after the append')
      return answer
    },
  }
}

interface Step {
  readonly orders: readonly Order[]
  readonly outcomes: readonly Outcome[]
  /** The head of the log when it was asked for, and when it was answered. */
  readonly from: number
  readonly to: number
}

export interface Result {
  /** What went wrong; nothing, if all is well. */
  readonly flaws: readonly string[]
  readonly outcomes: readonly Outcome[]
}

/** Runs the race and looks at what came of it. Offices of few regulations are opened faster. */
export async function race(
  before: readonly SequencedEvent[],
  runners: readonly Runner[],
  scheduler: fc.Scheduler,
  regulations: readonly Regulation[],
): Promise<Result> {
  const inForce = { regulations, contexts: [notes] }
  const store = memoryStore()
  await carryOver(before, store)
  const clock = manualClock(NOW)
  const steps: Step[] = []
  const running = runners.map(async runner => {
    const office = officeOn(scheduled(store, scheduler), clock, inForce)
    for (const orders of runner) {
      const from = await headOf(store)
      const outcomes = await ask(office, orders)
      steps.push({ orders, outcomes, from, to: await headOf(store) })
    }
  })
  await scheduler.waitFor(Promise.all(running))
  const log = await logOf(store)
  const untrue = (await Promise.all(steps.map(step => flawOf(step, log, inForce)))).filter(flaw => flaw !== undefined)
  return {
    flaws: [
      ...breachesIn(log),
      ...complaintBreachesIn(log),
      ...strangersIn(log.slice(before.length), steps),
      ...untrue,
    ],
    outcomes: steps.flatMap(step => step.outcomes),
  }
}

const NOW = '2026-06-01T00:00:00.000Z'

async function ask(office: Office, orders: readonly Order[]): Promise<readonly Outcome[]> {
  const [first] = orders
  if (orders.length > 1 || !first) return office.executeAll(orders)
  const { command, ...meta } = first
  return [await office.execute(command, meta)]
}

async function headOf(store: EventStore): Promise<number> {
  return (await store.read([{ tags: ['nobody:at all'] }])).head
}

// Events that nobody was told of, or that stand in the log twice or not at all.
function strangersIn(written: readonly SequencedEvent[], steps: readonly Step[]): string[] {
  const outcomes = steps.flatMap(step => step.outcomes)
  const told = outcomes.flatMap(outcome => (outcome.status === 'accepted' ? outcome.events.map(({ id }) => id) : []))
  const ids = written.map(({ id }) => id)
  const lost = told.filter(id => !ids.includes(id)).map(id => `${id} was accepted and is not in the log`)
  const strange = ids.filter(id => !told.includes(id)).map(id => `${id} is in the log and nobody was told`)
  return [...lost, ...strange]
}

type InForce = Pick<OfficeOptions, 'regulations' | 'contexts'>

async function flawOf(step: Step, log: readonly SequencedEvent[], inForce: InForce): Promise<string | undefined> {
  const { outcomes, from, to } = step
  const ids = new Set(outcomes.flatMap(one => (one.status === 'accepted' ? one.events.map(({ id }) => id) : [])))
  const written = log.find(({ id }) => ids.has(id))
  const moments = written ? [written.position - 1] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
  let found: string | undefined
  for (const moment of moments) {
    found = await differenceAt(step, log.slice(0, moment), inForce)
    if (found === undefined) return undefined
  }
  return `no single office would have answered so (${moments}): ${found}`
}

async function differenceAt(
  { orders, outcomes }: Step,
  log: readonly SequencedEvent[],
  inForce: InForce,
): Promise<string | undefined> {
  const store = memoryStore()
  await carryOver(log, store)
  const alone = await ask(officeOn(store, manualClock(NOW), inForce), orders)
  return difference(outcomes.map(decided), alone.map(decided))
}

/** The log that a race begins with: told one by one, all accepted. */
export async function logAfter(history: History): Promise<readonly SequencedEvent[]> {
  const { store, office, clock } = stage()
  const played = await play(history, office, clock)
  const refused = played.find(({ outcome }) => outcome.status !== 'accepted')
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`)
  return logOf(store)
}
