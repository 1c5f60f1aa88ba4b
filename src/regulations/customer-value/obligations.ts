/** What is owed: analyses and valuations by their periods, a plan for each group, attention for important customers. */
import { analysedDepartment, customerGroups, valuedCustomer } from '../../facts/value/states.ts'
import { recurrent } from '../../kinds/recurrent.ts'
import { response } from '../../kinds/response.ts'
import { valueParameters as parameters } from './parameters.ts'

/** 定期…整理和分析. */
const analysisOwed = recurrent({
  id: 'customer-analysis-owed',
  clauses: ['A00-5.1.2.1'],
  title: { zh: '定期分析客户信息', en: 'Regular analysis of customers' },
  of: analysedDepartment,
  from: ({ workingSince }) => workingSince,
  last: ({ analysedAt }) => analysedAt,
  every: parameters.analyseEvery,
  sentence: {
    zh: '部门 {department} 每{unit:period}至少分析一次客户信息[，上次 {last}|，尚未分析]',
    en: 'department {department} analyses its customers at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 客户价值评估: of everybody who is known, again and again. */
const valuationOwed = recurrent({
  id: 'customer-valuation-owed',
  clauses: ['A00-5.3.1.1', 'A00-5.3.1.2'],
  title: { zh: '客户价值评估', en: 'Valuation of a customer' },
  of: valuedCustomer,
  from: ({ knownAt }) => knownAt,
  last: ({ valuation }) => valuation?.at,
  every: parameters.valueEvery,
  sentence: {
    zh: '客户 {customer} 每{unit:period}至少评估一次价值[，上次 {last}|，尚未评估]',
    en: 'the value of customer {customer} is assessed at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

const CLAUSE_OF = { 'value-class': 'A00-5.3.2.1', segment: 'A03d-2.2.2', size: 'A03d-2.3' } as const

/** 针对不同等级的客户…; 根据不同用户类型…; 根据不同规模的客户…: each group that has a customer has a plan. */
const groupPlanOwed = response({
  id: 'group-plan-owed',
  clauses: Object.values(CLAUSE_OF),
  title: { zh: '各类客户的策略与方案', en: 'A plan for each group of customers' },
  of: customerGroups,
  each: ({ state }) => Object.values(state.groups),
  from: ({ since, plannedAt }) => (plannedAt === null ? since : null),
  clause: ({ by }) => CLAUSE_OF[by],
  facts: ({ by, group }) => ({ by, group }),
  sentence: {
    zh: '应制定{by:grouping}“{group:customerGroup}”的营销策略和服务方案',
    en: 'a strategy and a service plan are made for {by:grouping} "{group:customerGroup}"',
  },
})

/** 对重要客户给予重点关注: since it became one. */
const importantFocused = response({
  id: 'important-customer-focused',
  clauses: ['A00-5.3.2.2'],
  title: { zh: '重点关注重要客户', en: 'Special attention for an important customer' },
  of: valuedCustomer,
  from: ({ valuation }) => valuation?.importantSince,
  until: ({ focusedAt }) => focusedAt,
  sentence: {
    zh: '应对重要客户 {customer} 确定负责人和重点关注措施',
    en: 'for important customer {customer} it is settled who looks after it, and how',
  },
})

export const valueObligations = [analysisOwed, valuationOwed, groupPlanOwed, importantFocused] as const
