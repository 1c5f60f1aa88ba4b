/** 每天两次核对库存. Every day of the calendar, working day or not, from the first vehicle or the first report on. */
import type { Text } from '../../../core/finding.ts'
import type { Deadline } from '../../../core/obligation.ts'
import { pick } from '../../../core/parameter.ts'
import { tag } from '../../../core/tag.ts'
import type { ReportRound } from '../../../facts/vehicle/events/fields.ts'
import { stockReports } from '../../../facts/vehicle/states/stock-reports.ts'
import { response } from '../../../kinds/response.ts'
import { addDays } from '../../../time/dates.ts'
import { fromInstant } from '../../../time/instant.ts'
import { localDate } from '../../../time/local-date.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'
import { reportTimes, roundClause, type Slot, slotId, slotsUntil } from './report-slots.ts'

/**
 * A derivation does not know what day it is: the duties of so many days beyond the last fact are derived in advance and
 * run until their day comes. A stock of which nothing was heard for longer than that shows these.
 */
const DAYS_AHEAD = 31

/** In: a day. Out: the report of this round, whenever it was made. */
function reportOwed(round: ReportRound, title: Text, sentence: Text) {
  return response({
    id: `${round}-stock-report`,
    clauses: [roundClause[round]],
    title,
    of: stockReports,
    parameters: { ...reportTimes, ...pick(parameters, 'stockReporters') },
    sentence,
    each: ({ state, calendar, parametersAt }) => {
      if (state.latestAt === null) return []
      const last = addDays(localDate(calendar, state.latestAt), DAYS_AHEAD)
      return slotsUntil(calendar, parametersAt, state, last).filter(slot => slot.round === round)
    },
    from: ({ opensAt }) => opensAt,
    until: ({ report }) => report !== null,
    within: slot => ({ count: 0, due: () => closing(slot) }),
    subject: slot => tag('stock-report', slotId(slot)),
    facts: ({ day, before }, { parametersAt }, since) => ({ roles: parametersAt(since).stockReporters, day, before }),
  })
}

function closing({ opensAt: from, closesAt: to }: Slot): Deadline {
  const seconds = (fromInstant(to) - fromInstant(from)) / 1_000
  return { at: to, closes: 'before', counted: [{ from, to, seconds }] }
}

export const stockReportObligations = [
  reportOwed(
    'morning',
    { zh: '早晨核对库存', en: 'The morning report on the stock' },
    {
      zh: '{roles:position}应在 {day} {before} 前报销售助理核对库存',
      en: 'the stock of {day} is reported to the assistant by {roles:position} before {before}',
    },
  ),
  reportOwed(
    'afternoon',
    { zh: '下午核对库存', en: 'The afternoon report on the stock' },
    {
      zh: '{roles:position}应在 {day} {before} 前再次报销售助理核对库存',
      en: 'the stock of {day} is reported a second time by {roles:position} before {before}',
    },
  ),
]
