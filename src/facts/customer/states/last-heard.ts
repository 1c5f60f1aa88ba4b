/** When the latest of such events about a customer happened. */
import type { EventDefinition, Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'

export interface LastHeard {
  customerId: string
  at: Instant | null
}

const heard = (last: LastHeard, { occurredAt }: Fact): void => {
  // Told late, it is none later.
  if (last.at === null || occurredAt > last.at) last.at = occurredAt
}

export const lastHeard = (name: string, events: readonly EventDefinition[]) =>
  defineState<LastHeard, readonly EventDefinition[]>({
    name,
    per: 'customer',
    events,
    initial: (customerId): LastHeard => ({ customerId, at: null }),
    on: Object.fromEntries(events.map(({ type }) => [type, heard])),
  })
