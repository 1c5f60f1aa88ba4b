/**
 * The first outcome of a command that is already in the log, for a caller that asks again. Its events are those in the
 * log; its findings are told again by judging those events on the states as they were before them, by the numbers that
 * judged them then. Nothing is decided and nothing is appended.
 */
import type { RecordedEvent, SequencedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import { concerns, queryOf, replay, type StateRef } from './fold.ts'
import { breachOf, type Charge, chargesOf, judge } from './judge.ts'
import { numbersThen } from './numbers-then.ts'
import { endOf, isKnownAt } from './order.ts'
import { type AnyOutcome, turning } from './outcome.ts'
import { bookOf } from './parameter-book.ts'
import type { EventStore } from './ports.ts'
import { type Breach, isAbout } from './recording.ts'
import type { Reads } from './rule.ts'
import type { Wheel } from './wheel.ts'

export async function priorOutcome(
  events: readonly SequencedEvent[],
  log: Pick<EventStore, 'read'>,
  wheel: Wheel,
): Promise<AnyOutcome> {
  const { rules, calendar, definitions } = wheel
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
  const parameters = (await numbersThen(events[0]!, log, wheel)) ?? bookOf(new Map())
  const { findings } = judge(charges, {
    parameters,
    calendar,
    before: reads => valuesOf(reads, before),
    after: reads => valuesOf(reads, after),
  })
  const { records } = definitions
  const breaches = records && firstOf(events, records.breachesOf)
  const turned = records && firstOf(events, records.turnedOf)
  const told = {
    commandId: events[0]!.commandId!,
    events: events.map(withoutPosition),
    findings: findings.filter((finding, place) => mayBeTold(finding, charges[place]!, breaches)),
    ...(turned && turning(turned)),
  }
  return breaches ? { status: 'recorded', ...told, breaches } : { status: 'accepted', ...told }
}

/** What was accepted had no breach of a rule that refuses, or it is on record: else the rule came later, or reads another thing now. */
function mayBeTold(finding: Finding, charge: Charge, breaches: readonly Breach[] = []): boolean {
  const breach = breachOf(charge, finding)
  return breach?.verdict !== 'failed' || breaches.some(one => isAbout(one, breach))
}

/** What one of the events says. */
function firstOf<T>(events: readonly RecordedEvent[], said: (event: RecordedEvent) => T | undefined): T | undefined {
  for (const event of events) {
    const found = said(event)
    if (found !== undefined) return found
  }
  return undefined
}

function valuesOf(reads: Reads, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reads).map(([name, ref]) => [name, values.get(ref.id)]))
}

function withoutPosition({ position: _, ...event }: SequencedEvent): RecordedEvent {
  return Object.freeze(event)
}
