/** Days, hours and fines: nearly all of them are in the text. Roles have the names that the company gives them. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { amount, id } from '../../facts/fields.ts'

const days = () => z.int().min(0).max(1_000)
const roles = () => z.array(id)

export const cardParameters = defineParameters({
  cardLeaders: { unit: 'role', clause: 'D06-3.1.2', schema: roles, value: ['sales-group-leader'] },
  cardManagers: { unit: 'role', clause: 'D06-3.9.2', schema: roles, value: ['sales-manager'] },
  cardKeepers: { unit: 'role', clause: 'D06-3.10.2', schema: roles, value: ['sales-assistant'] },
  sourceCheckers: { unit: 'role', clause: 'D06-8.r2.1', schema: roles, value: ['marketing-specialist'] },
  /** 当日: 0 is the day itself. */
  cardWithinDays: { unit: 'day', clause: 'D06-3.1.1', schema: days, value: 0 },
  firstFollowUpDays: { unit: 'day', clause: 'D06-3.2.1', schema: days, value: 3 },
  /** 二次回访; null: the text names no period between the first and the second. */
  secondFollowUpDays: { unit: 'day', clause: 'D06-3.2.3', schema: () => days().nullable(), value: null },
  followUpSignatureHours: { unit: 'hour', clause: 'D06-3.2.3', schema: () => z.int().min(1).max(1_000), value: 24 },
  laterFollowUpDays: { unit: 'day', clause: 'D06-3.2.5', schema: days, value: 7 },
  textsInARow: { unit: 'text', clause: 'D06-3.4', schema: () => z.int().min(1).max(100), value: 3 },
  textWithinDays: { unit: 'day', clause: 'D06-3.12.1', schema: days, value: 0 },
  /** 循环签字: how often, the text does not say. */
  confirmCardsEvery: {
    unit: 'calendar period',
    clause: 'D06-3.11a',
    schema: () => z.enum(['month', 'quarter', 'half-year', 'year']),
  },
  performanceDay: { unit: 'day of month', clause: 'D06-3.11b.1', schema: () => z.int().min(1).max(28), value: 1 },
  lostCardFine: { unit: 'CNY per card', clause: 'D06-3.7', schema: amount, value: '20' },
  tornCardFine: { unit: 'CNY per card', clause: 'D06-3.10.3', schema: amount, value: '20' },
  missedTextFine: { unit: 'CNY per time', clause: 'D06-3.12.3', schema: amount, value: '20' },
  sourceFine: { unit: 'CNY per time', clause: 'D06-8.r2.2', schema: amount, value: '20' },
  exchangeFine: { unit: 'CNY per time', clause: 'D06-8.r2.3', schema: amount, value: '100' },
})
