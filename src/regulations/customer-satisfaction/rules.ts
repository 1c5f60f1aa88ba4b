/** Who organises, sends, approves and verifies; what is asked; what comes after what. */
import { capacityOf } from '../../core/acting.ts'
import type { Fact } from '../../core/event.ts'
import {
  assistanceAsked,
  assistanceGiven,
  surveyActionProposed,
  surveyActionVerified,
  surveyFormSent,
  surveyOpened,
  surveyReportDistributed,
  surveyReported,
  surveyReportJudged,
} from '../../facts/survey/events.ts'
import { formsInAt, survey, surveyAction } from '../../facts/survey/states/index.ts'
import { authorized, mandatory, oneOf, precedence } from '../../kinds/index.ts'
import { satisfactionParameters as parameters } from './parameters.ts'

const BY = {
  zh: '[办理部门 {actual:department}|未注明办理部门]；有权部门 {limit:department}',
  en: 'asked for by [{actual:department}|no department]; entitled is {limit:department}',
} as const
const byDepartment = {
  value: ({ event }: { readonly event: Fact }) => capacityOf(event.actor)?.department ?? null,
  sentence: BY,
} as const
const ofDepartment = { who: 'department', sentence: BY } as const

const FIRST = {
  zh: '此事 {limit}[，此前须有的一步在 {actual}|，此前须有的一步尚未办理]',
  en: 'this at {limit}[, that before at {actual}|, and nothing before]',
} as const

export const satisfactionRules = [
  /** 营销总公司…满意度调查等组织工作. */
  oneOf({
    ...byDepartment,
    id: 'survey-by-marketing-company',
    clauses: ['D09-3.1', 'D09-6.a'],
    title: { zh: '满意度调查由营销总公司组织', en: 'The marketing head company organises the survey' },
    on: [surveyOpened],
    of: 'survey',
    among: parameters.surveyOrganiser,
  }),
  /** 协助销售部. */
  authorized({
    ...ofDepartment,
    id: 'assistance-for-sales',
    clauses: ['D09-3.2'],
    title: { zh: '协助由销售部门提出', en: 'It is the sales department that is helped' },
    on: [assistanceAsked],
    of: 'assistance',
    among: parameters.assistedDepartments,
  }),
  /** 各部门、各矿: each for itself. */
  authorized({
    ...ofDepartment,
    id: 'assistance-by-the-unit',
    clauses: ['D09-3.2'],
    title: { zh: '协助情况由该单位自己反馈', en: 'A unit says itself how it has helped' },
    on: [assistanceGiven],
    of: 'assistance',
    among: ({ data }) => [data.departmentId],
  }),
  /** 调查的内容应包括. */
  mandatory({
    id: 'survey-contents',
    clauses: ['D09-6.b.2'],
    title: { zh: '调查内容须齐备', en: 'A survey asks about all that it must' },
    on: [surveyOpened],
    of: 'survey',
    needs: parameters.surveyContents,
    present: ({ data }) => data.questions.map(({ topic }) => topic),
    sentence: {
      zh: '[还缺：{actual:surveyTopic}|不缺]；须有：{limit:surveyTopic}',
      en: 'missing: [{actual:surveyTopic}|nothing]; needed: {limit:surveyTopic}',
    },
  }),
  /** 公司办公室向顾客发放. */
  oneOf({
    ...byDepartment,
    id: 'forms-by-the-office',
    clauses: ['D09-6.b.1'],
    title: { zh: '调查表由公司办公室发放', en: 'The office sends the forms' },
    on: [surveyFormSent],
    of: 'survey',
    among: parameters.surveyOffice,
  }),
  /** 对反馈回来的调查表: all of those that come back. */
  precedence({
    id: 'report-after-the-forms',
    clauses: ['D09-6.c.1', 'D09-6.c.2'],
    title: { zh: '调查截止或全部收回后方可编制报告', en: 'The report follows the last form' },
    on: [surveyReported],
    of: survey,
    first: ({ before, calendar }) => formsInAt(before, calendar),
    sentence: FIRST,
  }),
  /** 经总经理审批. */
  authorized({
    id: 'survey-report-by-manager',
    clauses: ['D09-6.c.3'],
    title: { zh: '调查分析报告由总经理审批', en: 'The general manager decides on the report' },
    on: [surveyReportJudged],
    of: 'survey',
    who: 'role',
    among: parameters.reportApprovers,
  }),
  /** 审批后发放. */
  precedence({
    id: 'distributed-after-approval',
    clauses: ['D09-6.c.3'],
    title: { zh: '报告审批后方可发放', en: 'The report is distributed after its approval' },
    on: [surveyReportDistributed],
    of: survey,
    first: ({ before }) => before.approvedAt,
    sentence: FIRST,
  }),
  /** 由办公室组织…纠正预防措施; whether they improve anything is the office's to say, too. */
  oneOf({
    ...byDepartment,
    id: 'actions-by-the-office',
    clauses: ['D09-6.d.2'],
    title: { zh: '纠正预防措施由办公室组织并验证', en: 'The office organises actions, and verifies them' },
    on: [surveyActionProposed, surveyActionVerified],
    of: 'action',
    among: parameters.surveyOffice,
  }),
  /** 进行改进: what was not done has no effect. */
  precedence({
    id: 'verified-after-action',
    clauses: ['D09-6.d.2'],
    title: { zh: '措施实施后方可验证', en: 'The effect is verified after the action' },
    on: [surveyActionVerified],
    of: surveyAction,
    first: ({ before }) => before.carriedOutAt,
    sentence: FIRST,
  }),
] as const
