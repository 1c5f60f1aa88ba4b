import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintCustomerTold } from '../../facts/complaint/events/settlement.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { causeOf, isGroundless } from './case-standing.ts'

/** 深入调查投诉原因: the cause is on record before the customer is told a result. */
export const causeBeforeResult = defineRule({
  id: 'cause-before-result',
  clauses: ['A04-3.3.3.1'],
  title: { zh: '先查明原因再答复结果', en: 'The cause is found before a result is told' },
  force: 'in-principle',
  on: [complaintCustomerTold],
  sentence: { zh: '已查明的原因：{actual}', en: 'cause on record: {actual}' },
  subjects: ({ data }) => (data.about === 'result' ? [tag('complaint', data.complaintId)] : []),
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: ({ before }) => {
    const cause = causeOf(before.file)
    if (cause === null && isGroundless(before.file)) return notApplicable()
    return { holds: cause !== null, actual: cause, limit: true }
  },
})
