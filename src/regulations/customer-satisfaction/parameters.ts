/** Who organises, sends and approves; what is asked; how satisfied customers are to be. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { codesOf, id, percent } from '../../facts/fields.ts'
import { surveyWords } from '../../facts/survey/words.ts'

const names = () => z.array(id).min(1).max(100)
const days = () => z.int().min(0).max(1_000).nullable()
const unit = z.enum(['month', 'quarter', 'half-year', 'year'])

export const satisfactionParameters = defineParameters({
  /** 营销总公司, as actors give their department. */
  surveyOrganiser: { unit: 'department', clause: 'D09-3.1', schema: id, value: 'marketing-company' },
  /** 销售部: whom the others help. */
  assistedDepartments: { unit: 'department', clause: 'D09-3.2', schema: names, value: ['sales', 'marketing-company'] },
  /** 每年至少一次: a calendar period in the office's zone. */
  surveyEvery: { unit: 'calendar period', clause: 'D09-6.a', schema: unit, value: 'year' },
  /** Of which lengths the period counts in which the company has its first customer. */
  firstSurveyPeriodCounts: {
    unit: 'calendar period',
    clause: 'D09-6.a',
    schema: () => z.array(unit),
    value: ['half-year', 'year'],
    note: 'Each year at least once: read as the first year, too.',
  },
  /** 公司办公室. */
  surveyOffice: { unit: 'department', clause: 'D09-6.b.1', schema: id, value: 'company-office' },
  surveyContents: {
    unit: 'topic',
    clause: 'D09-6.b.2',
    schema: () => z.array(codesOf(surveyWords.surveyTopic)).min(1),
    value: ['service-quality', 'price', 'company'],
    note: 'The first item is lost in the text, and the list is open: a company adds what it asks about.',
  },
  /** 编制分析报告: calendar days from when the forms are in; null: due at once, and never late. */
  analysisWithinDays: { unit: 'day', clause: 'D09-6.c.2', schema: days, value: null, note: 'No period is named.' },
  reportApprovers: { unit: 'role', clause: 'D09-6.c.3', schema: names, value: ['general-manager'] },
  /** 公司规定要求: at least so many per cent of all answers say that the customer is satisfied. */
  satisfactionTarget: { unit: '%', clause: 'D09-6.d.1', schema: percent },
  /** 提出纠正预防措施: calendar days from the analysis; null: due at once, and never late. */
  actionWithinDays: { unit: 'day', clause: 'D09-6.d.2', schema: days, value: null, note: 'No period is named.' },
})
