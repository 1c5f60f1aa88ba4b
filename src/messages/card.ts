/** The commands and events of the context `card`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface CardContactReceiveCommand {
  readonly type: 'card-contact.receive'
  readonly contactId: string
  readonly consultantId: string
  readonly phoneLeft: boolean
}

export interface CardContactTextCommand {
  readonly type: 'card-contact.text'
  readonly contactId: string
}

export interface CardAgreeOwnerCommand {
  readonly type: 'card.agree-owner'
  readonly cardId: string
  readonly consultantId: string
  readonly role: string
}

export interface CardAmendCommand {
  readonly type: 'card.amend'
  readonly cardId: string
  readonly change: string
}

export interface CardAssistCommand {
  readonly type: 'card.assist'
  readonly cardId: string
}

export interface CardCancelCommand {
  readonly type: 'card.cancel'
  readonly cardId: string
  readonly reason?: string | null | undefined
}

export interface CardCheckSourceCommand {
  readonly type: 'card.check-source'
  readonly cardId: string
  readonly asked: boolean
  readonly matches: boolean
}

export interface CardConfirmCommand {
  readonly type: 'card.confirm'
  readonly cardId: string
}

export interface CardCreditCommand {
  readonly type: 'card.credit'
  readonly cardId: string
}

export interface CardDecideTamperingCommand {
  readonly type: 'card.decide-tampering'
  readonly cardId: string
  readonly dismissed: boolean
}

export interface CardDepositCommand {
  readonly type: 'card.deposit'
  readonly cardId: string
  readonly keeper: string
}

export interface CardFollowUpCommand {
  readonly type: 'card.follow-up'
  readonly cardId: string
  readonly channel: 'phone' | 'visit' | 'sms'
}

export interface CardOpenCommand {
  readonly type: 'card.open'
  readonly cardId: string
  readonly prospectId: string
  readonly consultantId: string
  readonly contactId?: string | null | undefined
}

export interface CardReassignCommand {
  readonly type: 'card.reassign'
  readonly cardId: string
  readonly consultantId: string
}

export interface CardReportTamperingCommand {
  readonly type: 'card.report-tampering'
  readonly cardId: string
  readonly consultantId: string
  readonly kind: 'altered' | 'forged'
}

export interface CardReportTornUpCommand {
  readonly type: 'card.report-torn-up'
  readonly cardId: string
  readonly consultantId: string
}

export interface CardSettleOwnerCommand {
  readonly type: 'card.settle-owner'
  readonly cardId: string
  readonly consultantId: string
}

export interface CardSignCommand {
  readonly type: 'card.sign'
  readonly cardId: string
}

export interface CardSignFollowUpCommand {
  readonly type: 'card.sign-follow-up'
  readonly cardId: string
}

export interface CardVerifyRelationCommand {
  readonly type: 'card.verify-relation'
  readonly cardId: string
  readonly consultantId: string
  readonly direct: boolean
}

export interface ConsultantHandInPerformanceCommand {
  readonly type: 'consultant.hand-in-performance'
  readonly consultantId: string
  readonly month: string
}

export interface ConsultantReportExchangeCommand {
  readonly type: 'consultant.report-exchange'
  readonly consultantId: string
  readonly withId: string
}

export interface CardContactReceivedData {
  readonly contactId: string
  readonly consultantId: string
  readonly phoneLeft: boolean
}

export interface CardContactTextedData {
  readonly contactId: string
}

export interface CardAmendedData {
  readonly cardId: string
  readonly change: string
}

export interface CardAssistedData {
  readonly cardId: string
  readonly prospectId: string
}

export interface CardCancelledData {
  readonly cardId: string
  readonly reason: string | null
  readonly prospectId: string
}

export interface CardConfirmedData {
  readonly cardId: string
}

export interface CardCreditedData {
  readonly cardId: string
  readonly prospectId: string
}

export interface CardDepositedData {
  readonly cardId: string
  readonly keeper: string
}

export interface CardFollowUpSignedData {
  readonly cardId: string
}

export interface CardFollowedUpData {
  readonly cardId: string
  readonly channel: 'phone' | 'visit' | 'sms'
}

export interface CardOpenedData {
  readonly cardId: string
  readonly prospectId: string
  readonly consultantId: string
  readonly contactId: string | null
}

export interface CardOwnerAgreedData {
  readonly cardId: string
  readonly consultantId: string
  readonly role: string
}

export interface CardOwnerSettledData {
  readonly cardId: string
  readonly consultantId: string
}

export interface CardReassignedData {
  readonly cardId: string
  readonly consultantId: string
}

export interface CardRelationVerifiedData {
  readonly cardId: string
  readonly consultantId: string
  readonly direct: boolean
}

export interface CardSignedData {
  readonly cardId: string
  readonly prospectId: string
}

export interface CardSourceCheckedData {
  readonly cardId: string
  readonly asked: boolean
  readonly matches: boolean
}

export interface CardTamperingDecidedData {
  readonly cardId: string
  readonly dismissed: boolean
}

export interface CardTamperingFoundData {
  readonly cardId: string
  readonly consultantId: string
  readonly kind: 'altered' | 'forged'
}

export interface CardTornUpData {
  readonly cardId: string
  readonly consultantId: string
}

export interface ConsultantExchangeFoundData {
  readonly consultantId: string
  readonly withId: string
}

export interface ConsultantPerformanceHandedInData {
  readonly consultantId: string
  readonly month: string
}

export type CardCommand =
  | CardContactReceiveCommand
  | CardContactTextCommand
  | CardAgreeOwnerCommand
  | CardAmendCommand
  | CardAssistCommand
  | CardCancelCommand
  | CardCheckSourceCommand
  | CardConfirmCommand
  | CardCreditCommand
  | CardDecideTamperingCommand
  | CardDepositCommand
  | CardFollowUpCommand
  | CardOpenCommand
  | CardReassignCommand
  | CardReportTamperingCommand
  | CardReportTornUpCommand
  | CardSettleOwnerCommand
  | CardSignCommand
  | CardSignFollowUpCommand
  | CardVerifyRelationCommand
  | ConsultantHandInPerformanceCommand
  | ConsultantReportExchangeCommand

export type CardEvent =
  | RecordedEvent<'card-contact.received', CardContactReceivedData>
  | RecordedEvent<'card-contact.texted', CardContactTextedData>
  | RecordedEvent<'card.amended', CardAmendedData>
  | RecordedEvent<'card.assisted', CardAssistedData>
  | RecordedEvent<'card.cancelled', CardCancelledData>
  | RecordedEvent<'card.confirmed', CardConfirmedData>
  | RecordedEvent<'card.credited', CardCreditedData>
  | RecordedEvent<'card.deposited', CardDepositedData>
  | RecordedEvent<'card.follow-up-signed', CardFollowUpSignedData>
  | RecordedEvent<'card.followed-up', CardFollowedUpData>
  | RecordedEvent<'card.opened', CardOpenedData>
  | RecordedEvent<'card.owner-agreed', CardOwnerAgreedData>
  | RecordedEvent<'card.owner-settled', CardOwnerSettledData>
  | RecordedEvent<'card.reassigned', CardReassignedData>
  | RecordedEvent<'card.relation-verified', CardRelationVerifiedData>
  | RecordedEvent<'card.signed', CardSignedData>
  | RecordedEvent<'card.source-checked', CardSourceCheckedData>
  | RecordedEvent<'card.tampering-decided', CardTamperingDecidedData>
  | RecordedEvent<'card.tampering-found', CardTamperingFoundData>
  | RecordedEvent<'card.torn-up', CardTornUpData>
  | RecordedEvent<'consultant.exchange-found', ConsultantExchangeFoundData>
  | RecordedEvent<'consultant.performance-handed-in', ConsultantPerformanceHandedInData>

export interface CardMessages {
  readonly commands: CardCommand
  readonly events: CardEvent
}
