/** 客户服务: the desk at which customers call and come, and from which they are called back. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { enquiryContext } from '../../facts/enquiry/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { serviceDeskContext } from '../../facts/service-desk/index.ts'
import { serviceDeskObligations } from './obligations/index.ts'
import { serviceDeskParameters } from './parameters.ts'
import { serviceDeskRules } from './rules.ts'
import { serviceDeskRegulationWords } from './words.ts'

export const serviceDesk = defineRegulation({
  id: 'service-desk',
  title: { zh: '客户服务台', en: 'The service desk' },
  edition: 'D05+A03e',
  contexts: [serviceDeskContext, complaintContext, enquiryContext, correctionContext],
  parameters: serviceDeskParameters,
  rules: serviceDeskRules,
  obligations: serviceDeskObligations,
  words: serviceDeskRegulationWords,
})
