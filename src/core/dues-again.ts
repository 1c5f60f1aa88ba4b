/**
 * A decision may have been made because it was owed: who was VIP is lowered for a payment that came late. Where that payment
 * turns out to be another one's, no rule finds anything about the decision, but nobody asked for it any more.
 */
import type { Standing } from './course.ts'
import type { RecordedEvent } from './event.ts'
import type { StateRef } from './fold.ts'
import { type Duty, derivationOf, type ObligationDefinition } from './obligation.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Calendar } from './ports.ts'
import type { Turn } from './recording.ts'
import type { Tag } from './tag.ts'
import type { Wheel } from './wheel.ts'

/** What may have been owed of a subject of an event. */
export interface Due {
  readonly definition: ObligationDefinition
  readonly ref: StateRef
}

/** Of a decision: whoever tells a fact tells what happened, owed or not, and so does the office itself. */
export function duesOf(event: RecordedEvent, { definitions }: Wheel): Due[] {
  const isTold = definitions.events.get(event.type)?.withdrawable || definitions.records?.types.includes(event.type)
  if (isTold) return []
  return definitions.obligations
    .filter(({ of }) => of.steps.has(event.type))
    .flatMap(definition => definition.of.keys(event).map(key => ({ definition, ref: definition.of.of(key) })))
}

interface Asked {
  readonly event: RecordedEvent
  readonly dues: readonly Due[]
  readonly without: Standing
  readonly withAll: Standing
}

export function duesTurned(asked: Asked, parameters: ParameterBook, calendar: Calendar): readonly Turn[] {
  const { event, dues, without, withAll } = asked
  return dues.flatMap(({ definition, ref }) => {
    const { occurredAt } = event
    const derive = derivationOf(definition, parameters, calendar, parameters.changedUpTo(occurredAt), occurredAt)
    const owed = ({ value }: Standing, withOwn: boolean) =>
      derive(ref.key, value(ref, withOwn)).filter(({ since }) => since <= event.occurredAt)
    const [was, now] = [without, withAll].map(standing => doneOf(owed(standing, false), owed(standing, true)))
    return [...new Set([...was!.keys(), ...now!.keys()])].flatMap(subject => {
      const [before, after] = [was!.get(subject) ?? NONE, now!.get(subject) ?? NONE]
      if (before.is === after.is || before.is === 'open' || after.is === 'open') return []
      const { clause = definition.clauses[0]!, force = definition.force } = before.duty ?? after.duty!
      const { id, commandId } = event
      const about = { event: id, toldBy: commandId, rule: definition.id, clause, force, subject }
      return [{ ...about, was: before.is, now: after.is }]
    })
  })
}

interface Done {
  /** `owed`: it was, and is not after the event. `open`: it still is. `none`: it was not. */
  readonly is: 'owed' | 'open' | 'none'
  readonly duty?: Duty
}

const NONE: Done = { is: 'none' }

/** Of each subject that owed something. */
function doneOf(before: readonly Duty[], after: readonly Duty[]): ReadonlyMap<Tag, Done> {
  const done = new Map<Tag, Done>()
  for (const duty of before) {
    const { subject, since, clause } = duty
    if (done.get(subject)?.is === 'owed') continue
    const isStill = after.some(one => one.subject === subject && one.since === since && one.clause === clause)
    done.set(subject, { is: isStill ? 'open' : 'owed', duty })
  }
  return done
}
