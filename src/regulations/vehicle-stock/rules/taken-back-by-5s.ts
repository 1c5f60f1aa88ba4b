import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleTakenBack } from '../../../facts/vehicle/events/moves.ts'

/** 5S负责监督并接收入库. */
export const takenBackBy5s = defineRule({
  id: 'taken-back-by-5s',
  clauses: ['D06-6.13.2'],
  title: { zh: '调回车辆由5S接收入库', en: 'A recalled vehicle is taken into stock by 5S' },
  force: 'must',
  on: [vehicleTakenBack],
  sentence: { zh: '接收人岗位 {actual}，应为 {limit}', en: 'taken in by a {actual}, asked for is {limit}' },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { role } = event.data.receivedBy
    return { holds: role === '5s', actual: role, limit: '5s' }
  },
})
