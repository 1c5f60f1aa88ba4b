/** Every definition of the context `sales-work`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  actionReported as its_actionReported,
  contactMade as its_contactMade,
  dayWorked as its_dayWorked,
  leadsCollected as its_leadsCollected,
  logHandedIn as its_logHandedIn,
  outingMade as its_outingMade,
  ratesSummarised as its_ratesSummarised,
  receptionBegan as its_receptionBegan,
  receptionClosed as its_receptionClosed,
  reportFaultFound as its_reportFaultFound,
  roadshowHeld as its_roadshowHeld,
  routeDrawn as its_routeDrawn,
  visitRecorded as its_visitRecorded,
} from '../facts/sales-work/events.ts'
import { salesWorkContext } from '../facts/sales-work/index.ts'
import type * as named from '../messages/sales-work.ts'

export { salesWorkContext } from '../facts/sales-work/index.ts'
export type { Reception, SalesBook, SalesDay, SalesDesk } from '../facts/sales-work/states.ts'
export { reception, roadshow, salesBook, salesDay, salesDesk } from '../facts/sales-work/states.ts'
export type { OutdoorContact, ReportFault, SalesMatter, SalesPost, SalesReport } from '../facts/sales-work/words.ts'
export type * from '../messages/sales-work.ts'

/** By type. */
export const salesWorkCommands: CommandsByType<named.SalesWorkCommand> = commandsByType(salesWorkContext)

export const actionReported: EventDefinition<'sales-day.action-reported', named.SalesDayActionReportedData> =
  its_actionReported
export const contactMade: EventDefinition<'sales-day.contact-made', named.SalesDayContactMadeData> = its_contactMade
export const dayWorked: EventDefinition<'sales-day.worked', named.SalesDayWorkedData> = its_dayWorked
export const leadsCollected: EventDefinition<'roadshow.leads-collected', named.RoadshowLeadsCollectedData> =
  its_leadsCollected
export const logHandedIn: EventDefinition<'sales-day.log-handed-in', named.SalesDayLogHandedInData> = its_logHandedIn
export const outingMade: EventDefinition<'sales-day.outing-made', named.SalesDayOutingMadeData> = its_outingMade
export const ratesSummarised: EventDefinition<'sales-rates.summarised', named.SalesRatesSummarisedData> =
  its_ratesSummarised
export const receptionBegan: EventDefinition<'showroom.reception-began', named.ShowroomReceptionBeganData> =
  its_receptionBegan
export const receptionClosed: EventDefinition<'showroom.reception-closed', named.ShowroomReceptionClosedData> =
  its_receptionClosed
export const reportFaultFound: EventDefinition<'sales-report.fault-found', named.SalesReportFaultFoundData> =
  its_reportFaultFound
export const roadshowHeld: EventDefinition<'roadshow.held', named.RoadshowHeldData> = its_roadshowHeld
export const routeDrawn: EventDefinition<'sales-day.route-drawn', named.SalesDayRouteDrawnData> = its_routeDrawn
export const visitRecorded: EventDefinition<'sales-day.visit-recorded', named.SalesDayVisitRecordedData> =
  its_visitRecorded
