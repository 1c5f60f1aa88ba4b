/** 客户档案清理: when what is personal about a customer may be erased, and what stays on record of it. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { personContext } from '../../facts/person/index.ts'
import { archiveDisposalGrants } from './grants.ts'
import { archiveDisposalParameters } from './parameters.ts'
import { archiveDisposalRules } from './rules.ts'
import { disposalWords } from './words.ts'

export const archiveDisposal = defineRegulation({
  id: 'archive-disposal',
  title: { zh: '客户档案清理制度', en: 'Disposal of customer archives' },
  edition: 'A04-5.4',
  contexts: [customerContext, personContext],
  parameters: archiveDisposalParameters,
  rules: archiveDisposalRules,
  grants: archiveDisposalGrants,
  words: disposalWords,
})
