/** What is found out about the value of customers: analyses, potential, classes, groups, and the plans made for them. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { valueWords } from './words.ts'

const ofCustomer = ({ customerId }: { readonly customerId: string }) => [tag('customer', customerId)]
const analysisTag = (analysisId: string) => tag('value-analysis', analysisId)

/** 客户信息整理与分析, by a department of its customers. */
export const analysisMade = shapedEvent(
  'value-analysis.made',
  () => ({
    analysisId: id,
    departmentId: id,
    covers: z.array(codesOf(valueWords.analysisContent)),
    findings: line,
  }),
  ({ analysisId, departmentId }) => [analysisTag(analysisId), tag('department', departmentId)],
  [{ subject: ({ analysisId }) => analysisTag(analysisId), fields: ['findings'] }],
  {},
  { withdrawable: true },
)

/** 购买潜力: also of who has bought nothing yet. */
export const potentialAssessed = shapedEvent(
  'customer.potential-assessed',
  () => ({ customerId: id, potential: codesOf(valueWords.level) }),
  ofCustomer,
  [],
  {},
  { withdrawable: true },
)

/** Of one moment, an analysis comes before what rests on it. */
const BEHIND_ANALYSIS = 1

/**
 * 客户类型与规模: by which characteristics it was put there, and not what they are: what is private of a person stays where it
 * is.
 */
export const customerGrouped = shapedEvent(
  'customer.grouped',
  () => ({ customerId: id, by: z.enum(['segment', 'size']), group: id, characteristics: z.array(id).max(20) }),
  ofCustomer,
  [],
  {},
  { rank: BEHIND_ANALYSIS, withdrawable: true },
)

/** 客户价值评估: the class that was found, by an analysis. */
export const customerValued = shapedEvent(
  'customer.valued',
  () => ({ customerId: id, valueClass: codesOf(valueWords.valueClass), analysisId: id }),
  ({ customerId, analysisId }) => [tag('customer', customerId), analysisTag(analysisId)],
  [],
  {},
  { rank: BEHIND_ANALYSIS + 1 },
)

/** 重点关注: who looks after the customer, and how. */
export const customerFocused = shapedEvent(
  'customer.focused',
  () => ({ customerId: id, responsible: line, measures: line }),
  ofCustomer,
  [{ subject: ({ customerId }) => tag('customer', customerId), fields: ['responsible', 'measures'] }],
  {},
  { rank: BEHIND_ANALYSIS + 2, withdrawable: true },
)

/** 差异化的营销策略和服务方案, for customers of one group. */
export const groupPlanMade = shapedEvent(
  'value-plan.made',
  () => ({
    by: codesOf(valueWords.grouping),
    group: id,
    analysisId: id,
    strategy: line.nullable(),
    service: line.nullable(),
  }),
  ({ analysisId }) => [analysisTag(analysisId)],
  [],
  {},
  { rank: BEHIND_ANALYSIS, withdrawable: true },
)

export const valueEvents = [
  analysisMade,
  potentialAssessed,
  customerGrouped,
  customerValued,
  customerFocused,
  groupPlanMade,
] as const
