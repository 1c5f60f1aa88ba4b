/** 每月十日前: the cases closed in the month before are summed up, and their sanctions gone through. */
import type { Text } from '../../../core/finding.ts'
import { defineObligation, type ObligationDefinition } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import { closingMonth } from '../../../facts/complaint/closing-month.ts'
import { nextPeriod } from '../../../time/period-of.ts'
import { clauseOf } from '../edition-of.ts'
import { anchorsOf } from '../editions/index.ts'
import { OFFICE } from '../editions/steps.ts'
import { edition } from '../parameters.ts'
import { dayOfNextMonth } from './consequences.ts'

function monthlyReview(
  id: string,
  purpose: 'statistics' | 'sanctions',
  telling: { readonly title: Text; readonly sentence: Text },
): ObligationDefinition {
  return defineObligation({
    id,
    clauses: anchorsOf(id),
    ...telling,
    force: 'must',
    parameters: { edition },
    of: closingMonth,
    duties: ({ state, calendar, parametersAt }) => {
      const { month, closed, firstClosedAt, reviewedAt } = state
      if (firstClosedAt === null || closed === 0) return []
      const inForce = parametersAt(firstClosedAt).edition
      const clause = clauseOf(inForce, id)
      // The month is over when it is gone through.
      const since = nextPeriod(calendar, 'month', firstClosedAt).from
      if (clause === undefined || (reviewedAt[purpose] ?? '') >= since) return []
      const deadline = dayOfNextMonth(calendar, firstClosedAt, inForce.reviewDay)
      return [
        { subject: tag('closing-month', month), since, deadline, clause, facts: { month, closed, roles: [OFFICE] } },
      ]
    },
  })
}

/** 客诉案件统计表. */
export const closingsSummarised = monthlyReview('closings-summarised', 'statistics', {
  title: { zh: '汇总上月结案案件', en: 'The closings of a month are summed up' },
  sentence: {
    zh: '总经理室应汇总 {month} 月结案的 {closed} 件客诉，填具客诉案件统计表',
    en: 'the office sums up the {closed} cases closed in month {month} in the statistics table',
  },
})

/** 审视上月结案案件的行政处分. */
export const sanctionsReviewed = monthlyReview('sanctions-reviewed', 'sanctions', {
  title: { zh: '审视上月结案案件的处分', en: 'The sanctions of a month are gone through' },
  sentence: {
    zh: '总经理室应审视 {month} 月结案的 {closed} 件客诉，行政处分送人事公布',
    en: 'the office goes through the {closed} cases closed in month {month} for sanctions',
  },
})
