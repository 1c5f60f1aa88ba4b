/** The commands and events of the context `vehicle`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface TestDriveHandInPapersCommand {
  readonly type: 'test-drive.hand-in-papers'
  readonly driveId: string
  readonly consultantId?: string | null | undefined
  readonly papers: readonly ('agreement' | 'licence-copy' | 'confirmation' | 'survey-report')[]
  readonly complete: boolean
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleGiftIssueCommand {
  readonly type: 'vehicle-gift.issue'
  readonly giftId: string
  readonly to: string
}

export interface VehicleGiftReceiptCommand {
  readonly type: 'vehicle-gift.receipt'
  readonly giftId: string
  readonly signedBy: string
}

export interface VehicleGiftRegisterCommand {
  readonly type: 'vehicle-gift.register'
  readonly giftId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleGiftRequestCommand {
  readonly type: 'vehicle-gift.request'
  readonly giftId: string
  readonly applicantId: string
  readonly customerId: string
  readonly gift: string
  readonly value: string
}

export interface VehicleGiftSignCommand {
  readonly type: 'vehicle-gift.sign'
  readonly giftId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleOrderCancelCommand {
  readonly type: 'vehicle-order.cancel'
  readonly orderId: string
  readonly reason: string
}

export interface VehicleOrderChangeCommand {
  readonly type: 'vehicle-order.change'
  readonly orderId: string
  readonly model: string
  readonly price: string
  readonly note?: string | null | undefined
  readonly signedBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
}

export interface VehicleOrderPlaceCommand {
  readonly type: 'vehicle-order.place'
  readonly orderId: string
  readonly customerId: string
  readonly consultantId: string
  readonly model: string
  readonly price: string
}

export interface VehicleOrderRecordFullPaymentCommand {
  readonly type: 'vehicle-order.record-full-payment'
  readonly orderId: string
  readonly payment: 'full' | 'credit-down-payment'
}

export interface VehicleOrderRegisterCommand {
  readonly type: 'vehicle-order.register'
  readonly orderId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleOrderSignCommand {
  readonly type: 'vehicle-order.sign'
  readonly orderId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSlipIssueCommand {
  readonly type: 'vehicle-slip.issue'
  readonly slipId: string
  readonly kind: 'accessory' | 'material'
  readonly consultantId: string
  readonly goods: string
}

export interface VehicleSlipIssueGoodsCommand {
  readonly type: 'vehicle-slip.issue-goods'
  readonly slipId: string
  readonly issuedBy: string
}

export interface VehicleSlipSignCommand {
  readonly type: 'vehicle-slip.sign'
  readonly slipId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly managerAbsent: boolean
}

export interface VehicleSlipWithdrawCommand {
  readonly type: 'vehicle-slip.withdraw'
  readonly slipId: string
  readonly reason: string
}

export interface VehicleStockAssignModelCommand {
  readonly type: 'vehicle-stock.assign-model'
  readonly model: string
  readonly groupId: string
}

export interface VehicleStockCheckKitCommand {
  readonly type: 'vehicle-stock.check-kit'
  readonly checkedBy: string
  readonly findings?: string | null | undefined
}

export interface VehicleStockDeclareSupplyCommand {
  readonly type: 'vehicle-stock.declare-supply'
  readonly model: string
  readonly scarce: boolean
}

export interface VehicleStockRecordViolationCommand {
  readonly type: 'vehicle-stock.record-violation'
  readonly kind:
    | 'private-use'
    | 'key-not-registered'
    | 'drive-unescorted'
    | 'drive-papers-incomplete'
    | 'board-not-updated'
    | 'customer-in-main-stock'
    | 'gift-not-registered'
  readonly personId: string
  readonly vehicleId?: string | null | undefined
  readonly note?: string | null | undefined
}

export interface VehicleStockReportCommand {
  readonly type: 'vehicle-stock.report'
  readonly day: string
  readonly round: 'morning' | 'afternoon'
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly counted?: number | null | undefined
}

export interface VehicleAnnounceCommand {
  readonly type: 'vehicle.announce'
  readonly vehicleId: string
  readonly model: string
  readonly expectedOn?: string | null | undefined
}

export interface VehicleConsignCommand {
  readonly type: 'vehicle.consign'
  readonly vehicleId: string
  readonly shopId: string
}

export interface VehicleDeliverCommand {
  readonly type: 'vehicle.deliver'
  readonly vehicleId: string
  readonly deliveredBy: string
  readonly tools: boolean
  readonly warrantyBook: boolean
}

export interface VehicleDisplayCommand {
  readonly type: 'vehicle.display'
  readonly vehicleId: string
}

export interface VehicleEndDisplayCommand {
  readonly type: 'vehicle.end-display'
  readonly vehicleId: string
}

export interface VehicleEndDriveCommand {
  readonly type: 'vehicle.end-drive'
  readonly vehicleId: string
}

export interface VehicleExplainDamageCommand {
  readonly type: 'vehicle.explain-damage'
  readonly vehicleId: string
  readonly cause: string
  readonly solution: string
}

export interface VehicleInspectCommand {
  readonly type: 'vehicle.inspect'
  readonly vehicleId: string
  readonly occasion: 'receipt' | 'transfer'
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly result: 'sound' | 'transport-damage' | 'quality-problem'
  readonly findings?: string | null | undefined
}

export interface VehicleIssueKeyCommand {
  readonly type: 'vehicle.issue-key'
  readonly vehicleId: string
  readonly holderId: string
  readonly purpose: 'test-drive' | 'showing' | 'moving' | 'delivery'
  readonly issuedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleIssueToolsCommand {
  readonly type: 'vehicle.issue-tools'
  readonly vehicleId: string
  readonly to: string
}

export interface VehicleLoseKeyCommand {
  readonly type: 'vehicle.lose-key'
  readonly vehicleId: string
  readonly lostBy: string
  readonly value?: string | null | undefined
}

export interface VehicleMarkCommand {
  readonly type: 'vehicle.mark'
  readonly vehicleId: string
  readonly mark: 'board' | 'in-vehicle'
}

export interface VehicleNameLiableCommand {
  readonly type: 'vehicle.name-liable'
  readonly vehicleId: string
  readonly personId?: string | null | undefined
  readonly groupId?: string | null | undefined
}

export interface VehicleRaiseClaimCommand {
  readonly type: 'vehicle.raise-claim'
  readonly vehicleId: string
  readonly claimsStaffId: string
  readonly note?: string | null | undefined
}

export interface VehicleReceiveCommand {
  readonly type: 'vehicle.receive'
  readonly vehicleId: string
  readonly model: string
  readonly use: 'stock' | 'display' | 'test'
}

export interface VehicleRecordDamageCommand {
  readonly type: 'vehicle.record-damage'
  readonly vehicleId: string
  readonly damage: string
  readonly personId?: string | null | undefined
  readonly groupId?: string | null | undefined
  readonly loss?: string | null | undefined
}

export interface VehicleRecordDiscoveredSaleCommand {
  readonly type: 'vehicle.record-discovered-sale'
  readonly vehicleId: string
  readonly orderId: string
  readonly soldBy: string
}

export interface VehicleRecordLostKitCommand {
  readonly type: 'vehicle.record-lost-kit'
  readonly vehicleId: string
  readonly item: 'tool-set' | 'warranty-book' | 'manual'
  readonly lostBy: string
}

export interface VehicleReleaseCommand {
  readonly type: 'vehicle.release'
  readonly vehicleId: string
  readonly reason: string
}

export interface VehicleReplaceKeyCommand {
  readonly type: 'vehicle.replace-key'
  readonly vehicleId: string
}

export interface VehicleReserveCommand {
  readonly type: 'vehicle.reserve'
  readonly vehicleId: string
  readonly orderId: string
  readonly mark?: 'board' | 'in-vehicle' | null | undefined
}

export interface VehicleReturnKeyCommand {
  readonly type: 'vehicle.return-key'
  readonly vehicleId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleSellCommand {
  readonly type: 'vehicle.sell'
  readonly vehicleId: string
  readonly orderId: string
  readonly soldBy: string
}

export interface VehicleStartDriveCommand {
  readonly type: 'vehicle.start-drive'
  readonly vehicleId: string
  readonly driveId: string
  readonly consultantId: string
  readonly customerId?: string | null | undefined
  readonly escortId?: string | null | undefined
}

export interface VehicleTakeBackCommand {
  readonly type: 'vehicle.take-back'
  readonly vehicleId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleTransferCommand {
  readonly type: 'vehicle.transfer'
  readonly vehicleId: string
  readonly toShopId?: string | null | undefined
  readonly movedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly damage?: string | null | undefined
  readonly loss?: string | null | undefined
}

export interface VehicleUseCommand {
  readonly type: 'vehicle.use'
  readonly vehicleId: string
  readonly user: {
    readonly personId: string
    readonly role: string
  }
  readonly purpose: 'transport' | 'cash' | 'business'
  readonly consentBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
  readonly arrangedBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
  readonly companions: readonly string[]
}

export interface TestDrivePapersHandedInData {
  readonly driveId: string
  readonly consultantId: string | null
  readonly papers: readonly ('agreement' | 'licence-copy' | 'confirmation' | 'survey-report')[]
  readonly complete: boolean
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleGiftIssuedData {
  readonly giftId: string
  readonly to: string
}

export interface VehicleGiftReceiptedData {
  readonly giftId: string
  readonly signedBy: string
}

export interface VehicleGiftRegisteredData {
  readonly giftId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleGiftRequestedData {
  readonly giftId: string
  readonly applicantId: string
  readonly customerId: string
  readonly gift: string
  readonly value: string
}

export interface VehicleGiftSignedData {
  readonly giftId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface VehicleOrderCancelledData {
  readonly orderId: string
  readonly reason: string
  readonly model: string
  readonly consultantId: string
}

export interface VehicleOrderChangedData {
  readonly orderId: string
  readonly model: string
  readonly price: string
  readonly note: string | null
  readonly signedBy: {
    readonly personId: string
    readonly role: string
  } | null
  readonly previousModel: string
  readonly consultantId: string
  readonly standing: {
    readonly signed: boolean
    readonly registered: boolean
    readonly paidInFullAt: string | null
  }
}

export interface VehicleOrderPaidInFullData {
  readonly orderId: string
  readonly payment: 'full' | 'credit-down-payment'
  readonly model: string
  readonly consultantId: string
}

export interface VehicleOrderPlacedData {
  readonly orderId: string
  readonly customerId: string
  readonly consultantId: string
  readonly model: string
  readonly price: string
}

export interface VehicleOrderRegisteredData {
  readonly orderId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly model: string
  readonly consultantId: string
}

export interface VehicleOrderSignedData {
  readonly orderId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly model: string
  readonly consultantId: string
}

export interface VehicleSlipGoodsIssuedData {
  readonly slipId: string
  readonly issuedBy: string
}

export interface VehicleSlipIssuedData {
  readonly slipId: string
  readonly kind: 'accessory' | 'material'
  readonly consultantId: string
  readonly goods: string
}

export interface VehicleSlipSignedData {
  readonly slipId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly managerAbsent: boolean
}

export interface VehicleSlipWithdrawnData {
  readonly slipId: string
  readonly reason: string
}

export interface VehicleStockKitCheckedData {
  readonly checkedBy: string
  readonly findings: string | null
}

export interface VehicleStockModelAssignedData {
  readonly model: string
  readonly groupId: string
}

export interface VehicleStockReportedData {
  readonly day: string
  readonly round: 'morning' | 'afternoon'
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly counted: number | null
}

export interface VehicleStockSupplyDeclaredData {
  readonly model: string
  readonly scarce: boolean
}

export interface VehicleStockViolationFoundData {
  readonly kind:
    | 'private-use'
    | 'key-not-registered'
    | 'drive-unescorted'
    | 'drive-papers-incomplete'
    | 'board-not-updated'
    | 'customer-in-main-stock'
    | 'gift-not-registered'
  readonly personId: string
  readonly vehicleId: string | null
  readonly note: string | null
}

export interface VehicleAnnouncedData {
  readonly vehicleId: string
  readonly model: string
  readonly expectedOn: string | null
}

export interface VehicleClaimRaisedData {
  readonly vehicleId: string
  readonly claimsStaffId: string
  readonly note: string | null
}

export interface VehicleConsignedData {
  readonly vehicleId: string
  readonly shopId: string
}

export interface VehicleDamageExplainedData {
  readonly vehicleId: string
  readonly cause: string
  readonly solution: string
}

export interface VehicleDamageFoundData {
  readonly vehicleId: string
  readonly damage: string
  readonly personId: string | null
  readonly groupId: string | null
  readonly loss: string | null
}

export interface VehicleDeliveredData {
  readonly vehicleId: string
  readonly deliveredBy: string
  readonly tools: boolean
  readonly warrantyBook: boolean
  readonly orderId: string
  readonly consultantId: string
  readonly keyHolderId: string | null
}

export interface VehicleDisplayEndedData {
  readonly vehicleId: string
  readonly model: string
}

export interface VehicleDisplayedData {
  readonly vehicleId: string
  readonly model: string
}

export interface VehicleDriveEndedData {
  readonly vehicleId: string
  readonly driveId: string
  readonly consultantId: string
}

export interface VehicleDriveStartedData {
  readonly vehicleId: string
  readonly driveId: string
  readonly consultantId: string
  readonly customerId: string | null
  readonly escortId: string | null
}

export interface VehicleInspectedData {
  readonly vehicleId: string
  readonly occasion: 'receipt' | 'transfer'
  readonly by: {
    readonly personId: string
    readonly role: string
  }
  readonly result: 'sound' | 'transport-damage' | 'quality-problem'
  readonly findings: string | null
}

export interface VehicleKeyIssuedData {
  readonly vehicleId: string
  readonly holderId: string
  readonly purpose: 'test-drive' | 'showing' | 'moving' | 'delivery'
  readonly issuedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly model: string
  readonly newVehicle: boolean
}

export interface VehicleKeyLostData {
  readonly vehicleId: string
  readonly lostBy: string
  readonly value: string | null
  readonly holderId: string | null
}

export interface VehicleKeyReplacedData {
  readonly vehicleId: string
}

export interface VehicleKeyReturnedData {
  readonly vehicleId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly holderId: string
  readonly driveEndedAt: string | null
}

export interface VehicleKitLostData {
  readonly vehicleId: string
  readonly item: 'tool-set' | 'warranty-book' | 'manual'
  readonly lostBy: string
  readonly handedOut: boolean
}

export interface VehicleLiabilityNamedData {
  readonly vehicleId: string
  readonly personId: string | null
  readonly groupId: string | null
}

export interface VehicleMarkedData {
  readonly vehicleId: string
  readonly mark: 'board' | 'in-vehicle'
}

export interface VehicleReceivedData {
  readonly vehicleId: string
  readonly model: string
  readonly use: 'stock' | 'display' | 'test'
}

export interface VehicleReleasedData {
  readonly vehicleId: string
  readonly reason: string
  readonly orderId: string
}

export interface VehicleReservedData {
  readonly vehicleId: string
  readonly orderId: string
  readonly mark: 'board' | 'in-vehicle' | null
  readonly consultantId: string
}

export interface VehicleSaleDiscoveredData {
  readonly vehicleId: string
  readonly orderId: string
  readonly soldBy: string
  readonly model: string
  readonly consultantId: string
  readonly passedOver: {
    readonly orderId: string
    readonly mark: 'board' | 'in-vehicle' | null
  } | null
}

export interface VehicleSoldData {
  readonly vehicleId: string
  readonly orderId: string
  readonly soldBy: string
  readonly model: string
  readonly consultantId: string
  readonly passedOver: {
    readonly orderId: string
    readonly mark: 'board' | 'in-vehicle' | null
  } | null
}

export interface VehicleTakenBackData {
  readonly vehicleId: string
  readonly receivedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly shopId: string
}

export interface VehicleToolsIssuedData {
  readonly vehicleId: string
  readonly to: string
}

export interface VehicleTransferredData {
  readonly vehicleId: string
  readonly toShopId: string | null
  readonly movedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly damage: string | null
  readonly loss: string | null
  readonly fromShopId: string | null
}

export interface VehicleUsedData {
  readonly vehicleId: string
  readonly user: {
    readonly personId: string
    readonly role: string
  }
  readonly purpose: 'transport' | 'cash' | 'business'
  readonly consentBy: {
    readonly personId: string
    readonly role: string
  } | null
  readonly arrangedBy: {
    readonly personId: string
    readonly role: string
  } | null
  readonly companions: readonly string[]
}

export type VehicleCommand =
  | TestDriveHandInPapersCommand
  | VehicleGiftIssueCommand
  | VehicleGiftReceiptCommand
  | VehicleGiftRegisterCommand
  | VehicleGiftRequestCommand
  | VehicleGiftSignCommand
  | VehicleOrderCancelCommand
  | VehicleOrderChangeCommand
  | VehicleOrderPlaceCommand
  | VehicleOrderRecordFullPaymentCommand
  | VehicleOrderRegisterCommand
  | VehicleOrderSignCommand
  | VehicleSlipIssueCommand
  | VehicleSlipIssueGoodsCommand
  | VehicleSlipSignCommand
  | VehicleSlipWithdrawCommand
  | VehicleStockAssignModelCommand
  | VehicleStockCheckKitCommand
  | VehicleStockDeclareSupplyCommand
  | VehicleStockRecordViolationCommand
  | VehicleStockReportCommand
  | VehicleAnnounceCommand
  | VehicleConsignCommand
  | VehicleDeliverCommand
  | VehicleDisplayCommand
  | VehicleEndDisplayCommand
  | VehicleEndDriveCommand
  | VehicleExplainDamageCommand
  | VehicleInspectCommand
  | VehicleIssueKeyCommand
  | VehicleIssueToolsCommand
  | VehicleLoseKeyCommand
  | VehicleMarkCommand
  | VehicleNameLiableCommand
  | VehicleRaiseClaimCommand
  | VehicleReceiveCommand
  | VehicleRecordDamageCommand
  | VehicleRecordDiscoveredSaleCommand
  | VehicleRecordLostKitCommand
  | VehicleReleaseCommand
  | VehicleReplaceKeyCommand
  | VehicleReserveCommand
  | VehicleReturnKeyCommand
  | VehicleSellCommand
  | VehicleStartDriveCommand
  | VehicleTakeBackCommand
  | VehicleTransferCommand
  | VehicleUseCommand

export type VehicleEvent =
  | RecordedEvent<'test-drive.papers-handed-in', TestDrivePapersHandedInData>
  | RecordedEvent<'vehicle-gift.issued', VehicleGiftIssuedData>
  | RecordedEvent<'vehicle-gift.receipted', VehicleGiftReceiptedData>
  | RecordedEvent<'vehicle-gift.registered', VehicleGiftRegisteredData>
  | RecordedEvent<'vehicle-gift.requested', VehicleGiftRequestedData>
  | RecordedEvent<'vehicle-gift.signed', VehicleGiftSignedData>
  | RecordedEvent<'vehicle-order.cancelled', VehicleOrderCancelledData>
  | RecordedEvent<'vehicle-order.changed', VehicleOrderChangedData>
  | RecordedEvent<'vehicle-order.paid-in-full', VehicleOrderPaidInFullData>
  | RecordedEvent<'vehicle-order.placed', VehicleOrderPlacedData>
  | RecordedEvent<'vehicle-order.registered', VehicleOrderRegisteredData>
  | RecordedEvent<'vehicle-order.signed', VehicleOrderSignedData>
  | RecordedEvent<'vehicle-slip.goods-issued', VehicleSlipGoodsIssuedData>
  | RecordedEvent<'vehicle-slip.issued', VehicleSlipIssuedData>
  | RecordedEvent<'vehicle-slip.signed', VehicleSlipSignedData>
  | RecordedEvent<'vehicle-slip.withdrawn', VehicleSlipWithdrawnData>
  | RecordedEvent<'vehicle-stock.kit-checked', VehicleStockKitCheckedData>
  | RecordedEvent<'vehicle-stock.model-assigned', VehicleStockModelAssignedData>
  | RecordedEvent<'vehicle-stock.reported', VehicleStockReportedData>
  | RecordedEvent<'vehicle-stock.supply-declared', VehicleStockSupplyDeclaredData>
  | RecordedEvent<'vehicle-stock.violation-found', VehicleStockViolationFoundData>
  | RecordedEvent<'vehicle.announced', VehicleAnnouncedData>
  | RecordedEvent<'vehicle.claim-raised', VehicleClaimRaisedData>
  | RecordedEvent<'vehicle.consigned', VehicleConsignedData>
  | RecordedEvent<'vehicle.damage-explained', VehicleDamageExplainedData>
  | RecordedEvent<'vehicle.damage-found', VehicleDamageFoundData>
  | RecordedEvent<'vehicle.delivered', VehicleDeliveredData>
  | RecordedEvent<'vehicle.display-ended', VehicleDisplayEndedData>
  | RecordedEvent<'vehicle.displayed', VehicleDisplayedData>
  | RecordedEvent<'vehicle.drive-ended', VehicleDriveEndedData>
  | RecordedEvent<'vehicle.drive-started', VehicleDriveStartedData>
  | RecordedEvent<'vehicle.inspected', VehicleInspectedData>
  | RecordedEvent<'vehicle.key-issued', VehicleKeyIssuedData>
  | RecordedEvent<'vehicle.key-lost', VehicleKeyLostData>
  | RecordedEvent<'vehicle.key-replaced', VehicleKeyReplacedData>
  | RecordedEvent<'vehicle.key-returned', VehicleKeyReturnedData>
  | RecordedEvent<'vehicle.kit-lost', VehicleKitLostData>
  | RecordedEvent<'vehicle.liability-named', VehicleLiabilityNamedData>
  | RecordedEvent<'vehicle.marked', VehicleMarkedData>
  | RecordedEvent<'vehicle.received', VehicleReceivedData>
  | RecordedEvent<'vehicle.released', VehicleReleasedData>
  | RecordedEvent<'vehicle.reserved', VehicleReservedData>
  | RecordedEvent<'vehicle.sale-discovered', VehicleSaleDiscoveredData>
  | RecordedEvent<'vehicle.sold', VehicleSoldData>
  | RecordedEvent<'vehicle.taken-back', VehicleTakenBackData>
  | RecordedEvent<'vehicle.tools-issued', VehicleToolsIssuedData>
  | RecordedEvent<'vehicle.transferred', VehicleTransferredData>
  | RecordedEvent<'vehicle.used', VehicleUsedData>

export interface VehicleMessages {
  readonly commands: VehicleCommand
  readonly events: VehicleEvent
}
