/** The words of the vehicle context: who does things in a dealership, what a vehicle is for, where it is marked. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { amount, codesOf, count, day, id, line } from '../../fields.ts'
import { instant } from '../../instants.ts'
import { DRIVE_PAPER } from '../words.ts'

export { amount, count, day, id, instant, line }

/**
 * 岗位, by the company's own names. Those that the document speaks of: `sales-manager` (经理, 销售经理, 部门经理),
 * `group-leader`, `sales-assistant`, `sales-consultant`, `5s` (who keep stock and keys), `marketing-specialist`,
 * `pdi-group-leader`, `local-dealer`.
 */
export const role = id
export type Role = z.output<typeof role>

/** Somebody in the role in which he acts. */
export const person = builtOnce(() => z.strictObject({ personId: id, role }))
export type Person = z.output<ReturnType<typeof person>>

/** 商品车, 展车, 试驾车. */
export const vehicleUse = z.enum(['stock', 'display', 'test'])
export type VehicleUse = z.output<typeof vehicleUse>

/** 标识: on the stock board or in the vehicle, with the words 该车已订. */
export const mark = z.enum(['board', 'in-vehicle'])
export type Mark = z.output<typeof mark>

/** 验收结果. */
export const inspectionResult = z.enum(['sound', 'transport-damage', 'quality-problem'])
export type InspectionResult = z.output<typeof inspectionResult>

/** 工具, 质保书, 说明书: what goes with a vehicle. */
export const kitItem = z.enum(['tool-set', 'warranty-book', 'manual'])
export type KitItem = z.output<typeof kitItem>

/** 全款, or a down payment on credit. */
export const payment = z.enum(['full', 'credit-down-payment'])

/** 装饰单, 领料单. */
export const slipKind = z.enum(['accessory', 'material'])
export type SlipKind = z.output<typeof slipKind>

export const drivePaper = codesOf(DRIVE_PAPER)
export type { DrivePaper } from '../words.ts'

/** At least one of them, each once. */
export const drivePapers = z
  .array(drivePaper)
  .min(1)
  .max(drivePaper.options.length)
  .refine(papers => new Set(papers).size === papers.length, 'each paper once')

/** 早晚两次核对库存. */
export const reportRound = z.enum(['morning', 'afternoon'])
export type ReportRound = z.output<typeof reportRound>

/** What somebody was found doing. */
export const violationKind = z.enum([
  'private-use',
  'key-not-registered',
  'drive-unescorted',
  'drive-papers-incomplete',
  'board-not-updated',
  'customer-in-main-stock',
  'gift-not-registered',
])
export type ViolationKind = z.output<typeof violationKind>
