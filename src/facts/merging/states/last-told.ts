/** The last that is told of a customer: whoever is made one with another, or two again, is so behind it. */
import type { Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerEvents } from '../../customer/events/index.ts'

export interface LastTold {
  customerId: string
  at: Instant | null
}

const heard = (last: LastTold, { occurredAt }: Fact): void => {
  if (last.at === null || occurredAt > last.at) last.at = occurredAt
}

type Heard = Record<(typeof customerEvents)[number]['type'], typeof heard>

export const lastTold = defineState<LastTold, typeof customerEvents>({
  name: 'last-told',
  per: 'customer',
  events: customerEvents,
  initial: (customerId): LastTold => ({ customerId, at: null }),
  on: Object.fromEntries(customerEvents.map(({ type }) => [type, heard])) as Heard,
})
