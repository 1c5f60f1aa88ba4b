import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { orderChanged } from '../../../facts/vehicle/events/orders.ts'
import { orderSigners } from '../parameters.ts'

/** 如需修改: a change that nobody of authority signed is void, so it is refused and the order stays as it was. */
export const orderChangeSigned = defineRule({
  id: 'order-change-signed',
  clauses: ['D06-4.1.2', 'D06-4.1.3'],
  title: { zh: '订单修改须签字，私改无效', en: 'A change of an order is signed, or void' },
  force: 'must',
  on: [orderChanged],
  parameters: { orderSigners },
  sentence: {
    zh: '修改签字人岗位：{actual}，应为：{limit}',
    en: 'the change was signed by: {actual}; it takes one of {limit}',
  },
  subjects: ({ data }) => [tag('vehicle-order', data.orderId)],
  reads: () => ({}),
  holds: ({ event, parameters }) => {
    const role = event.data.signedBy?.role ?? null
    const limit = parameters.orderSigners
    const clause = role === null ? 'D06-4.1.3' : 'D06-4.1.2'
    return { holds: role !== null && limit.includes(role), actual: role, limit, clause }
  },
})
