/** Every definition of the context `vehicle`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  driveEnded as its_driveEnded,
  driveStarted as its_driveStarted,
  keyIssued as its_keyIssued,
  keyLost as its_keyLost,
  keyReplaced as its_keyReplaced,
  keyReturned as its_keyReturned,
  vehicleConsigned as its_vehicleConsigned,
  vehicleDamageFound as its_vehicleDamageFound,
  vehicleLiabilityNamed as its_vehicleLiabilityNamed,
  vehicleTakenBack as its_vehicleTakenBack,
  vehicleTransferred as its_vehicleTransferred,
  vehicleUsed as its_vehicleUsed,
} from '../facts/vehicle/events/moves.ts'
import {
  orderCancelled as its_orderCancelled,
  orderChanged as its_orderChanged,
  orderPaidInFull as its_orderPaidInFull,
  orderPlaced as its_orderPlaced,
  orderRegistered as its_orderRegistered,
  orderSigned as its_orderSigned,
} from '../facts/vehicle/events/orders.ts'
import {
  drivePapersHandedIn as its_drivePapersHandedIn,
  giftIssued as its_giftIssued,
  giftReceipted as its_giftReceipted,
  giftRegistered as its_giftRegistered,
  giftRequested as its_giftRequested,
  giftSigned as its_giftSigned,
  slipGoodsIssued as its_slipGoodsIssued,
  slipIssued as its_slipIssued,
  slipSigned as its_slipSigned,
  slipWithdrawn as its_slipWithdrawn,
} from '../facts/vehicle/events/papers.ts'
import {
  kitChecked as its_kitChecked,
  modelAssigned as its_modelAssigned,
  stockReported as its_stockReported,
  supplyDeclared as its_supplyDeclared,
  violationFound as its_violationFound,
} from '../facts/vehicle/events/stock.ts'
import {
  vehicleAnnounced as its_vehicleAnnounced,
  vehicleClaimRaised as its_vehicleClaimRaised,
  vehicleDamageExplained as its_vehicleDamageExplained,
  vehicleDelivered as its_vehicleDelivered,
  vehicleDisplayEnded as its_vehicleDisplayEnded,
  vehicleDisplayed as its_vehicleDisplayed,
  vehicleInspected as its_vehicleInspected,
  vehicleKitLost as its_vehicleKitLost,
  vehicleMarked as its_vehicleMarked,
  vehicleReceived as its_vehicleReceived,
  vehicleReleased as its_vehicleReleased,
  vehicleReserved as its_vehicleReserved,
  vehicleSaleDiscovered as its_vehicleSaleDiscovered,
  vehicleSold as its_vehicleSold,
  vehicleToolsIssued as its_vehicleToolsIssued,
} from '../facts/vehicle/events/vehicles.ts'
import { vehicleContext } from '../facts/vehicle/index.ts'
import type * as named from '../messages/vehicle.ts'

export type { KnownOrder } from '../facts/vehicle/commands/orders.ts'
export type { KnownVehicle } from '../facts/vehicle/commands/vehicles.ts'
export type {
  InspectionResult,
  KitItem,
  Mark,
  Person,
  ReportRound,
  Role,
  SlipKind,
  VehicleUse,
  ViolationKind,
} from '../facts/vehicle/events/fields.ts'
export { vehicleContext } from '../facts/vehicle/index.ts'
export type { ConsultantDesk } from '../facts/vehicle/states/consultant-desk.ts'
export { consultantDesk } from '../facts/vehicle/states/consultant-desk.ts'
export type { KeyEntry, KeyRegister } from '../facts/vehicle/states/key-register.ts'
export { keyRegister } from '../facts/vehicle/states/key-register.ts'
export type { About, Consignment, Ledger } from '../facts/vehicle/states/ledger.ts'
export { vehicleLedger } from '../facts/vehicle/states/ledger.ts'
export type { ModelQueue, Waiting } from '../facts/vehicle/states/model-queue.ts'
export { modelQueue } from '../facts/vehicle/states/model-queue.ts'
export type { ModelDisplay } from '../facts/vehicle/states/models.ts'
export { modelDisplay, modelSupply } from '../facts/vehicle/states/models.ts'
export type { OrderFile } from '../facts/vehicle/states/order-file.ts'
export { orderFile } from '../facts/vehicle/states/order-file.ts'
export type { SlipFile } from '../facts/vehicle/states/papers.ts'
export { giftFile, slipFile } from '../facts/vehicle/states/papers.ts'
export type { VehicleRegister } from '../facts/vehicle/states/register.ts'
export { vehicleRegister } from '../facts/vehicle/states/register.ts'
export type { StockReport, StockReports } from '../facts/vehicle/states/stock-reports.ts'
export { stockReports } from '../facts/vehicle/states/stock-reports.ts'
export type { TestDrive } from '../facts/vehicle/states/test-drive.ts'
export { testDrive } from '../facts/vehicle/states/test-drive.ts'
export { uncheckedKits } from '../facts/vehicle/states/unchecked-kits.ts'
export type { Drive, FileRecipes, Matter, Reservation, Sale, VehicleFile } from '../facts/vehicle/states/vehicle.ts'
export { vehicleFile } from '../facts/vehicle/states/vehicle-file.ts'
export type { DrivePaper, Whereabouts } from '../facts/vehicle/words.ts'
export type * from '../messages/vehicle.ts'

/** By type. */
export const vehicleCommands: CommandsByType<named.VehicleCommand> = commandsByType(vehicleContext)

