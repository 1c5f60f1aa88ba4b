import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleUsed } from '../../../facts/vehicle/events/moves.ts'

/** 存取现金: P组长 (read as the PDI group leader) sends somebody along. */
export const cashTransportInCompany = defineRule({
  id: 'cash-transport-in-company',
  clauses: ['D06-6.7.1'],
  title: { zh: '存取现金用车须安排陪同', en: 'Cash is fetched in company' },
  force: 'must',
  on: [vehicleUsed],
  sentence: {
    zh: '陪同人：{actual}；安排人岗位：{arranger}，应为 {limit}',
    en: 'in company of: {actual}; arranged by: {arranger}, asked for is the {limit}',
  },
  subjects: ({ data }) => (data.purpose === 'cash' ? [tag('vehicle', data.vehicleId)] : []),
  reads: () => ({}),
  holds: ({ event }) => {
    const { arrangedBy, companions, user } = event.data
    const arranger = arrangedBy?.role ?? null
    const others = companions.filter(one => one !== user.personId)
    const holds = arranger === 'pdi-group-leader' && others.length > 0
    return { holds, actual: others, limit: 'pdi-group-leader', facts: { arranger } }
  },
})
