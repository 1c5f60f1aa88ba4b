/** What offices say of supply and stock. */
import * as z from 'zod'
import { eventsAbout } from '../../event-about.ts'
import { codesOf, id } from '../../fields.ts'
import { SUPPLY_PART, SUPPLY_REPORT } from '../words/labels.ts'

const officeEvent = eventsAbout('department', 'departmentId')

/** 采购计划、库存监控: drawn up, and what it looks at. */
export const supplyReported = officeEvent('supply.reported', () => ({
  report: codesOf(SUPPLY_REPORT),
  covers: z.array(codesOf(SUPPLY_PART)).max(20),
  documentId: id.nullable(),
}))
