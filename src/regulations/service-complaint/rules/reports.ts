/** Who gets the reports about all cases together. */
import { pick } from '../../../core/parameter.ts'
import { complaintsReported } from '../../../facts/complaint/events/oversight.ts'
import { mandatory } from '../../../kinds/index.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { firstDayOf } from '../views/report-period.ts'
import { inTrial } from './scope.ts'

/** 反馈董事办、总经办和开发商客户服务部: the clause lists them without a word such as 须, so a gap is reported. */
export const reportReachesAllRecipients = mandatory({
  id: 'report-reaches-all-recipients',
  clauses: ['D10-9.3'],
  title: { zh: '投诉报告分送各方', en: 'A report reaches all its recipients' },
  force: 'in-principle',
  of: 'report',
  on: [complaintsReported],
  subject: ({ data }) => `${data.period}:${firstDayOf(data.period, data.from)}`,
  parameters: pick(parameters, 'effectiveFrom'),
  when: ({ event, calendar, parametersAt }) => inTrial(event.occurredAt, { calendar, parametersAt }),
  needs: parameters.reportRecipients,
  present: ({ data }) => data.recipients,
  sentence: {
    zh: '[未送达：{actual:recipient}；]应分送：{limit:recipient}',
    en: 'recipients: {limit:recipient}[; not sent to: {actual:recipient}]',
  },
})
