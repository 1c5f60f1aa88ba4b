/** 客户价值分类: customers by what they are worth, and what the company does by class. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { valueContext } from '../../facts/value/index.ts'
import { valueObligations } from './obligations.ts'
import { valueParameters } from './parameters.ts'
import { valueRules } from './rules/index.ts'
import { customerValueWords } from './words.ts'

export const customerValue = defineRegulation({
  id: 'customer-value',
  title: { zh: '客户价值分类', en: 'Customers by value' },
  edition: 'A00-5+A02-1.2+A03d',
  contexts: [customerContext, valueContext, correctionContext],
  parameters: valueParameters,
  rules: valueRules,
  obligations: valueObligations,
  words: customerValueWords,
})
