/** 客户沟通与走访: how often a department speaks with its customers and visits them. */
import { defineRegulation } from '../../core/regulation.ts'
import { breachContext } from '../../facts/breach/index.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { contactChannel } from '../../facts/customer/words/channels.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { PERIODS } from '../../kinds/words.ts'
import { contactObligations } from './obligations/index.ts'
import { contactParameters } from './parameters.ts'
import { contactRules } from './rules.ts'

export const customerContact = defineRegulation({
  id: 'customer-contact',
  title: { zh: '客户沟通与走访', en: 'Customer contact and visits' },
  edition: 'A04-3.1.1+D01',
  contexts: [customerContext, filingContext, correctionContext, breachContext],
  parameters: contactParameters,
  rules: contactRules,
  obligations: contactObligations,
  words: { period: PERIODS, contactChannel },
})
