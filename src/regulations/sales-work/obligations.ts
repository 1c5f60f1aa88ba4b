/** What consultants owe: each day its log, outings and numbers; each month its roadshows; each period its summary. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import { own } from '../../facts/own.ts'
import { roadshow, type SalesDay, salesDay, salesDesk } from '../../facts/sales-work/states.ts'
import { response } from '../../kinds/response.ts'
import { addDays } from '../../time/dates.ts'
import { salesWorkParameters as parameters } from './parameters.ts'
import { numberParameters, numbersOf, OUTDOOR, visitsOf } from './rules/numbers.ts'
import { byPeriod, daysOfPeriod, periodOf } from './rules/rates.ts'

type Day = DeepReadonly<SalesDay>

const onItsDay = ({ day }: Pick<Day, 'day'>) => ({ first: day!, last: day! })
const ofKeyAccounts = ({ post, toldAt }: Day) => (post === 'key-account' ? toldAt : null)
const about = ({ consultantId, day }: Day) => ({ consultant: consultantId, day })

/** 每日上交. */
const logOwed = response({
  id: 'sales-log-owed',
  clauses: ['D06-2.34.1'],
  title: { zh: '当日上交销售日志', en: 'The sales log of a day' },
  of: salesDay,
  from: ({ toldAt }) => toldAt,
  until: ({ logAt }) => logAt !== null,
  on: onItsDay,
  facts: about,
  sentence: {
    zh: '{consultant} 应把 {day} 的销售日志交给销售组长',
    en: '{consultant} hands the sales log of {day} to the group leader',
  },
})

/** 每天外出开拓客户. */
const outingOwed = response({
  id: 'outing-owed',
  clauses: ['D06-5.2.1'],
  title: { zh: '大客户专员每日外出', en: 'A key-account specialist goes out' },
  of: salesDay,
  from: ofKeyAccounts,
  until: ({ backAt }) => backAt !== null,
  on: onItsDay,
  facts: about,
  sentence: { zh: '{consultant} 应在 {day} 外出开拓客户', en: '{consultant} goes out on {day} to win customers' },
})

/** 见两个, 打5个电话, 拜访2个; 少一个: each kind by itself. */
const numbersOwed = response({
  id: 'outdoor-numbers-owed',
  clauses: ['D06-5.2.3', 'D06-5.2.4', 'D06-5.2.5'],
  title: { zh: '每日见面、电话与拜访', en: 'Whom a key-account specialist meets, phones and visits' },
  of: salesDay,
  parameters: numberParameters,
  each: ({ state, parametersAt }) =>
    state.toldAt === null
      ? []
      : numbersOf(state, parametersAt(state.toldAt)).filter(({ made, needed }) => made < needed),
  from: (_, { state }) => ofKeyAccounts(state),
  on: (_, { state }) => onItsDay(state),
  clause: ({ kind }) => OUTDOOR[kind].clause,
  facts: ({ kind, made, needed }, { state }) => ({ ...about(state), kind, made, needed }),
  sentence: {
    zh: '{consultant} 在 {day} 应完成 {needed} 个（已完成 {made} 个）：{kind:outdoorContact}',
    en: '{consultant} owes {needed} on {day} (so far {made}): {kind:outdoorContact}',
  },
})

/** 每天回来必须写行车路线图. */
const routeOwed = response({
  id: 'route-map-owed',
  clauses: ['D06-5.3'],
  title: { zh: '回来画行车路线图', en: 'The route of an outing' },
  of: salesDay,
  from: ({ backAt, toldAt }) => (backAt === null || toldAt === null || backAt > toldAt ? toldAt && backAt : toldAt),
  until: ({ routeAt }) => routeAt !== null,
  on: onItsDay,
  facts: about,
  sentence: { zh: '{consultant} 应画出 {day} 的行车路线图', en: '{consultant} draws the route of {day}' },
})

/** 记录拜访经过填写三表卡; 填写行动报告表: of each visit. */
const visitPaper = (
  what: { readonly id: string; readonly clause: string; readonly done: 'recorded' | 'reported' },
  words: Pick<Parameters<typeof response>[0], 'title' | 'sentence'>,
) =>
  response({
    ...words,
    id: what.id,
    clauses: [what.clause],
    of: salesDay,
    each: ({ state }) => visitsOf(state).filter(whom => !state[what.done].includes(whom)),
    from: (_, { state }) => state.toldAt,
    on: (_, { state }) => onItsDay(state),
    facts: (whom, { state }) => ({ ...about(state), customer: whom }),
  })

const visitRecordOwed = visitPaper(
  { id: 'visit-record-owed', clause: 'D06-5.3', done: 'recorded' },
  {
    title: { zh: '回来填写三表卡', en: 'A visit is written down in the card' },
    sentence: {
      zh: '{consultant} 应把 {day} 拜访 {customer} 的经过填入三表卡',
      en: '{consultant} writes the visit to {customer} of {day} down in the three-table card',
    },
  },
)

