/** 客户资料: what stands in a customer's file, where it comes from, who keeps and approves it, and what it still lacks. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { profileContext } from '../../facts/profile/index.ts'
import { profileObligations } from './obligations/index.ts'
import { profileParameters } from './parameters/index.ts'
import { profileRules } from './rules/index.ts'
import { customerProfileWords } from './words.ts'

export const customerProfile = defineRegulation({
  id: 'customer-profile',
  title: { zh: '客户资料', en: "Customers' files" },
  edition: 'A04+D07+D09',
  contexts: [customerContext, filingContext, profileContext, correctionContext],
  parameters: profileParameters,
  rules: profileRules,
  obligations: profileObligations,
  words: customerProfileWords,
})
