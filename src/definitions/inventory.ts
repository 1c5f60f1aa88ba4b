/** Every definition of the context `inventory`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  allowanceCancelled as its_allowanceCancelled,
  allowanceCertified as its_allowanceCertified,
  allowanceCopiesSent as its_allowanceCopiesSent,
  allowancePosted as its_allowancePosted,
  allowancePostingReversed as its_allowancePostingReversed,
  allowanceProven as its_allowanceProven,
  allowanceSealed as its_allowanceSealed,
  allowanceSigned as its_allowanceSigned,
} from '../facts/inventory/events/allowances.ts'
import {
  countApproved as its_countApproved,
  countExplained as its_countExplained,
  countPlanned as its_countPlanned,
  countProblemFixed as its_countProblemFixed,
  countRecorded as its_countRecorded,
  countReported as its_countReported,
} from '../facts/inventory/events/counts.ts'
import {
  returnAmended as its_returnAmended,
  returnApproved as its_returnApproved,
  returnAsked as its_returnAsked,
  returnCancelled as its_returnCancelled,
  returnCopiesSent as its_returnCopiesSent,
  returnDecided as its_returnDecided,
  returnInstructed as its_returnInstructed,
  returnPosted as its_returnPosted,
  returnPostingReversed as its_returnPostingReversed,
  returnProven as its_returnProven,
  returnReceiptReversed as its_returnReceiptReversed,
  returnReceived as its_returnReceived,
  returnRequested as its_returnRequested,
  returnSentBack as its_returnSentBack,
} from '../facts/inventory/events/returns.ts'
import {
  adjustmentReversed as its_adjustmentReversed,
  goodsArrived as its_goodsArrived,
  goodsHeld as its_goodsHeld,
  goodsInspected as its_goodsInspected,
  goodsIssued as its_goodsIssued,
  goodsReceived as its_goodsReceived,
  goodsReleased as its_goodsReleased,
  goodsReserved as its_goodsReserved,
  goodsTransferred as its_goodsTransferred,
  goodsUnreserved as its_goodsUnreserved,
  goodsWrittenOff as its_goodsWrittenOff,
  itemListed as its_itemListed,
  itemUpdated as its_itemUpdated,
  locationChecked as its_locationChecked,
  locationSetUp as its_locationSetUp,
  receiptReversed as its_receiptReversed,
  rejectsSettled as its_rejectsSettled,
  stockAdjusted as its_stockAdjusted,
  supplyForecast as its_supplyForecast,
} from '../facts/inventory/events/stock.ts'
import { supplyReported as its_supplyReported } from '../facts/inventory/events/supply.ts'
import { inventoryContext } from '../facts/inventory/index.ts'
import type * as named from '../messages/inventory.ts'

export type { About, Posting, RedEntry } from '../facts/inventory/commands/red-entries.ts'
export type { Place } from '../facts/inventory/events/fields.ts'
export { inventoryContext } from '../facts/inventory/index.ts'
export type { ItemCard, Location, LotCard } from '../facts/inventory/states/cards.ts'
export { itemCard, location, locationSigns, lotCard } from '../facts/inventory/states/cards.ts'
export type { CarryingOut } from '../facts/inventory/states/carrying-out.ts'
export { carryingOut } from '../facts/inventory/states/carrying-out.ts'
export type { Certificate } from '../facts/inventory/states/certificate.ts'
export { certificate } from '../facts/inventory/states/certificate.ts'
export type { Count, CountLine, CountProblem } from '../facts/inventory/states/count.ts'
export { count } from '../facts/inventory/states/count.ts'
export type { CountPlans } from '../facts/inventory/states/count-plans.ts'
export { countPlans } from '../facts/inventory/states/count-plans.ts'
export type { Claim, Line } from '../facts/inventory/states/covering.ts'
export type { Dealt, SettledByComplaint, Taking } from '../facts/inventory/states/dealings.ts'
export { dealt, settledByComplaint } from '../facts/inventory/states/dealings.ts'
export type { Change, Movement, OnHand } from '../facts/inventory/states/movement.ts'
export type { PlaceCourse } from '../facts/inventory/states/place-course.ts'
export { placeCourse } from '../facts/inventory/states/place-course.ts'
export type { CountedLine, PlaceWatch } from '../facts/inventory/states/place-watch.ts'
export { placeWatch } from '../facts/inventory/states/place-watch.ts'
export type { Receipt } from '../facts/inventory/states/receipt.ts'
export { receipt } from '../facts/inventory/states/receipt.ts'
export { sales } from '../facts/inventory/states/sales.ts'
export type { Slip, SlipReceipt } from '../facts/inventory/states/slip.ts'
export { slip } from '../facts/inventory/states/slip.ts'
export type { Fix, Stock, StockChanges } from '../facts/inventory/states/stock.ts'
export { stock, stockChanges } from '../facts/inventory/states/stock.ts'
export type { SupplyDesk } from '../facts/inventory/states/supply.ts'
export { supply, supplyDesk } from '../facts/inventory/states/supply.ts'
export { trader } from '../facts/inventory/states/trader.ts'
export type { LocationWatch, LotWatch } from '../facts/inventory/states/watches.ts'
export { itemWatch, locationWatch, lotWatch } from '../facts/inventory/states/watches.ts'
export type { AgedItem, AgedLayer, AgeRange } from '../facts/inventory/views/ageing.ts'
export type { ArrivalRow } from '../facts/inventory/views/arrivals.ts'
export { arrivals, supplierClaims } from '../facts/inventory/views/arrivals.ts'
export type { CountSheet, CountSheetLine, VarianceRow } from '../facts/inventory/views/counts.ts'
export { countSheet, varianceReport } from '../facts/inventory/views/counts.ts'
export type { Layer, LayerMove, PlaceLayers } from '../facts/inventory/views/layers.ts'
export type { LedgerKind, StockLedgerRow } from '../facts/inventory/views/ledger.ts'
export { stockLedger } from '../facts/inventory/views/ledger.ts'
export type { Adjustment, ItemMovements, KeyedMovement, MovementBook } from '../facts/inventory/views/movements.ts'
export { movementBook } from '../facts/inventory/views/movements.ts'
export type { ExpiringRow, ReservationRow, StockRow } from '../facts/inventory/views/on-hand.ts'
export { expiringStock, reservations, stockOnHand } from '../facts/inventory/views/on-hand.ts'
export type { StockTimelineLine } from '../facts/inventory/views/timelines.ts'
export { allowanceTimeline, countTimeline, returnTimeline, stockTimeline } from '../facts/inventory/views/timelines.ts'
export type { TransferRow } from '../facts/inventory/views/transfers.ts'
export { transferInformation } from '../facts/inventory/views/transfers.ts'
export type { Danger, SupplyPart, SupplyReport, Zone } from '../facts/inventory/words/labels.ts'
export type * from '../messages/inventory.ts'

/** By type. */
export const inventoryCommands: CommandsByType<named.InventoryCommand> = commandsByType(inventoryContext)

