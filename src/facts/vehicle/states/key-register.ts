/** 钥匙领用登记表: every issue of a key, and what became of it. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { driveEnded, driveStarted, keyIssued, keyLost, keyReturned } from '../events/moves.ts'
import { vehicleDelivered } from '../events/vehicles.ts'

export interface KeyEntry {
  vehicleId: string
  model: string
  holderId: string
  purpose: string
  issuedAt: Instant
  issuedBy: string
  escortId: string | null
  driveStartedAt: Instant | null
  driveEndedAt: Instant | null
  returnedAt: Instant | null
  lostAt: Instant | null
}

export interface KeyRegister {
  entries: KeyEntry[]
  /** The entry under which a vehicle's key is out, by its place in the list. */
  open: Record<string, number>
}

export const keyRegister = defineState({
  name: 'vehicle-key-register',
  events: [keyIssued, driveStarted, driveEnded, keyReturned, keyLost, vehicleDelivered],
  initial: (): KeyRegister => ({ entries: [], open: {} }),
  on: {
    'vehicle.key-issued': ({ entries, open }, { data, occurredAt }) => {
      const { vehicleId, model, holderId, purpose, issuedBy } = data
      open[vehicleId] = entries.length
      entries.push({
        vehicleId,
        model,
        holderId,
        purpose,
        issuedAt: occurredAt,
        issuedBy: issuedBy.personId,
        escortId: null,
        driveStartedAt: null,
        driveEndedAt: null,
        returnedAt: null,
        lostAt: null,
      })
    },
    'vehicle.drive-started': (register, { data, occurredAt }) => {
      const entry = entryOf(register, data)
      if (!entry) return
      entry.driveStartedAt = occurredAt
      entry.escortId = data.escortId
    },
    'vehicle.drive-ended': (register, { data, occurredAt }) => {
      const entry = entryOf(register, data)
      if (entry) entry.driveEndedAt = occurredAt
    },
    'vehicle.key-returned': (register, { data, occurredAt }) => close(register, data, { returnedAt: occurredAt }),
    'vehicle.key-lost': (register, { data, occurredAt }) => close(register, data, { lostAt: occurredAt }),
    // The key goes to the customer with the vehicle.
    'vehicle.delivered': (register, { data, occurredAt }) => close(register, data, { returnedAt: occurredAt }),
  },
})

interface OfVehicle {
  readonly vehicleId: string
}

function entryOf({ entries, open }: KeyRegister, { vehicleId }: OfVehicle): KeyEntry | undefined {
  const place = own(open, vehicleId)
  return place === undefined ? undefined : entries[place]
}

function close(register: KeyRegister, of: OfVehicle, end: Partial<Pick<KeyEntry, 'returnedAt' | 'lostAt'>>): void {
  const entry = entryOf(register, of)
  if (entry) Object.assign(entry, end)
  delete register.open[of.vehicleId]
}
