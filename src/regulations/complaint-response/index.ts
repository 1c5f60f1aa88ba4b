/** 投诉响应: how soon and with what a customer who complains is answered, and what is learnt from it. */
import { defineRegulation } from '../../core/regulation.ts'
import { complaintContext } from '../../facts/complaint/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { ROLES } from '../../kinds/words.ts'
import { complaintResponseObligations } from './obligations/index.ts'
import { complaintResponseParameters } from './parameters.ts'
import { complaintResponseRules } from './rules/index.ts'

export const complaintResponse = defineRegulation({
  id: 'complaint-response',
  title: { zh: '客户投诉响应', en: 'Response to complaints' },
  edition: 'A04-3.3+A00-5.2.3+A02-6.2.2',
  contexts: [complaintContext, filingContext],
  parameters: complaintResponseParameters,
  rules: complaintResponseRules,
  obligations: complaintResponseObligations,
  // 前台, where a clock is stopped; the other roles as everywhere.
  words: { role: { ...ROLES, 'front-desk': '前台' } },
})
