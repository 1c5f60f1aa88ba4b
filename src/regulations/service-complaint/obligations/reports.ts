/** 统计评估分析报告: one for each week and each month (每周每月), from the first service complaint on. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Standing } from '../../../core/obligation.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { type ReportedTime, reportedTime } from '../../../facts/complaint/states/watch.ts'
import { days, response } from '../../../kinds/index.ts'
import { addDays } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { serviceComplaintParameters as parameters } from '../parameters.ts'
import { inTrial } from '../rules/scope.ts'
import { firstDayOf, type ReportPeriod, type ReportUnit, reportPeriod } from '../views/report-period.ts'

/** Periods end while nothing happens. */
const minuteOf = (_: unknown, asOf: Instant): Instant => `${asOf.slice(0, 16)}:00.000Z`

export const reportObligations = [
  /** 周报: owed from the end of the week, which begins on Monday. */
  response({
    id: 'weekly-service-report',
    clauses: ['D10-9.1'],
    title: { zh: '每周投诉统计评估分析报告', en: 'Weekly report on service complaints' },
    of: reportedTime,
    parameters: pick(parameters, 'effectiveFrom'),
    upTo: minuteOf,
    each: standing => withoutReport('week', standing),
    from: ({ end }) => end,
    within: days(parameters.reportDays),
    subject: ({ from }) => tag('report', `week:${from}`),
    facts: ({ from, to }) => ({ role: 'customer-centre', period: 'week', from, to }),
    sentence: {
      zh: '客户中心应提交 {from} 至 {to} 一周的统计评估分析报告',
      en: 'the customer centre reports on the complaints of the week from {from} to {to}',
    },
  }),
  /** 月报: owed from the end of the calendar month of the office. */
  response({
    id: 'monthly-service-report',
    clauses: ['D10-9.2'],
    title: { zh: '每月投诉统计评估分析报告', en: 'Monthly report on service complaints' },
    of: reportedTime,
    parameters: pick(parameters, 'effectiveFrom'),
    upTo: minuteOf,
    each: standing => withoutReport('month', standing),
    from: ({ end }) => end,
    within: days(parameters.reportDays),
    subject: ({ from }) => tag('report', `month:${from}`),
    facts: ({ from, to }) => ({ role: 'customer-centre', period: 'month', from, to }),
    sentence: {
      zh: '客户中心应提交 {from} 至 {to} 一月的统计评估分析报告',
      en: 'the customer centre reports on the complaints of the month from {from} to {to}',
    },
  }),
  /** 并反馈…: whom a report has not reached, until it has, by this or a further one about the same time. */
  response({
    id: 'report-still-to-be-sent',
    clauses: ['D10-9.3'],
    title: { zh: '报告尚待分送', en: 'A report has not reached everybody' },
    force: 'in-principle',
    of: reportedTime,
    parameters: pick(parameters, 'effectiveFrom', 'reportRecipients'),
    each: standing => (['week', 'month'] as const).flatMap(unit => unsent(unit, standing)),
    from: ({ at }) => at,
    subject: ({ unit, from }) => tag('report', `${unit}:${from}`),
    facts: ({ unit, from, missing }) => ({ role: 'customer-centre', period: unit, from, missing }),
    sentence: {
      zh: '{from} 起一期的投诉报告尚待分送：{missing:recipient}',
      en: 'the report on the complaints from {from} on has not reached {missing:recipient}',
    },
  }),
]

type Watching = Pick<
  Standing<ReportedTime, { readonly effectiveFrom: LocalDate }>,
  'state' | 'calendar' | 'parametersAt' | 'upTo'
>

/**
 * The periods of which no report names a day: each that is over, from that of the first complaint on, and the one that is
 * running where complaints have come in already.
 */
function withoutReport(unit: ReportUnit, standing: Watching): readonly ReportPeriod[] {
  const { state, calendar, upTo } = standing
  const complained = complaintDays(standing).map(date => firstDayOf(unit, date))
  const wanted = new Set(complained)
  const first = complained.sort()[0]
  if (first === undefined) return []
  for (let period = reportPeriod(calendar, unit, first); period.end <= upTo; ) {
    wanted.add(period.from)
    period = reportPeriod(calendar, unit, addDays(period.to, 1))
  }
  const ofUnit = state.reports.filter(({ period }) => period === unit)
  for (const { from } of ofUnit) wanted.delete(firstDayOf(unit, from))
  return [...wanted].sort().map(from => reportPeriod(calendar, unit, from))
}

/** A day in UTC lies on two days of the office at most: that of its first complaint and that of its last. */
function complaintDays({ state, calendar, parametersAt }: Watching): LocalDate[] {
  return Object.values<DeepReadonly<ReportedTime>['days'][string]>(state.days)
    .flatMap(({ first, last }) => [first, last])
    .filter(moment => inTrial(moment, { calendar, parametersAt }))
    .map(moment => localDate(calendar, moment))
}

/** By the list of the day on which a time was first reported on. */
function unsent(
  unit: ReportUnit,
  {
    state,
    calendar,
    parametersAt,
  }: Standing<ReportedTime, { readonly effectiveFrom: LocalDate; readonly reportRecipients: readonly string[] }>,
) {
  const sent = new Map<LocalDate, { at: Instant; to: string[] }>()
  for (const { period, from, recipients, at } of state.reports) {
    if (period !== unit || !inTrial(at, { calendar, parametersAt })) continue
    const first = firstDayOf(unit, from)
    const known = sent.get(first)
    sent.set(first, { at: known && known.at < at ? known.at : at, to: [...(known?.to ?? []), ...recipients] })
  }
  return [...sent].flatMap(([from, { at, to }]) => {
    const missing = parametersAt(at).reportRecipients.filter(recipient => !to.includes(recipient))
    return missing.length === 0 ? [] : [{ unit, from, at, missing }]
  })
}
