import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintsReported } from '../../facts/complaint/events/oversight.ts'
import { inTrial } from './governed.ts'
import { effectiveFrom, reportRecipients } from './parameters.ts'
import { firstDayOf } from './report-period.ts'

/** 反馈董事办、总经办和开发商客户服务部: the clause lists them without a word such as 须, so a gap is reported. */
export const reportReachesAllRecipients = defineRule({
  id: 'report-reaches-all-recipients',
  clauses: ['D10-9.3'],
  title: { zh: '投诉报告分送各方', en: 'A report reaches all its recipients' },
  force: 'in-principle',
  on: [complaintsReported],
  parameters: { effectiveFrom, reportRecipients },
  sentence: { zh: '未送达：{actual}；应分送：{limit}', en: 'not sent to: {actual}; recipients are {limit}' },
  subjects: ({ data }) => [tag('report', `${data.period}:${firstDayOf(data.period, data.from)}`)],
  reads: () => ({}),
  holds: judged => {
    const { event, parameters } = judged
    if (!inTrial(event.occurredAt, judged)) return notApplicable()
    const limit = parameters.reportRecipients
    const missing = limit.filter(one => !event.data.recipients.includes(one))
    return { holds: missing.length === 0, actual: missing, limit }
  },
})
