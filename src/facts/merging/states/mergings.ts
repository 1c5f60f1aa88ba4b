/** Which customers are merged, and what was told of the one that remains meanwhile. */
import type { Fact, RecordedEvent } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerEvents, dealingEvents } from '../../customer/events/index.ts'
import { customerMerged, customerUnmerged } from '../../customer/events/merging.ts'
import { told } from '../../customer/words/sentences.ts'

export interface Merging {
  /** Who was merged. */
  customerId: string
  into: string
  since: Instant
  /** null: they are still one. */
  until: Instant | null
}

/** 合并登记: every merging, ended or not. */
export const mergings = defineState({
  name: 'mergings',
  events: [customerMerged, customerUnmerged],
  initial: (): { rows: Merging[] } => ({ rows: [] }),
  on: {
    'customer.merged': ({ rows }, { data: { customerId, into }, occurredAt: since }) => {
      rows.push({ customerId, into, since, until: null })
    },
    'customer.unmerged': ({ rows }, { data, occurredAt }) => {
      const row = rows.findLast(one => one.customerId === data.customerId)
      if (row) row.until = occurredAt
    },
  },
})

export interface ToldWhileMerged extends Omit<Merging, 'into'> {
  told: { eventId: string; at: Instant; type: string; zh: string; en: string }[]
}

export interface ToldOfBoth {
  customerId: string
  mergings: ToldWhileMerged[]
}

function keep(both: ToldOfBoth, fact: Fact): void {
  for (const { until, told: kept } of both.mergings) {
    if (until !== null) continue
    // A recipe asks for nothing but the fact; here it is handed on, so that whoever reads of it can name it.
    const { id: eventId } = fact as RecordedEvent
    kept.push({ eventId, at: fact.occurredAt, type: fact.type, ...told(fact) })
  }
}

/** 合并期间的记录: what goes on with a customer while another is merged into it. */
export const toldOfBoth = defineState<ToldOfBoth, typeof customerEvents>({
  name: 'told-while-merged',
  per: 'customer',
  events: customerEvents,
  initial: (customerId): ToldOfBoth => ({ customerId, mergings: [] }),
  on: {
    ...(Object.fromEntries(dealingEvents.map(({ type }) => [type, keep])) as Kept),
    'customer.merged': (both, { data: { customerId, into }, occurredAt: since }) => {
      if (into === both.customerId) both.mergings.push({ customerId, since, until: null, told: [] })
    },
    'customer.unmerged': (both, { data, occurredAt }) => {
      const merging = both.mergings.findLast(one => one.customerId === data.customerId)
      if (merging) merging.until = occurredAt
    },
  },
})

type Kept = Record<(typeof dealingEvents)[number]['type'], typeof keep>