export const driveEnded: EventDefinition<'vehicle.drive-ended', named.VehicleDriveEndedData> = its_driveEnded
export const drivePapersHandedIn: EventDefinition<'test-drive.papers-handed-in', named.TestDrivePapersHandedInData> =
  its_drivePapersHandedIn
export const driveStarted: EventDefinition<'vehicle.drive-started', named.VehicleDriveStartedData> = its_driveStarted
export const giftIssued: EventDefinition<'vehicle-gift.issued', named.VehicleGiftIssuedData> = its_giftIssued
export const giftReceipted: EventDefinition<'vehicle-gift.receipted', named.VehicleGiftReceiptedData> =
  its_giftReceipted
export const giftRegistered: EventDefinition<'vehicle-gift.registered', named.VehicleGiftRegisteredData> =
  its_giftRegistered
export const giftRequested: EventDefinition<'vehicle-gift.requested', named.VehicleGiftRequestedData> =
  its_giftRequested
export const giftSigned: EventDefinition<'vehicle-gift.signed', named.VehicleGiftSignedData> = its_giftSigned
export const keyIssued: EventDefinition<'vehicle.key-issued', named.VehicleKeyIssuedData> = its_keyIssued
export const keyLost: EventDefinition<'vehicle.key-lost', named.VehicleKeyLostData> = its_keyLost
export const keyReplaced: EventDefinition<'vehicle.key-replaced', named.VehicleKeyReplacedData> = its_keyReplaced
export const keyReturned: EventDefinition<'vehicle.key-returned', named.VehicleKeyReturnedData> = its_keyReturned
export const kitChecked: EventDefinition<'vehicle-stock.kit-checked', named.VehicleStockKitCheckedData> = its_kitChecked
export const modelAssigned: EventDefinition<'vehicle-stock.model-assigned', named.VehicleStockModelAssignedData> =
  its_modelAssigned
export const orderCancelled: EventDefinition<'vehicle-order.cancelled', named.VehicleOrderCancelledData> =
  its_orderCancelled
export const orderChanged: EventDefinition<'vehicle-order.changed', named.VehicleOrderChangedData> = its_orderChanged
export const orderPaidInFull: EventDefinition<'vehicle-order.paid-in-full', named.VehicleOrderPaidInFullData> =
  its_orderPaidInFull
export const orderPlaced: EventDefinition<'vehicle-order.placed', named.VehicleOrderPlacedData> = its_orderPlaced
export const orderRegistered: EventDefinition<'vehicle-order.registered', named.VehicleOrderRegisteredData> =
  its_orderRegistered
