/** The numbers and lists of the regulation. What the document leaves blank has no value here: the company gives it. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { codesOf, id } from '../../facts/fields.ts'
import { SUPPLY_REPORT } from '../../facts/inventory/words/labels.ts'

const daysFrom = (least: number) => () => z.int().min(least).max(10_000)
const names = () => z.array(id).min(1)
const rising = (ranges: readonly number[]) => ranges.every((days, index) => index === 0 || days > ranges[index - 1]!)

/** For what the document wants done promptly; null: it is owed from the moment it arises, and never late. */
const promptly = (
  clause: string,
  note = 'The document says promptly and names no period; a company may give one.',
) => ({
  unit: 'day',
  clause,
  schema: () => z.int().min(0).max(10_000).nullable(),
  value: null,
  note,
})

export const stockKeepingParameters = defineParameters({
  /** 验收: the document names quality inspection in one clause and the warehouse in another; either may inspect. */
  inspectors: {
    unit: 'role',
    clause: 'A00-4.1.3.d.2',
    schema: names,
    value: ['quality-inspection', 'warehouse'],
    note: 'A00-4.2.2.2 gives the same checks to the warehouse: both are named here.',
  },
  /** 采购员: who sees to returns, claims and the way into stock, and foresees supplies. */
  buyers: { unit: 'role', clause: 'D04-2.1.1.12', schema: names, value: ['purchasing'] },
  /** 及时通知验收: from the arrival to the inspection. */
  inspectWithinDays: promptly('A00-4.1.3.d.1'),
  /** 办理入库: from the inspection to the stock. */
  receiveWithinDays: promptly('A00-4.2.2.3', 'The document names no period; a company may give one.'),
  /** 防潮、防火、防盗、防虫等: an open list. */
  protections: {
    unit: 'danger',
    clause: 'A00-4.2.3.2',
    schema: () => z.array(z.enum(['damp', 'fire', 'theft', 'insects'])),
    value: ['damp', 'fire', 'theft', 'insects'],
  },
  /** 仓库管理人员: who hands goods out. */
  warehouseKeepers: { unit: 'role', clause: 'A00-4.2.4.1', schema: names, value: ['warehouse'] },
  /** 定期盘点: calendar periods in the office's zone. */
  countEvery: {
    unit: 'calendar period',
    clause: 'A00-4.2.3.3',
    schema: () => z.enum(['month', 'quarter', 'half-year', 'year']),
  },
  /** 保质期监控: days before the last good day from which a lot is watched. */
  expiryWarningDays: { unit: 'day', clause: 'A00-4.2.3.7', schema: daysFrom(0) },
  /** 积压: days without an issue after which an item counts as slow-moving. */
  slowMovingAfterDays: { unit: 'day', clause: 'A00-4.2.3.8', schema: daysFrom(1) },
  clearSlowMovingWithinDays: promptly('A00-4.2.3.8'),
  /** 过期物资清理: days after the first day on which it is expired. */
  clearExpiredWithinDays: { unit: 'day', clause: 'A00-4.2.3.9', schema: daysFrom(0) },
  /** 财务部门会同仓储部门. */
  countPlanners: { unit: 'department', clause: 'A00-4.3.1.1', schema: names, value: ['finance', 'warehouse'] },
  /** 各部门采购计划, 库存监控: who draws it up. */
  supplyReports: {
    unit: 'department by report',
    clause: 'A00-4.1.1.2',
    schema: () => z.partialRecord(codesOf(SUPPLY_REPORT), z.array(id)),
    value: { 'purchase-plan': ['purchasing'], 'stock-review': ['warehouse'] },
  },
  supplyReportEvery: {
    unit: 'calendar period by report',
    clause: 'A00-4.2.3.5',
    schema: () => z.partialRecord(codesOf(SUPPLY_REPORT), z.enum(['month', 'quarter', 'half-year', 'year'])),
    value: {},
    note: 'The documents name no period: each is owed once, and again where a company gives a period.',
  },
  /** 管理层审批. */
  countApprovers: { unit: 'role', clause: 'A00-4.3.1.3', schema: names, value: ['management'] },
  /** 查明差异原因: from the count. */
  explainWithinDays: promptly('A00-4.3.2.2'),
  /** 盘点报告: from the end of the count. */
  reportWithinDays: promptly('A00-4.3.3.1', 'The document names no due date; a company may give one.'),
  /** 财务部门调账. */
  bookkeepers: { unit: 'role', clause: 'A00-4.3.3.2', schema: names, value: ['finance'] },
  /** 问题整改: from the report. */
  rectifyWithinDays: promptly('A00-4.3.3.3'),
  /** 库龄区间: the last day of each range but the open one. A convention: the document does not say what is old. */
  ageingRanges: {
    unit: 'day',
    clause: 'A00-4.2.3.5',
    schema: () => z.array(daysFrom(1)()).min(1).max(20).refine(rising, 'the ranges rise'),
    value: [30, 60, 90],
    note: 'A convention of this library: ranges of 30 days, the last one open.',
  },
})
