/** What follows from an occasion, a plan, a visit, a round, a new customer; and training. */
import { pick } from '../../../core/parameter.ts'
import { completedAt, prospect, round, trainingCompany, visit, visitCourse } from '../../../facts/visit/states/index.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import { scope } from '../../../kinds/scope.ts'
import { days } from '../../../kinds/within.ts'
import { localDate } from '../../../time/local-date.ts'
import { visitParameters as parameters } from '../parameters.ts'
import { followedOf } from './frequencies.ts'
import { whom } from './voices.ts'

const everyVisit = scope({ of: visit, facts: whom })

export const visitObligations = [
  /** 节日或其他重要活动: visited, or talked with; the list of now holds. */
  response({
    id: 'occasion-visit',
    clauses: ['D09-5.1.2.a.1'],
    title: { zh: '节日和重要活动时的拜访与沟通', en: 'Visits and talks on festivals and other occasions' },
    of: visitCourse,
    parameters: pick(parameters, 'visitOccasions'),
    each: ({ state, calendar, changes, parametersAt }) =>
      followedOf(state).flatMap(({ departmentId, spells, contacted }) => {
        const last = spells.at(-1)
        if (!last?.isThere) return []
        const { since } = last
        const begins = localDate(calendar, since)
        const lists = [since, ...changes.filter(change => change > since)].map(at => parametersAt(at).visitOccasions)
        const occasions = new Map(lists.flat().map(one => [JSON.stringify(one), one]))
        return [...occasions.values()]
          .filter(({ last }) => last >= begins)
          .map(occasion => ({ departmentId, since, occasion, talkedAt: contacted.at(-1) ?? null }))
      }),
    from: ({ since }) => since,
    concerns: ({ occasion: { name, first, last } }, { parametersAt }, moment) =>
      parametersAt(moment).visitOccasions.some(one => one.name === name && one.first === first && one.last === last),
    on: ({ occasion }) => occasion,
    until: ({ talkedAt }) => talkedAt,
    facts: ({ departmentId, occasion: { name } }) => ({ department: departmentId, occasion: name }),
    sentence: {
      zh: '部门 {department} 应在{occasion}期间拜访客户 {customer} 或与之沟通',
      en: 'department {department} visits customer {customer} or talks with it ({occasion})',
    },
  }),
  /** 相关业务部门负责…具体管理实施: what was planned is carried out on its day, or called off. */
  response({
    id: 'planned-visit-made',
    clauses: ['D09-5.1.3'],
    title: { zh: '走访按安排进行', en: 'A planned visit is made' },
    of: everyVisit,
    from: ({ plannedAt, calledOffAt }) => (calledOffAt === null ? plannedAt : null),
    on: ({ on }) => ({ first: on!, last: on! }),
    until: ({ madeAt }) => madeAt !== null,
    facts: ({ on }) => ({ day: on }),
    sentence: {
      zh: '部门 {department} 应在 {day} 按安排走访客户 {customer}（走访 {visit}）',
      en: 'department {department} visits customer {customer} on {day}, as was planned ({visit})',
    },
  }),
  /** 拜访与沟通: what was talked over is on record. */
  response({
    id: 'visit-reported',
    clauses: ['D09-5.1.2.a.2', 'D09-5.1.2.a.1'],
    title: { zh: '走访后的报告', en: 'Report after a visit' },
    of: everyVisit,
    from: ({ way, madeAt }) => (way === 'reception' ? null : madeAt),
    until: ({ reportedAt }) => reportedAt !== null,
    within: days(parameters.reportDays),
    clause: ({ kind }) => (kind === 'ad-hoc' ? 'D09-5.1.2.a.2' : 'D09-5.1.2.a.1'),
    facts: ({ kind }) => ({ kind }),
    sentence: {
      zh: '部门 {department} 应报告对客户 {customer} 的{kind:visitKind}（走访 {visit}）',
      en: 'department {department} reports its visit {visit} to customer {customer} ({kind:visitKind})',
    },
  }),
  /** 征询客户意见，发放“客户意见调查表”: whom one knows already, at its place. */
  response({
    id: 'questionnaire-owed',
    clauses: ['D05-4.3.B.3'],
    title: { zh: '发放客户意见调查表', en: 'Questionnaire of opinions' },
    of: everyVisit,
    from: ({ kind, way, madeAt }) =>
      way === 'call-on' && kind !== 'ad-hoc' && kind !== 'new-customer' ? madeAt : null,
    until: ({ handedOutAt }) => handedOutAt !== null,
    sentence: {
      zh: '部门 {department} 应向走访的客户 {customer} 发放客户意见调查表（走访 {visit}）',
      en: 'department {department} hands the questionnaire to customer {customer}, on whom it has called ({visit})',
    },
  }),
  /** 巡回走访: everybody on the list of a round. */
  response({
    id: 'round-calls-on-all',
    clauses: ['D05-4.3.B.1.1'],
    title: { zh: '巡回走访名单上的客户', en: 'Everybody on the list of a round' },
    of: round,
    each: ({ state: { customers, visitedAt, ...one } }) =>
      customers.filter(customer => !Object.hasOwn(visitedAt, customer)).map(customer => ({ customer, ...one })),
    from: ({ plannedAt }) => plannedAt,
    on: ({ first, last }) => ({ first, last }),
    facts: ({ customer, departmentId }) => ({ customer, department: departmentId }),
    sentence: {
      zh: '部门 {department} 的巡回走访 {round} 应走访客户 {customer}',
      en: 'round {round} of department {department} calls on customer {customer}',
    },
  }),
  /** 写出调查分析报告: when everybody has been called on. */
  response({
    id: 'survey-report-owed',
    clauses: ['D05-4.3.B.1.2'],
    title: { zh: '巡回走访的调查分析报告', en: 'Survey report of a round' },
    of: round,
    from: completedAt,
    until: ({ surveyedAt }) => surveyedAt !== null,
    within: days(parameters.surveyDays),
    facts: ({ departmentId }) => ({ department: departmentId }),
    sentence: {
      zh: '部门 {department} 应写出巡回走访 {round} 的调查分析报告',
      en: 'department {department} writes the survey report of round {round}',
    },
  }),
  /** 落实完成，提交…存档保管. */
  response({
    id: 'survey-filed',
    clauses: ['D05-5.2.5'],
    title: { zh: '调查分析资料存档', en: 'The papers of a survey are filed' },
    of: round,
    from: ({ surveyedAt }) => surveyedAt,
    until: ({ filedAt }) => filedAt !== null,
    within: days(parameters.fileDays),
    facts: ({ departmentId }) => ({ department: departmentId }),
    sentence: {
      zh: '部门 {department} 应把巡回走访 {round} 的调查分析资料交公司负责人办公室存档',
      en: "department {department} files the survey of round {round} with the head's office",
    },
  }),
  /** 跟进走访促成合作: one visit after the other, until the customer is won or given up. */
  response({
    id: 'new-customer-followed-up',
    clauses: ['D05-4.3.B.5'],
    title: { zh: '新客户的跟进走访', en: 'Visits that follow up a new customer' },
    of: prospect,
    from: ({ openSince, visitedAt }) => openSince && (visitedAt ?? openSince),
    within: days(parameters.followUpDays),
    facts: ({ departmentId, party, visitedAt }) => ({ department: departmentId, party, last: visitedAt }),
    sentence: {
      zh: '部门 {department} 应走访跟进新客户 {customer}（{party:party}）[，上次 {last}|，尚未走访]',
      en: 'department {department} follows up new customer {customer} by a visit ({party:party})[, last time {last}|, never so far]',
    },
  }),
  /** 组织客户的培训. */
  recurrent({
    id: 'customer-training',
    clauses: ['D05-2.5.1'],
    title: { zh: '客户培训', en: 'Training of customers' },
    of: trainingCompany,
    parameters: pick(parameters, 'trainEvery'),
    from: ({ workingSince }) => workingSince,
    last: ({ trainedAt }) => trainedAt,
    every: (_, { parametersAt }, moment) => parametersAt(moment).trainEvery,
    sentence: {
      zh: '客户服务部每{unit:period}至少组织一次客户培训[，上次 {last}|，尚未举办]',
      en: 'the service department trains customers at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
]
