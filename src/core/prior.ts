/**
 * The first outcome of a command that is already in the log, for a caller that asks again. Its events are those in the
 * log; its findings are told again by judging those events on the states as they were before them, by the numbers that
 * judged them then. Nothing is decided and nothing is appended.
 */
import type { RecordedEvent, SequencedEvent } from './event.ts'
import { concerns, evolve, queryOf, replay, type StateRef } from './fold.ts'
import { chargesOf, judge } from './judge.ts'
import type { Outcome } from './outcome.ts'
import type { EventStore } from './ports.ts'
import { retold } from './retold.ts'
import type { Reads } from './rule.ts'
import type { Wheel } from './wheel.ts'

export async function priorOutcome(
  events: readonly SequencedEvent[],
  log: Pick<EventStore, 'read'>,
  wheel: Wheel,
): Promise<Outcome> {
  const { rules, inForce, calendar } = wheel
  const charges = chargesOf(rules, events)
  const refs = new Map<string, StateRef>()
  for (const { reads } of charges) for (const ref of Object.values(reads)) refs.set(ref.id, ref)
  const before = new Map<string, unknown>()
  const after = new Map<string, unknown>()
  const start = events[0]!.position
  for (const ref of refs.values()) {
    const history = (await log.read([queryOf(ref)])).events.filter(({ position }) => position < start)
    const value = replay(ref.state, ref.key, history)
    before.set(ref.id, value)
    after.set(
      ref.id,
      evolve(
        ref.state,
        value as object,
        events.filter(event => concerns(ref, event)),
      ),
    )
  }
  const parameters = await numbersThen(events[0]!, log, wheel)
  const { findings } = judge(charges, {
    parameters: parameters ?? inForce.parameters,
    calendar,
    before: reads => valuesOf(reads, before),
    after: reads => valuesOf(reads, after),
  })
  return {
    status: 'accepted',
    commandId: events[0]!.commandId!,
    events: events.map(withoutPosition),
    findings: retold(charges, findings, parameters !== undefined),
  }
}

/** The numbers that judged an event, where the office or its log knows them. */
async function numbersThen(event: SequencedEvent, log: Pick<EventStore, 'read'>, { inForce, numbers }: Wheel) {
  if (numbers) return numbers.judged(event, log)
  const digest = event.meta?.numbers
  return digest === undefined || digest === inForce.numbers().digest ? inForce.parameters : undefined
}

function valuesOf(reads: Reads, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reads).map(([name, ref]) => [name, values.get(ref.id)]))
}

function withoutPosition({ position: _, ...event }: SequencedEvent): RecordedEvent {
  return Object.freeze(event)
}
