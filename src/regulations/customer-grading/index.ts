/** 客户准入、分级与黑名单: who is admitted, graded how high, reviewed when, and struck off why. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { gradingObligations } from './obligations/index.ts'
import { gradingParameters } from './parameters.ts'
import { gradingRules } from './rules/index.ts'
import { gradingWords } from './words.ts'

export const customerGrading = defineRegulation({
  id: 'customer-grading',
  title: { zh: '客户准入、分级与黑名单管理制度', en: 'Customer admission, grading and blacklists' },
  edition: 'D11',
  contexts: [customerContext, filingContext, correctionContext],
  parameters: gradingParameters,
  rules: gradingRules,
  obligations: gradingObligations,
  words: gradingWords,
})
