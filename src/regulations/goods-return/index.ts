/** 成品退货账务处理: returned goods and allowances, from the decision on a complaint to the posted voucher. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { inventoryContext } from '../../facts/inventory/index.ts'
import { goodsReturnObligations } from './obligations/index.ts'
import { goodsReturnParameters } from './parameters.ts'
import { goodsReturnRules } from './rules/index.ts'
import { returnWords } from './words.ts'

export const goodsReturn = defineRegulation({
  id: 'goods-return',
  title: { zh: '成品退货与销货折让账务处理', en: 'Returned goods and sales allowances' },
  edition: 'D02+D03+D14',
  editionBy: goodsReturnParameters.edition,
  contexts: [inventoryContext, complaintContext],
  parameters: goodsReturnParameters,
  rules: goodsReturnRules,
  obligations: goodsReturnObligations,
  words: returnWords,
})
