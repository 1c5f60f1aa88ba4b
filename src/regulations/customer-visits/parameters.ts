/** How often whom, within which time, and whose task it is: the documents leave nearly all of it to the company. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { grade, kind } from '../../facts/customer/events/fields.ts'
import { day, id, line } from '../../facts/fields.ts'

/** Calendar periods in the office's zone; null: by no period. */
const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()
const days = () => z.int().min(0).max(1_000)
const ids = () => z.array(id)

/** 及时: calendar days; null: due at once, and never late. */
const promptly = (clause: string) =>
  ({
    unit: 'day',
    clause,
    schema: () => days().nullable(),
    value: null,
    note: 'The document names no period.',
  }) as const

export const visitParameters = defineParameters({
  /** 经销商: which kinds of customers are dealers; all others are trading customers. */
  dealerKinds: {
    unit: 'customer kind',
    clause: 'D05-0',
    schema: () => z.array(kind),
    value: ['direct-distributor', 'indirect-distributor'],
  },
  /** 定期巡回走访. */
  roundEvery: {
    unit: 'calendar period by party',
    clause: 'D05-4.3.B.1.1',
    schema: () => z.strictObject({ dealer: unit(), 'trading-customer': unit() }),
  },
  /** 重要客户: by grade, and how often they are called on. */
  importantGrades: { unit: 'grade', clause: 'D05-2.5.2', schema: () => z.array(grade) },
  importantVisitEvery: { unit: 'calendar period', clause: 'D05-2.5.2', schema: unit },
  /** 定期回访. */
  returnVisitEvery: { unit: 'calendar period', clause: 'A04-3.2.3.1', schema: unit },
  /** 产品使用情况的意见与建议调查. */
  useSurveyEvery: { unit: 'calendar period', clause: 'D09-5.1.2.b', schema: unit },
  /** 顾客满意度调查. */
  satisfactionEvery: {
    unit: 'calendar period',
    clause: 'D09-5.1.2.c',
    schema: unit,
    value: 'year',
    note: 'D09-6.a has a survey of all customers at least once a year.',
  },
  /** 节日或其他重要活动: between which days customers are visited or talked with; holidays of the moon move, so each year has its own. */
  visitOccasions: {
    unit: 'occasion',
    clause: 'D09-5.1.2.a.1',
    schema: () => z.array(z.strictObject({ name: line, first: day, last: day })).max(1_000),
  },
  /** 客户培训. */
  trainEvery: { unit: 'calendar period', clause: 'D05-2.5.1', schema: unit },
  /** 跟进走访: calendar days from one visit to a new customer to the next; null: due at once, and never late. */
  followUpDays: { unit: 'day', clause: 'D05-4.3.B.5', schema: () => days().nullable() },
  reportDays: promptly('D09-5.1.2.a.2'),
  surveyDays: promptly('D05-4.3.B.1.2'),
  fileDays: promptly('D05-5.2.5'),
  feedbackDays: promptly('A03e-3.4.2'),
  solveProblemDays: promptly('A04-3.2.3.4'),
  /** 公司办公室, 客户服务部: who plans visits and rounds; who hands out and teaches. */
  visitPlanners: {
    unit: 'department',
    clause: 'D09-5.1.1',
    schema: ids,
    value: ['company-office', 'customer-service'],
  },
  serviceDepartments: { unit: 'department', clause: 'D05-2.4', schema: ids, value: ['customer-service'] },
  /** 销售部门: whom opinions and news are for. */
  salesDepartments: { unit: 'department', clause: 'A03e-3.4.2', schema: ids, value: ['sales'] },
  /** 公司负责人办公室. */
  surveyOffices: { unit: 'department', clause: 'D05-5.2.5', schema: ids, value: ['head-office'] },
})
