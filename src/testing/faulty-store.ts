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
import { pause } from './wait.ts'

/**
 * Of reads and appends: `delay`: the answer comes some milliseconds late; `fail-before`: nothing is done; `fail-after`: it is done, and the
 * answer is lost; `duplicate`: sent twice, as a proxy does that tries again by itself.
 *
 * Of appends: `tear`: a batch arrives in two parts, the second without the condition; `cut`: only the first part
 * arrives. Of reads: `stale`: the answer is the one of the moment of the read before, as of a copy that lags.
 *
 * Of batches for subscribers: `delay`, `duplicate`, `drop`, and `reorder`: it comes after the one that follows it.
 *
 * A fault that an operation cannot have leaves it as it is.
 */
export type StoreFault =
  | 'delay'
  | 'fail-before'
  | 'fail-after'
  | 'duplicate'
  | 'tear'
  | 'cut'
  | 'stale'
  | 'drop'
  | 'reorder'

/** A call of the store, or a batch for a subscriber. */
export interface StoreCall {
  readonly operation: 'read' | 'append' | 'batch'
  /** From 1: reads and appends are counted together, batches by themselves. */
  readonly number: number
  /** From 1, among calls of the same operation. */
  readonly ofOperation: number
}

type ByNumber = Readonly<Record<number, StoreFault>>

export type FaultPlan =
  | { readonly calls?: ByNumber; readonly reads?: ByNumber; readonly appends?: ByNumber; readonly batches?: ByNumber }
  | ((call: StoreCall) => StoreFault | undefined)

export interface InjectedFault extends StoreCall {
  readonly fault: StoreFault
}

export interface FaultyStore extends EventStore {
  /** How many reads and appends there were. */
  calls(): number
  /** The faults that were really done, in order: a plan says only what is to happen. */
  injected(): readonly InjectedFault[]
}

const OF: Readonly<Record<StoreCall['operation'], ReadonlySet<StoreFault>>> = {
  read: new Set(['delay', 'fail-before', 'fail-after', 'duplicate', 'stale']),
  append: new Set(['delay', 'fail-before', 'fail-after', 'duplicate', 'tear', 'cut']),
  batch: new Set(['delay', 'duplicate', 'drop', 'reorder']),
}

const MS = 3

/**
 * A failed call throws `STORE_UNAVAILABLE`. `details.outcome` is `not written` where nothing was done, `unknown` where
 * the caller of a real store could not know; `details.operation` and `details.number` say which call it was.
 */
export function faultyStore(store: EventStore, plan: FaultPlan): FaultyStore {
  const faultOf = typeof plan === 'function' ? plan : byNumber(plan)
  const injected: InjectedFault[] = []
  const counts = { read: 0, append: 0, batch: 0 }
  let heads: readonly [before: Position, now: Position] = [0, 0]

  function next(operation: StoreCall['operation']): [StoreCall, StoreFault | undefined] {
    counts[operation] += 1
    const number = operation === 'batch' ? counts.batch : counts.read + counts.append
    const call = { operation, number, ofOperation: counts[operation] }
    const fault = faultOf(call)
    if (fault === undefined || !OF[operation].has(fault)) return [call, undefined]
    injected.push({ ...call, fault })
    return [call, fault]
  }

  async function read(query: Query, options: ReadOptions = {}): Promise<ReadResult> {
    const [call, fault] = next('read')
    if (fault === 'fail-before') throw failed(call, 'not written')
    if (fault === 'duplicate') await store.read(query, options)
    const answer = await store.read(query, options)
    if (fault === 'delay') await pause(MS)
    if (fault === 'fail-after') throw failed(call, 'not written')
    heads = [heads[1], Math.max(heads[1], answer.head)]
    return fault === 'stale' ? asOf(heads[0], answer) : answer
  }

  async function append(events: readonly ProposedEvent[], condition?: AppendCondition) {
    const [call, fault] = next('append')
    if (fault === 'fail-before') throw failed(call, 'not written')
    if (fault === 'duplicate') await store.append(events, condition)
    if ((fault === 'tear' || fault === 'cut') && Array.isArray(events) && events.length > 1) {
      const half = Math.ceil(events.length / 2)
      const rest = events.slice(half)
      await store.append(events.slice(0, half), condition)
      if (fault === 'cut') throw failed(call, 'unknown')
      await pause(MS)
      return store.append(rest)
    }
    const answer = await store.append(events, condition)
    if (fault === 'delay') await pause(MS)
    if (fault === 'fail-after') throw failed(call, 'unknown')
    return answer
  }

  const { subscribe } = store
  return {
    ...(store.capabilities && { capabilities: store.capabilities }),
    read,
    append,
    ...(subscribe && {
      subscribe: (query: Query, after: Position, onEvents: (batch: readonly SequencedEvent[]) => void) =>
        subscribe.call(
          store,
          query,
          after,
          delivering(onEvents, () => next('batch')[1]),
        ),
    }),
    ...(store.close && { close: () => store.close?.() ?? Promise.resolve() }),
    calls: () => counts.read + counts.append,
    injected: () => [...injected],
  }
}

function byNumber({ calls, reads, appends, batches }: Exclude<FaultPlan, (...given: never) => unknown>) {
  return ({ operation, number, ofOperation }: StoreCall): StoreFault | undefined => {
    if (operation === 'batch') return batches?.[number]
    return calls?.[number] ?? (operation === 'read' ? reads : appends)?.[ofOperation]
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

function delivering(
  deliver: (batch: readonly SequencedEvent[]) => void,
  nextFault: () => StoreFault | undefined,
): (batch: readonly SequencedEvent[]) => void {
  let held: readonly SequencedEvent[] | undefined
  const release = () => {
    const batch = held
    held = undefined
    if (batch) deliver(batch)
  }
  const later = (work: () => void) =>
    setTimeout(() => {
      try {
        work()
      } catch {
        // What a subscriber throws harms nobody; in a timer it would end the process.
      }
    }, MS)
  return batch => {
    const fault = nextFault()
    if (fault === 'drop') return
    if (fault === 'delay') {
      later(() => deliver(batch))
      return
    }
    if (fault === 'reorder' && held === undefined) {
      held = batch
      // What nothing follows comes in the end.
      later(release)
      return
    }
    deliver(batch)
    if (fault === 'duplicate') deliver(batch)
    release()
  }
}
