/** 统计评估分析报告: one for each week and each month in which service complaints came in. */
import type { DeepReadonly } from '../../../core/event.ts'
import { type Duty, defineObligation, type Standing } from '../../../core/obligation.ts'
import type { LocalDate } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { type ReportedTime, reportedTime } from '../../../facts/complaint/watch.ts'
import { localDate } from '../../../time/local-date.ts'
import { inTrial } from '../governed.ts'
import { effectiveFrom } from '../parameters.ts'
import { firstDayOf, type ReportUnit, reportPeriod } from '../report-period.ts'

/** 周报: a week begins on Monday. In: its end. Out: a report that names a day of it as its first. */
export const weeklyServiceReport = defineObligation({
  id: 'weekly-service-report',
  clauses: ['D10-9.1'],
  title: { zh: '每周投诉统计评估分析报告', en: 'Weekly report on service complaints' },
  force: 'must',
  parameters: { effectiveFrom },
  of: reportedTime,
  sentence: {
    zh: '客户中心应提交 {from} 至 {to} 一周的统计评估分析报告',
    en: 'the customer centre reports on the complaints of the week from {from} to {to}',
  },
  duties: standing => reportsOwed('week', standing),
})

/** 月报: a calendar month of the office. In: its end. Out: a report that names a day of it as its first. */
export const monthlyServiceReport = defineObligation({
  id: 'monthly-service-report',
  clauses: ['D10-9.2'],
  title: { zh: '每月投诉统计评估分析报告', en: 'Monthly report on service complaints' },
  force: 'must',
  parameters: { effectiveFrom },
  of: reportedTime,
  sentence: {
    zh: '客户中心应提交 {from} 至 {to} 一月的统计评估分析报告',
    en: 'the customer centre reports on the complaints of the month from {from} to {to}',
  },
  duties: standing => reportsOwed('month', standing),
})

export const reportObligations = [weeklyServiceReport, monthlyServiceReport] as const

type Owing = Standing<ReportedTime, { readonly effectiveFrom: LocalDate }>

function reportsOwed(unit: ReportUnit, standing: Owing): Duty[] {
  const { state, calendar } = standing
  const ofUnit = state.reports.filter(({ period }) => period === unit)
  const reported = new Set(ofUnit.map(({ from }) => firstDayOf(unit, from)))
  const complained = new Set(complaintDays(standing).map(date => firstDayOf(unit, date)))
  return [...complained]
    .filter(from => !reported.has(from))
    .sort()
    .map(from => {
      const { to, end } = reportPeriod(calendar, unit, from)
      const facts = { role: 'customer-centre', period: unit, from, to }
      return { subject: tag('report', `${unit}:${from}`), since: end, deadline: null, facts }
    })
}

/** A day in UTC lies on two days of the office at most: that of its first complaint and that of its last. */
function complaintDays({ state, calendar, parametersAt }: Owing): LocalDate[] {
  const ends = Object.values<DeepReadonly<ReportedTime>['days'][string]>(state.days)
  return ends
    .flatMap(({ first, last }) => [first, last])
    .filter(moment => inTrial(moment, { calendar, parametersAt }))
    .map(moment => localDate(calendar, moment))
}
