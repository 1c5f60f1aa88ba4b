/** How often whom: as the documents say by way of example, and what they leave blank. */
import * as z from 'zod'
import { defineParameter } from '../../core/parameter.ts'
import { grade } from '../../facts/customer/fields.ts'
import { id } from '../../facts/fields.ts'

/** Calendar periods in the office's zone. */
const unit = z.enum(['month', 'quarter', 'half-year', 'year'])

/** 重点客户: grades that count as key customers (A- and B-class are VIP and preferred here). */
export const keyGrades = defineParameter({
  name: 'keyGrades',
  unit: 'grade',
  clause: 'D01-5.1.1',
  schema: z.array(grade),
  value: ['vip', 'preferred'],
})

export const keyContactEvery = defineParameter({
  name: 'keyContactEvery',
  unit: 'calendar period',
  clause: 'A04-3.1.1.3',
  schema: unit,
  value: 'month',
})

export const generalContactEvery = defineParameter({
  name: 'generalContactEvery',
  unit: 'calendar period',
  clause: 'A04-3.1.1.4',
  schema: unit,
  value: 'quarter',
})

/** 走访频次表: missing in the document; null for a grade that is not visited by a period. */
export const visitEvery = defineParameter({
  name: 'visitEvery',
  unit: 'calendar period by grade',
  clause: 'D01-3.1.3',
  schema: z.strictObject({ vip: unit.nullable(), preferred: unit.nullable(), qualified: unit.nullable() }),
})

export const remoteVisitEvery = defineParameter({
  name: 'remoteVisitEvery',
  unit: 'calendar period',
  clause: 'D01-4.2.3',
  schema: unit,
  value: 'half-year',
})

export const seniorVisitEvery = defineParameter({
  name: 'seniorVisitEvery',
  unit: 'calendar period',
  clause: 'D01-4.2.4.3',
  schema: unit,
  value: 'year',
})

/** A类: the top class, every customer of which senior management visits. */
export const topGrades = defineParameter({
  name: 'topGrades',
  unit: 'grade',
  clause: 'D01-4.2.4.3',
  schema: z.array(grade),
  value: ['vip'],
})

/** 部分B类: the customers below the top class that senior management visits, too. */
export const seniorVisitList = defineParameter({
  name: 'seniorVisitList',
  unit: 'customer',
  clause: 'D01-4.2.4.3',
  schema: z.array(id),
  value: [],
})

export const contactParameters = {
  keyGrades,
  keyContactEvery,
  generalContactEvery,
  visitEvery,
  remoteVisitEvery,
  seniorVisitEvery,
  topGrades,
  seniorVisitList,
} as const
