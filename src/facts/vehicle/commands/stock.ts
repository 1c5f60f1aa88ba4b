/** A vehicle comes, is accepted, stands in the showroom; what concerns the stock as a whole. */
import { defineCommand, refuse } from '../../../core/command.ts'
import { tag } from '../../../core/tag.ts'
import { localDate } from '../../../time/local-date.ts'
import { type Attempt, plainCommand } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { kitChecked, modelAssigned, stockReported, supplyDeclared, violationFound } from '../events/stock.ts'
import * as events from '../events/vehicles.ts'
import { refusedVehicle } from '../refusals.ts'
import { modelDisplay, modelSupply } from '../states/models.ts'
import type { Matter } from '../states/vehicle.ts'
import { type KnownVehicle, vehicleCommand, vehicleNotBefore } from './vehicles.ts'

function open(matterOf: (file: KnownVehicle) => Readonly<Matter> | null) {
  return (file: KnownVehicle, _: unknown, { step }: Attempt) => {
    const matter = matterOf(file)
    if (matter !== null && matter.settledAt === null) return undefined
    return refusedVehicle('vehicle-has-open-matter', file.vehicleId, { facts: { step } })
  }
}

const ofModel = ({ model }: KnownVehicle) => ({ model: model! })

/** The round of a day may be told late, but not before that day has come on the office's wall. */
const reportStock = defineCommand({
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

export const stockCommands = [
  vehicleCommand('vehicle.announce', events.vehicleAnnounced, {
    guard: ({ vehicleId, receivedAt, announcedAt }) => {
      const actual = receivedAt ?? announcedAt
      return actual === null ? undefined : refusedVehicle('vehicle-new', vehicleId, { actual })
    },
  }),
  // Announced or not: what arrives is taken in.
  vehicleCommand('vehicle.receive', events.vehicleReceived, {
    guard: (file, attempt) =>
      file.receivedAt === null
        ? vehicleNotBefore(file, attempt, file.announcedAt)
        : refusedVehicle('vehicle-new', file.vehicleId, { actual: file.receivedAt }),
  }),
  vehicleCommand('vehicle.inspect', events.vehicleInspected),
  vehicleCommand('vehicle.explain-damage', events.vehicleDamageExplained, {
    obstacle: open(({ transportDamage }) => transportDamage),
  }),
  vehicleCommand('vehicle.raise-claim', events.vehicleClaimRaised, {
    obstacle: open(({ qualityProblem }) => qualityProblem),
  }),
  vehicleCommand('vehicle.display', events.vehicleDisplayed, {
    obstacle: ({ vehicleId, displayedAt: actual }) =>
      actual === null ? undefined : refusedVehicle('vehicle-not-on-display', vehicleId, { actual }),
    fill: ofModel,
  }),
  vehicleCommand('vehicle.end-display', events.vehicleDisplayEnded, {
    obstacle: ({ vehicleId, displayedAt }) =>
      displayedAt === null ? refusedVehicle('vehicle-on-display', vehicleId, MISSING) : undefined,
    fill: ofModel,
  }),
  reportStock,
  plainCommand('vehicle-stock.assign-model', modelAssigned, {
    telling: 'decision',
    replaces: ({ model }) => modelDisplay.of(model),
  }),
  plainCommand('vehicle-stock.declare-supply', supplyDeclared, {
    telling: 'decision',
    replaces: ({ model }) => modelSupply.of(model),
  }),
  plainCommand('vehicle-stock.check-kit', kitChecked),
  plainCommand('vehicle-stock.record-violation', violationFound),
]
