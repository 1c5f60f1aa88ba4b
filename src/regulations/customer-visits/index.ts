/** 客户回访与走访: rounds, return visits, what they have to bring, and what becomes of it. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { enquiryContext } from '../../facts/enquiry/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { governanceContext } from '../../facts/governance/index.ts'
import { visitContext } from '../../facts/visit/index.ts'
import { customerVisitsObligations } from './obligations/index.ts'
import { visitParameters } from './parameters.ts'
import { visitRules } from './rules.ts'
import { customerVisitsWords } from './words.ts'

export const customerVisits = defineRegulation({
  id: 'customer-visits',
  title: { zh: '客户回访与走访', en: 'Return visits and rounds' },
  edition: 'D05+A04-3.2.3+A03e-3.4+D09-5.1',
  contexts: [
    customerContext,
    filingContext,
    governanceContext,
    enquiryContext,
    visitContext,
    correctionContext,
    breachContext,
  ],
  parameters: visitParameters,
  rules: visitRules,
  obligations: customerVisitsObligations,
  words: customerVisitsWords,
})
