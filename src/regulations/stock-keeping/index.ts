/** 库存管理: how goods come into stock, lie there, leave it, and are counted. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { inventoryContext } from '../../facts/inventory/index.ts'
import { PERIODS } from '../../kinds/words.ts'
import { stockKeepingObligations } from './obligations/index.ts'
import { stockKeepingParameters } from './parameters.ts'
import { stockKeepingRules } from './rules/index.ts'

export const stockKeeping = defineRegulation({
  id: 'stock-keeping',
  title: { zh: '库存管理', en: 'Stock keeping' },
  edition: 'A00-4',
  contexts: [inventoryContext, breachContext],
  parameters: stockKeepingParameters,
  rules: stockKeepingRules,
  obligations: stockKeepingObligations,
  words: { period: PERIODS },
})
