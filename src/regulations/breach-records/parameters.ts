/** Who records and who answers, as the company says. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

export const breachRecordsParameters = defineParameters({
  /** 补录: the roles that may record what has happened against a rule. */
  breachRecorders: { unit: 'role', clause: 'BR-1', schema: () => z.array(id).min(1) },
  /** 说明: the roles of which one answers for it. */
  breachAnswerers: { unit: 'role', clause: 'BR-3', schema: () => z.array(id).min(1) },
  /** 期限: calendar days from when it happened; null: due at once, and never late. */
  answerBreachWithinDays: {
    unit: 'day',
    clause: 'BR-2',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
  },
})
