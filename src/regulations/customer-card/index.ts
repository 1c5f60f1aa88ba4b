/** 客户信息卡: opened and signed on the day, followed up in time, void, handed on, cancelled and fined. */
import { defineRegulation } from '../../core/regulation.ts'
import { cardContext } from '../../facts/card/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { PERIODS } from '../../kinds/words.ts'
import { cardObligations } from './obligations.ts'
import { cardParameters } from './parameters.ts'
import { cardRules } from './rules/index.ts'
import { customerCardWords } from './words.ts'

export const customerCard = defineRegulation({
  id: 'customer-card',
  title: { zh: '客户信息卡', en: 'Customer cards' },
  edition: 'D06-3',
  contexts: [cardContext, correctionContext],
  parameters: cardParameters,
  rules: cardRules,
  obligations: cardObligations,
  words: { ...customerCardWords, period: PERIODS },
})