export const orderSigned: EventDefinition<'vehicle-order.signed', named.VehicleOrderSignedData> = its_orderSigned
export const slipGoodsIssued: EventDefinition<'vehicle-slip.goods-issued', named.VehicleSlipGoodsIssuedData> =
  its_slipGoodsIssued
export const slipIssued: EventDefinition<'vehicle-slip.issued', named.VehicleSlipIssuedData> = its_slipIssued
export const slipSigned: EventDefinition<'vehicle-slip.signed', named.VehicleSlipSignedData> = its_slipSigned
export const slipWithdrawn: EventDefinition<'vehicle-slip.withdrawn', named.VehicleSlipWithdrawnData> =
  its_slipWithdrawn
export const stockReported: EventDefinition<'vehicle-stock.reported', named.VehicleStockReportedData> =
  its_stockReported
export const supplyDeclared: EventDefinition<'vehicle-stock.supply-declared', named.VehicleStockSupplyDeclaredData> =
  its_supplyDeclared
export const vehicleAnnounced: EventDefinition<'vehicle.announced', named.VehicleAnnouncedData> = its_vehicleAnnounced
export const vehicleClaimRaised: EventDefinition<'vehicle.claim-raised', named.VehicleClaimRaisedData> =
  its_vehicleClaimRaised
export const vehicleConsigned: EventDefinition<'vehicle.consigned', named.VehicleConsignedData> = its_vehicleConsigned
export const vehicleDamageExplained: EventDefinition<'vehicle.damage-explained', named.VehicleDamageExplainedData> =
  its_vehicleDamageExplained
export const vehicleDamageFound: EventDefinition<'vehicle.damage-found', named.VehicleDamageFoundData> =
  its_vehicleDamageFound
export const vehicleDelivered: EventDefinition<'vehicle.delivered', named.VehicleDeliveredData> = its_vehicleDelivered
export const vehicleDisplayEnded: EventDefinition<'vehicle.display-ended', named.VehicleDisplayEndedData> =
  its_vehicleDisplayEnded
export const vehicleDisplayed: EventDefinition<'vehicle.displayed', named.VehicleDisplayedData> = its_vehicleDisplayed
export const vehicleInspected: EventDefinition<'vehicle.inspected', named.VehicleInspectedData> = its_vehicleInspected
export const vehicleKitLost: EventDefinition<'vehicle.kit-lost', named.VehicleKitLostData> = its_vehicleKitLost
export const vehicleLiabilityNamed: EventDefinition<'vehicle.liability-named', named.VehicleLiabilityNamedData> =
  its_vehicleLiabilityNamed
export const vehicleMarked: EventDefinition<'vehicle.marked', named.VehicleMarkedData> = its_vehicleMarked
export const vehicleReceived: EventDefinition<'vehicle.received', named.VehicleReceivedData> = its_vehicleReceived
export const vehicleReleased: EventDefinition<'vehicle.released', named.VehicleReleasedData> = its_vehicleReleased
export const vehicleReserved: EventDefinition<'vehicle.reserved', named.VehicleReservedData> = its_vehicleReserved
export const vehicleSaleDiscovered: EventDefinition<'vehicle.sale-discovered', named.VehicleSaleDiscoveredData> =
  its_vehicleSaleDiscovered
export const vehicleSold: EventDefinition<'vehicle.sold', named.VehicleSoldData> = its_vehicleSold
export const vehicleTakenBack: EventDefinition<'vehicle.taken-back', named.VehicleTakenBackData> = its_vehicleTakenBack
export const vehicleToolsIssued: EventDefinition<'vehicle.tools-issued', named.VehicleToolsIssuedData> =
  its_vehicleToolsIssued
export const vehicleTransferred: EventDefinition<'vehicle.transferred', named.VehicleTransferredData> =
  its_vehicleTransferred
export const vehicleUsed: EventDefinition<'vehicle.used', named.VehicleUsedData> = its_vehicleUsed
export const violationFound: EventDefinition<'vehicle-stock.violation-found', named.VehicleStockViolationFoundData> =
  its_violationFound
