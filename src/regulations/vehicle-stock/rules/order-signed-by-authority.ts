import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { orderSigned } from '../../../facts/vehicle/events/orders.ts'
import { orderSigners } from '../parameters.ts'

/** 销售经理或组长签字. */
export const orderSignedByAuthority = defineRule({
  id: 'order-signed-by-authority',
  clauses: ['D06-4.1.1'],
  title: { zh: '订单由经理或组长签字', en: 'An order is signed by the manager or a group leader' },
  force: 'must',
  on: [orderSigned],
  parameters: { orderSigners },
  sentence: { zh: '签字人岗位 {actual}，应为：{limit}', en: 'signed by a {actual}; it takes one of {limit}' },
  subjects: ({ data }) => [tag('vehicle-order', data.orderId)],
  reads: () => ({}),
  holds: ({ event, parameters }) => {
    const { role } = event.data.by
    return { holds: parameters.orderSigners.includes(role), actual: role, limit: parameters.orderSigners }
  },
})
