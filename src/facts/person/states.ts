/** Who has been forgotten, and what was erased with him. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { personConsented, personForgotten } from './events.ts'

export const personStanding = defineState({
  name: 'person',
  per: 'person',
  events: [personForgotten, personConsented],
  /** `life` counts how often something personal began to be recorded: once, and once more after each new consent. */
  initial: subject => ({ subject, forgottenAt: null as Instant | null, life: 1 }),
  on: {
    'person.forgotten': (person, { occurredAt }) => {
      person.forgottenAt = occurredAt
    },
    'person.consented': person => {
      if (person.forgottenAt === null) return
      person.forgottenAt = null
      person.life += 1
    },
  },
})

export interface Erasure {
  subject: string
  at: Instant
  reason: string
  /** Names of the archives; their number. */
  archives: string[]
  quantity: number
  approvedBy: { personId: string; role: string } | null
}

export const erasures = defineState({
  name: 'erasures',
  events: [personForgotten],
  initial: () => ({ rows: [] as Erasure[] }),
  on: {
    'person.forgotten': ({ rows }, { data, occurredAt: at }) => {
      const { subject, reason, archives, approvedBy } = data
      const what = { archives: [...archives], quantity: archives.length }
      rows.push({ subject, at, reason, ...what, approvedBy: approvedBy && { ...approvedBy } })
    },
  },
})
