/** 客户交接: nothing of a customer hangs on one person, and nothing is lost when somebody leaves. */
import { defineRegulation } from '../../core/regulation.ts'
import { archiveAccessContext } from '../../facts/archive-access/index.ts'
import { customerArchiveContext } from '../../facts/customer-archive/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { handoverContext } from '../../facts/handover/index.ts'
import { recordSecurityContext } from '../../facts/record-security/index.ts'
import { customerHandoverObligations } from './obligations.ts'
import { customerHandoverParameters } from './parameters.ts'
import { customerHandoverRules } from './rules.ts'
import { handoverRuleWords } from './words.ts'

export const customerHandover = defineRegulation({
  id: 'customer-handover',
  title: { zh: '客户交接', en: 'Hand-over of customers' },
  edition: 'D07-4+5+7',
  contexts: [handoverContext, archiveAccessContext, customerArchiveContext, recordSecurityContext, correctionContext],
  parameters: customerHandoverParameters,
  rules: customerHandoverRules,
  obligations: customerHandoverObligations,
  words: handoverRuleWords,
})
