import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { driveStarted } from '../../../facts/vehicle/events/moves.ts'

/** 指导人员陪同. Who drove without, and was found out, bears what comes of it (`drive-unescorted`). */
export const testDriveEscorted = defineRule({
  id: 'test-drive-escorted',
  clauses: ['D06-6.8.B'],
  title: { zh: '试驾须有指导人员陪同', en: 'A test drive is escorted' },
  force: 'must',
  on: [driveStarted],
  sentence: {
    zh: '陪同人：{actual}；无人陪同的，一切后果由销售顾问 {consultant} 承担',
    en: 'escorted by: {actual}; without an escort consultant {consultant} bears whatever comes of it',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { escortId, consultantId } = event.data
    const holds = escortId !== null && escortId !== consultantId
    return { holds, actual: escortId, limit: 'instructor', facts: { consultant: consultantId } }
  },
})
