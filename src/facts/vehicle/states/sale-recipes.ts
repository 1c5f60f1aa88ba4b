/** Reserved, sold, delivered, and what goes with a vehicle. */
import type { Instant } from '../../../core/ports.ts'
import type { FileRecipes } from './recipe.ts'
import type { Sale, VehicleFile } from './vehicle-file.ts'

interface SaleFact {
  readonly data: Omit<Sale, 'at'>
  readonly occurredAt: Instant
}

function sell(file: VehicleFile, { data, occurredAt }: SaleFact): void {
  const { orderId, consultantId, soldBy } = data
  file.reservation = null
  file.sale = { orderId, consultantId, soldBy, at: occurredAt }
}

export const saleRecipes: FileRecipes<
  | 'vehicle.reserved'
  | 'vehicle.marked'
  | 'vehicle.released'
  | 'vehicle.sold'
  | 'vehicle.sale-discovered'
  | 'vehicle.delivered'
  | 'vehicle.tools-issued'
> = {
  'vehicle.reserved': (file, { data, occurredAt }) => {
    const { orderId, consultantId, mark } = data
    file.reservation = { orderId, consultantId, at: occurredAt, mark }
  },
  'vehicle.marked': ({ reservation }, { data }) => {
    if (reservation) reservation.mark = data.mark
  },
  'vehicle.released': file => {
    file.reservation = null
  },
  'vehicle.sold': sell,
  'vehicle.sale-discovered': sell,
  'vehicle.delivered': (file, { data, occurredAt }) => {
    file.deliveredAt = occurredAt
    file.key = { holderId: null, issuedAt: null, lostAt: file.key.lostAt }
    file.drive = null
    file.toolsHandedOut ||= data.tools
    file.warrantyBookHandedOut ||= data.warrantyBook
  },
  'vehicle.tools-issued': file => {
    file.toolsHandedOut = true
  },
}
