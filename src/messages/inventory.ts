/** The commands and events of the context `inventory`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface AllowanceCancelCommand {
  readonly type: 'allowance.cancel'
  readonly certificateId: string
  readonly reason: string
}

export interface AllowanceCertifyCommand {
  readonly type: 'allowance.certify'
  readonly certificateId: string
  readonly customerId: string
  readonly complaintId?: string | null | undefined
  readonly kind: 'allowance' | 'compensation'
  readonly amount: string
  readonly unitPrice?: string | null | undefined
  readonly salespersonId?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly basis?: string | null | undefined
  readonly departmentId?: string | null | undefined
  readonly soldOn?: string | null | undefined
}

export interface AllowancePostCommand {
  readonly type: 'allowance.post'
  readonly certificateId: string
  readonly voucherId: string
}

export interface AllowanceProveCommand {
  readonly type: 'allowance.prove'
  readonly certificateId: string
  readonly way: 'invoice-copy' | 'allowance-certificate'
  readonly sealed: boolean
  readonly statesFigures: boolean
}

export interface AllowanceReversePostingCommand {
  readonly type: 'allowance.reverse-posting'
  readonly certificateId: string
  readonly reverses: string
  readonly amount?: string | null | undefined
  readonly voucherId: string
  readonly reason: string
}

export interface AllowanceSealCommand {
  readonly type: 'allowance.seal'
  readonly certificateId: string
}

export interface AllowanceSendCopiesCommand {
  readonly type: 'allowance.send-copies'
  readonly certificateId: string
  readonly copies: readonly number[]
}

export interface AllowanceSignCommand {
  readonly type: 'allowance.sign'
  readonly certificateId: string
  readonly as: string
}

export interface CountApproveCommand {
  readonly type: 'count.approve'
  readonly countId: string
}

export interface CountExplainCommand {
  readonly type: 'count.explain'
  readonly countId: string
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly cause: string
}

export interface CountFixProblemCommand {
  readonly type: 'count.fix-problem'
  readonly countId: string
  readonly problem: string
  readonly measure: string
  readonly itemId?: string | null | undefined
  readonly locationId?: string | null | undefined
  readonly lot?: string | null | undefined
}

export interface CountPlanCommand {
  readonly type: 'count.plan'
  readonly countId: string
  readonly scope: readonly {
    readonly itemId: string
    readonly locationId: string
    readonly lot: string | null
  }[]
  readonly on?: string | null | undefined
  readonly persons: readonly string[]
  readonly method?: string | null | undefined
  readonly departments: readonly string[]
}

export interface CountRecordCommand {
  readonly type: 'count.record'
  readonly countId: string
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly counted: string
}

export interface CountReportCommand {
  readonly type: 'count.report'
  readonly countId: string
  readonly course: string
  readonly differences?: string | null | undefined
  readonly analysis?: string | null | undefined
  readonly findings?:
    | readonly {
        readonly itemId: string
        readonly locationId: string
        readonly lot: string | null
        readonly finding: string
      }[]
    | null
    | undefined
}

export interface InventoryAdjustCommand {
  readonly type: 'inventory.adjust'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly countId: string
}

export interface InventoryArriveCommand {
  readonly type: 'inventory.arrive'
  readonly receiptId: string
  readonly itemId: string
  readonly quantity: string
  readonly lot?: string | null | undefined
  readonly deliveryNoteId?: string | null | undefined
  readonly contractId?: string | null | undefined
  readonly supplierId?: string | null | undefined
}

export interface InventoryCheckLocationCommand {
  readonly type: 'inventory.check-location'
  readonly locationId: string
  readonly against: readonly ('damp' | 'fire' | 'theft' | 'insects')[]
  readonly finding?: string | null | undefined
}

export interface InventoryForecastSupplyCommand {
  readonly type: 'inventory.forecast-supply'
  readonly gathered: string
  readonly forecast: string
}

export interface InventoryHoldCommand {
  readonly type: 'inventory.hold'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly reason: string
}

export interface InventoryInspectCommand {
  readonly type: 'inventory.inspect'
  readonly receiptId: string
  readonly quantityOk: boolean
  readonly specificationOk: boolean
  readonly qualityOk: boolean
  readonly accepted: string
  readonly report?: string | null | undefined
}

export interface InventoryIssueCommand {
  readonly type: 'inventory.issue'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly document?: 'requisition' | 'delivery-order' | null | undefined
  readonly documentId?: string | null | undefined
  readonly destination?: string | null | undefined
  readonly checked: boolean
  readonly customerId?: string | null | undefined
  readonly unitPrice?: string | null | undefined
  readonly overQuantityAllowance?: string | null | undefined
  readonly unit?: string | undefined
}

export interface InventoryListItemCommand {
  readonly type: 'inventory.list-item'
  readonly itemId: string
  readonly name?: string | null | undefined
  readonly unit: string
  readonly zone?: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned' | null | undefined
}

export interface InventoryReceiveCommand {
  readonly type: 'inventory.receive'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly receiptId?: string | null | undefined
  readonly source: 'purchase' | 'opening' | 'production' | 'customer-return' | 'found'
  readonly quantity: string
  readonly expiresOn?: string | null | undefined
  readonly unit?: string | undefined
}

export interface InventoryReleaseCommand {
  readonly type: 'inventory.release'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly reason: string
}

export interface InventoryReserveCommand {
  readonly type: 'inventory.reserve'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly documentId: string
}

export interface InventoryReverseAdjustmentCommand {
  readonly type: 'inventory.reverse-adjustment'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly countId: string
  readonly quantity?: string | null | undefined
  readonly reason: string
}

export interface InventorySetUpLocationCommand {
  readonly type: 'inventory.set-up-location'
  readonly locationId: string
  readonly zone: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned'
  readonly label: string
}

export interface InventorySettleRejectsCommand {
  readonly type: 'inventory.settle-rejects'
  readonly receiptId: string
  readonly way: 'returned' | 'compensated'
  readonly quantity: string
  readonly note?: string | null | undefined
}

export interface InventoryTransferCommand {
  readonly type: 'inventory.transfer'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly toLocationId: string
  readonly quantity: string
  readonly unit?: string | undefined
}

export interface InventoryUnreserveCommand {
  readonly type: 'inventory.unreserve'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly documentId: string
}

export interface InventoryUpdateItemCommand {
  readonly type: 'inventory.update-item'
  readonly itemId: string
  readonly name?: string | null | undefined
  readonly zone?: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned' | null | undefined
}

export interface InventoryWriteOffCommand {
  readonly type: 'inventory.write-off'
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity: string
  readonly cause: 'expired' | 'slow-moving' | 'damaged' | 'lost' | 'other'
  readonly reason: string
  readonly unit?: string | undefined
}

export interface ReturnAmendCommand {
  readonly type: 'return.amend'
  readonly slipId: string
  readonly quantity: string
  readonly reason: string
}

export interface ReturnApproveCommand {
  readonly type: 'return.approve'
  readonly slipId: string
}

export interface ReturnAskCommand {
  readonly type: 'return.ask'
  readonly slipId: string
  readonly found: string
  readonly note?: string | null | undefined
}

export interface ReturnCancelCommand {
  readonly type: 'return.cancel'
  readonly slipId: string
  readonly reason: string
}

export interface ReturnDecideCommand {
  readonly type: 'return.decide'
  readonly slipId: string
  readonly decision: 'post-approved' | 'post-received' | 'send-back-excess'
}

export interface ReturnInstructCommand {
  readonly type: 'return.instruct'
  readonly slipId: string
  readonly instruction: string
}

export interface ReturnPostCommand {
  readonly type: 'return.post'
  readonly slipId: string
  readonly quantity: string
  readonly voucherId: string
}

export interface ReturnProveCommand {
  readonly type: 'return.prove'
  readonly slipId: string
  readonly way: 'original-invoice' | 'invoice-copy' | 'return-certificate'
  readonly sealed: boolean
  readonly statesFigures: boolean
}

export interface ReturnReceiveCommand {
  readonly type: 'return.receive'
  readonly slipId: string
  readonly locationId: string
  readonly quantity: string
  readonly last: boolean
  readonly itemId: string
  readonly lot?: string | null | undefined
}

export interface ReturnRequestCommand {
  readonly type: 'return.request'
  readonly slipId: string
  readonly customerId: string
  readonly itemId: string
  readonly lot?: string | null | undefined
  readonly complaintId?: string | null | undefined
  readonly quantity: string
  readonly unitPrice?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly handling: 'return' | 'reprocessing'
  readonly basis?: string | null | undefined
  readonly departmentId?: string | null | undefined
}

export interface ReturnReversePostingCommand {
  readonly type: 'return.reverse-posting'
  readonly slipId: string
  readonly reverses: string
  readonly quantity?: string | null | undefined
  readonly voucherId: string
  readonly reason: string
}

export interface ReturnReverseReceiptCommand {
  readonly type: 'return.reverse-receipt'
  readonly slipId: string
  readonly itemId: string
  readonly locationId: string
  readonly lot?: string | null | undefined
  readonly quantity?: string | null | undefined
  readonly reason: string
}

export interface ReturnSendBackCommand {
  readonly type: 'return.send-back'
  readonly slipId: string
  readonly quantity: string
}

export interface ReturnSendCopiesCommand {
  readonly type: 'return.send-copies'
  readonly slipId: string
  readonly copies: readonly number[]
}

export interface SupplyReportCommand {
  readonly type: 'supply.report'
  readonly departmentId: string
  readonly report: 'purchase-plan' | 'stock-review'
  readonly covers: readonly ('needs' | 'stock' | 'quantity' | 'quality')[]
  readonly documentId?: string | null | undefined
}

export interface AllowanceCancelledData {
  readonly certificateId: string
  readonly reason: string
  readonly customerId: string
  readonly complaintId: string | null
  readonly amount: string
}

export interface AllowanceCertifiedData {
  readonly certificateId: string
  readonly customerId: string
  readonly complaintId: string | null
  readonly kind: 'allowance' | 'compensation'
  readonly amount: string
  readonly unitPrice: string | null
  readonly salespersonId: string | null
  readonly reason: string | null
  readonly basis: string | null
  readonly departmentId: string | null
  readonly soldOn: string | null
}

export interface AllowanceCopiesSentData {
  readonly certificateId: string
  readonly copies: readonly number[]
}

export interface AllowancePostedData {
  readonly certificateId: string
  readonly voucherId: string
  readonly customerId: string
  readonly amount: string
}

export interface AllowancePostingReversedData {
  readonly certificateId: string
  readonly reverses: string
  readonly amount: string
  readonly voucherId: string
  readonly reason: string
  readonly customerId: string
  readonly complaintId: string | null
  readonly left: string
}

export interface AllowanceProvenData {
  readonly certificateId: string
  readonly way: 'invoice-copy' | 'allowance-certificate'
  readonly sealed: boolean
  readonly statesFigures: boolean
}

export interface AllowanceSealedData {
  readonly certificateId: string
}

export interface AllowanceSignedData {
  readonly certificateId: string
  readonly as: string
}

export interface CountApprovedData {
  readonly countId: string
}

export interface CountExplainedData {
  readonly countId: string
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly cause: string
}

export interface CountPlannedData {
  readonly countId: string
  readonly scope: readonly {
    readonly itemId: string
    readonly locationId: string
    readonly lot: string | null
  }[]
  readonly on: string | null
  readonly persons: readonly string[]
  readonly method: string | null
  readonly departments: readonly string[]
}

export interface CountProblemFixedData {
  readonly countId: string
  readonly problem: string
  readonly measure: string
  readonly itemId: string | null
  readonly locationId: string | null
  readonly lot: string | null
}

export interface CountRecordedData {
  readonly countId: string
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly counted: string
}

export interface CountReportedData {
  readonly countId: string
  readonly course: string
  readonly differences: string | null
  readonly analysis: string | null
  readonly findings:
    | readonly {
        readonly itemId: string
        readonly locationId: string
        readonly lot: string | null
        readonly finding: string
      }[]
    | null
}

export interface CustomerSettledData {
  readonly customerId: string
  readonly departmentId: string
  readonly on: string
  readonly amount: string
  readonly dueOn: string | null
  readonly reference: string | null
  readonly soldOn?: string | undefined
}

export interface CustomerTradedData {
  readonly customerId: string
  readonly departmentId: string
  readonly on: string
  readonly amount: string
  readonly variety: string | null
  readonly quantity: number | null
  readonly outside: 'retail' | 'related-party' | null
}

export interface InventoryAdjustedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly countId: string
  readonly counted: string
  readonly booked: string
  readonly countedAt: string
}

export interface InventoryAdjustmentReversedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly countId: string
  readonly quantity: string
  readonly reason: string
  readonly booked: string
  readonly previous: string
  readonly fixed: string
  readonly countedAt: string
  readonly again: readonly {
    readonly at: string
    readonly quantity: string
  }[]
}

export interface InventoryArrivedData {
  readonly receiptId: string
  readonly itemId: string
  readonly quantity: string
  readonly lot: string | null
  readonly deliveryNoteId: string | null
  readonly contractId: string | null
  readonly supplierId: string | null
}

export interface InventoryHeldData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly reason: string
}

export interface InventoryInspectedData {
  readonly receiptId: string
  readonly quantityOk: boolean
  readonly specificationOk: boolean
  readonly qualityOk: boolean
  readonly accepted: string
  readonly report: string | null
}

export interface InventoryIssuedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly document: 'requisition' | 'delivery-order' | null
  readonly documentId: string | null
  readonly destination: string | null
  readonly checked: boolean
  readonly customerId: string | null
  readonly unitPrice: string | null
  readonly overQuantityAllowance: string | null
  readonly absorbed: boolean
}

export interface InventoryItemListedData {
  readonly itemId: string
  readonly name: string | null
  readonly unit: string
  readonly zone: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned' | null
}

export interface InventoryItemUpdatedData {
  readonly itemId: string
  readonly name: string | null
  readonly zone: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned' | null
}

export interface InventoryLocationCheckedData {
  readonly locationId: string
  readonly against: readonly ('damp' | 'fire' | 'theft' | 'insects')[]
  readonly finding: string | null
}

export interface InventoryLocationSetUpData {
  readonly locationId: string
  readonly zone: 'raw-material' | 'semi-finished' | 'finished' | 'spare-parts' | 'returned'
  readonly label: string
}

export interface InventoryReceiptReversedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly slipId: string
  readonly quantity: string
  readonly reason: string
  readonly absorbed: boolean
}

export interface InventoryReceivedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly receiptId: string | null
  readonly source: 'purchase' | 'opening' | 'production' | 'customer-return' | 'found'
  readonly quantity: string
  readonly expiresOn: string | null
  readonly absorbed: boolean
}

export interface InventoryRejectsSettledData {
  readonly receiptId: string
  readonly way: 'returned' | 'compensated'
  readonly quantity: string
  readonly note: string | null
}

export interface InventoryReleasedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly reason: string
}

export interface InventoryReservedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly documentId: string
}

export interface InventorySupplyForecastData {
  readonly gathered: string
  readonly forecast: string
}

export interface InventoryTransferredData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly toLocationId: string
  readonly quantity: string
  readonly absorbed: boolean
  readonly absorbedThere: boolean
}

export interface InventoryUnreservedData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly documentId: string
}

export interface InventoryWrittenOffData {
  readonly itemId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly cause: 'expired' | 'slow-moving' | 'damaged' | 'lost' | 'other'
  readonly reason: string
  readonly absorbed: boolean
}

export interface ReturnAmendedData {
  readonly slipId: string
  readonly quantity: string
  readonly reason: string
  readonly customerId: string
  readonly itemId: string
  readonly complaintId: string | null
  readonly handling: 'return' | 'reprocessing'
  readonly previous: string
}

export interface ReturnApprovedData {
  readonly slipId: string
  readonly digest: string | null
}

export interface ReturnAskedData {
  readonly slipId: string
  readonly found: string
  readonly note: string | null
}

export interface ReturnCancelledData {
  readonly slipId: string
  readonly reason: string
  readonly customerId: string
  readonly itemId: string
  readonly complaintId: string | null
  readonly approved: string
}

export interface ReturnCopiesSentData {
  readonly slipId: string
  readonly copies: readonly number[]
}

export interface ReturnDecidedData {
  readonly slipId: string
  readonly decision: 'post-approved' | 'post-received' | 'send-back-excess'
}

export interface ReturnInstructedData {
  readonly slipId: string
  readonly instruction: string
}

export interface ReturnPostedData {
  readonly slipId: string
  readonly quantity: string
  readonly voucherId: string
  readonly customerId: string
  readonly itemId: string
  readonly complaintId: string | null
  readonly approved: string
}

export interface ReturnPostingReversedData {
  readonly slipId: string
  readonly reverses: string
  readonly quantity: string
  readonly voucherId: string
  readonly reason: string
  readonly customerId: string
  readonly itemId: string
  readonly complaintId: string | null
  readonly approved: string
  readonly left: string
}

export interface ReturnProvenData {
  readonly slipId: string
  readonly way: 'original-invoice' | 'invoice-copy' | 'return-certificate'
  readonly sealed: boolean
  readonly statesFigures: boolean
}

export interface ReturnReceiptReversedData {
  readonly slipId: string
  readonly locationId: string
  readonly lot: string | null
  readonly quantity: string
  readonly reason: string
  readonly customerId: string
  readonly itemId: string
  readonly total: string
}

export interface ReturnReceivedData {
  readonly slipId: string
  readonly locationId: string
  readonly quantity: string
  readonly last: boolean
  readonly customerId: string
  readonly itemId: string
  readonly lot: string | null
  readonly total: string
}

export interface ReturnRequestedData {
  readonly slipId: string
  readonly customerId: string
  readonly itemId: string
  readonly lot: string | null
  readonly complaintId: string | null
  readonly quantity: string
  readonly unitPrice: string | null
  readonly reason: string | null
  readonly handling: 'return' | 'reprocessing'
  readonly basis: string | null
  readonly departmentId: string | null
  readonly overQuantityAllowance: string | null
  readonly soldOn: string | null
  readonly soldFor: string | null
}

export interface ReturnSentBackData {
  readonly slipId: string
  readonly quantity: string
  readonly customerId: string
  readonly itemId: string
}

export interface SupplyReportedData {
  readonly departmentId: string
  readonly report: 'purchase-plan' | 'stock-review'
  readonly covers: readonly ('needs' | 'stock' | 'quantity' | 'quality')[]
  readonly documentId: string | null
}

export type InventoryCommand =
  | AllowanceCancelCommand
  | AllowanceCertifyCommand
  | AllowancePostCommand
  | AllowanceProveCommand
  | AllowanceReversePostingCommand
  | AllowanceSealCommand
  | AllowanceSendCopiesCommand
  | AllowanceSignCommand
  | CountApproveCommand
  | CountExplainCommand
  | CountFixProblemCommand
  | CountPlanCommand
  | CountRecordCommand
  | CountReportCommand
  | InventoryAdjustCommand
  | InventoryArriveCommand
  | InventoryCheckLocationCommand
  | InventoryForecastSupplyCommand
  | InventoryHoldCommand
  | InventoryInspectCommand
  | InventoryIssueCommand
  | InventoryListItemCommand
  | InventoryReceiveCommand
  | InventoryReleaseCommand
  | InventoryReserveCommand
  | InventoryReverseAdjustmentCommand
  | InventorySetUpLocationCommand
  | InventorySettleRejectsCommand
  | InventoryTransferCommand
  | InventoryUnreserveCommand
  | InventoryUpdateItemCommand
  | InventoryWriteOffCommand
  | ReturnAmendCommand
  | ReturnApproveCommand
  | ReturnAskCommand
  | ReturnCancelCommand
  | ReturnDecideCommand
  | ReturnInstructCommand
  | ReturnPostCommand
  | ReturnProveCommand
  | ReturnReceiveCommand
  | ReturnRequestCommand
  | ReturnReversePostingCommand
  | ReturnReverseReceiptCommand
  | ReturnSendBackCommand
  | ReturnSendCopiesCommand
  | SupplyReportCommand

export type InventoryEvent =
  | RecordedEvent<'allowance.cancelled', AllowanceCancelledData>
  | RecordedEvent<'allowance.certified', AllowanceCertifiedData>
  | RecordedEvent<'allowance.copies-sent', AllowanceCopiesSentData>
  | RecordedEvent<'allowance.posted', AllowancePostedData>
  | RecordedEvent<'allowance.posting-reversed', AllowancePostingReversedData>
  | RecordedEvent<'allowance.proven', AllowanceProvenData>
  | RecordedEvent<'allowance.sealed', AllowanceSealedData>
  | RecordedEvent<'allowance.signed', AllowanceSignedData>
  | RecordedEvent<'count.approved', CountApprovedData>
  | RecordedEvent<'count.explained', CountExplainedData>
  | RecordedEvent<'count.planned', CountPlannedData>
  | RecordedEvent<'count.problem-fixed', CountProblemFixedData>
  | RecordedEvent<'count.recorded', CountRecordedData>
  | RecordedEvent<'count.reported', CountReportedData>
  | RecordedEvent<'customer.settled', CustomerSettledData>
  | RecordedEvent<'customer.traded', CustomerTradedData>
  | RecordedEvent<'inventory.adjusted', InventoryAdjustedData>
  | RecordedEvent<'inventory.adjustment-reversed', InventoryAdjustmentReversedData>
  | RecordedEvent<'inventory.arrived', InventoryArrivedData>
  | RecordedEvent<'inventory.held', InventoryHeldData>
  | RecordedEvent<'inventory.inspected', InventoryInspectedData>
  | RecordedEvent<'inventory.issued', InventoryIssuedData>
  | RecordedEvent<'inventory.item-listed', InventoryItemListedData>
  | RecordedEvent<'inventory.item-updated', InventoryItemUpdatedData>
  | RecordedEvent<'inventory.location-checked', InventoryLocationCheckedData>
  | RecordedEvent<'inventory.location-set-up', InventoryLocationSetUpData>
  | RecordedEvent<'inventory.receipt-reversed', InventoryReceiptReversedData>
  | RecordedEvent<'inventory.received', InventoryReceivedData>
  | RecordedEvent<'inventory.rejects-settled', InventoryRejectsSettledData>
  | RecordedEvent<'inventory.released', InventoryReleasedData>
  | RecordedEvent<'inventory.reserved', InventoryReservedData>
  | RecordedEvent<'inventory.supply-forecast', InventorySupplyForecastData>
  | RecordedEvent<'inventory.transferred', InventoryTransferredData>
  | RecordedEvent<'inventory.unreserved', InventoryUnreservedData>
  | RecordedEvent<'inventory.written-off', InventoryWrittenOffData>
  | RecordedEvent<'return.amended', ReturnAmendedData>
  | RecordedEvent<'return.approved', ReturnApprovedData>
  | RecordedEvent<'return.asked', ReturnAskedData>
  | RecordedEvent<'return.cancelled', ReturnCancelledData>
  | RecordedEvent<'return.copies-sent', ReturnCopiesSentData>
  | RecordedEvent<'return.decided', ReturnDecidedData>
  | RecordedEvent<'return.instructed', ReturnInstructedData>
  | RecordedEvent<'return.posted', ReturnPostedData>
  | RecordedEvent<'return.posting-reversed', ReturnPostingReversedData>
  | RecordedEvent<'return.proven', ReturnProvenData>
  | RecordedEvent<'return.receipt-reversed', ReturnReceiptReversedData>
  | RecordedEvent<'return.received', ReturnReceivedData>
  | RecordedEvent<'return.requested', ReturnRequestedData>
  | RecordedEvent<'return.sent-back', ReturnSentBackData>
  | RecordedEvent<'supply.reported', SupplyReportedData>

export interface InventoryMessages {
  readonly commands: InventoryCommand
  readonly events: InventoryEvent
}
