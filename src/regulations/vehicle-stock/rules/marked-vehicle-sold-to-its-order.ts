import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleSaleDiscovered, vehicleSold } from '../../../facts/vehicle/events/vehicles.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'

/**
 * 反之: a vehicle that is reserved and marked goes to the order it is reserved for. What was sold all the same and came
 * to light later is reported, and the seller bears the consequences (view `vehicleFines`).
 */
export const markedVehicleSoldToItsOrder = defineRule({
  id: 'marked-vehicle-sold-to-its-order',
  clauses: ['D06-2.29.3'],
  title: { zh: '已标识的已订车不得另售', en: 'A marked vehicle is sold to the order it is kept for' },
  force: 'must',
  on: [vehicleSold],
  observes: [vehicleSaleDiscovered],
  sentence: {
    zh: '已标识为订单 {limit} 所订，却售予订单 {actual}；后果由销售人 {seller} 承担',
    en: 'it is marked for order {limit} and goes to order {actual}: seller {seller} bears the consequences',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: ({ data }) => ({ file: vehicleFile.of(data.vehicleId) }),
  holds: ({ event, before }) => {
    const { reservation } = before.file
    if (reservation === null || reservation.mark === null) return notApplicable()
    const { orderId, soldBy } = event.data
    return {
      holds: orderId === reservation.orderId,
      actual: orderId,
      limit: reservation.orderId,
      facts: { seller: soldBy },
    }
  },
})
