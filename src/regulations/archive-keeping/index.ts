/** 客户档案管理: an archive from its entry to its disposal, and where it is kept. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { customerArchiveContext } from '../../facts/customer-archive/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { personContext } from '../../facts/person/index.ts'
import { archiveKeepingObligations } from './obligations/index.ts'
import { archiveKeepingParameters } from './parameters.ts'
import { archiveKeepingRules } from './rules/index.ts'
import { archiveKeepingWords } from './words.ts'

export const archiveKeeping = defineRegulation({
  id: 'archive-keeping',
  title: { zh: '客户档案管理', en: 'Keeping of customer archives' },
  edition: 'A04-4.2',
  contexts: [customerContext, customerArchiveContext, personContext, correctionContext, breachContext],
  parameters: archiveKeepingParameters,
  rules: archiveKeepingRules,
  obligations: archiveKeepingObligations,
  words: archiveKeepingWords,
})
