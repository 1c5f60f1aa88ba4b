/** What concerns the stock as a whole: reports, groups, supply, checks, what somebody was found doing. */
import * as z from 'zod'
import { shapedEvent } from '../../shaped-event.ts'
import { modelTag } from './about.ts'
import { count, day, id, line, person, reportRound, violationKind } from './fields.ts'

/** 核对库存: the round of a day, whenever it was made. */
export const stockReported = shapedEvent(
  'vehicle-stock.reported',
  () => ({ day, round: reportRound, by: person(), counted: count.nullable() }),
  () => [],
)

/** 展车按车型分组. */
export const modelAssigned = shapedEvent(
  'vehicle-stock.model-assigned',
  () => ({ model: id, groupId: id }),
  ({ model }) => [modelTag(model)],
)

/** 车源紧张, or no longer so. */
export const supplyDeclared = shapedEvent(
  'vehicle-stock.supply-declared',
  () => ({ model: id, scarce: z.boolean() }),
  ({ model }) => [modelTag(model)],
)

/** 不定时盘查: tool sets and warranty books were gone through. */
export const kitChecked = shapedEvent(
  'vehicle-stock.kit-checked',
  () => ({ checkedBy: id, findings: line.nullable() }),
  () => [],
)

/** 发现一次: `personId` is who answers for it. */
export const violationFound = shapedEvent(
  'vehicle-stock.violation-found',
  () => ({ kind: violationKind, personId: id, vehicleId: id.nullable(), note: line.nullable() }),
  () => [],
)
