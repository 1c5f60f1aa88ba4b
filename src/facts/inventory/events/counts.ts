/** 盘点: planned, approved, counted, explained, reported; adjusting is a movement of stock. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { day, id, line, place, quantityOrNone, stockTags } from './fields.ts'

const aboutCount = ({ countId }: { readonly countId: string }) => [tag('count', countId)]
const aboutPlace = (data: { readonly countId: string; itemId: string; locationId: string; lot: string | null }) => [
  tag('count', data.countId),
  ...stockTags(data),
]

/** 盘点计划: scope, time, persons and method, drawn up by the departments named. */
export const countPlanned = shapedEvent(
  'count.planned',
  () => ({
    countId: id,
    scope: z.array(z.strictObject(place)).min(1).max(5_000),
    on: day.nullable(),
    persons: z.array(id).max(100),
    method: line.nullable(),
    departments: z.array(id).max(20),
  }),
  aboutCount,
)

export const countApproved = shapedEvent('count.approved', () => ({ countId: id }), aboutCount)

/** 实盘: item by item. The business time is the moment of the count. */
export const countRecorded = shapedEvent(
  'count.recorded',
  () => ({ countId: id, ...place, counted: quantityOrNone }),
  aboutPlace,
)

/** 差异原因. */
export const countExplained = shapedEvent('count.explained', () => ({ countId: id, ...place, cause: line }), aboutPlace)

/** 盘点报告: the course of the count, the differences, the analysis of their causes. */
export const countReported = shapedEvent(
  'count.reported',
  () => ({ countId: id, course: line, differences: line.nullable(), analysis: line.nullable() }),
  aboutCount,
)

/** 整改: a problem that the count found has been put right. */
export const countProblemFixed = shapedEvent(
  'count.problem-fixed',
  () => ({ countId: id, problem: line, measure: line }),
  aboutCount,
)

export const countEvents = [
  countPlanned,
  countApproved,
  countRecorded,
  countExplained,
  countReported,
  countProblemFixed,
] as const
