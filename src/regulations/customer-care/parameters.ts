/** By when customers are answered, who judges, and on which days they are greeted: where the documents are silent. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { day, id, line } from '../../facts/fields.ts'

const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()
const many = () => z.int().min(0).max(10_000).nullable()
const PROMPT = 'The document says 及时, and names no period.'
const names = () => z.array(id)

export const careParameters = defineParameters({
  /** 及时回复: office hours; null: due at once, and never late. */
  answerHours: { unit: 'office hour', clause: 'A04-3.1.3.1', schema: many, value: null, note: PROMPT },
  /** 及时解决: calendar days; null: due at once, and never late. */
  solveDays: { unit: 'day', clause: 'A02-1.1.4', schema: many, value: null, note: PROMPT },
  /** 采纳与否: calendar days; null: due at once, and never late. */
  suggestionDays: { unit: 'day', clause: 'A04-3.1.3.3', schema: many, value: null },
  /** 及时整理和分析: calendar days after the first that was heard since the last analysis. */
  analysisDays: { unit: 'day', clause: 'A00-5.2.1.4', schema: many, value: null, note: PROMPT },
  /** 及时致歉: office hours; null: due at once, and never late. */
  apologyHours: { unit: 'office hour', clause: 'A03e-5.5.4', schema: many, value: null, note: PROMPT },
  /** 情节轻重: the grades of severity, and those that are reported to the company. */
  severities: { unit: 'severity', clause: 'A03e-5.5.2', schema: () => names().min(1) },
  reportedSeverities: { unit: 'severity', clause: 'A03e-5.5.3', schema: names },
  /** 经理: who decides on what a vehicle counts for its consultant. */
  performanceDeciders: { unit: 'role', clause: 'D06-2.21.1', schema: names, value: ['sales-manager'] },
  /** 责任部门: which one it is, the document does not say. */
  careDepartment: { unit: 'department', clause: 'A02-1.1.1', schema: id },
  /** 联动部门: the list is open. */
  linkedDepartments: {
    unit: 'department',
    clause: 'A02-1.1.2',
    schema: names,
    value: ['sales', 'technology', 'marketing'],
  },
  /** 定期与各部门沟通. */
  linkEvery: { unit: 'calendar period', clause: 'A02-1.1.3', schema: unit },
  /** 汇报工作进展. */
  progressEvery: { unit: 'calendar period', clause: 'A02-1.1.5', schema: unit, value: null },
  /** 有效联系方式: where complaints about the security of users' data are taken. */
  securityContacts: { unit: 'contact', clause: 'D08-12.2', schema: () => z.array(line).min(1) },
  /** 重要节日: on which days customers are greeted; holidays of the moon move, so each year has its own. */
  greetedDays: {
    unit: 'day',
    clause: 'A04-3.2.1.1',
    schema: () => z.array(z.strictObject({ name: line, on: day })).max(1_000),
  },
  /** 定期告知: how often each customer hears of what. */
  informEvery: {
    unit: 'calendar period by subject',
    clause: 'A04-3.2.2',
    schema: () => z.strictObject({ 'industry-news': unit(), 'new-service': unit(), 'return-visit': unit() }),
  },
})
