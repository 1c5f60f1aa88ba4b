/** A vehicle comes, is accepted, stands in the showroom; what concerns the stock as a whole. */
import { defineCommand, refuse } from '../../../core/command.ts'
import { tag } from '../../../core/tag.ts'
import { localDate } from '../../../time/local-date.ts'
import { asked } from '../../shaped-event.ts'
import { kitChecked, modelAssigned, stockReported, supplyDeclared, violationFound } from '../events/stock.ts'
import {
  vehicleAnnounced,
  vehicleClaimRaised,
  vehicleDamageExplained,
  vehicleDisplayEnded,
  vehicleDisplayed,
  vehicleInspected,
  vehicleReceived,
} from '../events/vehicles.ts'
import { refusedVehicle } from '../refusals.ts'
import type { Matter } from '../states/vehicle.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import { type KnownVehicle, notBefore, vehicleCommand } from './vehicle-command.ts'

export const announceVehicle = defineCommand({
  type: 'vehicle.announce',
  fields: () => asked(vehicleAnnounced.asks),
  reads: ({ vehicleId }) => ({ file: vehicleFile.of(vehicleId) }),
  decide: ({ file }, { type: _, ...data }) => {
    const since = file.receivedAt ?? file.announcedAt
    return since === null
      ? [vehicleAnnounced.of(data)]
      : refusedVehicle('vehicle-new', file.vehicleId, { actual: since })
  },
})

/** Announced or not: what arrives is taken in. */
export const receiveVehicle = defineCommand({
  type: 'vehicle.receive',
  fields: () => asked(vehicleReceived.asks),
  reads: ({ vehicleId }) => ({ file: vehicleFile.of(vehicleId) }),
  decide: ({ file }, { type, ...data }, { occurredAt }) => {
    const { vehicleId, receivedAt, announcedAt } = file
    if (receivedAt !== null) return refusedVehicle('vehicle-new', vehicleId, { actual: receivedAt })
    return notBefore(file, type, occurredAt, announcedAt) ?? [vehicleReceived.of(data)]
  },
})

function open(step: string, matterOf: (file: KnownVehicle) => Readonly<Matter> | null) {
  return (file: KnownVehicle) => {
    const matter = matterOf(file)
    if (matter !== null && matter.settledAt === null) return undefined
    return refusedVehicle('vehicle-has-open-matter', file.vehicleId, { facts: { step } })
  }
}

const ofModel = ({ model }: KnownVehicle) => ({ model: model! })

/** The round of a day may be told late, but not before that day has come on the office's wall. */
export const reportStock = defineCommand({
  type: 'vehicle-stock.report',
  fields: () => asked(stockReported.shape),
  reads: () => ({}),
  decide: (_, { type: __, ...data }, { calendar, occurredAt }) => {
    const today = localDate(calendar, occurredAt)
    if (data.day <= today) return [stockReported.of(data)]
    const subject = tag('stock-report', `${data.day}:${data.round}`)
    return refuse('vehicle-report-day-has-come', { subject, actual: data.day, limit: today })
  },
})

const assignModel = defineCommand({
  type: 'vehicle-stock.assign-model',
  fields: () => modelAssigned.shape,
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [modelAssigned.of(data)],
})

const declareSupply = defineCommand({
  type: 'vehicle-stock.declare-supply',
  fields: () => supplyDeclared.shape,
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [supplyDeclared.of(data)],
})

const checkKit = defineCommand({
  type: 'vehicle-stock.check-kit',
  fields: () => asked(kitChecked.shape),
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [kitChecked.of(data)],
})

const recordViolation = defineCommand({
  type: 'vehicle-stock.record-violation',
  fields: () => asked(violationFound.shape),
  reads: () => ({}),
  decide: (_, { type: __, ...data }) => [violationFound.of(data)],
})

export const stockCommands = [
  announceVehicle,
  receiveVehicle,
  vehicleCommand('vehicle.inspect', vehicleInspected),
  vehicleCommand('vehicle.explain-damage', vehicleDamageExplained, {
    obstacle: open('vehicle.explain-damage', ({ transportDamage }) => transportDamage),
  }),
  vehicleCommand('vehicle.raise-claim', vehicleClaimRaised, {
    obstacle: open('vehicle.raise-claim', ({ qualityProblem }) => qualityProblem),
  }),
  vehicleCommand('vehicle.display', vehicleDisplayed, {
    obstacle: ({ vehicleId, displayedAt }) =>
      displayedAt === null ? undefined : refusedVehicle('vehicle-not-on-display', vehicleId, { actual: displayedAt }),
    fill: ofModel,
  }),
  vehicleCommand('vehicle.end-display', vehicleDisplayEnded, {
    obstacle: ({ vehicleId, displayedAt }) =>
      displayedAt === null
        ? refusedVehicle('vehicle-on-display', vehicleId, { actual: false, limit: true })
        : undefined,
    fill: ofModel,
  }),
  reportStock,
  assignModel,
  declareSupply,
  checkKit,
  recordViolation,
] as const
