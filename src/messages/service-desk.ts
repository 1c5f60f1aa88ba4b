/** The commands and events of the context `service-desk`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CallTakeCommand {
  readonly type: 'call.take'
  readonly receptionId: string
  readonly rings?: number | null | undefined
  readonly takenBy?: string | null | undefined
  readonly callerName?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly customerId: string
  readonly departmentId: string
}

export interface DeskHandInLogCommand {
  readonly type: 'desk.hand-in-log'
  readonly departmentId: string
  readonly day: string
  readonly receiver: string
  readonly summary: string
}

export interface DeskHandInReportCommand {
  readonly type: 'desk.hand-in-report'
  readonly departmentId: string
  readonly day: string
  readonly receiver: string
  readonly summary: string
  readonly clerkId: string
}

export interface ReceptionAnswerCommand {
  readonly type: 'reception.answer'
  readonly receptionId: string
  readonly answer: string
  readonly enquiryId?: string | undefined
}

export interface ReceptionApologiseCommand {
  readonly type: 'reception.apologise'
  readonly receptionId: string
  readonly apology: string
}

export interface ReceptionAskCommand {
  readonly type: 'reception.ask'
  readonly receptionId: string
  readonly question: string
  readonly kind?: 'inquiry' | 'complaint' | null | undefined
}

export interface ReceptionEndCommand {
  readonly type: 'reception.end'
  readonly receptionId: string
}

export interface ReceptionFollowUpCommand {
  readonly type: 'reception.follow-up'
  readonly receptionId: string
  readonly reportedOn?: string | null | undefined
  readonly told: string
  readonly result: 'accepted' | 'objects' | 'new-demand'
  readonly calledBy?: string | null | undefined
}

export interface ReceptionJudgeCommand {
  readonly type: 'reception.judge'
  readonly receptionId: string
  readonly fault: 'company' | 'elsewhere' | 'unreasonable'
  readonly measure?: string | null | undefined
  readonly reasons?: string | null | undefined
}

export interface ReceptionLinkCommand {
  readonly type: 'reception.link'
  readonly receptionId: string
  readonly record: 'complaint' | 'enquiry'
  readonly recordId: string
}

export interface ReceptionOpenCaseCommand {
  readonly type: 'reception.open-case'
  readonly question: string
  readonly kind?: 'inquiry' | 'complaint' | null | undefined
  readonly receptionId: string
  readonly basisId: string
}

export interface ReceptionOpenComplaintCommand {
  readonly type: 'reception.open-complaint'
  readonly receptionId: string
  readonly complaintId: string
  readonly kind: 'product' | 'service'
  readonly subject: string
}

export interface ReceptionPromiseReplyCommand {
  readonly type: 'reception.promise-reply'
  readonly receptionId: string
  readonly replyBy?: string | null | undefined
  readonly reachAt?: string | null | undefined
}

export interface ReceptionReactCommand {
  readonly type: 'reception.react'
  readonly receptionId: string
  readonly reaction: 'satisfied' | 'dissatisfied' | 'insists'
}

export interface ReceptionReferCommand {
  readonly type: 'reception.refer'
  readonly receptionId: string
  readonly to: string
}

export interface ReceptionTakeMeasureCommand {
  readonly type: 'reception.take-measure'
  readonly receptionId: string
  readonly measure: string
}

export interface ReceptionVerifyCommand {
  readonly type: 'reception.verify'
  readonly receptionId: string
}

export interface VisitorReceiveCommand {
  readonly type: 'visitor.receive'
  readonly receptionId: string
  readonly takenBy?: string | null | undefined
  readonly callerName?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly customerId: string
  readonly departmentId: string
}

export interface VisitorSignRegisterCommand {
  readonly type: 'visitor.sign-register'
  readonly receptionId: string
  readonly purpose: string
  readonly message: string
}

export interface DeskDayHandedInData {
  readonly departmentId: string
  readonly paper: 'daily-log' | 'work-report'
  readonly clerkId: string | null
  readonly day: string
  readonly from: string
  readonly to: string
  readonly receiver: string
  readonly summary: string
}

export interface ReceptionAnsweredData {
  readonly receptionId: string
  readonly answer: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionApologisedData {
  readonly receptionId: string
  readonly apology: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionAskedData {
  readonly receptionId: string
  readonly question: string
  readonly kind: 'inquiry' | 'complaint' | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionEndedData {
  readonly receptionId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionFollowedUpData {
  readonly receptionId: string
  readonly reportedOn: string | null
  readonly told: string
  readonly result: 'accepted' | 'objects' | 'new-demand'
  readonly calledBy: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionJudgedData {
  readonly receptionId: string
  readonly fault: 'company' | 'elsewhere' | 'unreasonable'
  readonly measure: string | null
  readonly reasons: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionLinkedData {
  readonly receptionId: string
  readonly record: 'complaint' | 'enquiry'
  readonly recordId: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionMeasureTakenData {
  readonly receptionId: string
  readonly measure: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionOpenedData {
  readonly receptionId: string
  readonly way: 'call' | 'visit' | 'follow-up'
  readonly rings: number | null
  readonly takenBy: string | null
  readonly callerName: string | null
  readonly phone: string | null
  readonly basisId: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionReactedData {
  readonly receptionId: string
  readonly reaction: 'satisfied' | 'dissatisfied' | 'insists'
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionReferredData {
  readonly receptionId: string
  readonly to: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionRegisterSignedData {
  readonly receptionId: string
  readonly purpose: string
  readonly message: string
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionReplyPromisedData {
  readonly receptionId: string
  readonly replyBy: string | null
  readonly reachAt: string | null
  readonly customerId: string
  readonly departmentId: string
}

export interface ReceptionVerifiedData {
  readonly receptionId: string
  readonly customerId: string
  readonly departmentId: string
}

export type ServiceDeskCommand =
  | CallTakeCommand
  | DeskHandInLogCommand
  | DeskHandInReportCommand
  | ReceptionAnswerCommand
  | ReceptionApologiseCommand
  | ReceptionAskCommand
  | ReceptionEndCommand
  | ReceptionFollowUpCommand
  | ReceptionJudgeCommand
  | ReceptionLinkCommand
  | ReceptionOpenCaseCommand
  | ReceptionOpenComplaintCommand
  | ReceptionPromiseReplyCommand
  | ReceptionReactCommand
  | ReceptionReferCommand
  | ReceptionTakeMeasureCommand
  | ReceptionVerifyCommand
  | VisitorReceiveCommand
  | VisitorSignRegisterCommand

export type ServiceDeskEvent =
  | RecordedEvent<'desk.day-handed-in', DeskDayHandedInData>
  | RecordedEvent<'reception.answered', ReceptionAnsweredData>
  | RecordedEvent<'reception.apologised', ReceptionApologisedData>
  | RecordedEvent<'reception.asked', ReceptionAskedData>
  | RecordedEvent<'reception.ended', ReceptionEndedData>
  | RecordedEvent<'reception.followed-up', ReceptionFollowedUpData>
  | RecordedEvent<'reception.judged', ReceptionJudgedData>
  | RecordedEvent<'reception.linked', ReceptionLinkedData>
  | RecordedEvent<'reception.measure-taken', ReceptionMeasureTakenData>
  | RecordedEvent<'reception.opened', ReceptionOpenedData>
  | RecordedEvent<'reception.reacted', ReceptionReactedData>
  | RecordedEvent<'reception.referred', ReceptionReferredData>
  | RecordedEvent<'reception.register-signed', ReceptionRegisterSignedData>
  | RecordedEvent<'reception.reply-promised', ReceptionReplyPromisedData>
  | RecordedEvent<'reception.verified', ReceptionVerifiedData>

export interface ServiceDeskMessages {
  readonly commands: ServiceDeskCommand
  readonly events: ServiceDeskEvent
}
