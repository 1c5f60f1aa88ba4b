/** The commands and events of the context `sales-work`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface RoadshowCollectLeadsCommand {
  readonly type: 'roadshow.collect-leads'
  readonly roadshowId: string
  readonly consultantId: string
  readonly prospects: readonly string[]
}

export interface RoadshowHoldCommand {
  readonly type: 'roadshow.hold'
  readonly roadshowId: string
  readonly specialistId: string
  readonly day: string
  readonly place: string
  readonly consultants: readonly string[]
  readonly photographs: readonly string[]
  readonly keptBy: string
}

export interface SalesDayDrawRouteCommand {
  readonly type: 'sales-day.draw-route'
  readonly consultantId: string
  readonly day: string
}

export interface SalesDayHandInLogCommand {
  readonly type: 'sales-day.hand-in-log'
  readonly consultantId: string
  readonly day: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface SalesDayMakeContactCommand {
  readonly type: 'sales-day.make-contact'
  readonly consultantId: string
  readonly day: string
  readonly kind: 'met' | 'phoned' | 'visited'
  readonly whom: string
}

export interface SalesDayMakeOutingCommand {
  readonly type: 'sales-day.make-outing'
  readonly consultantId: string
  readonly day: string
  readonly leftAt: string
  readonly backAt: string
}

export interface SalesDayRecordVisitCommand {
  readonly type: 'sales-day.record-visit'
  readonly consultantId: string
  readonly day: string
  readonly whom: string
  readonly cardId: string
}

export interface SalesDayReportActionCommand {
  readonly type: 'sales-day.report-action'
  readonly consultantId: string
  readonly day: string
  readonly whom: string
  readonly report: string
}

export interface SalesDayWorkCommand {
  readonly type: 'sales-day.work'
  readonly consultantId: string
  readonly day: string
  readonly post: 'consultant' | 'key-account' | 'marketing'
}

export interface SalesRatesSummariseCommand {
  readonly type: 'sales-rates.summarise'
  readonly consultantId: string
  readonly period: string
  readonly receptions: number
  readonly closed: number
  readonly contacts: number
  readonly drives: number
}

export interface SalesReportFindFaultCommand {
  readonly type: 'sales-report.find-fault'
  readonly consultantId: string
  readonly report: 'sales-log' | 'route-map' | 'visit-record' | 'action-report' | 'outdoor-numbers' | 'summary'
  readonly fault: 'wrong' | 'forged' | 'careless'
  readonly about: string
}

export interface ShowroomBeginReceptionCommand {
  readonly type: 'showroom.begin-reception'
  readonly receptionId: string
  readonly consultantId: string
}

export interface ShowroomCloseReceptionCommand {
  readonly type: 'showroom.close-reception'
  readonly receptionId: string
  readonly steps: readonly string[]
  readonly contactId?: string | null | undefined
  readonly driveId?: string | null | undefined
  readonly orderId?: string | null | undefined
}

export interface RoadshowHeldData {
  readonly roadshowId: string
  readonly specialistId: string
  readonly day: string
  readonly place: string
  readonly consultants: readonly string[]
  readonly photographs: readonly string[]
  readonly keptBy: string
}

export interface RoadshowLeadsCollectedData {
  readonly roadshowId: string
  readonly consultantId: string
  readonly prospects: readonly string[]
}

export interface SalesDayActionReportedData {
  readonly consultantId: string
  readonly day: string
  readonly whom: string
  readonly report: string
}

export interface SalesDayContactMadeData {
  readonly consultantId: string
  readonly day: string
  readonly kind: 'met' | 'phoned' | 'visited'
  readonly whom: string
}

export interface SalesDayLogHandedInData {
  readonly consultantId: string
  readonly day: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface SalesDayOutingMadeData {
  readonly consultantId: string
  readonly day: string
  readonly leftAt: string
  readonly backAt: string
}

export interface SalesDayRouteDrawnData {
  readonly consultantId: string
  readonly day: string
}

export interface SalesDayVisitRecordedData {
  readonly consultantId: string
  readonly day: string
  readonly whom: string
  readonly cardId: string
}

export interface SalesDayWorkedData {
  readonly consultantId: string
  readonly day: string
  readonly post: 'consultant' | 'key-account' | 'marketing'
}

export interface SalesRatesSummarisedData {
  readonly consultantId: string
  readonly period: string
  readonly receptions: number
  readonly closed: number
  readonly contacts: number
  readonly drives: number
}

export interface SalesReportFaultFoundData {
  readonly consultantId: string
  readonly report: 'sales-log' | 'route-map' | 'visit-record' | 'action-report' | 'outdoor-numbers' | 'summary'
  readonly fault: 'wrong' | 'forged' | 'careless'
  readonly about: string
}

export interface ShowroomReceptionBeganData {
  readonly receptionId: string
  readonly consultantId: string
}

export interface ShowroomReceptionClosedData {
  readonly receptionId: string
  readonly steps: readonly string[]
  readonly contactId: string | null
  readonly driveId: string | null
  readonly orderId: string | null
  readonly consultantId: string
}

export type SalesWorkCommand =
  | RoadshowCollectLeadsCommand
  | RoadshowHoldCommand
  | SalesDayDrawRouteCommand
  | SalesDayHandInLogCommand
  | SalesDayMakeContactCommand
  | SalesDayMakeOutingCommand
  | SalesDayRecordVisitCommand
  | SalesDayReportActionCommand
  | SalesDayWorkCommand
  | SalesRatesSummariseCommand
  | SalesReportFindFaultCommand
  | ShowroomBeginReceptionCommand
  | ShowroomCloseReceptionCommand

export type SalesWorkEvent =
  | RecordedEvent<'roadshow.held', RoadshowHeldData>
  | RecordedEvent<'roadshow.leads-collected', RoadshowLeadsCollectedData>
  | RecordedEvent<'sales-day.action-reported', SalesDayActionReportedData>
  | RecordedEvent<'sales-day.contact-made', SalesDayContactMadeData>
  | RecordedEvent<'sales-day.log-handed-in', SalesDayLogHandedInData>
  | RecordedEvent<'sales-day.outing-made', SalesDayOutingMadeData>
  | RecordedEvent<'sales-day.route-drawn', SalesDayRouteDrawnData>
  | RecordedEvent<'sales-day.visit-recorded', SalesDayVisitRecordedData>
  | RecordedEvent<'sales-day.worked', SalesDayWorkedData>
  | RecordedEvent<'sales-rates.summarised', SalesRatesSummarisedData>
  | RecordedEvent<'sales-report.fault-found', SalesReportFaultFoundData>
  | RecordedEvent<'showroom.reception-began', ShowroomReceptionBeganData>
  | RecordedEvent<'showroom.reception-closed', ShowroomReceptionClosedData>

export interface SalesWorkMessages {
  readonly commands: SalesWorkCommand
  readonly events: SalesWorkEvent
}
