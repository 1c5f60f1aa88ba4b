/**
 * What must hold of an office, its regulations and its commands when calls of the store fail: for every n, the n-th
 * call of a scenario is delayed, fails before or after it is done, is sent twice, or is answered by a copy that lags.
 *
 *     for (const law of faultLaws({ office: store => open({ store, clock, regulations }), orders })) test(law.name, law.run)
 */
import { isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { Order } from '../core/intake.ts'
import type { EventStore } from '../core/ports.ts'
import type { Office } from '../open.ts'
import { memoryStore } from '../storage/memory.ts'
import { breach } from './breach.ts'
import type { StoreFault } from './faulty-store/plan.ts'
import { type FaultyStore, faultyStore } from './faulty-store.ts'
import { firstDifference } from './first-difference.ts'
import { ask, contentOf, decided } from './office/answers.ts'

export interface FaultScenario {
  /** A fresh office on this store. Its clock must stand still, or no two runs could be compared. */
  office(store: EventStore): Office
  /** Told one after the other; those of a list in one batch. Orders without a `commandId` get one. */
  readonly orders: readonly (Order | readonly Order[])[]
  /** A fresh, empty store; in memory where it is left out. */
  store?(): EventStore | Promise<EventStore>
}

export interface FaultLaw {
  readonly group: 'faults'
  readonly name: string
  /** Throws `LAW_BROKEN` with the call and what went wrong; answers how many faults it tried. */
  run(): Promise<{ readonly faults: number }>
}

const NAMES = {
  delay: 'the n-th call is delayed',
  'fail-before': 'the n-th call fails and nothing is done',
  'fail-after': 'the n-th call is done and its answer is lost',
  duplicate: 'the n-th call is sent twice',
  stale: 'the n-th read is answered by a copy that lags',
} as const satisfies Partial<Record<StoreFault, string>>

/**
 * After every fault the log is as before the order or as after it, never between; later orders work; and told again
 * under the same command id, an order has its one effect and the answer that it has where nothing fails.
 */
export function faultLaws(scenario: FaultScenario): readonly FaultLaw[] {
  return Object.entries(NAMES).map(([fault, name]) => ({
    group: 'faults',
    name: `${name}, for every n`,
    run: () => runEvery(scenario, fault as keyof typeof NAMES),
  }))
}

interface Calm {
  readonly steps: readonly (readonly Order[])[]
  /** What each step answers, and the log after it: the first log is that before any. */
  readonly answers: readonly unknown[]
  readonly logs: readonly (readonly object[])[]
  readonly calls: number
}

async function runEvery(scenario: FaultScenario, fault: StoreFault): Promise<{ faults: number }> {
  const calm = await calmRun(scenario)
  let faults = 0
  // A fault makes further calls: all of them have their turn.
  for (let n = 1, most = calm.calls; n <= most; n++) {
    const inner = await freshStore(scenario)
    const store = faultyStore(inner, { calls: { [n]: fault } })
    await runWith(scenario, calm, { inner, store }, `${fault} at call ${n}`)
    faults += store.injected().length
    most = Math.max(most, store.calls())
    await inner.close?.()
  }
  if (faults === 0) throw breach(`no call of the scenario could have the fault ${fault}: it says nothing`)
  return { faults }
}

async function calmRun(scenario: FaultScenario): Promise<Calm> {
  const steps = scenario.orders.map((step, index) => (Array.isArray(step) ? step : [step as Order]).map(named(index)))
  const inner = await freshStore(scenario)
  const store = faultyStore(inner, {})
  const office = scenario.office(store)
  const answers: unknown[] = []
  const logs = [await logOf(inner)]
  for (const orders of steps) {
    answers.push((await ask(office, orders)).map(decided))
    logs.push(await logOf(inner))
  }
  await inner.close?.()
  return { steps, answers, logs, calls: store.calls() }
}

function named(step: number) {
  return (order: Order, index: number): Order => ({ commandId: `faults-${step + 1}.${index + 1}`, ...order })
}

interface Stores {
  readonly inner: EventStore
  readonly store: FaultyStore
}

async function runWith(scenario: FaultScenario, calm: Calm, { inner, store }: Stores, where: string): Promise<void> {
  const office = scenario.office(store)
  for (const [index, orders] of calm.steps.entries()) {
    const [before, after] = [calm.logs[index]!, calm.logs[index + 1]!]
    const at = `${where}, in step ${index + 1}`
    const expected = calm.answers[index]
    let answer = await answerOf(office, orders)
    await expectWhole(inner, before, after, at)
    // Refused on an older truth, or not answered at all: told again, it is as if nothing had been.
    if (firstDifference(answer, expected) !== undefined && store.injected().length > 0) {
      answer = await answerOf(office, orders)
    }
    const difference =
      firstDifference(answer, expected, 'the answer') ?? firstDifference(await logOf(inner), after, 'the log')
    if (difference !== undefined) throw breach(`${at}: ${difference}`, { step: index + 1 })
  }
}

/** What was decided; undefined where the store failed. */
async function answerOf(office: Office, orders: readonly Order[]): Promise<unknown> {
  try {
    return (await ask(office, orders)).map(decided)
  } catch (error) {
    if (isGuijuError(error, 'STORE_UNAVAILABLE')) return undefined
    throw error
  }
}

async function expectWhole(store: EventStore, before: readonly object[], after: readonly object[], at: string) {
  const log = await logOf(store)
  const isWhole = [before, after].some(state => firstDifference(log, state) === undefined)
  if (!isWhole)
    throw breach(`${at}: the log has ${log.length} events, neither as before (${before.length}) nor as after`)
}

async function logOf(store: EventStore): Promise<readonly object[]> {
  const { events } = await store.read('all')
  return events.map((event: SequencedEvent) => ({ ...contentOf(event), commandId: event.commandId }))
}

async function freshStore({ store = memoryStore }: FaultScenario): Promise<EventStore> {
  return store()
}
