import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { orderRegistered } from '../../../facts/vehicle/events/orders.ts'
import { orderFile } from '../../../facts/vehicle/states/orders.ts'

/** 报销售助理登记: after the signature, and by the assistant. */
export const orderRegisteredByAssistant = defineRule({
  id: 'order-registered-by-assistant',
  clauses: ['D06-4.1.1'],
  title: { zh: '订单签字后由销售助理登记', en: 'A signed order is registered by the sales assistant' },
  force: 'must',
  on: [orderRegistered],
  sentence: {
    zh: '登记人岗位 {actual}（应为 {limit}），订单已签字：{signed}',
    en: 'registered by a {actual} (asked for: {limit}); signed before: {signed}',
  },
  subjects: ({ data }) => [tag('vehicle-order', data.orderId)],
  reads: ({ data }) => ({ order: orderFile.of(data.orderId) }),
  holds: ({ event, before }) => {
    const { role } = event.data.by
    const signed = before.order.signedBy !== null
    return { holds: signed && role === 'sales-assistant', actual: role, limit: 'sales-assistant', facts: { signed } }
  },
})
