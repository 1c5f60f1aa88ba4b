/** 订车, 提车, 交车: which order gets a vehicle, and what is taken at delivery. */

import * as events from '../../../facts/vehicle/events/vehicles.ts'
import { modelQueue } from '../../../facts/vehicle/states/model-queue.ts'
import { isEffective, orderFile } from '../../../facts/vehicle/states/order-file.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'
import { atMost, evidenced, oneOf, scopedRule } from '../../../kinds/index.ts'
import { queueOf } from './queue.ts'

export const saleRules = [
  /**
   * 反之: a vehicle that is reserved and marked goes to the order it is reserved for. What was sold all the same and came
   * to light later is reported, and the seller bears the consequences (view `vehicleFines`).
   */
  oneOf({
    id: 'marked-vehicle-sold-to-its-order',
    clauses: ['D06-2.29.3'],
    title: { zh: '已标识的已订车不得另售', en: 'A marked vehicle is sold to the order it is kept for' },
    on: [events.vehicleSold],
    observes: [events.vehicleSaleDiscovered],
    of: vehicleFile,
    sentence: {
      zh: '已标识为订单 {limit} 所订，却售予订单 {actual}；后果由销售人 {seller} 承担',
      en: 'it is marked for order {limit} and goes to order {actual}: seller {seller} bears the consequences',
    },
    when: ({ before: { reservation } }) => reservation !== null && reservation.mark !== null,
    value: ({ data }) => data.orderId,
    among: ({ before }) => before.reservation!.orderId,
    facts: ({ data }) => ({ seller: data.soldBy }),
  }),
  /** 登记后即可生效: before that an order gets no vehicle, neither kept nor sold. */
  evidenced({
    id: 'vehicle-for-effective-order',
    clauses: ['D06-4.1.1'],
    title: { zh: '未生效订单不得订车、售车', en: 'Only an effective order gets a vehicle' },
    on: [events.vehicleReserved, events.vehicleSold],
    observes: [events.vehicleSaleDiscovered],
    of: orderFile,
    sentence: {
      zh: '订单 {order} 已生效：{actual}（[签字人 {signer}|未签字]，[登记于 {registered}|未登记]）',
      en: 'order {order} has taken effect: {actual} ([signed by {signer}|not signed], [registered at {registered}|not registered])',
    },
    shows: ({ before }) => isEffective(before),
    asks: true,
    facts: ({ before: { orderId, signedBy, registeredAt } }) => {
      return { order: orderId, signer: signedBy?.personId ?? null, registered: registeredAt }
    },
  }),
  /** 提车顺序: the text says what the order is and not what follows from leaving it, so a leap is reported. */
  atMost({
    id: 'picked-up-in-order',
    clauses: ['D06-4.2.1', 'D06-4.2.2', 'D06-4.2.3'],
    title: { zh: '按顺序提车', en: 'Vehicles go to orders in their order' },
    force: 'in-principle',
    on: [events.vehicleSold],
    of: 'vehicle-order',
    others: ({ data }) => ({ queue: modelQueue.of(data.model) }),
    sentence: {
      zh: '该订单在 {model} 提车队列中排第 {actual} 位，应先提车的是订单 {first}',
      en: 'the order is number {actual} of the queue for {model}, where order {first} comes first',
    },
    count: ({ data, othersBefore: { queue } }) => {
      const place = queueOf(queue).findIndex(({ orderId }) => orderId === data.orderId) + 1
      return place === 0 ? null : place
    },
    limit: 1,
    facts: ({ data, othersBefore: { queue } }) => ({ model: data.model, first: queueOf(queue)[0]!.orderId }),
  }),
  /** 事后再领工具者，一律不发: up to the moment of delivery, not after it. */
  scopedRule({
    id: 'tools-at-delivery',
    clauses: ['D06-6.9'],
    title: { zh: '工具在交车时领取', en: 'Tools are taken at delivery' },
    on: [events.vehicleToolsIssued],
    of: vehicleFile,
    sentence: {
      zh: '{actual} 领取，[车辆已于 {limit} 交付|车辆尚未交付]',
      en: 'asked for at {actual}, the vehicle [was delivered at {limit}|is not delivered yet]',
    },
    holds: ({ event: { occurredAt: actual }, before: { deliveredAt: limit } }) => {
      return { holds: limit === null || actual <= limit, actual, limit }
    },
  }),
]
