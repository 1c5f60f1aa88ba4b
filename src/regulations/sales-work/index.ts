/** 4S店的销售工作: how customers are received, what a day and a month of sales owe, and what carelessness costs. */
import { defineRegulation } from '../../core/regulation.ts'
import { cardContext } from '../../facts/card/index.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { handoverContext } from '../../facts/handover/index.ts'
import { salesWorkContext } from '../../facts/sales-work/index.ts'
import { vehicleContext } from '../../facts/vehicle/index.ts'
import { salesWorkObligations } from './obligations.ts'
import { salesWorkParameters } from './parameters.ts'
import { salesWorkRules } from './rules/index.ts'
import { salesWorkRegulationWords } from './words.ts'

export const salesWork = defineRegulation({
  id: 'sales-work',
  title: { zh: '4S店销售工作制度', en: 'The work of sales' },
  edition: 'D06-2+5',
  contexts: [vehicleContext, cardContext, handoverContext, salesWorkContext, correctionContext],
  parameters: salesWorkParameters,
  rules: salesWorkRules,
  obligations: salesWorkObligations,
  words: salesWorkRegulationWords,
})
