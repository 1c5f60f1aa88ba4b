/** 钥匙领用登记表: every issue of a key, and what became of it. */
import type { Fact, FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { driveEnded, driveStarted, keyIssued, keyLost, keyReturned } from '../events/moves.ts'
import { vehicleDelivered } from '../events/vehicles.ts'

export interface KeyEntry {
  vehicleId: string
  model: string
  holderId: string
  purpose: 'delivery' | 'moving' | 'showing' | 'test-drive'
  issuedAt: Instant
  issuedBy: string
  escortId: string | null
  driveStartedAt: Instant | null
  driveEndedAt: Instant | null
  returnedAt: Instant | null
  lostAt: Instant | null
}

const newEntry = ({ data, occurredAt }: FactOf<typeof keyIssued>): KeyEntry => ({
  vehicleId: data.vehicleId,
  model: data.model,
  holderId: data.holderId,
  purpose: data.purpose,
  issuedAt: occurredAt,
  issuedBy: data.issuedBy.personId,
  escortId: null,
  driveStartedAt: null,
  driveEndedAt: null,
  returnedAt: null,
  lostAt: null,
})

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
    'vehicle.key-issued': ({ entries, open }, event) => {
      open[event.data.vehicleId] = entries.length
      entries.push(newEntry(event))
    },
    'vehicle.drive-started': (register, { data: { vehicleId, escortId }, occurredAt }) =>
      enter(register, vehicleId, { driveStartedAt: occurredAt, escortId }),
    'vehicle.drive-ended': (register, { data, occurredAt }) =>
      enter(register, data.vehicleId, { driveEndedAt: occurredAt }),
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

function close(register: KeyRegister, { data, occurredAt }: Fact<string, { readonly vehicleId: string }>): void {
  enter(register, data.vehicleId, { returnedAt: occurredAt })
  delete register.open[data.vehicleId]
}