const actionReportOwed = visitPaper(
  { id: 'action-report-owed', clause: 'D06-5.1.1', done: 'reported' },
  {
    title: { zh: '填写行动报告表', en: 'The action report of a visit' },
    sentence: {
      zh: '{consultant} 应详细填写 {day} 拜访 {customer} 的行动报告表',
      en: '{consultant} fills in the action report on the visit to {customer} of {day}',
    },
  },
)

/** 每月…巡展4次: of each month in which a marketing specialist works. */
const roadshowsOwed = response({
  id: 'roadshows-owed',
  clauses: ['D06-5.4.2'],
  title: { zh: '每月巡展', en: 'The roadshows of a month' },
  of: salesDesk,
  parameters: pick(parameters, 'roadshowsPerMonth'),
  each: ({ state: { marketingSince, roadshows } }) =>
    Object.entries(marketingSince).map(([month, since]) => {
      return { month, since, held: own(roadshows, month)?.length ?? 0 }
    }),
  from: ({ since }) => since,
  until: ({ held }, { parametersAt }, since) => held >= parametersAt(since).roadshowsPerMonth,
  on: ({ month }) => daysOfPeriod(month, 1),
  facts: ({ month, held }, { state, parametersAt }, since) => {
    return { person: state.consultantId, month, made: held, needed: parametersAt(since).roadshowsPerMonth }
  },
  sentence: {
    zh: '市场专员 {person} 在 {month} 应完成巡展 {needed} 次（已完成 {made} 次）',
    en: 'marketing specialist {person} holds {needed} roadshow(s) in {month} (so far {made})',
  },
})

/** 每位销售顾问至少收集5个客户信息. */
const leadsOwed = response({
  id: 'roadshow-leads-owed',
  clauses: ['D06-5.5.2'],
  title: { zh: '巡展收集客户信息', en: 'Customers whose data are collected at a roadshow' },
  of: roadshow,
  parameters: pick(parameters, 'leadsPerRoadshow'),
  each: ({ state: { consultants, leads } }) =>
    consultants.map(consultant => ({ consultant, made: own(leads, consultant)?.length ?? 0 })),
  from: (_, { state }) => state.heldAt,
  until: ({ made }, { parametersAt }, since) => made >= parametersAt(since).leadsPerRoadshow,
  on: (_, { state }) => onItsDay(state),
  facts: ({ consultant, made }, { parametersAt }, since) => {
    return { consultant, made, needed: parametersAt(since).leadsPerRoadshow }
  },
  sentence: {
    zh: '销售顾问 {consultant} 应在巡展 {roadshow} 中收集至少 {needed} 个客户的信息（已收集 {made} 个）',
    en: 'consultant {consultant} collects data of at least {needed} customer(s) at roadshow {roadshow} (so far {made})',
  },
})

/** 每两月总结一次: in the period after it, before the next is due. */
const summaryOwed = response({
  id: 'rates-summary-owed',
  clauses: ['D06-2.28.1', 'D06-2.28.2', 'D06-2.28.3'],
  title: { zh: '每两月总结各项比率', en: 'The rates of a period are summed up' },
  of: salesDesk,
  parameters: pick(parameters, 'ratesMonths'),
  each: ({ state: { receptions, summarised }, calendar, parametersAt }) => {
    const monthsOf = (at: string) => parametersAt(at).ratesMonths
    const began = Object.values(receptions).flatMap(({ beganAt, ...one }) =>
      beganAt === null ? [] : [{ ...one, beganAt }],
    )
    const periods = byPeriod(began, calendar, date => periodOf(date, monthsOf(began[0]!.beganAt)))
    return periods
      .filter(([period]) => !summarised.includes(period))
      .map(([period, of]) => ({ period, months: monthsOf(of[0]!.beganAt), since: of[0]!.beganAt }))
  },
  from: ({ since }) => since,
  on: ({ period, months }) => {
    const first = addDays(daysOfPeriod(period, months).last, 1)
    return { first, last: daysOfPeriod(first.slice(0, 7), months).last }
  },
  facts: ({ period }, { state }) => ({ consultant: state.consultantId, period }),
  sentence: {
    zh: '应总结销售顾问 {consultant} 自 {period} 起一期的成交率、留电率和试乘试驾率',
    en: 'the rates of closing, contacts and test drives of consultant {consultant} are summed up for the period from {period} on',
  },
})

export const salesWorkObligations = [
  logOwed,
  outingOwed,
  numbersOwed,
  routeOwed,
  visitRecordOwed,
  actionReportOwed,
  roadshowsOwed,
  leadsOwed,
  summaryOwed,
] as const
