/**
 * Races of a host's own commands and regulations, in every order that fast-check's scheduler finds:
 *
 *     const law = raceLaw({ fc, office: (store, name) => open({ store, clock, ids: sequentialIds(name), regulations }),
 *       before, commands, invariant: log => capsBrokenIn(log) })
 *     await fc.assert(law, { numRuns: 500 })
 *
 * Besides the invariant it is checked that nothing accepted is lost, that nothing is written which nobody was told of,
 * and that every answer is one that a single office would have given on the log as it was at some moment meanwhile. Some
 * orders come more than once under one command id: they have one effect.
 */
import type fc from 'fast-check'
import type { SequencedEvent } from '../core/event.ts'
import type { Order } from '../core/intake.ts'
import type { EventStore } from '../core/ports.ts'
import { memoryStore } from '../storage/memory.ts'
import { breach } from './breach.ts'
import type { FastCheck } from './history/deed.ts'
import { ask } from './office/answers.ts'
import { type OfficeMaker, type Runner, race } from './office/race.ts'

export type { OfficeMaker, Runner } from './office/race.ts'

export interface RaceLawOptions {
  /** The host's fast-check. */
  readonly fc: FastCheck
  /**
   * Makes an office on a store: each racer has its own, and so has each question what a single office would answer.
   * Their clock must stand still, and no two of different names may make the same id: `sequentialIds(name)`.
   */
  readonly office: OfficeMaker
  /** What racers ask for: choose few subjects, so that they clash. */
  readonly commands: fc.Arbitrary<Order>
  /** Told before the race, one after the other; all must be accepted. */
  readonly before?: readonly Order[]
  /** What is wrong with the log after the race; nothing, if all is well. */
  readonly invariant?: (log: readonly SequencedEvent[]) => readonly string[]
  /** At most so many racers; 3 by default, at least 2. */
  readonly racers?: number
  /** At most so many steps of each, of which one in four is a batch of two or three orders; 3 by default. */
  readonly steps?: number
}

/** A property for `fc.assert`; a race that goes wrong throws `LAW_BROKEN` with `details.flaws`. */
export function raceLaw(options: RaceLawOptions): fc.IAsyncProperty<[Runner[], fc.Scheduler]> {
  const { fc, office, invariant = () => [] } = options
  let founded: Promise<readonly SequencedEvent[]> | undefined
  return fc.asyncProperty(runnersOf(options), fc.scheduler(), async (runners, scheduler) => {
    founded ??= logAfter(office, options.before ?? [])
    const { flaws, log } = await race(await founded, runners, scheduler, office)
    const all = [...invariant(log), ...flaws]
    if (all.length > 0) throw breach(`the race went wrong:\n${all.join('\n')}`, { flaws: all })
  })
}

function runnersOf({ fc, commands, racers = 3, steps = 3 }: RaceLawOptions): fc.Arbitrary<Runner[]> {
  // Now and then under an id that belongs to the command: then several racers, or one twice, send the same.
  const orders = fc.oneof({ arbitrary: commands, weight: 3 }, { arbitrary: commands.map(underItsId), weight: 1 })
  const step = fc.oneof(
    { arbitrary: orders.map(order => [order]), weight: 3 },
    { arbitrary: fc.array(orders, { minLength: 2, maxLength: 3 }), weight: 1 },
  )
  const runner = fc.array(step, { minLength: 1, maxLength: steps })
  return fc.array(runner, { minLength: 2, maxLength: Math.max(2, racers) })
}

/** Ids have at most 200 characters: a longer order goes without. */
function underItsId(order: Order): Order {
  const commandId = JSON.stringify(order)
  return order.commandId !== undefined || commandId.length > 200 ? order : { ...order, commandId }
}

async function logAfter(office: OfficeMaker, before: readonly Order[]): Promise<readonly SequencedEvent[]> {
  const store: EventStore = memoryStore()
  const first = office(store, 'before')
  for (const [index, order] of before.entries()) {
    const [outcome] = await ask(first, [order])
    if (outcome?.status === 'accepted') continue
    const message = `order ${index + 1} of what comes before the race is ${outcome?.status}`
    throw breach(message, { order, findings: outcome?.findings })
  }
  return (await store.read('all')).events
}