export const adjustmentReversed: EventDefinition<
  'inventory.adjustment-reversed',
  named.InventoryAdjustmentReversedData
> = its_adjustmentReversed
export const allowanceCancelled: EventDefinition<'allowance.cancelled', named.AllowanceCancelledData> =
  its_allowanceCancelled
export const allowanceCertified: EventDefinition<'allowance.certified', named.AllowanceCertifiedData> =
  its_allowanceCertified
export const allowanceCopiesSent: EventDefinition<'allowance.copies-sent', named.AllowanceCopiesSentData> =
  its_allowanceCopiesSent
export const allowancePosted: EventDefinition<'allowance.posted', named.AllowancePostedData> = its_allowancePosted
export const allowancePostingReversed: EventDefinition<
  'allowance.posting-reversed',
  named.AllowancePostingReversedData
> = its_allowancePostingReversed
export const allowanceProven: EventDefinition<'allowance.proven', named.AllowanceProvenData> = its_allowanceProven
export const allowanceSealed: EventDefinition<'allowance.sealed', named.AllowanceSealedData> = its_allowanceSealed
export const allowanceSigned: EventDefinition<'allowance.signed', named.AllowanceSignedData> = its_allowanceSigned
export const countApproved: EventDefinition<'count.approved', named.CountApprovedData> = its_countApproved
export const countExplained: EventDefinition<'count.explained', named.CountExplainedData> = its_countExplained
export const countPlanned: EventDefinition<'count.planned', named.CountPlannedData> = its_countPlanned
export const countProblemFixed: EventDefinition<'count.problem-fixed', named.CountProblemFixedData> =
  its_countProblemFixed
