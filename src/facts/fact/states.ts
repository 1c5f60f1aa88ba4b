/** What was withdrawn of that which one command told. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { factWithdrawn } from './events.ts'

export interface Withdrawals {
  /** The events that do not stand, each with when that was said. */
  withdrawn: Record<string, Instant>
}

/** Folded as it was told: a fact may be withdrawn, restored and withdrawn again. */
export const withdrawals = defineState({
  name: 'withdrawals',
  per: 'command',
  order: 'telling',
  events: [factWithdrawn],
  initial: (): Withdrawals => ({ withdrawn: {} }),
  on: {
    'fact.withdrawn': ({ withdrawn }, { data, recordedAt }) => {
      withdrawn[data.eventId] = recordedAt
      // The withdrawal of a withdrawal: what that one named stands again.
      if (data.restores !== null) delete withdrawn[data.restores]
    },
  },
})
