/**
 * A store that fails on purpose, around any other:
 *
 *     const store = faultyStore(memoryStore(), { calls: { 3: 'fail-after' } })
 *     const store = faultyStore(memoryStore(), ({ operation, number }) => number % 5 === 0 ? 'duplicate' : undefined)
 *
 * It is for the code around a store, which must live with what happens to calls on their way; and, with the faults that
 * no store may have (`tear`, `cut`, `stale`, and those of batches), for laws that must notice them.
 */
import { GuijuError } from '../core/errors.ts'
import type { ProposedEvent, SequencedEvent } from '../core/event.ts'
import type { AppendCondition, EventStore, Position, ReadOptions, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { faultyDelivery } from './faulty-store/delivery.ts'
import { FaultCounter, type FaultPlan, type InjectedFault, type StoreCall } from './faulty-store/plan.ts'
import { pause } from './wait.ts'

export interface FaultyStore extends EventStore {
  /** How many reads and appends there were. */
  calls(): number
  /** The faults that were really done, in order: a plan says only what is to happen. */
  injected(): readonly InjectedFault[]
}

const LATE_MS = 3

/**
 * A failed call throws `STORE_UNAVAILABLE`. `details.outcome` is `not written` where nothing was done, `unknown` where
 * the caller of a real store could not know; `details.operation` and `details.number` say which call it was.
 */
export function faultyStore(store: EventStore, plan: FaultPlan): FaultyStore {
  const faults = new FaultCounter(plan)
  const calls = new FaultyCalls(store, faults)
  const { subscribe } = store
  const subscribeFaultily = (query: Query, after: Position, onEvents: OnEvents) =>
    subscribe!.call(
      store,
      query,
      after,
      faultyDelivery(onEvents, () => faults.next('batch')[1]),
    )
  return {
    ...(store.capabilities && { capabilities: store.capabilities }),
    read: (query, options) => calls.read(query, options),
    append: (events, condition) => calls.append(events, condition),
    ...(subscribe && { subscribe: subscribeFaultily }),
    ...(store.close && { close: () => store.close?.() ?? Promise.resolve() }),
    calls: () => faults.calls(),
    injected: () => [...faults.injected],
  }
}

type OnEvents = (batch: readonly SequencedEvent[]) => void

class FaultyCalls {
  private readonly store: EventStore
  private readonly faults: FaultCounter
  private heads: readonly [before: Position, now: Position] = [0, 0]

  constructor(store: EventStore, faults: FaultCounter) {
    this.store = store
    this.faults = faults
  }

  async read(query: Query, options: ReadOptions = {}): Promise<ReadResult> {
    const [call, fault] = this.faults.next('read')
    if (fault === 'fail-before') throw failed(call, 'not written')
    if (fault === 'duplicate') await this.store.read(query, options)
    const answer = await this.store.read(query, options)
    if (fault === 'delay') await pause(LATE_MS)
    if (fault === 'fail-after') throw failed(call, 'not written')
    this.heads = [this.heads[1], Math.max(this.heads[1], answer.head)]
    return fault === 'stale' ? asOf(this.heads[0], answer) : answer
  }

  async append(events: readonly ProposedEvent[], condition?: AppendCondition) {
    const [call, fault] = this.faults.next('append')
    if (fault === 'fail-before') throw failed(call, 'not written')
    if (fault === 'duplicate') await this.store.append(events, condition)
    if ((fault === 'tear' || fault === 'cut') && Array.isArray(events) && events.length > 1) {
      const half = Math.ceil(events.length / 2)
      const rest = events.slice(half)
      await this.store.append(events.slice(0, half), condition)
      if (fault === 'cut') throw failed(call, 'unknown')
      await pause(LATE_MS)
      return this.store.append(rest)
    }
    const answer = await this.store.append(events, condition)
    if (fault === 'delay') await pause(LATE_MS)
    if (fault === 'fail-after') throw failed(call, 'unknown')
    return answer
  }
}

function failed({ operation, number }: StoreCall, outcome: 'not written' | 'unknown'): GuijuError {
  const message = `call ${number} of the store (${operation}) fails on purpose`
  return new GuijuError('STORE_UNAVAILABLE', message, { operation, number, outcome })
}

function asOf(head: Position, answer: ReadResult): ReadResult {
  const events = answer.events.filter(({ position }) => position <= head)
  return { events, head: Math.min(answer.head, head) }
}
