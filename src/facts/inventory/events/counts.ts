/** 盘点: planned, approved, counted, explained, reported; adjusting is a movement of stock. */
import * as z from 'zod'
import { lacked } from '../../shaped-event.ts'
import { countEvent } from './about.ts'
import { day, id, line, place, quantityOrNone, stockTags } from './fields.ts'

/** A count begins with its plan, whatever else is told of the same moment. */
const FIRST = -1

/** 盘点计划: scope, time, persons and method, drawn up by the departments named. */
export const countPlanned = countEvent(
  'count.planned',
  () => ({
    scope: z.array(z.strictObject(place)).min(1).max(5_000),
    on: day.nullable(),
    persons: z.array(id).max(100),
    method: line.nullable(),
    departments: z.array(id).max(20),
  }),
  { rank: FIRST },
)

export const countApproved = countEvent('count.approved', () => ({}))

/** 实盘: item by item. The business time is the moment of the count. */
export const countRecorded = countEvent('count.recorded', () => ({ ...place, counted: quantityOrNone }), {
  tags: stockTags,
})

/** 差异原因. */
export const countExplained = countEvent('count.explained', () => ({ ...place, cause: line }), { tags: stockTags })

/** 盘点报告: the course of the count, the differences, the analysis of their causes; and what was found place by place. */
export const countReported = countEvent(
  'count.reported',
  () => ({
    course: line,
    differences: line.nullable(),
    analysis: line.nullable(),
    findings: z
      .array(z.strictObject({ ...place, finding: line }))
      .max(5_000)
      .nullable(),
  }),
  { upcasts: { 1: lacked({ findings: null }) } },
)

/** 整改: a problem that the count found has been put right, at a place or, where none is named, of the count as such. */
export const countProblemFixed = countEvent(
  'count.problem-fixed',
  () => ({
    problem: line,
    measure: line,
    itemId: id.nullable(),
    locationId: id.nullable(),
    lot: id.nullable(),
  }),
  { upcasts: { 1: lacked({ itemId: null, locationId: null, lot: null }) } },
)
