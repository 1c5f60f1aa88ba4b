/** How value is measured, and how often: the documents leave nearly all of it to the company. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { amount, codesOf, count, id, percent } from '../../facts/fields.ts'
import { valueWords } from '../../facts/value/words.ts'

const level = codesOf(valueWords.level)
/** Calendar periods in the office's zone. */
const unit = z.enum(['month', 'quarter', 'half-year', 'year'])
const months = () => z.int().min(1).max(120)

export const valueParameters = defineParameters({
  analyseEvery: { unit: 'calendar period', clause: 'A00-5.1.2.1', schema: unit },
  analysisContents: {
    unit: 'content',
    clause: 'A00-5.1.2.2',
    schema: () => z.array(codesOf(valueWords.analysisContent)),
    value: ['needs', 'purchase-behaviour', 'value-contribution'],
  },
  valueEvery: { unit: 'calendar period', clause: 'A00-5.3.1.1', schema: unit },
  /** Of which months, the present one among them, amounts and trades count. */
  valueWindowMonths: { unit: 'month', clause: 'A00-5.3.1.1', schema: months },
  /** From where on a measure counts for the customer. */
  valueThresholds: {
    unit: 'CNY, trade, level',
    clause: 'A00-5.3.1.2',
    schema: () => z.strictObject({ volume: amount, frequency: count, potential: level, loyalty: level }),
  },
  /** What each measure weighs. */
  valueWeights: {
    unit: 'per cent',
    clause: 'A00-5.3.1.1',
    schema: () => z.strictObject({ volume: percent, frequency: percent, potential: percent, loyalty: percent }),
  },
  /** 重要客户: the weights that it reaches, at least. */
  importantFrom: { unit: 'per cent', clause: 'A00-5.3.1.2', schema: percent },
  /** 流失: who has bought nothing for so many months. */
  lostAfterMonths: { unit: 'month', clause: 'A02-1.2.4', schema: months },
  characteristics: {
    unit: 'characteristic',
    clause: 'A03d-2.2.1',
    schema: () => z.array(id),
    value: ['sex', 'age', 'occupation', 'education', 'lifestyle', 'income'],
  },
  /** 类型与规模: which there are. */
  customerTypes: { unit: 'type', clause: 'A03d-2.2.1', schema: () => z.array(id) },
  customerSizes: { unit: 'size', clause: 'A03d-2.3', schema: () => z.array(id) },
})
