import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { keyReturned } from '../../../facts/vehicle/events/moves.ts'
import { secondsBetween } from '../clock.ts'
import { keyReturnMinutes } from '../parameters.ts'

/** 持钥匙时间超过5分钟: that it comes back is a fact, so a late return is reported and fined, not refused. */
export const keyBackInTime = defineRule({
  id: 'key-back-in-time',
  clauses: ['D06-6.8.D.1'],
  title: { zh: '试驾后及时交回钥匙', en: 'The key is handed back promptly after a drive' },
  force: 'must',
  on: [],
  observes: [keyReturned],
  parameters: { keyReturnMinutes },
  sentence: {
    zh: '试驾后 {actual} 秒由 {holder} 交回，上限 {limit} 秒',
    en: 'handed back by {holder} {actual} seconds after the drive, the limit is {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event, parametersAt }) => {
    const { driveEndedAt, holderId } = event.data
    if (driveEndedAt === null) return notApplicable()
    const actual = secondsBetween(driveEndedAt, event.occurredAt)
    const limit = parametersAt(driveEndedAt).keyReturnMinutes * 60
    return { holds: actual <= limit, actual, limit, facts: { holder: holderId } }
  },
})
