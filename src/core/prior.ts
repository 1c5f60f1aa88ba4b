/**
 * The first outcome of a command that is already in the log, for a caller that asks again. Its events are those in the
 * log; its findings are told again by judging those events on the states as they were before them, by the numbers that
 * judged them then. Nothing is decided and nothing is appended.
 */
import type { RecordedEvent, SequencedEvent } from './event.ts'
import { concerns, queryOf, replay, type StateRef } from './fold.ts'
import { chargesOf, judge } from './judge.ts'
import { endOf, isKnownAt } from './order.ts'
import type { Outcome } from './outcome.ts'
import { bookOf } from './parameter-book.ts'
import type { EventStore } from './ports.ts'
import type { Reads } from './rule.ts'
import type { Wheel } from './wheel.ts'

export async function priorOutcome(
  events: readonly SequencedEvent[],
  log: Pick<EventStore, 'read'>,
  wheel: Wheel,
): Promise<Outcome> {
  const { rules, calendar } = wheel
  const charges = chargesOf(rules, events)
  const refs = new Map<string, StateRef>()
  for (const { reads } of charges) for (const ref of Object.values(reads)) refs.set(ref.id, ref)
  const before = new Map<string, unknown>()
  const after = new Map<string, unknown>()
  const start = events[0]!.position
  const place = endOf(events[0]!.occurredAt)
  for (const ref of refs.values()) {
    const { state, key } = ref
    const history = (await log.read([queryOf(ref)])).events.filter(
      event => event.position < start && isKnownAt(state, place, event),
    )
    const mine = events.filter(event => concerns(ref, event))
    before.set(ref.id, replay(state, key, history))
    after.set(ref.id, replay(state, key, [...history, ...mine]))
  }
  const parameters = await numbersThen(events[0]!, log, wheel)
  const { findings } = judge(charges, {
    parameters,
    calendar,
    before: reads => valuesOf(reads, before),
    after: reads => valuesOf(reads, after),
  })
  // What was accepted had no breach of a rule that refuses: the rule came later, or reads another thing now.
  const told = findings.filter(({ verdict }, place) => verdict !== 'failed' || !charges[place]!.refuses)
  return { status: 'accepted', commandId: events[0]!.commandId!, events: events.map(withoutPosition), findings: told }
}

/** The numbers that judged an event, where the office or its log knows them; else none. */
function numbersThen(event: SequencedEvent, log: Pick<EventStore, 'read'>, { kept, inForce }: Wheel) {
  if (kept) return kept.judged(event, log)
  const digest = event.meta?.numbers
  return digest === undefined || digest === inForce.numbers().digest ? inForce.parameters : bookOf(new Map())
}

function valuesOf(reads: Reads, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reads).map(([name, ref]) => [name, values.get(ref.id)]))
}

function withoutPosition({ position: _, ...event }: SequencedEvent): RecordedEvent {
  return Object.freeze(event)
}
