import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleInspected } from '../../../facts/vehicle/events/vehicles.ts'

/** 新进车辆的验收: it is the sales consultant who checks a vehicle that comes in. */
export const acceptedByConsultant = defineRule({
  id: 'accepted-by-consultant',
  clauses: ['D06-6.1.1'],
  title: { zh: '新车由销售顾问验收', en: 'New vehicles are accepted by a sales consultant' },
  force: 'must',
  on: [vehicleInspected],
  sentence: { zh: '验收人岗位 {actual}，应为 {limit}', en: 'checked by a {actual}, asked for is a {limit}' },
  subjects: ({ data }) => (data.occasion === 'receipt' ? [tag('vehicle', data.vehicleId)] : []),
  reads: () => ({}),
  holds: ({ event }) => {
    const { role } = event.data.by
    return { holds: role === 'sales-consultant', actual: role, limit: 'sales-consultant' }
  },
})
