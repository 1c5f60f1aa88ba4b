/** Which call meets which fault. */
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

const OF: Readonly<Record<StoreCall['operation'], ReadonlySet<StoreFault>>> = {
  read: new Set(['delay', 'fail-before', 'fail-after', 'duplicate', 'stale']),
  append: new Set(['delay', 'fail-before', 'fail-after', 'duplicate', 'tear', 'cut']),
  batch: new Set(['delay', 'duplicate', 'drop', 'reorder']),
}

/** Counts the calls of one store and tells which of them meet a fault. */
export class FaultCounter {
  readonly injected: InjectedFault[] = []
  private readonly counts = { read: 0, append: 0, batch: 0 }
  private readonly faultOf: (call: StoreCall) => StoreFault | undefined

  constructor(plan: FaultPlan) {
    this.faultOf = typeof plan === 'function' ? plan : byNumber(plan)
  }

  /** How many reads and appends there were. */
  calls(): number {
    return this.counts.read + this.counts.append
  }

  next(operation: StoreCall['operation']): [StoreCall, StoreFault | undefined] {
    this.counts[operation] += 1
    const number = operation === 'batch' ? this.counts.batch : this.calls()
    const call = { operation, number, ofOperation: this.counts[operation] }
    const fault = this.faultOf(call)
    if (fault === undefined || !OF[operation].has(fault)) return [call, undefined]
    this.injected.push({ ...call, fault })
    return [call, fault]
  }
}

function byNumber({ calls, reads, appends, batches }: Exclude<FaultPlan, (...call: never) => unknown>) {
  return ({ operation, number, ofOperation }: StoreCall): StoreFault | undefined => {
    if (operation === 'batch') return batches?.[number]
    return calls?.[number] ?? (operation === 'read' ? reads : appends)?.[ofOperation]
  }
}
