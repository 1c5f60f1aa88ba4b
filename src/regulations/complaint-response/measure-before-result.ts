import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintCustomerTold } from '../../facts/complaint/events/settlement.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { hasMeasure, isGroundless } from './case-standing.ts'

/** 采取有效措施解决问题: a measure is on record before the customer is told a result. */
export const measureBeforeResult = defineRule({
  id: 'measure-before-result',
  clauses: ['A04-3.3.3.2', 'A00-5.2.3.3'],
  title: { zh: '先有解决措施再答复结果', en: 'A measure is taken before a result is told' },
  force: 'in-principle',
  on: [complaintCustomerTold],
  sentence: { zh: '解决措施在案：{actual}', en: 'a measure is on record: {actual}' },
  subjects: ({ data }) => (data.about === 'result' ? [tag('complaint', data.complaintId)] : []),
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: ({ before }) => {
    if (isGroundless(before.file)) return notApplicable()
    const taken = hasMeasure(before.file)
    return { holds: taken, actual: taken, limit: true }
  },
})
