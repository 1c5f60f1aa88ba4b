/** 顾客满意度: surveys, what they show, and what is done where customers are not satisfied. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { surveyContext } from '../../facts/survey/index.ts'
import { satisfactionObligations } from './obligations.ts'
import { satisfactionParameters } from './parameters.ts'
import { satisfactionRules } from './rules.ts'
import { customerSatisfactionWords } from './words.ts'

export const customerSatisfaction = defineRegulation({
  id: 'customer-satisfaction',
  title: { zh: '顾客满意度', en: 'Customer satisfaction' },
  edition: 'D09-6+A04-7.2.2+A02-1.2.2',
  contexts: [customerContext, surveyContext, correctionContext],
  parameters: satisfactionParameters,
  rules: satisfactionRules,
  obligations: satisfactionObligations,
  words: customerSatisfactionWords,
})