export const countRecorded: EventDefinition<'count.recorded', named.CountRecordedData> = its_countRecorded
export const countReported: EventDefinition<'count.reported', named.CountReportedData> = its_countReported
export const goodsArrived: EventDefinition<'inventory.arrived', named.InventoryArrivedData> = its_goodsArrived
export const goodsHeld: EventDefinition<'inventory.held', named.InventoryHeldData> = its_goodsHeld
export const goodsInspected: EventDefinition<'inventory.inspected', named.InventoryInspectedData> = its_goodsInspected
export const goodsIssued: EventDefinition<'inventory.issued', named.InventoryIssuedData> = its_goodsIssued
export const goodsReceived: EventDefinition<'inventory.received', named.InventoryReceivedData> = its_goodsReceived
export const goodsReleased: EventDefinition<'inventory.released', named.InventoryReleasedData> = its_goodsReleased
export const goodsReserved: EventDefinition<'inventory.reserved', named.InventoryReservedData> = its_goodsReserved
export const goodsTransferred: EventDefinition<'inventory.transferred', named.InventoryTransferredData> =
  its_goodsTransferred
export const goodsUnreserved: EventDefinition<'inventory.unreserved', named.InventoryUnreservedData> =
  its_goodsUnreserved
export const goodsWrittenOff: EventDefinition<'inventory.written-off', named.InventoryWrittenOffData> =
  its_goodsWrittenOff
export const itemListed: EventDefinition<'inventory.item-listed', named.InventoryItemListedData> = its_itemListed
export const itemUpdated: EventDefinition<'inventory.item-updated', named.InventoryItemUpdatedData> = its_itemUpdated
export const locationChecked: EventDefinition<'inventory.location-checked', named.InventoryLocationCheckedData> =
  its_locationChecked
export const locationSetUp: EventDefinition<'inventory.location-set-up', named.InventoryLocationSetUpData> =
  its_locationSetUp
export const receiptReversed: EventDefinition<'inventory.receipt-reversed', named.InventoryReceiptReversedData> =
  its_receiptReversed
export const rejectsSettled: EventDefinition<'inventory.rejects-settled', named.InventoryRejectsSettledData> =
  its_rejectsSettled
export const returnAmended: EventDefinition<'return.amended', named.ReturnAmendedData> = its_returnAmended
export const returnApproved: EventDefinition<'return.approved', named.ReturnApprovedData> = its_returnApproved
export const returnAsked: EventDefinition<'return.asked', named.ReturnAskedData> = its_returnAsked
export const returnCancelled: EventDefinition<'return.cancelled', named.ReturnCancelledData> = its_returnCancelled
export const returnCopiesSent: EventDefinition<'return.copies-sent', named.ReturnCopiesSentData> = its_returnCopiesSent
export const returnDecided: EventDefinition<'return.decided', named.ReturnDecidedData> = its_returnDecided
export const returnInstructed: EventDefinition<'return.instructed', named.ReturnInstructedData> = its_returnInstructed
export const returnPosted: EventDefinition<'return.posted', named.ReturnPostedData> = its_returnPosted
export const returnPostingReversed: EventDefinition<'return.posting-reversed', named.ReturnPostingReversedData> =
  its_returnPostingReversed
export const returnProven: EventDefinition<'return.proven', named.ReturnProvenData> = its_returnProven
export const returnReceiptReversed: EventDefinition<'return.receipt-reversed', named.ReturnReceiptReversedData> =
  its_returnReceiptReversed
export const returnReceived: EventDefinition<'return.received', named.ReturnReceivedData> = its_returnReceived
export const returnRequested: EventDefinition<'return.requested', named.ReturnRequestedData> = its_returnRequested
export const returnSentBack: EventDefinition<'return.sent-back', named.ReturnSentBackData> = its_returnSentBack
export const stockAdjusted: EventDefinition<'inventory.adjusted', named.InventoryAdjustedData> = its_stockAdjusted
export const supplyForecast: EventDefinition<'inventory.supply-forecast', named.InventorySupplyForecastData> =
  its_supplyForecast
export const supplyReported: EventDefinition<'supply.reported', named.SupplyReportedData> = its_supplyReported
