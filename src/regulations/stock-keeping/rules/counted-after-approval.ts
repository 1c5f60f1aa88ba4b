import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countRecorded } from '../../../facts/inventory/events/counts.ts'
import { count } from '../../../facts/inventory/states/count.ts'

/** 批准后实施: told late or not, the approval must not be later than the count. */
export const countedAfterApproval = defineRule({
  id: 'counted-after-approval',
  clauses: ['A00-4.3.1.3'],
  title: { zh: '盘点计划批准后实施', en: 'Counting begins after the approval of the plan' },
  force: 'must',
  on: [countRecorded],
  sentence: { zh: '批准时间 {actual}，实盘时间 {limit}', en: 'plan approved at {actual}, counted at {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: ({ data }) => ({ known: count.of(data.countId) }),
  holds: ({ event, before: { known } }) => {
    const { approvedAt } = known
    const at = event.occurredAt
    return { holds: approvedAt !== null && approvedAt <= at, actual: approvedAt, limit: at }
  },
})
