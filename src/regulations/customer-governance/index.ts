/** 客户管理职责: what the marketing division and the departments do for all customers, and by when. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { governanceContext } from '../../facts/governance/index.ts'
import { governanceObligations } from './obligations/index.ts'
import { governanceParameters } from './parameters.ts'
import { governanceRules } from './rules.ts'
import { customerGovernanceWords } from './words.ts'

export const customerGovernance = defineRegulation({
  id: 'customer-governance',
  title: { zh: '客户管理职责', en: 'Duties of customer management' },
  edition: 'D11',
  contexts: [customerContext, filingContext, complaintContext, governanceContext, correctionContext],
  parameters: governanceParameters,
  rules: governanceRules,
  obligations: governanceObligations,
  words: customerGovernanceWords,
})
