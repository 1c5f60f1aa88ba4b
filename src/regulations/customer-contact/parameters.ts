/** How often whom: as the documents say by way of example, and what they leave blank. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { grade } from '../../facts/customer/events/fields.ts'
import { id } from '../../facts/fields.ts'

/** Calendar periods in the office's zone. */
const unit = z.enum(['month', 'quarter', 'half-year', 'year'])

export const contactParameters = defineParameters({
  /** 重点客户: grades that count as key customers (A- and B-class are VIP and preferred here). */
  keyGrades: { unit: 'grade', clause: 'D01-5.1.1', schema: () => z.array(grade), value: ['vip', 'preferred'] },
  keyContactEvery: { unit: 'calendar period', clause: 'A04-3.1.1.3', schema: unit, value: 'month' },
  generalContactEvery: { unit: 'calendar period', clause: 'A04-3.1.1.4', schema: unit, value: 'quarter' },
  /** 走访频次表: missing in the document; null for a grade that is not visited by a period. */
  visitEvery: {
    unit: 'calendar period by grade',
    clause: 'D01-3.1.3',
    schema: () => z.strictObject({ vip: unit.nullable(), preferred: unit.nullable(), qualified: unit.nullable() }),
  },
  remoteVisitEvery: { unit: 'calendar period', clause: 'D01-4.2.3', schema: unit, value: 'half-year' },
  seniorVisitEvery: { unit: 'calendar period', clause: 'D01-4.2.4.3', schema: unit, value: 'year' },
  /**
   * 每年、每半年至少一次: of which lengths the period counts in which a customer comes on the books or into a grade. Of the others
   * the first is the one behind it.
   */
  firstPeriodCounts: {
    unit: 'calendar period',
    clause: 'D01-4.2.4.3',
    schema: () => z.array(unit),
    value: ['half-year', 'year'],
    note: 'Each year at least once: read as the year of admission, too. The document does not say it of months and quarters.',
  },
  /** A类: the top class, every customer of which senior management visits. */
  topGrades: { unit: 'grade', clause: 'D01-4.2.4.3', schema: () => z.array(grade), value: ['vip'] },
  /** 部分B类: the customers below the top class that senior management visits, too. */
  seniorVisitList: { unit: 'customer', clause: 'D01-4.2.4.3', schema: () => z.array(id), value: [] },
})
