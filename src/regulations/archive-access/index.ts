/** 客户档案查阅、借阅与保密: one set of rules for what nine documents say of who sees, borrows and tells what. */
import { defineRegulation } from '../../core/regulation.ts'
import { archiveAccessContext } from '../../facts/archive-access/index.ts'
import { customerArchiveContext } from '../../facts/customer-archive/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { profileContext } from '../../facts/profile/index.ts'
import { archiveAccessBars } from './grants/index.ts'
import { archiveAccessObligations } from './obligations.ts'
import { archiveAccessParameters } from './parameters.ts'
import { archiveAccessRules } from './rules/index.ts'
import { archiveAccessRuleWords } from './words.ts'

export const archiveAccess = defineRegulation({
  id: 'archive-access',
  title: { zh: '客户档案查阅、借阅与保密', en: 'Access to customer archives, lending and secrecy' },
  edition: 'A04-5.2',
  contexts: [archiveAccessContext, customerArchiveContext, profileContext, correctionContext],
  parameters: archiveAccessParameters,
  rules: archiveAccessRules,
  obligations: archiveAccessObligations,
  bars: archiveAccessBars,
  words: archiveAccessRuleWords,
})
