/** How often and within which time, where the document is silent; and who the marketing division is. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

/** Calendar periods in the office's zone; null: by no period. */
const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()
const days = () => z.int().min(0).max(1_000)

export const governanceParameters = defineParameters({
  /** The name of the marketing division (营销事业部), as actors give their department. */
  marketingDivision: { unit: 'department', clause: 'D11-R1.i', schema: id, value: 'marketing-division' },
  /** 监督落实: how often the marketing division looks at a department's implementing rules. */
  superviseEvery: { unit: 'calendar period', clause: 'D11-R1.c', schema: unit },
  /** 内部信息沟通: how often each department talks with others. */
  exchangeEvery: { unit: 'calendar period', clause: 'D11-R1.g', schema: unit },
  /** 全年客户答谢会. */
  appreciationEvery: { unit: 'calendar period', clause: 'D11-R1.i3', schema: unit, value: 'year' },
  /** 销售规划与营销方案: how often a department makes them anew. */
  planEvery: { unit: 'calendar period', clause: 'D11-R2.c4', schema: unit },
  /** 客户满意度: how often a department asks its customers. */
  measureEvery: { unit: 'calendar period', clause: 'D11-R2.f5', schema: unit },
  /** 投诉处理时间: calendar days, of all departments or by department; null, or not named: due at once, and never late. */
  complaintDays: {
    unit: 'day',
    clause: 'D11-R2.g6',
    schema: () => z.union([days(), z.record(id, days())]).nullable(),
    value: null,
    note: "The document leaves the time to each department's own complaint rules (D11-R2.g).",
  },
  /** 及时沟通: calendar days; null: due at once, and never late. */
  consultWithinDays: {
    unit: 'day',
    clause: 'D11-R2.h',
    schema: () => days().nullable(),
    value: null,
    note: 'The document says 及时, and names no period.',
  },
  /** 核实: calendar days; null: due at once, and never late. */
  verifyWithinDays: {
    unit: 'day',
    clause: 'D11-3.3.5v',
    schema: () => days().nullable(),
    value: null,
    note: 'The document names no period.',
  },
})
