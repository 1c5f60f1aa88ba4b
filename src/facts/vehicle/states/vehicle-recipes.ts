/** In transit, here, accepted, on display; reserved, sold, delivered, and what goes with a vehicle. */
import type { Fact } from '../../../core/event.ts'
import { set } from '../../set.ts'
import type { vehicleEvents } from '../events/index.ts'
import type { FileRecipes, Sale, VehicleFile } from './vehicle.ts'

export const vehicleRecipes: FileRecipes<typeof vehicleEvents> = {
  'vehicle.announced': (file, { data, occurredAt }) => set(file, { model: data.model, announcedAt: occurredAt }),
  'vehicle.received': (file, { data, occurredAt }) =>
    set(file, { model: data.model, use: data.use, receivedAt: occurredAt }),
  'vehicle.inspected': (file, { data, occurredAt: at }) => {
    const { occasion, by, result, findings } = data
    const found = { at, what: findings, settledAt: null }
    if (occasion === 'transfer') file.inspectedForTransferAt = at
    else file.inspection = { at, by: { ...by }, result }
    if (result === 'transport-damage') file.transportDamage = found
    if (result === 'quality-problem') file.qualityProblem = found
  },
  'vehicle.damage-explained': ({ transportDamage }, { occurredAt }) => {
    if (transportDamage) transportDamage.settledAt = occurredAt
  },
  'vehicle.claim-raised': ({ qualityProblem }, { occurredAt }) => {
    if (qualityProblem) qualityProblem.settledAt = occurredAt
  },
  'vehicle.displayed': (file, { occurredAt }) => set(file, { displayedAt: occurredAt }),
  'vehicle.display-ended': file => set(file, { displayedAt: null }),
  'vehicle.reserved': (file, { data, occurredAt: at }) => {
    const { orderId, consultantId, mark } = data
    file.reservation = { orderId, consultantId, at, mark }
  },
  'vehicle.marked': ({ reservation }, { data }) => {
    if (reservation) reservation.mark = data.mark
  },
  'vehicle.released': file => set(file, { reservation: null }),
  'vehicle.sold': sell,
  'vehicle.sale-discovered': sell,
  'vehicle.delivered': (file, { data, occurredAt }) => {
    file.deliveredAt = occurredAt
    file.key = { holderId: null, issuedAt: null, lostAt: file.key.lostAt }
    file.drive = null
    file.toolsHandedOut ||= data.tools
    file.warrantyBookHandedOut ||= data.warrantyBook
  },
  'vehicle.tools-issued': file => set(file, { toolsHandedOut: true }),
}

function sell(file: VehicleFile, { data, occurredAt: at }: Fact<string, Omit<Sale, 'at'>>): void {
  const { orderId, consultantId, soldBy } = data
  set(file, { reservation: null, sale: { orderId, consultantId, soldBy, at } })
}
