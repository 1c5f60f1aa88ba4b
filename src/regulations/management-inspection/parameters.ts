/** How often each department is inspected, and how long it has to put something right. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'

const unit = () => z.enum(['month', 'quarter', 'half-year', 'year']).nullable()

export const inspectionParameters = defineParameters({
  /** 定期…检查: a calendar period in the office's zone; null: by no period. */
  inspectEvery: { unit: 'calendar period', clause: 'A04-7.1.1.2', schema: unit },
  /** 内部审计每季度抽查. */
  auditEvery: { unit: 'calendar period', clause: 'A02-6.2.3', schema: unit, value: 'quarter' },
  /** 整改: calendar days; null: due at once, and never late. */
  rectifyDays: {
    unit: 'day',
    clause: 'A04-7.1.2.2',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
    note: 'The document names no period.',
  },
})
