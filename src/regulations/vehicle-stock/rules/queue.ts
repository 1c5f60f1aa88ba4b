/** 提车顺序: the effective orders of a model, in the order in which they get a vehicle. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import type { ModelQueue, Waiting } from '../../../facts/vehicle/states/model-queue.ts'

type Order = DeepReadonly<Waiting>

/** 全款优先: paid ones first, the dearer before the cheaper, then by the time of full payment; the others by their date. */
export function queueOf({ waiting }: DeepReadonly<ModelQueue>): Order[] {
  return Object.values<Order>(waiting)
    .filter(({ signed, registered }) => signed && registered)
    .sort(
      (one, other) =>
        Number(other.paidInFullAt !== null) - Number(one.paidInFullAt !== null) ||
        (one.paidInFullAt === null ? byTime(one.datedAt, other.datedAt) : byPrice(one, other)) ||
        byTime(one.orderId, other.orderId),
    )
}

function byPrice(one: Order, other: Order): number {
  return compare(other.price, one.price) || byTime(one.paidInFullAt!, other.paidInFullAt!)
}

function byTime(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
