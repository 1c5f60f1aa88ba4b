/** Who has been forgotten. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { personEvents } from './events.ts'

export interface PersonStanding {
  subject: string
  forgottenAt: Instant | null
}

export const personStanding = defineState({
  name: 'person',
  per: 'person',
  events: personEvents,
  initial: (subject): PersonStanding => ({ subject, forgottenAt: null }),
  on: {
    'person.forgotten': (person, { occurredAt }) => {
      person.forgottenAt = occurredAt
    },
  },
})
