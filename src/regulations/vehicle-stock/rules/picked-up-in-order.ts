import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleSold } from '../../../facts/vehicle/events/vehicles.ts'
import { modelQueue } from '../../../facts/vehicle/states/orders.ts'
import { queueOf } from '../queue.ts'

/** 提车顺序: the text says what the order is and not what follows from leaving it, so a leap is reported. */
export const pickedUpInOrder = defineRule({
  id: 'picked-up-in-order',
  clauses: ['D06-4.2.1', 'D06-4.2.2', 'D06-4.2.3'],
  title: { zh: '按顺序提车', en: 'Vehicles go to orders in their order' },
  force: 'in-principle',
  on: [vehicleSold],
  sentence: {
    zh: '该订单在 {model} 提车队列中排第 {actual} 位，应先提车的是订单 {first}',
    en: 'the order is number {actual} of the queue for {model}, where order {first} comes first',
  },
  subjects: ({ data }) => [tag('vehicle-order', data.orderId)],
  reads: ({ data }) => ({ queue: modelQueue.of(data.model) }),
  holds: ({ event, before }) => {
    const queue = queueOf(before.queue)
    const actual = queue.findIndex(({ orderId }) => orderId === event.data.orderId) + 1
    if (actual === 0) return notApplicable()
    return { holds: actual === 1, actual, limit: 1, facts: { model: before.queue.model, first: queue[0]!.orderId } }
  },
})
