import { defineRule, notApplicable } from '../../../core/rule.ts'
import { idOf } from '../../../core/tag.ts'
import { lastDealing } from '../../../facts/customer/last-dealing.ts'
import { personForgotten } from '../../../facts/person/events.ts'
import { addMonths } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { retentionYears } from '../parameters.ts'

/**
 * 超过保存期限: the period begins with the last dealing and ends with the day of the same date so many years later (from
 * the 29th of February with the 28th); from the next day on the archive may go. The office's days.
 */
export const retentionPeriodPast = defineRule({
  id: 'retention-period-past',
  clauses: ['A04-5.4.2.1'],
  title: { zh: '档案已过保存期限', en: 'The retention period is past' },
  force: 'must',
  on: [personForgotten],
  parameters: { retentionYears },
  sentence: {
    zh: '清理日 {actual}；自最后往来日 {last} 起须保存 {years} 年，至 {limit} 止',
    en: 'to be cleared on {actual}; to be kept for {years} years from the last dealing on {last}, up to {limit}',
  },
  subjects: ({ data }) => [data.subject],
  reads: ({ data }) => ({ customer: lastDealing.of(customerOf(data.subject) ?? '') }),
  holds: ({ event, before, parameters, calendar }) => {
    if (customerOf(event.data.subject) === undefined || before.customer.at === null) return notApplicable()
    const last = localDate(calendar, before.customer.at)
    const limit = addMonths(last, parameters.retentionYears * 12, 'down')
    const actual = localDate(calendar, event.occurredAt)
    return { holds: actual > limit, actual, limit, facts: { last, years: parameters.retentionYears } }
  },
})

function customerOf(subject: string): string | undefined {
  return idOf('customer', subject)
}
