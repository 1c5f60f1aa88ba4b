import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleTransferred } from '../../../facts/vehicle/events/moves.ts'

/** 二级店的车辆调配: by people of the local dealer; nobody of the own staff moves one, for whatever reason. */
export const secondTierTransferByDealer = defineRule({
  id: 'second-tier-transfer-by-dealer',
  clauses: ['D06-6.14.1'],
  title: { zh: '二级店车辆由当地经销商调配', en: "Second-tier vehicles are moved by the local dealer's people" },
  force: 'must',
  on: [vehicleTransferred],
  sentence: {
    zh: '二级店 {shop} 的车由岗位 {actual} 调动，应为 {limit}',
    en: 'the vehicle of shop {shop} is moved by: {actual}, asked for is {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { fromShopId, movedBy } = event.data
    if (fromShopId === null) return notApplicable()
    const facts = { shop: fromShopId }
    return { holds: movedBy.role === 'local-dealer', actual: movedBy.role, limit: 'local-dealer', facts }
  },
})
