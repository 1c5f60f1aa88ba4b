/** 提车顺序: the effective orders of a model, in the order in which they get a vehicle. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import type { ModelQueue, Waiting } from '../../../facts/vehicle/states/model-queue.ts'

type Order = Readonly<Waiting>

/** 全款优先: paid ones first, the dearer before the cheaper, then by the time of full payment; the others by their date. */
export function queueOf({ waiting }: DeepReadonly<ModelQueue>): readonly Order[] {
  const effective = Object.values<Order>(waiting).filter(({ signed, registered }) => signed && registered)
  return effective.sort(
    (order, other) =>
      Number(other.paidInFullAt !== null) - Number(order.paidInFullAt !== null) ||
      (order.paidInFullAt === null ? inOrder(order.datedAt, other.datedAt) : byPrice(order, other)) ||
      inOrder(order.orderId, other.orderId),
  )
}

function byPrice(order: Order, other: Order): number {
  return compare(other.price, order.price) || inOrder(order.paidInFullAt!, other.paidInFullAt!)
}

export function inOrder(text: string, other: string): number {
  return text < other ? -1 : text > other ? 1 : 0
}
