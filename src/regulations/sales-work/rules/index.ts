/** How customers are received, to whom logs go, and what a roadshow and a summary must show. */
import { pick } from '../../../core/parameter.ts'
import * as events from '../../../facts/sales-work/events.ts'
import { salesDesk } from '../../../facts/sales-work/states.ts'
import { evidenced, mandatory, milestone, oneOf } from '../../../kinds/index.ts'
import { localDate } from '../../../time/local-date.ts'
import { salesWorkParameters as parameters } from '../parameters.ts'
import type { SummaryFigure } from '../words.ts'
import { daysOfPeriod, periodOf, tallyIn } from './rates.ts'

/** 严格按照《销售流程》: it has happened, and is fined. */
const receivedByProcess = mandatory({
  id: 'received-by-process',
  clauses: ['D06-2.23.1'],
  title: { zh: '按销售流程接待', en: 'Customers are received by the sales process' },
  observes: [events.receptionClosed],
  of: 'showroom',
  needs: parameters.salesProcess,
  present: ({ data }) => data.steps,
  facts: ({ data: { consultantId } }) => ({ consultant: consultantId }),
  sentence: {
    zh: '销售顾问 {consultant} 所缺步骤：{actual}；流程：{limit}',
    en: 'consultant {consultant} left out: {actual}; the process: {limit}',
  },
})

const CLAUSE_OF: Readonly<Record<SummaryFigure, string>> = {
  period: 'D06-2.28.1',
  receptions: 'D06-2.28.1',
  closed: 'D06-2.28.1',
  contacts: 'D06-2.28.2',
  drives: 'D06-2.28.3',
}

/** 总结: of a period that is over, with the numbers that were recorded. */
const summarisedAsCounted = milestone({
  id: 'rates-summarised-as-counted',
  clauses: ['D06-2.28.1', 'D06-2.28.2', 'D06-2.28.3'],
  title: { zh: '两月总结与记录一致', en: 'A summary is of a period that is over, as it was counted' },
  on: [events.ratesSummarised],
  of: salesDesk,
  parameters: pick(parameters, 'ratesMonths'),
  pending: ({ data, event, before, calendar, parameters: { ratesMonths } }) => {
    const { first, last } = daysOfPeriod(data.period, ratesMonths)
    const isOver = periodOf(first, ratesMonths) === data.period && last < localDate(calendar, event.occurredAt)
    const tally = tallyIn(before, data.period, calendar, ratesMonths)
    const figures = ['receptions', 'closed', 'contacts', 'drives'] as const
    return [...(isOver ? [] : ['period']), ...figures.filter(figure => data[figure] !== tally[figure])]
  },
  clause: ({ data, before, calendar, parameters: { ratesMonths } }) => {
    const tally = tallyIn(before, data.period, calendar, ratesMonths)
    const wrong = (['receptions', 'closed', 'contacts', 'drives'] as const).find(one => data[one] !== tally[one])
    return CLAUSE_OF[wrong ?? 'period']
  },
  sentence: {
    zh: '[与记录不符：{actual:summaryFigure}|与记录一致]',
    en: '[not as counted: {actual:summaryFigure}|as counted]',
  },
})

const logToGroupLeader = oneOf({
  id: 'sales-log-to-group-leader',
  clauses: ['D06-2.34.1'],
  title: { zh: '销售日志交到销售组长处', en: 'Sales logs go to the group leader' },
  on: [events.logHandedIn],
  of: 'sales-day',
  value: ({ data }) => data.receivedBy.role,
  among: parameters.logKeepers,
  sentence: { zh: '交给 {actual:role}；应交给 {limit:role}', en: 'handed to {actual:role}, should be {limit:role}' },
})

/** 拍摄现场照片交市场部保存. */
const roadshowWithPhotographs = evidenced({
  id: 'roadshow-with-photographs',
  clauses: ['D06-5.4.3'],
  title: { zh: '巡展须有照片并由市场部保存', en: 'A roadshow has photographs, which marketing keeps' },
  on: [events.roadshowHeld],
  of: 'roadshow',
  parameters: pick(parameters, 'photographKeepers'),
  shows: ({ data }) => (data.photographs.length > 0 ? data.photographs.length : null),
  asks: 1,
  provided: ({ data, parameters: { photographKeepers } }) => photographKeepers.includes(data.keptBy),
  facts: ({ data: { keptBy }, parameters: { photographKeepers } }) => ({ keptBy, keepers: photographKeepers }),
  sentence: {
    zh: '[照片 {actual} 张|没有照片]，由 {keptBy:department} 保存（应由 {keepers:department} 保存）',
    en: '[photographs: {actual}|no photograph], kept by {keptBy:department} (for {keepers:department} to keep)',
  },
})

export const salesWorkRules = [
  receivedByProcess,
  summarisedAsCounted,
  logToGroupLeader,
  roadshowWithPhotographs,
] as const
