import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleReserved, vehicleSaleDiscovered, vehicleSold } from '../../../facts/vehicle/events/vehicles.ts'
import { isEffective, orderFile } from '../../../facts/vehicle/states/orders.ts'

/** 登记后即可生效: before that an order gets no vehicle, neither kept nor sold. */
export const vehicleForEffectiveOrder = defineRule({
  id: 'vehicle-for-effective-order',
  clauses: ['D06-4.1.1'],
  title: { zh: '未生效订单不得订车、售车', en: 'Only an effective order gets a vehicle' },
  force: 'must',
  on: [vehicleReserved, vehicleSold],
  observes: [vehicleSaleDiscovered],
  sentence: {
    zh: '订单 {order} 已生效：{actual}（签字人 {signer}，登记时间 {registered}）',
    en: 'order {order} has taken effect: {actual} (signed by {signer}, registered at {registered})',
  },
  subjects: ({ data }) => [tag('vehicle-order', data.orderId)],
  reads: ({ data }) => ({ order: orderFile.of(data.orderId) }),
  holds: ({ before: { order } }) => {
    const holds = isEffective(order)
    const facts = { order: order.orderId, signer: order.signedBy?.personId ?? null, registered: order.registeredAt }
    return { holds, actual: holds, limit: true, facts }
  },
})
