/** The edition in force, and what all three documents leave blank. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { amount, day, id, line } from '../../facts/fields.ts'
import { edition } from './editions/edition.ts'

const days = () => z.int().min(1).max(1_000)

export const handlingParameters = defineParameters({
  /** Which wording is in force from which day: `dated([{ value: D03 }, { value: D14, since: '2027-01-01' }])`. */
  edition: { unit: 'edition of the procedure', clause: 'D03-15', schema: edition },
  /** 客诉金额核决权限 (table missing): from the lowest role to the highest; `upTo` null has no limit. */
  authority: {
    unit: 'currency by role',
    clause: 'D03-11',
    schema: () =>
      z
        .array(z.strictObject({ upTo: amount.nullable(), role: id }))
        .min(1)
        .max(20),
  },
  /** 代理: who approves with whose authority from which day to which, both included. */
  substitutes: {
    unit: 'person by role and period',
    clause: 'D03-11',
    schema: () => z.array(z.strictObject({ personId: id, role: id, from: day, to: day })).max(1_000),
    value: [],
    note: 'the documents do not speak of substitutes: nobody, unless the company appoints somebody',
  },
  /** 各单位处理期限 (table missing): calendar days by step; a step that is not named has no limit of its own. */
  unitDays: {
    unit: 'calendar days by step',
    clause: 'D03-10.2',
    schema: () => z.record(id, z.int().min(0).max(1_000)),
  },
  /** 业务部主管: the persons who review what was negotiated; null: the company names none, and anybody but the negotiator may. */
  salesHeads: {
    unit: 'person',
    clause: 'D03-9.4.3',
    schema: () => z.array(id).min(1).nullable(),
    value: null,
    note: 'the documents name the head and not the person: the company may',
  },
  /** 暂停: for which reason the clock of a case stands still, and who may stop it. */
  clockStops: {
    unit: 'roles by reason',
    clause: 'D03-10.1.1',
    schema: () => z.array(z.strictObject({ reason: line, roles: z.array(id).min(1).max(20) })).max(100),
    value: [],
    note: 'the documents know no standstill: nobody stops the clock, unless the company lists a reason',
  },
  /** 规定收款期: calendar days from when sales has the form of what was closed as not founded. */
  collectionDays: { unit: 'calendar days', clause: 'D03-9.13.1', schema: days },
  /** 再次催办: days after which the next notice about the same reason is owed; null: one notice a reason. */
  urgingEveryDays: {
    unit: 'calendar days',
    clause: 'D03-14.1',
    schema: () => days().nullable(),
    value: null,
    note: 'the documents do not speak of a second notice',
  },
})
