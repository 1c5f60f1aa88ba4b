/** The rules in force, in the order of the clauses. */
import { acceptedBeforeTransfer } from './accepted-before-transfer.ts'
import { acceptedByConsultant } from './accepted-by-consultant.ts'
import { cashTransportInCompany } from './cash-transport-in-company.ts'
import { giftRegisteredFirst } from './gift-registered-first.ts'
import { giftSignedByBoth } from './gift-signed-by-both.ts'
import { goodsOnValidSlip } from './goods-on-valid-slip.ts'
import { keyBackInTime } from './key-back-in-time.ts'
import { keyRegisteredBeforeDrive } from './key-registered-before-drive.ts'
import { keysKeptBy5s } from './keys-kept-by-5s.ts'
import { markedVehicleSoldToItsOrder } from './marked-vehicle-sold-to-its-order.ts'
import { oneNewKeyWhenScarce } from './one-new-key-when-scarce.ts'
import { orderChangeSigned } from './order-change-signed.ts'
import { orderRegisteredByAssistant } from './order-registered-by-assistant.ts'
import { orderSignedByAuthority } from './order-signed-by-authority.ts'
import { pickedUpInOrder } from './picked-up-in-order.ts'
import { secondTierTransferByDealer } from './second-tier-transfer-by-dealer.ts'
import { slipSignedByAuthority } from './slip-signed-by-authority.ts'
import { slipSignedInTime } from './slip-signed-in-time.ts'
import { stockReportInTime } from './stock-report-in-time.ts'
import { stockReportedBy5s } from './stock-reported-by-5s.ts'
import { takenBackBy5s } from './taken-back-by-5s.ts'
import { testDriveEscorted } from './test-drive-escorted.ts'
import { testDrivePapersBeforeDrive } from './test-drive-papers-before-drive.ts'
import { toolsAtDelivery } from './tools-at-delivery.ts'
import { vehicleForEffectiveOrder } from './vehicle-for-effective-order.ts'
import { vehicleUseWithConsent } from './vehicle-use-with-consent.ts'

export const vehicleStockRules = [
  markedVehicleSoldToItsOrder,
  orderSignedByAuthority,
  orderRegisteredByAssistant,
  vehicleForEffectiveOrder,
  orderChangeSigned,
  pickedUpInOrder,
  slipSignedInTime,
  slipSignedByAuthority,
  goodsOnValidSlip,
  giftSignedByBoth,
  giftRegisteredFirst,
  acceptedByConsultant,
  stockReportedBy5s,
  stockReportInTime,
  keysKeptBy5s,
  vehicleUseWithConsent,
  cashTransportInCompany,
  keyRegisteredBeforeDrive,
  testDriveEscorted,
  testDrivePapersBeforeDrive,
  keyBackInTime,
  toolsAtDelivery,
  oneNewKeyWhenScarce,
  takenBackBy5s,
  secondTierTransferByDealer,
  acceptedBeforeTransfer,
] as const
