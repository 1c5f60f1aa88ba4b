/** 库存管理: how goods come into stock, lie there, leave it, and are counted. */
import { defineRegulation } from '../../core/regulation.ts'
import { inventoryContext } from '../../facts/inventory/index.ts'
import { stockKeepingObligations } from './obligations/index.ts'
import { stockKeepingParameters } from './parameters.ts'
import { stockKeepingProvisions } from './provisions.ts'
import { stockKeepingRules } from './rules/index.ts'

export const stockKeeping = defineRegulation({
  id: 'stock-keeping',
  title: { zh: '库存管理', en: 'Stock keeping' },
  edition: 'A00-4',
  contexts: [inventoryContext],
  parameters: stockKeepingParameters,
  rules: stockKeepingRules,
  obligations: stockKeepingObligations,
  provisions: stockKeepingProvisions,
  outside: [
    {
      clause: 'A03c-8.4.1',
      reason:
        'A heading in the table of contents of a software manual, without a text; prices belong to contracts and orders, stock is kept in quantities.',
    },
  ],
})
