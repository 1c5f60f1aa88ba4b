/** 客户关怀与咨询: enquiries and suggestions answered, complaints understood, customers cared for. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { enquiryContext } from '../../facts/enquiry/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { governanceContext } from '../../facts/governance/index.ts'
import { customerCareObligations } from './obligations/index.ts'
import { careParameters } from './parameters.ts'
import { careRules } from './rules.ts'
import { customerCareWords } from './words.ts'

export const customerCare = defineRegulation({
  id: 'customer-care',
  title: { zh: '客户关怀与咨询', en: 'Enquiries and care' },
  edition: 'A04-3.1.3+A04-3.2+A00-5.2+A02-1.1+A03e',
  contexts: [customerContext, filingContext, complaintContext, governanceContext, enquiryContext, correctionContext],
  parameters: careParameters,
  rules: careRules,
  obligations: customerCareObligations,
  words: customerCareWords,
})
