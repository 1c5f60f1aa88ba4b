/** What a lock covers: data of the company, read once when its regulation is made. */
import type { Context } from '../../../core/context.ts'
import { GuijuError, shown } from '../../../core/errors.ts'
import type { EventDefinition, Fact } from '../../../core/event.ts'
import { idOf } from '../../../core/tag.ts'
import { factWithdrawn } from '../../../facts/fact/events.ts'
import { meantBy, withdrawnFacts } from '../../../facts/period/states.ts'

/** A lock by its name, and the facts that it closes: all of a context, or events by themselves. */
export interface LockCover {
  readonly lock: string
  readonly covers: readonly (Context | EventDefinition)[]
}

export interface Coverage {
  /** Every event that a lock covers, once. */
  readonly events: readonly EventDefinition[]
  /** Contexts that are covered as a whole. */
  readonly contexts: readonly Context[]
  /** Names of locks, each once. */
  readonly locks: readonly string[]
  /** The locks that cover a type. */
  readonly of: (type: string) => readonly string[]
}

/** @throws `INVALID_DEFINITION` for a lock that is named twice, or that covers nothing */
export function coverageOf(covers: readonly LockCover[]): Coverage {
  const types = new Map<string, Set<string>>()
  const events = new Map<string, EventDefinition>()
  const contexts = new Set<Context>()
  for (const { lock, covers: covered } of covers) {
    if (types.has(lock) || covered.length === 0) throw unfit(lock, covered.length)
    types.set(lock, new Set())
    for (const one of covered) {
      if ('events' in one) contexts.add(one)
      for (const event of 'events' in one ? one.events : [one]) {
        events.set(event.type, event)
        types.get(lock)!.add(event.type)
      }
    }
  }
  const locks = [...types.keys()]
  return {
    events: [...events.values()],
    contexts: [...contexts],
    locks,
    of: type => locks.filter(lock => types.get(lock)!.has(type)),
  }
}

function unfit(lock: string, covered: number): GuijuError {
  const why = covered === 0 ? 'covers nothing' : 'is named twice'
  return new GuijuError('INVALID_DEFINITION', `lock ${shown(lock)} ${why}`, { lock })
}

/** The state that says what was withdrawn before, by the command that told it. */
export function withdrawnBefore({ tags }: Pick<Fact, 'tags'>) {
  const telling = tags.map(tag => idOf('command', tag)).find(id => id !== undefined)
  return withdrawnFacts.of(telling ?? '')
}

type Withdrawn = Parameters<typeof meantBy>[0]

/**
 * Which fact an event is about, and when that happened: a withdrawal changes the day of the fact that it names, and the
 * withdrawal of a withdrawal the day of what stands again.
 */
export function aboutOf(event: Pick<Fact, 'type' | 'data' | 'occurredAt'>, earlier: Withdrawn) {
  if (event.type !== factWithdrawn.type) return { type: event.type, at: event.occurredAt }
  const { eventType: type, occurredAt: at, restores } = event.data as Withdrawal
  return meantBy(earlier, { type, at, restores })
}

interface Withdrawal {
  readonly eventType: string
  readonly occurredAt: string
  readonly restores: string | null
}
