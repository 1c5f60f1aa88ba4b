/** What is known of mandates: one of them, and all. */
import type { FactOf } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import { mandateGiven, mandateRevoked } from './events.ts'

const mandateOf = (mandateId: string) => ({
  mandateId,
  from: { personId: '', role: null as string | null, department: null as string | null },
  to: '',
  may: [] as string[],
  departments: null as string[] | null,
  since: '' as Instant,
  until: '' as Instant,
  givenAt: null as Instant | null,
  revokedAt: null as Instant | null,
})

export type Mandate = ReturnType<typeof mandateOf>

function givenBy({ data, occurredAt }: FactOf<typeof mandateGiven>): Mandate {
  const { mandateId, from, to, may, departments, since, until } = data
  const scope = { may: [...may], departments: departments && [...departments] }
  return { mandateId, from: { ...from }, to, ...scope, since, until, givenAt: occurredAt, revokedAt: null }
}

export const mandate = defineState({
  name: 'mandate',
  per: 'mandate',
  events: [mandateGiven, mandateRevoked],
  initial: mandateOf,
  on: {
    'mandate.given': (mandate, given) => set(mandate, givenBy(given)),
    'mandate.revoked': (mandate, { occurredAt }) => set(mandate, { revokedAt: occurredAt }),
  },
})

export const mandates = defineState({
  name: 'mandates',
  events: [mandateGiven, mandateRevoked],
  initial: () => ({ rows: {} as Record<string, Mandate> }),
  on: {
    'mandate.given': ({ rows }, given) => {
      rows[given.data.mandateId] = givenBy(given)
    },
    'mandate.revoked': ({ rows }, { data, occurredAt }) => {
      const known = own(rows, data.mandateId)
      if (known) known.revokedAt = occurredAt
    },
  },
})
