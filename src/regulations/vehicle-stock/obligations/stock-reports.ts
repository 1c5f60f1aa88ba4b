/** 每天两次核对库存. Every day of the calendar, working day or not, from the first vehicle or the first report on. */
import { type Duty, defineObligation, type Standing } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import type { ReportRound } from '../../../facts/vehicle/events/fields.ts'
import { type StockReports, stockReports } from '../../../facts/vehicle/states/models.ts'
import { dayLater, secondsBetween } from '../clock.ts'
import { afternoonReportBefore, morningReportBefore } from '../parameters.ts'
import { type ReportTimes, type Slot, slotsUntil } from '../report-slots.ts'

const times = { morningReportBefore, afternoonReportBefore }

/**
 * A derivation does not know what day it is: the duties of so many days beyond the last fact are derived in advance and
 * run until their day comes. A stock of which nothing was heard for longer than that shows these.
 */
const DAYS_AHEAD = 31

/** 早晨9点之前. In: a day. Out: the report of its morning, whenever it was made. */
export const morningStockReport = defineObligation({
  id: 'morning-stock-report',
  clauses: ['D06-6.2.1'],
  title: { zh: '早晨核对库存', en: 'The morning report on the stock' },
  force: 'must',
  parameters: times,
  of: stockReports,
  sentence: {
    zh: '5S应在 {day} {before} 前报销售助理核对库存',
    en: 'the 5S staff report the stock of {day} to the assistant before {before}',
  },
  duties: standing => reportsOwed('morning', standing),
})

/** 下午17点之前. */
export const afternoonStockReport = defineObligation({
  id: 'afternoon-stock-report',
  clauses: ['D06-6.2.2'],
  title: { zh: '下午核对库存', en: 'The afternoon report on the stock' },
  force: 'must',
  parameters: times,
  of: stockReports,
  sentence: {
    zh: '5S应在 {day} {before} 前再次报销售助理核对库存',
    en: 'the 5S staff report the stock of {day} a second time before {before}',
  },
  duties: standing => reportsOwed('afternoon', standing),
})

function reportsOwed(
  round: ReportRound,
  { state, calendar, parametersAt }: Standing<StockReports, ReportTimes>,
): Duty[] {
  if (state.latestAt === null) return []
  const last = dayLater(calendar, state.latestAt, DAYS_AHEAD)
  return slotsUntil(calendar, parametersAt, state, last)
    .filter(slot => slot.round === round && slot.report === null)
    .map(slot => owed(slot, parametersAt(slot.opensAt)))
}

function owed({ day, round, opensAt, closesAt }: Slot, limits: ReportTimes): Duty {
  const before = round === 'morning' ? limits.morningReportBefore : limits.afternoonReportBefore
  const counted = [{ from: opensAt, to: closesAt, seconds: secondsBetween(opensAt, closesAt) }]
  return {
    subject: tag('stock-report', `${day}:${round}`),
    since: opensAt,
    deadline: { at: closesAt, closes: 'before', counted },
    facts: { role: '5s', day, before },
  }
}

export const stockReportObligations = [morningStockReport, afternoonStockReport] as const
