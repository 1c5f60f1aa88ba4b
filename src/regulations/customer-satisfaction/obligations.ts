/** From the yearly survey to the effect of what it led to. */

import type { Instant } from '../../core/ports.ts'
import { own } from '../../facts/own.ts'
import {
  assistance,
  formsInAt,
  shareSatisfied,
  survey,
  surveyAction,
  surveyedCompany,
  weakTopics,
} from '../../facts/survey/states/index.ts'
import { days, recurrent, response } from '../../kinds/index.ts'
import { localDate } from '../../time/local-date.ts'
import { satisfactionParameters as parameters } from './parameters.ts'

const { surveyOrganiser, surveyOffice, reportApprovers, satisfactionTarget } = parameters

/** Whose it is: the office, by the name that it had when the duty arose. */
const byTheOffice = ({ parametersAt }: Named<'surveyOffice'>, since: Instant) => ({
  department: parametersAt(since).surveyOffice,
})

interface Named<Name extends string> {
  readonly parametersAt: (moment: Instant) => Readonly<Record<Name, string>>
}
/** The day on which it arises may be behind the day on which it is due. */
const untilDay = (first: string, last: string) => ({ first: first < last ? first : last, last })

export const satisfactionObligations = [
  /** 每年至少进行一次全面的. */
  recurrent({
    id: 'yearly-survey',
    clauses: ['D09-6.a'],
    title: { zh: '每年的顾客满意度调查', en: 'The survey of the year' },
    of: surveyedCompany,
    from: ({ workingSince }) => workingSince,
    last: ({ surveyedAt }) => surveyedAt,
    every: parameters.surveyEvery,
    firstCounts: parameters.firstSurveyPeriodCounts,
    parameters: { surveyOrganiser },
    facts: ({ workingSince }, { parametersAt }) => ({ department: parametersAt(workingSince!).surveyOrganiser }),
    sentence: {
      zh: '营销总公司每{unit:period}至少全面调查一次顾客满意度[，上次 {last}|，尚未调查]',
      en: 'the marketing head company surveys all customers at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
  /** 向顾客发放. */
  response({
    id: 'survey-forms-sent',
    clauses: ['D09-6.b.1'],
    title: { zh: '发放满意度调查表', en: 'The forms are sent' },
    of: survey,
    from: ({ openedAt }) => openedAt,
    until: ({ asked }) => Object.keys(asked).length > 0,
    on: ({ ends }, { calendar }, since) => untilDay(localDate(calendar, since), ends),
    parameters: { surveyOffice },
    facts: (_, standing, since) => byTheOffice(standing, since),
    sentence: {
      zh: '办公室应发放调查 {survey} 的调查表',
      en: 'the office sends the forms of survey {survey}',
    },
  }),
  /** 汇总、分类，并进行统计分析，编制分析报告: again where it was turned down. */
  response({
    id: 'survey-report-made',
    clauses: ['D09-6.c.2', 'D09-6.c.1'],
    title: { zh: '编制满意度调查分析报告', en: 'The report on the survey' },
    of: survey,
    from: (one, { calendar }) => formsInAt(one, calendar),
    until: ({ reportedAt }) => reportedAt !== null,
    within: days(parameters.analysisWithinDays),
    parameters: { surveyOffice },
    facts: (_, standing, since) => byTheOffice(standing, since),
    sentence: {
      zh: '收回的调查表应汇总分析，编制调查 {survey} 的分析报告',
      en: 'the forms of survey {survey} are analysed in a report',
    },
  }),
  /** 经总经理审批. */
  response({
    id: 'survey-report-approval',
    clauses: ['D09-6.c.3'],
    title: { zh: '调查分析报告待审批', en: 'The report waits for approval' },
    of: survey,
    from: ({ reportedAt }) => reportedAt,
    until: ({ approvedAt }) => approvedAt !== null,
    parameters: { reportApprovers },
    facts: (_, { parametersAt }, since) => ({ roles: parametersAt(since).reportApprovers }),
    sentence: {
      zh: '总经理应审批调查 {survey} 的分析报告',
      en: 'the general manager decides on the report on survey {survey}',
    },
  }),
  /** 发放到相关部门. */
  response({
    id: 'survey-report-distributed',
    clauses: ['D09-6.c.3'],
    title: { zh: '发放调查分析报告', en: 'The report is distributed' },
    of: survey,
    each: ({ state: { departments, distributedTo } }) => departments.filter(one => !distributedTo.includes(one)),
    from: (_, { state }) => state.approvedAt,
    facts: department => ({ department }),
    sentence: {
      zh: '调查 {survey} 的分析报告应发给部门 {department}',
      en: 'the report on survey {survey} goes to department {department}',
    },
  }),
  /** 提交办公室存档保管. */
  response({
    id: 'survey-report-filed',
    clauses: ['D05-5.2.5'],
    title: { zh: '调查分析报告交办公室存档', en: 'The report is kept with the office' },
    of: survey,
    parameters: { surveyOffice },
    facts: (_, standing, since) => byTheOffice(standing, since),
    from: ({ approvedAt }) => approvedAt,
    until: ({ distributedTo }, { parametersAt }, since) => distributedTo.includes(parametersAt(since).surveyOffice),
    sentence: {
      zh: '调查 {survey} 的分析报告应交公司办公室存档',
      en: 'the report on survey {survey} is handed to the office and kept there',
    },
  }),
  /** 未能达到公司规定要求…针对较低方面提出纠正预防措施. */
  response({
    id: 'survey-action-proposed',
    clauses: ['D09-6.d.1', 'D09-6.d.2'],
    title: { zh: '满意度偏低的纠正预防措施', en: 'Action where satisfaction falls short' },
    of: survey,
    parameters: { satisfactionTarget, surveyOffice },
    each: ({ state, parametersAt }) =>
      state.analysedAt === null
        ? []
        : weakTopics(state, parametersAt(state.analysedAt).satisfactionTarget).map(one => ({
            ...one,
            target: parametersAt(state.analysedAt!).satisfactionTarget,
          })),
    from: (_, { state }) => state.analysedAt,
    until: ({ topic }, { state }) => state.measures[topic] !== undefined,
    within: days(parameters.actionWithinDays),
    facts: ({ target, ...weak }, standing, since) => ({
      ...byTheOffice(standing, since),
      topic: weak.topic,
      actual: shareSatisfied(weak),
      limit: target,
    }),
    sentence: {
      zh: '调查 {survey} 中{topic:surveyTopic}的满意度为 {actual}%，未达 {limit}%，办公室应组织纠正预防措施',
      en: 'in survey {survey}, satisfaction with {topic:surveyTopic} is {actual} %, below {limit} %: the office organises action',
    },
  }),
  /** 进行改进: by the day that was set, and again where it had no effect. */
  response({
    id: 'survey-action-carried-out',
    clauses: ['D09-6.d.2'],
    title: { zh: '纠正预防措施的实施', en: 'An action is carried out' },
    of: surveyAction,
    from: ({ openSince }) => openSince,
    until: ({ carriedOutAt }) => carriedOutAt,
    on: ({ dueOn }, { calendar }, since) => untilDay(localDate(calendar, since), dueOn),
    facts: ({ departmentId }) => ({ department: departmentId }),
    sentence: {
      zh: '部门 {department} 应实施措施 {action}',
      en: 'department {department} carries out action {action}',
    },
  }),
  /** 改进: whether there is any. */
  response({
    id: 'survey-action-verified',
    clauses: ['D09-6.d.2'],
    title: { zh: '纠正预防措施的效果验证', en: 'The effect of an action is verified' },
    of: surveyAction,
    parameters: { surveyOffice },
    from: ({ openSince, carriedOutAt }) => (openSince === null ? null : carriedOutAt),
    facts: ({ departmentId }, standing, since) => ({
      ...byTheOffice(standing, since),
      doneBy: departmentId,
    }),
    sentence: {
      zh: '办公室应验证部门 {doneBy:department} 的措施 {action} 是否有效',
      en: 'the office verifies whether action {action} of department {doneBy:department} has had an effect',
    },
  }),
  /** 各部门、各矿负责协助. */
  response({
    id: 'assistance-owed',
    clauses: ['D09-3.2'],
    title: { zh: '各部门各矿的协助', en: 'Help of departments and mines' },
    of: assistance,
    each: ({ state: { departments, givenAt } }) => departments.filter(one => own(givenAt, one) === undefined),
    from: (_, { state }) => state.askedAt,
    on: (_, { state: { dueOn }, calendar }, since) => untilDay(localDate(calendar, since), dueOn),
    facts: department => ({ department }),
    sentence: {
      zh: '单位 {department} 应就协助事项 {assistance} 反馈',
      en: 'unit {department} answers request {assistance} for help',
    },
  }),
] as const
