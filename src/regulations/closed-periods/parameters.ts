/** What a company says of its locks, beside what they cover. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id } from '../../facts/fields.ts'

const bound = z.int().min(0).max(36_500)

export const closedPeriodsParameters = defineParameters({
  /** 补录期限: whole days on the office's wall; the day on which it happened is not counted. */
  toldWithinDays: {
    unit: 'day',
    clause: 'CP-2.1',
    schema: () => z.array(z.strictObject({ role: id, days: bound })),
    value: [],
    note: 'By role; of several rows of one role the widest counts.',
  },
  /** 其他岗位: null where nothing bounds them. */
  othersWithinDays: {
    unit: 'day',
    clause: 'CP-2.1',
    schema: () => bound.nullable(),
    value: null,
    note: 'For roles that are not named, and for who has none; null: no bound.',
  },
  /** 结账岗位: the roles that move locks. */
  lockKeepers: { unit: 'role', clause: 'CP-3.1', schema: () => z.array(id).min(1) },
})
