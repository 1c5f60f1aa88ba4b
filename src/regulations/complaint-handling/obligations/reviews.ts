/** 每月十日前: the cases closed in the month before are summed up, and their sanctions gone through. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { type ClosingMonth, closingMonth } from '../../../facts/complaint/states/months.ts'
import { dayOfNextMonth, editioned, response } from '../../../kinds/index.ts'
import { nextPeriod } from '../../../time/period-of.ts'
import { anchorsOf, clauseOf } from '../editions/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'

/** A month keeps the edition under which its first case was closed. */
const monthOfClosings = editioned({
  of: closingMonth,
  edition: parameters.edition,
  began: ({ firstClosedAt }) => firstClosedAt ?? undefined,
  clause: clauseOf,
  anchors: anchorsOf,
  facts: ({ month, closed }, { owedBy }, id) => ({ month, closed, roles: owedBy[id] ?? [] }),
})

export const reviewObligations = [
  /** 客诉案件统计表. */
  response({
    id: 'closings-summarised',
    title: { zh: '汇总上月结案案件', en: 'The closings of a month are summed up' },
    of: monthOfClosings,
    from: (month, { calendar }) => monthOver(month, calendar),
    until: ({ reviewedAt }) => reviewedAt.statistics,
    within: (_, { edition }) => dayOfNextMonth(edition.reviewDay),
    periodFrom: ({ firstClosedAt }) => firstClosedAt!,
    sentence: {
      zh: '总经理室应汇总{month:month}结案的 {closed} 件客诉，填具客诉案件统计表',
      en: 'the office sums up the {closed} case(s) closed in {month:month} in the statistics table',
    },
  }),
  /** 审视上月结案案件的行政处分. */
  response({
    id: 'sanctions-reviewed',
    title: { zh: '审视上月结案案件的处分', en: 'The sanctions of a month are gone through' },
    of: monthOfClosings,
    from: (month, { calendar }) => monthOver(month, calendar),
    until: ({ reviewedAt }) => reviewedAt.sanctions,
    within: (_, { edition }) => dayOfNextMonth(edition.reviewDay),
    periodFrom: ({ firstClosedAt }) => firstClosedAt!,
    sentence: {
      zh: '总经理室应审视{month:month}结案的 {closed} 件客诉，行政处分送人事公布',
      en: 'the office goes through the {closed} case(s) closed in {month:month} for sanctions',
    },
  }),
]

/** The month is over when it is gone through. */
function monthOver({ closed, firstClosedAt }: DeepReadonly<ClosingMonth>, calendar: Calendar): Instant | null {
  return firstClosedAt === null || closed === 0 ? null : nextPeriod(calendar, 'month', firstClosedAt).from
}
