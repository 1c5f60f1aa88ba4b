/** When a customer was last heard of: admitted, visited, contacted, traded with, complaining, whatever it was. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import { dealingEvents } from '../events/index.ts'

export interface LastDealing {
  customerId: string
  at: Instant | null
}

// That two ids are one customer is no dealing with it.
const dealings = [...dealingEvents, complaintReceived] as const

const heard = (dealing: LastDealing, { occurredAt }: { readonly occurredAt: Instant }): void => {
  // Told late, it is no later dealing.
  if (dealing.at === null || occurredAt > dealing.at) dealing.at = occurredAt
}

type Heard = Record<(typeof dealings)[number]['type'], typeof heard>

export const lastDealing = defineState<LastDealing, typeof dealings>({
  name: 'last-dealing',
  per: 'customer',
  events: dealings,
  initial: (customerId): LastDealing => ({ customerId, at: null }),
  on: Object.fromEntries(dealings.map(({ type }) => [type, heard])) as Heard,
})
