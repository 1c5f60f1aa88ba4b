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
    'vehicle.key-issued': ({ entries, open }, { data, occurredAt: issuedAt }) => {
      const { vehicleId, model, holderId, purpose, issuedBy } = data
      const drive = { escortId: null, driveStartedAt: null, driveEndedAt: null }
      open[vehicleId] = entries.length
      const issue = { vehicleId, model, holderId, purpose, issuedAt, issuedBy: issuedBy.personId }
      entries.push({ ...issue, ...drive, returnedAt: null, lostAt: null })
    },
    'vehicle.drive-started': (register, { data, occurredAt }) => {
      const { vehicleId, escortId } = data
      enter(register, vehicleId, { driveStartedAt: occurredAt, escortId })
    },
    'vehicle.drive-ended': (register, { data, occurredAt }) => {
      enter(register, data.vehicleId, { driveEndedAt: occurredAt })
    },
    'vehicle.key-returned': close,
    'vehicle.key-lost': (register, { data, occurredAt }) => {
      enter(register, data.vehicleId, { lostAt: occurredAt })
      delete register.open[data.vehicleId]
    },
    // The key goes to the customer with the vehicle.
    'vehicle.delivered': close,
  },
})

function enter({ entries, open }: KeyRegister, vehicleId: string, what: Partial<KeyEntry>): void {
  const place = own(open, vehicleId)
  if (place !== undefined) Object.assign(entries[place]!, what)
}

interface KeyFact {
  readonly data: { readonly vehicleId: string }
  readonly occurredAt: Instant
}

function close(register: KeyRegister, { data, occurredAt }: KeyFact): void {
  enter(register, data.vehicleId, { returnedAt: occurredAt })
  delete register.open[data.vehicleId]
}
