/** 违规补录: who may record what has happened against a rule, and who answers for it by when. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { ROLES } from '../../kinds/words.ts'
import { breachRecordsGrants } from './grants.ts'
import { breachRecordsObligations } from './obligations.ts'
import { breachRecordsParameters } from './parameters.ts'
import { breachRecordsRules } from './rules.ts'

export const breachRecords = defineRegulation({
  id: 'breach-records',
  title: { zh: '违规补录', en: 'Records of breaches' },
  edition: 'BR',
  contexts: [correctionContext, breachContext],
  parameters: breachRecordsParameters,
  rules: breachRecordsRules,
  obligations: breachRecordsObligations,
  grants: breachRecordsGrants,
  words: { role: { ...ROLES, recorder: '补录人' } },
})
