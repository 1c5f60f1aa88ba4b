/** Made-up complaints as events, many at once: one is lived through in an office, the others are its copies. */

import {
  complaintEditions,
  complaintHandling,
  type EventStore,
  manualClock,
  memoryStore,
  open,
} from '../../src/index.ts'
import { type Stage, until } from '../../test/steps/complaint.ts'

export const regulations = [
  complaintHandling({
    edition: complaintEditions.D03,
    authority: [
      { upTo: '1000', role: 'sales-manager' },
      { upTo: null, role: 'general-manager' },
    ],
    unitDays: {},
    collectionDays: 30,
  }),
]

export interface MadeUp {
  readonly type: string
  readonly data: { readonly [field: string]: unknown }
  readonly tags: readonly string[]
  readonly occurredAt: string
  readonly recordedAt: string
  readonly actor: { readonly id: string } | null
}

const DAY_MS = 86_400_000
const START = Date.parse('2026-01-01T02:00:00.000Z')

/**
 * The events of so many complaints up to a stage, complaint by complaint, spread over the days from 1 January 2026 on.
 *
 * @param days over how many days they come in
 */
export async function complaints(count: number, stage: Stage, days: number): Promise<MadeUp[]> {
  const store = memoryStore()
  const office = open({ store, regulations, clock: manualClock('2026-01-01T02:00:00.000Z') })
  for (const { command, by } of until(stage)) await office.receive(command, { actor: by! })
  const { events } = await store.read('all')
  const made: MadeUp[] = []
  for (let index = 0; index < count; index++) {
    const at = new Date(START + (index % days) * DAY_MS).toISOString()
    for (const { type, data, tags, actor } of events) made.push(copyOf(index, at, { type, data, tags, actor }))
  }
  return made
}

function copyOf(
  index: number,
  at: string,
  { type, data, tags, actor }: Pick<MadeUp, 'type' | 'tags' | 'actor'> & { data: unknown },
): MadeUp {
  const complaintId = `K-${index}`
  const month = at.slice(2, 4) + at.slice(5, 7)
  const own = {
    complaintId,
    customerId: `C-${index % 5_000}`,
    partNumber: `P-${index % 300}`,
    loss: `${index % 977}.${10 + (index % 90)}`,
  }
  const times = { month, receivedAt: at, startedAt: at, number: `${month}-${index}`, serial: index + 1 }
  const all: Record<string, unknown> = { ...(data as object) }
  for (const [name, value] of Object.entries({ ...own, ...times })) if (name in all) all[name] = value
  const others = tags.filter(tag => !/^(?:complaint|command|closing-month|complaint-month|customer):/.test(tag))
  const monthly = type === 'complaint.closed' ? [`closing-month:${month}`] : []
  return {
    type,
    data: all,
    tags: [`complaint:${complaintId}`, ...monthly, ...others],
    occurredAt: at,
    recordedAt: at,
    actor,
  }
}

export async function fill(store: EventStore, events: readonly MadeUp[]): Promise<void> {
  for (let from = 0; from < events.length; from += 1_000) await store.append(events.slice(from, from + 1_000))
}
