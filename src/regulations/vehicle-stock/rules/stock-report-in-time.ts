import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { stockReported } from '../../../facts/vehicle/events/stock.ts'
import { afternoonReportBefore, morningReportBefore } from '../parameters.ts'
import { slotOf } from '../report-slots.ts'

/** 9点之前, 17点之前: a late report is better than none, so it is reported and fined, not refused. */
export const stockReportInTime = defineRule({
  id: 'stock-report-in-time',
  clauses: ['D06-6.2.1', 'D06-6.2.2'],
  title: { zh: '库存核对按时上报', en: 'Stock reports are in time' },
  force: 'must',
  on: [],
  observes: [stockReported],
  parameters: { morningReportBefore, afternoonReportBefore },
  sentence: { zh: '{actual} 上报，应在 {limit} 之前', en: 'reported at {actual}, asked for before {limit}' },
  subjects: ({ data }) => [tag('stock-report', `${data.day}:${data.round}`)],
  reads: () => ({}),
  holds: ({ event, calendar, parametersAt }) => {
    const { day, round } = event.data
    const { closesAt } = slotOf(calendar, parametersAt, day, round)
    const clause = round === 'morning' ? 'D06-6.2.1' : 'D06-6.2.2'
    return { holds: event.occurredAt < closesAt, actual: event.occurredAt, limit: closesAt, clause }
  },
})
