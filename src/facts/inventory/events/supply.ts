/** What offices say of supply and stock, and what is claimed from suppliers. */
import * as z from 'zod'
import { eventsAbout } from '../../event-about.ts'
import { codesOf, id } from '../../fields.ts'
import { CLAIM_WAY, SUPPLY_PART, SUPPLY_REPORT } from '../words/labels.ts'

const officeEvent = eventsAbout('department', 'departmentId')
const receiptEvent = eventsAbout('receipt', 'receiptId')

/** 采购计划、库存监控、资源预测: drawn up, and what it looks at. */
export const supplyReported = officeEvent('supply.reported', () => ({
  report: codesOf(SUPPLY_REPORT),
  covers: z.array(codesOf(SUPPLY_PART)).max(20),
  documentId: id.nullable(),
}))

/** 向供应商退货、索赔: how it goes on, and whether that is the end of it. */
export const supplierClaimed = receiptEvent('supply.claimed', () => ({
  way: codesOf(CLAIM_WAY),
  settled: z.boolean(),
}))
