/** 统计评估分析报告: what a week or a month brought. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import type { KnownCase } from '../../../facts/complaint/states/case-recipes.ts'
import { complaintLedger } from '../../../facts/complaint/states/ledger.ts'
import { type ReportPeriod, readPeriod, reportPeriod } from './report-period.ts'

type Known = DeepReadonly<KnownCase>

/** Key: `week:2026-03-02` or `month:2026-03-01`, by any day of the period. */
export const serviceReport = defineView({
  name: 'service-report',
  question: {
    zh: '这一周（月）服务投诉有多少，结了多少？',
    en: 'How many service complaints came in and were closed?',
  },
  fold: complaintLedger,
  answer: ({ key, state, calendar }) => {
    const { unit, date } = readPeriod(key)
    const period = reportPeriod(calendar, unit, date)
    const touched = Object.values<Known>(state.cases).filter(
      ({ kind, receivedAt, closedAt }) =>
        kind === 'service' && (within(period, receivedAt) || within(period, closedAt)),
    )
    const by = <Group extends string | null>(groupOf: (known: Known) => Group) =>
      [...new Set(touched.map(groupOf))].sort(byName).map(group => {
        const counts = countsOf(
          touched.filter(known => groupOf(known) === group),
          period,
        )
        return { group, counts }
      })
    return {
      period: unit,
      from: period.from,
      to: period.to,
      ...countsOf(touched, period),
      byClass: by(({ service }) => service.class).map(({ group, counts }) => ({ class: group, ...counts })),
      byDepartment: by(known => known.departmentId).map(({ group, counts }) => ({ departmentId: group, ...counts })),
    }
  },
})

/** Closed in the period, whenever they came in, and not reopened since. */
function countsOf(cases: readonly Known[], period: ReportPeriod) {
  return {
    received: cases.filter(({ receivedAt }) => within(period, receivedAt)).length,
    closed: cases.filter(({ closedAt }) => within(period, closedAt)).length,
  }
}

function within({ start, end }: ReportPeriod, at: Instant | null): boolean {
  return at !== null && at >= start && at < end
}

// Those that nobody has classified yet come last.
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}
