/** The commands and events of the context `vehicle-sale`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface VehicleSaleAgreeLoanCommand {
  readonly type: 'vehicle-sale.agree-loan'
  readonly orderId: string
  readonly lender: string
  readonly amount: string
}

export interface VehicleSaleConvertDepositCommand {
  readonly type: 'vehicle-sale.convert-deposit'
  readonly orderId: string
}

export interface VehicleSaleCountPerformanceCommand {
  readonly type: 'vehicle-sale.count-performance'
  readonly orderId: string
  readonly consultantId: string
}

export interface VehicleSaleDecideSwapCommand {
  readonly type: 'vehicle-sale.decide-swap'
  readonly orderId: string
  readonly dismissed: boolean
}

export interface VehicleSaleHandInPapersCommand {
  readonly type: 'vehicle-sale.hand-in-papers'
  readonly orderId: string
  readonly papers: readonly string[]
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSalePayRewardCommand {
  readonly type: 'vehicle-sale.pay-reward'
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSaleReassignPerformanceCommand {
  readonly type: 'vehicle-sale.reassign-performance'
  readonly orderId: string
  readonly consultantId: string
}

export interface VehicleSaleReceiveDepositCommand {
  readonly type: 'vehicle-sale.receive-deposit'
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSaleReceivePaymentCommand {
  readonly type: 'vehicle-sale.receive-payment'
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSaleRecordReferralCommand {
  readonly type: 'vehicle-sale.record-referral'
  readonly orderId: string
  readonly referrerId: string
}

export interface VehicleSaleReportDisbursementCommand {
  readonly type: 'vehicle-sale.report-disbursement'
  readonly orderId: string
}

export interface VehicleSaleReportPromiseCommand {
  readonly type: 'vehicle-sale.report-promise'
  readonly orderId: string
  readonly personId: string
}

export interface VehicleSaleReportSwapCommand {
  readonly type: 'vehicle-sale.report-swap'
  readonly orderId: string
  readonly consultantId: string
  readonly withId: string
}

export interface VehicleSaleReturnDepositSlipCommand {
  readonly type: 'vehicle-sale.return-deposit-slip'
  readonly orderId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSaleDepositConvertedData {
  readonly orderId: string
}

export interface VehicleSaleDepositReceivedData {
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSaleDepositSlipReturnedData {
  readonly orderId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSaleDisbursementReportedData {
  readonly orderId: string
}

export interface VehicleSaleLoanAgreedData {
  readonly orderId: string
  readonly lender: string
  readonly amount: string
}

export interface VehicleSalePapersHandedInData {
  readonly orderId: string
  readonly papers: readonly string[]
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSalePaymentReceivedData {
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSalePerformanceCountedData {
  readonly orderId: string
  readonly consultantId: string
}

export interface VehicleSalePerformanceReassignedData {
  readonly orderId: string
  readonly consultantId: string
}

export interface VehicleSaleReferralMadeData {
  readonly orderId: string
  readonly referrerId: string
}

export interface VehicleSaleReleasePromisedData {
  readonly orderId: string
  readonly personId: string
}

export interface VehicleSaleRewardPaidData {
  readonly orderId: string
  readonly amount: string
}

export interface VehicleSaleSwapDecidedData {
  readonly orderId: string
  readonly dismissed: boolean
}

export interface VehicleSaleSwapFoundData {
  readonly orderId: string
  readonly consultantId: string
  readonly withId: string
}

export type VehicleSaleCommand =
  | VehicleSaleAgreeLoanCommand
  | VehicleSaleConvertDepositCommand
  | VehicleSaleCountPerformanceCommand
  | VehicleSaleDecideSwapCommand
  | VehicleSaleHandInPapersCommand
  | VehicleSalePayRewardCommand
  | VehicleSaleReassignPerformanceCommand
  | VehicleSaleReceiveDepositCommand
  | VehicleSaleReceivePaymentCommand
  | VehicleSaleRecordReferralCommand
  | VehicleSaleReportDisbursementCommand
  | VehicleSaleReportPromiseCommand
  | VehicleSaleReportSwapCommand
  | VehicleSaleReturnDepositSlipCommand

export type VehicleSaleEvent =
  | RecordedEvent<'vehicle-sale.deposit-converted', VehicleSaleDepositConvertedData>
  | RecordedEvent<'vehicle-sale.deposit-received', VehicleSaleDepositReceivedData>
  | RecordedEvent<'vehicle-sale.deposit-slip-returned', VehicleSaleDepositSlipReturnedData>
  | RecordedEvent<'vehicle-sale.disbursement-reported', VehicleSaleDisbursementReportedData>
  | RecordedEvent<'vehicle-sale.loan-agreed', VehicleSaleLoanAgreedData>
  | RecordedEvent<'vehicle-sale.papers-handed-in', VehicleSalePapersHandedInData>
  | RecordedEvent<'vehicle-sale.payment-received', VehicleSalePaymentReceivedData>
  | RecordedEvent<'vehicle-sale.performance-counted', VehicleSalePerformanceCountedData>
  | RecordedEvent<'vehicle-sale.performance-reassigned', VehicleSalePerformanceReassignedData>
  | RecordedEvent<'vehicle-sale.referral-made', VehicleSaleReferralMadeData>
  | RecordedEvent<'vehicle-sale.release-promised', VehicleSaleReleasePromisedData>
  | RecordedEvent<'vehicle-sale.reward-paid', VehicleSaleRewardPaidData>
  | RecordedEvent<'vehicle-sale.swap-decided', VehicleSaleSwapDecidedData>
  | RecordedEvent<'vehicle-sale.swap-found', VehicleSaleSwapFoundData>

export interface VehicleSaleMessages {
  readonly commands: VehicleSaleCommand
  readonly events: VehicleSaleEvent
}
