import type { DeepReadonly } from '../../../core/event.ts'
import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { keyIssued } from '../../../facts/vehicle/events/moves.ts'
import { modelSupply } from '../../../facts/vehicle/states/models.ts'
import { type ConsultantDesk, consultantDesk } from '../../../facts/vehicle/states/orders.ts'
import { newKeysWhenScarce } from '../parameters.ts'

/**
 * 车源紧张: no second key of a new vehicle for the customer to choose. The words in brackets are read as an exception:
 * who has as many effective orders as arrived vehicles may have their keys.
 */
export const oneNewKeyWhenScarce = defineRule({
  id: 'one-new-key-when-scarce',
  clauses: ['D06-6.10'],
  title: { zh: '车源紧张时不得同领两把新车钥匙', en: 'No second new-vehicle key while vehicles are scarce' },
  force: 'must',
  on: [keyIssued],
  parameters: { newKeysWhenScarce },
  sentence: {
    zh: '{holder} 将持有 {actual} 把新车钥匙，上限 {limit} 把（有效订单 {orders} 张）',
    en: '{holder} would hold {actual} keys of new vehicles, the limit is {limit} (effective orders: {orders})',
  },
  subjects: ({ data }) => (data.newVehicle ? [tag('sales-consultant', data.holderId)] : []),
  reads: ({ data }) => ({ desk: consultantDesk.of(data.holderId), supply: modelSupply.of(data.model) }),
  holds: ({ event, before, after, parameters }) => {
    if (!before.supply.scarce) return notApplicable()
    const orders = effectiveOrders(before.desk)
    const limit = Math.max(parameters.newKeysWhenScarce, orders)
    const actual = after.desk.newVehicleKeys.length
    return { holds: actual <= limit, actual, limit, facts: { holder: event.data.holderId, orders } }
  },
})

function effectiveOrders({ orders }: DeepReadonly<ConsultantDesk>): number {
  return Object.values<{ signed: boolean; registered: boolean }>(orders).filter(one => one.signed && one.registered)
    .length
}
