/** How many, how often and how much: nearly all of it is in the text; targets of rates and the sales process are not. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { amount, id, percent } from '../../facts/fields.ts'

const many = () => z.int().min(0).max(1_000)
const names = () => z.array(id)
const target = (clause: string) => ({
  unit: '%',
  clause,
  schema: () => percent.nullable(),
  value: null,
  note: 'The document names no target.',
})

export const salesWorkParameters = defineParameters({
  /** 《销售流程》: the steps of a reception, by the company's names. */
  salesProcess: {
    unit: 'step',
    clause: 'D06-2.23.1',
    schema: () => z.array(id).min(1).max(100),
    note: 'The document names a paper 《销售流程》 that it does not contain.',
  },
  receptionFine: { unit: 'CNY per reception', clause: 'D06-2.23.1', schema: amount, value: '100' },
  /** 每两月: months of the calendar year, counted from January. */
  ratesMonths: {
    unit: 'month',
    clause: 'D06-2.28.1',
    schema: () => z.literal([1, 2, 3, 4, 6, 12]),
    value: 2,
  },
  closingTarget: target('D06-2.28.1'),
  contactTarget: target('D06-2.28.2'),
  testDriveTarget: target('D06-2.28.3'),
  conversionTarget: target('A02-5.1.1'),
  /** 销售组长处. */
  logKeepers: { unit: 'role', clause: 'D06-2.34.1', schema: names, value: ['sales-group-leader'] },
  metPerDay: { unit: 'prospect', clause: 'D06-5.2.3', schema: many, value: 2 },
  phonedPerDay: { unit: 'prospect', clause: 'D06-5.2.4', schema: many, value: 5 },
  visitedPerDay: { unit: 'customer', clause: 'D06-5.2.5', schema: many, value: 2 },
  outdoorNumbersFine: { unit: 'CNY per time', clause: 'D06-5.2b.1', schema: amount, value: '100' },
  roadshowsPerMonth: { unit: 'roadshow', clause: 'D06-5.4.2', schema: many, value: 4 },
  /** 交市场部保存. */
  photographKeepers: { unit: 'department', clause: 'D06-5.4.3', schema: names, value: ['marketing'] },
  leadsPerRoadshow: {
    unit: 'customer',
    clause: 'D06-5.5.2',
    schema: many,
    value: 5,
    note: 'The document does not say whether each day or each roadshow; read as each roadshow.',
  },
  reportFaultFine: { unit: 'CNY per time', clause: 'D06-5.7', schema: amount, value: '50' },
})
