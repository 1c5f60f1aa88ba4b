/** 物业顾客投诉处理: how a service complaint goes from the first contact to the front desk, the department and up. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { serviceComplaintObligations } from './obligations/index.ts'
import { serviceComplaintParameters } from './parameters.ts'
import { serviceComplaintRules } from './rules/index.ts'
import { serviceWords } from './words.ts'

export const serviceComplaint = defineRegulation({
  id: 'service-complaint',
  title: { zh: '物业顾客投诉处理规定', en: 'Handling of service complaints' },
  edition: 'D10',
  contexts: [complaintContext],
  parameters: serviceComplaintParameters,
  rules: serviceComplaintRules,
  obligations: serviceComplaintObligations,
  words: serviceWords,
})
