import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countReported } from '../../../facts/inventory/events/counts.ts'
import { count } from '../../../facts/inventory/states/count.ts'

/** 报告内容: the course always; the differences where one was found; their causes where there are differences. */
export const countReportComplete = defineRule({
  id: 'count-report-complete',
  clauses: ['A00-4.3.3.1'],
  title: { zh: '盘点报告须说明情况、差异和原因', en: 'A count report tells course, differences and causes' },
  force: 'must',
  on: [countReported],
  sentence: { zh: '还缺：{actual}', en: 'missing: {actual}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: ({ data }) => ({ known: count.of(data.countId) }),
  holds: ({ event, before: { known } }) => {
    const { differences, analysis } = event.data
    const found = Object.values<{ readonly explanation: string | null }>(known.lines)
    const silent = differences === null && found.some(({ explanation }) => explanation !== null)
    const unexplained = differences !== null && analysis === null
    const missing = [...(silent ? ['differences'] : []), ...(unexplained ? ['analysis'] : [])]
    return { holds: missing.length === 0, actual: missing, limit: [] }
  },
})
