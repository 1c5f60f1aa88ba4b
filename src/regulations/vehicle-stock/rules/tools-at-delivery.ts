import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleToolsIssued } from '../../../facts/vehicle/events/vehicles.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'

/** 事后再领工具者，一律不发: up to the moment of delivery, not after it. */
export const toolsAtDelivery = defineRule({
  id: 'tools-at-delivery',
  clauses: ['D06-6.9'],
  title: { zh: '工具在交车时领取', en: 'Tools are taken at delivery' },
  force: 'must',
  on: [vehicleToolsIssued],
  sentence: {
    zh: '{actual} 领取，车辆已于 {limit} 交付',
    en: 'asked for at {actual}, the vehicle was delivered at {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: ({ data }) => ({ file: vehicleFile.of(data.vehicleId) }),
  holds: ({ event, before }) => {
    const { deliveredAt } = before.file
    const holds = deliveredAt === null || event.occurredAt <= deliveredAt
    return { holds, actual: event.occurredAt, limit: deliveredAt }
  },
})
