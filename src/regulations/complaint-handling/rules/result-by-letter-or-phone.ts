import { notApplicable } from '../../../core/rule.ts'
import { complaintCustomerTold } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

const WAYS = ['letter', 'phone']

/** 以书信或电话转答客户. */
export const resultByLetterOrPhone = caseRule({
  id: 'result-by-letter-or-phone',
  title: { zh: '批示事项以书信或电话转答', en: 'The result is told by letter or telephone' },
  on: [complaintCustomerTold],
  sentence: { zh: '转答方式：{actual}，应为 {limit}', en: 'told by {actual}, to be told by {limit}' },
  holds: ({ event: { data } }) => {
    if (data.about !== 'result') return notApplicable()
    return { holds: WAYS.includes(data.reply), actual: data.reply, limit: WAYS }
  },
})
