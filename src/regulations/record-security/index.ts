/** 客户信息安全: backups, rights and passwords, leaks, and what contracts say. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { customerArchiveContext } from '../../facts/customer-archive/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { recordSecurityContext } from '../../facts/record-security/index.ts'
import { ROLES } from '../../kinds/words.ts'
import { recordSecurityObligations } from './obligations.ts'
import { recordSecurityParameters } from './parameters.ts'
import { recordSecurityRules } from './rules.ts'

export const recordSecurity = defineRegulation({
  id: 'record-security',
  title: { zh: '客户信息安全', en: "Security of customers' information" },
  edition: 'A04-6',
  contexts: [customerContext, customerArchiveContext, recordSecurityContext, correctionContext],
  parameters: recordSecurityParameters,
  rules: recordSecurityRules,
  obligations: recordSecurityObligations,
  words: { role: ROLES },
})
