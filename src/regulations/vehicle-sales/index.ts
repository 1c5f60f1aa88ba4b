/** 4S店的售车款项、信贷、资料与业绩: what has to be there before a vehicle leaves, and before it counts. */
import { defineRegulation } from '../../core/regulation.ts'
import { correctionContext } from '../../facts/fact/index.ts'
import { vehicleContext } from '../../facts/vehicle/index.ts'
import { vehicleSaleContext } from '../../facts/vehicle-sale/index.ts'
import { vehicleSalesObligations } from './obligations.ts'
import { saleParameters } from './parameters.ts'
import { vehicleSalesRules } from './rules/index.ts'
import { vehicleSalesWords } from './words.ts'

export const vehicleSales = defineRegulation({
  id: 'vehicle-sales',
  title: { zh: '4S店售车款项与资料制度', en: 'Money, credit and papers of vehicle sales' },
  edition: 'D06-7',
  contexts: [vehicleContext, vehicleSaleContext, correctionContext],
  parameters: saleParameters,
  rules: vehicleSalesRules,
  obligations: vehicleSalesObligations,
  words: vehicleSalesWords,
})
