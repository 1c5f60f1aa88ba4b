/** Every definition of the context `vehicle-sale`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  depositConverted as its_depositConverted,
  depositReceived as its_depositReceived,
  disbursementReported as its_disbursementReported,
  loanAgreed as its_loanAgreed,
  paymentReceived as its_paymentReceived,
  performanceCounted as its_performanceCounted,
  performanceReassigned as its_performanceReassigned,
  referralMade as its_referralMade,
  releasePromised as its_releasePromised,
  rewardPaid as its_rewardPaid,
  salePapersHandedIn as its_salePapersHandedIn,
  slipReturned as its_slipReturned,
  swapDecided as its_swapDecided,
  swapFound as its_swapFound,
} from '../facts/vehicle-sale/events.ts'
import { vehicleSaleContext } from '../facts/vehicle-sale/index.ts'
import type * as named from '../messages/vehicle-sale.ts'

export { vehicleSaleContext } from '../facts/vehicle-sale/index.ts'
export type { Sale } from '../facts/vehicle-sale/states.ts'
export { openLoans, saleBook, saleFile } from '../facts/vehicle-sale/states.ts'
export type { SaleMatter } from '../facts/vehicle-sale/words.ts'
export type * from '../messages/vehicle-sale.ts'

/** By type. */
export const vehicleSaleCommands: CommandsByType<named.VehicleSaleCommand> = commandsByType(vehicleSaleContext)

export const depositConverted: EventDefinition<
  'vehicle-sale.deposit-converted',
  named.VehicleSaleDepositConvertedData
> = its_depositConverted
export const depositReceived: EventDefinition<'vehicle-sale.deposit-received', named.VehicleSaleDepositReceivedData> =
  its_depositReceived
export const disbursementReported: EventDefinition<
  'vehicle-sale.disbursement-reported',
  named.VehicleSaleDisbursementReportedData
> = its_disbursementReported
export const loanAgreed: EventDefinition<'vehicle-sale.loan-agreed', named.VehicleSaleLoanAgreedData> = its_loanAgreed
export const paymentReceived: EventDefinition<'vehicle-sale.payment-received', named.VehicleSalePaymentReceivedData> =
  its_paymentReceived
export const performanceCounted: EventDefinition<
  'vehicle-sale.performance-counted',
  named.VehicleSalePerformanceCountedData
> = its_performanceCounted
export const performanceReassigned: EventDefinition<
  'vehicle-sale.performance-reassigned',
  named.VehicleSalePerformanceReassignedData
> = its_performanceReassigned
export const referralMade: EventDefinition<'vehicle-sale.referral-made', named.VehicleSaleReferralMadeData> =
  its_referralMade
export const releasePromised: EventDefinition<'vehicle-sale.release-promised', named.VehicleSaleReleasePromisedData> =
  its_releasePromised
export const rewardPaid: EventDefinition<'vehicle-sale.reward-paid', named.VehicleSaleRewardPaidData> = its_rewardPaid
export const salePapersHandedIn: EventDefinition<'vehicle-sale.papers-handed-in', named.VehicleSalePapersHandedInData> =
  its_salePapersHandedIn
export const slipReturned: EventDefinition<
  'vehicle-sale.deposit-slip-returned',
  named.VehicleSaleDepositSlipReturnedData
> = its_slipReturned
export const swapDecided: EventDefinition<'vehicle-sale.swap-decided', named.VehicleSaleSwapDecidedData> =
  its_swapDecided
export const swapFound: EventDefinition<'vehicle-sale.swap-found', named.VehicleSaleSwapFoundData> = its_swapFound
