/** What an office answers, without what differs from office to office: ids, and the places of events in a log. */
import { isGuijuError } from '../../core/errors.ts'
import type { SequencedEvent } from '../../core/event.ts'
import type { Order } from '../../core/intake.ts'
import type { AnyOutcome, Outcome } from '../../core/outcome.ts'
import type { Office } from '../../open.ts'

/** What was decided, whatever ids were used for it. */
export function decided(outcome: AnyOutcome): object {
  const { status, findings } = outcome
  return { status, findings, events: 'events' in outcome ? outcome.events.map(contentOf) : [] }
}

/** What an event says, wherever it stands and whatever it is called. */
export function contentOf(event: Omit<SequencedEvent, 'position'>): object {
  const { type, version, data, tags, occurredAt, recordedAt, actor } = event
  const about = tags.filter(tag => !tag.startsWith('command:'))
  return { type, version, data: withoutNames(data), tags: about, occurredAt, recordedAt, actor }
}

/** By these an event names another one, or its command. */
const NAMES = new Set(['event', 'eventId', 'toldBy', 'restores', 'reverses'])

function withoutNames(data: unknown): unknown {
  const known = (key: string, value: unknown) => (NAMES.has(key) && value !== null ? 'named' : value)
  return JSON.parse(JSON.stringify(data, known))
}

/** One order alone, several as a batch. */
export async function ask(office: Office, orders: readonly Order[]): Promise<readonly Outcome[]> {
  const [first] = orders
  if (orders.length > 1 || !first) return office.executeAll(orders)
  const { command, ...meta } = first
  return [await office.execute(command, meta)]
}

/** The work's answer, or its fault by its code. What has no code is thrown on. */
export async function answered<T>(
  work: () => Promise<T>,
): Promise<{ readonly answer: T } | { readonly fault: string }> {
  try {
    return { answer: await work() }
  } catch (error) {
    if (isGuijuError(error)) return { fault: error.code }
    throw error
  }
}
