/** 汽车4S店的订单、库存和钥匙: who gets which vehicle, where it is, who has its key, and what it costs to be careless. */
import { defineRegulation } from '../../core/regulation.ts'
import { vehicleContext } from '../../facts/vehicle/index.ts'
import { vehicleStockObligations } from './obligations/index.ts'
import { vehicleStockParameters } from './parameters.ts'
import { vehicleStockRules } from './rules/index.ts'
import { vehicleStockWords } from './words.ts'

export const vehicleStock = defineRegulation({
  id: 'vehicle-stock',
  title: { zh: '4S店订单交车与车辆库存制度', en: 'Orders, delivery and stock of vehicles' },
  edition: 'D06-4+6',
  contexts: [vehicleContext],
  parameters: vehicleStockParameters,
  rules: vehicleStockRules,
  obligations: vehicleStockObligations,
  words: vehicleStockWords,
})
