/** 合作伙伴管理: how partners of joint projects are admitted, classed, visited, filed and ranked. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { partnerContext } from '../../facts/partner/index.ts'
import { partnerObligations } from './obligations/index.ts'
import { partnerParameters } from './parameters.ts'
import { partnerRules } from './rules/index.ts'
import { partnerManagementWords } from './words.ts'

export const partnerManagement = defineRegulation({
  id: 'partner-management',
  title: { zh: '合作伙伴管理', en: 'Management of partners' },
  edition: 'D01',
  contexts: [partnerContext, correctionContext, breachContext],
  parameters: partnerParameters,
  rules: partnerRules,
  obligations: partnerObligations,
  words: partnerManagementWords,
})
