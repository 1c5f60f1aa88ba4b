/** The numbers and lists of the regulation. What the document leaves blank has no value here: the company gives it. */
import * as z from 'zod'
import { defineParameter } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

const days = z.int().min(1).max(10_000)
/** A period for what the document wants done promptly; null: it is owed from the moment it arises, and never late. */
const promptly = z.int().min(0).max(10_000).nullable()
const roles = z.array(id).min(1)

const PROMPTLY = 'The document says promptly and names no period; a company may give one.'

/** 验收: the document names quality inspection in one clause and the warehouse in another; either may inspect. */
export const inspectors = defineParameter({
  name: 'inspectors',
  unit: 'role',
  clause: 'A00-4.1.3.d.2',
  schema: roles,
  value: ['quality-inspection', 'warehouse'],
  note: 'A00-4.2.2.2 gives the same checks to the warehouse: both are named here.',
})

/** 及时通知验收: from the arrival to the inspection. */
export const inspectWithinDays = defineParameter({
  name: 'inspectWithinDays',
  unit: 'day',
  clause: 'A00-4.1.3.d.1',
  schema: promptly,
  value: null,
  note: PROMPTLY,
})

/** 办理入库: from the inspection to the stock. */
export const receiveWithinDays = defineParameter({
  name: 'receiveWithinDays',
  unit: 'day',
  clause: 'A00-4.2.2.3',
  schema: promptly,
  value: null,
  note: 'The document names no period; a company may give one.',
})

/** 防潮、防火、防盗、防虫等: an open list. */
export const protections = defineParameter({
  name: 'protections',
  unit: 'danger',
  clause: 'A00-4.2.3.2',
  schema: z.array(z.enum(['damp', 'fire', 'theft', 'insects'])),
  value: ['damp', 'fire', 'theft', 'insects'],
})

/** 定期盘点: calendar periods in the office's zone. */
export const countEvery = defineParameter({
  name: 'countEvery',
  unit: 'calendar period',
  clause: 'A00-4.2.3.3',
  schema: z.enum(['month', 'quarter', 'half-year', 'year']),
})

/** 保质期监控: days before the last good day from which a lot is watched. */
export const expiryWarningDays = defineParameter({
  name: 'expiryWarningDays',
  unit: 'day',
  clause: 'A00-4.2.3.7',
  schema: z.int().min(0).max(10_000),
})

/** 积压: days without an issue after which an item counts as slow-moving. */
export const slowMovingAfterDays = defineParameter({
  name: 'slowMovingAfterDays',
  unit: 'day',
  clause: 'A00-4.2.3.8',
  schema: days,
})

export const clearSlowMovingWithinDays = defineParameter({
  name: 'clearSlowMovingWithinDays',
  unit: 'day',
  clause: 'A00-4.2.3.8',
  schema: promptly,
  value: null,
  note: PROMPTLY,
})

/** 过期物资清理: days after the first day on which it is expired. */
export const clearExpiredWithinDays = defineParameter({
  name: 'clearExpiredWithinDays',
  unit: 'day',
  clause: 'A00-4.2.3.9',
  schema: z.int().min(0).max(10_000),
})

/** 财务部门会同仓储部门. */
export const countPlanners = defineParameter({
  name: 'countPlanners',
  unit: 'department',
  clause: 'A00-4.3.1.1',
  schema: roles,
  value: ['finance', 'warehouse'],
})

/** 管理层审批. */
export const countApprovers = defineParameter({
  name: 'countApprovers',
  unit: 'role',
  clause: 'A00-4.3.1.3',
  schema: roles,
  value: ['management'],
})

/** 查明差异原因: from the count. */
export const explainWithinDays = defineParameter({
  name: 'explainWithinDays',
  unit: 'day',
  clause: 'A00-4.3.2.2',
  schema: promptly,
  value: null,
  note: PROMPTLY,
})

/** 盘点报告: from the end of the count. */
export const reportWithinDays = defineParameter({
  name: 'reportWithinDays',
  unit: 'day',
  clause: 'A00-4.3.3.1',
  schema: promptly,
  value: null,
  note: 'The document names no due date; a company may give one.',
})

/** 财务部门调账. */
export const bookkeepers = defineParameter({
  name: 'bookkeepers',
  unit: 'role',
  clause: 'A00-4.3.3.2',
  schema: roles,
  value: ['finance'],
})

/** 问题整改: from the report. */
export const rectifyWithinDays = defineParameter({
  name: 'rectifyWithinDays',
  unit: 'day',
  clause: 'A00-4.3.3.3',
  schema: promptly,
  value: null,
  note: PROMPTLY,
})

/** 库龄区间: the last day of each range but the open one. A convention: the document does not say what is old. */
export const ageingRanges = defineParameter({
  name: 'ageingRanges',
  unit: 'day',
  clause: 'A00-4.2.3.5',
  schema: z
    .array(days)
    .min(1)
    .max(20)
    .refine(all => all.every((one, index) => index === 0 || one > all[index - 1]!), 'the ranges rise'),
  value: [30, 60, 90],
  note: 'A convention of this library: ranges of 30 days, the last one open.',
})

export const stockKeepingParameters = {
  inspectors,
  inspectWithinDays,
  receiveWithinDays,
  protections,
  countEvery,
  expiryWarningDays,
  slowMovingAfterDays,
  clearSlowMovingWithinDays,
  clearExpiredWithinDays,
  countPlanners,
  countApprovers,
  explainWithinDays,
  reportWithinDays,
  bookkeepers,
  rectifyWithinDays,
  ageingRanges,
} as const
