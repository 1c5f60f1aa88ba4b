/** 检查与整改: how the management of customers is supervised. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { inspectionContext } from '../../facts/inspection/index.ts'
import { inspectionObligations } from './obligations.ts'
import { inspectionParameters } from './parameters.ts'
import { inspectionRules } from './rules.ts'
import { managementInspectionWords } from './words.ts'

export const managementInspection = defineRegulation({
  id: 'management-inspection',
  title: { zh: '检查与整改', en: 'Inspection of the management of customers' },
  edition: 'A04-7.1',
  contexts: [customerContext, filingContext, inspectionContext, correctionContext],
  parameters: inspectionParameters,
  rules: inspectionRules,
  obligations: inspectionObligations,
  words: managementInspectionWords,
})
