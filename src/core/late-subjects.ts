/** The subjects of a board of which something was told that happened earlier: they are folded anew, all of them at once. */
import type { Subject } from './derivations.ts'
import type { SequencedEvent } from './event.ts'
import type { Extent } from './extent.ts'
import { queryOf, type StateDefinition, type StateRef } from './fold.ts'
import type { EventStore } from './ports.ts'
import type { Query } from './query.ts'
import { folds, happenedBy } from './withdrawn.ts'

interface Late {
  readonly ref: StateRef
  readonly subject: Subject
  readonly events: SequencedEvent[]
}

/** More of them, and reading the whole log once is cheaper. */
const MOST_ASKED = 100

const PAGE = 10_000

export class LateSubjects {
  private readonly subjects = new Map<Subject, StateRef>()

  get size(): number {
    return this.subjects.size
  }

  has(subject: Subject): boolean {
    return this.subjects.size > 0 && this.subjects.has(subject)
  }

  add(ref: StateRef, subject: Subject): void {
    this.subjects.set(subject, ref)
  }

  clear(): void {
    this.subjects.clear()
  }

  /** Each with all that is known of it, as it was told. */
  async histories(log: Pick<EventStore, 'read'>, { until, position = 0 }: Extent): Promise<readonly Late[]> {
    const late = new Map<StateDefinition, Map<string, Late>>()
    for (const [subject, ref] of this.subjects) {
      const ofState = late.get(ref.state) ?? new Map<string, Late>()
      late.set(ref.state, ofState.set(ref.key, { ref, subject, events: [] }))
    }
    const query: Query = this.size > MOST_ASKED ? 'all' : [...this.subjects.values()].map(queryOf)
    for (let after = 0; after < position; ) {
      const { events, head } = await log.read(query, { after, limit: PAGE })
      for (const event of events) {
        if (event.position > position || !happenedBy(event, until)) continue
        for (const [state, ofState] of late) {
          if (!folds(state.steps, event.type)) continue
          for (const key of state.keys(event)) ofState.get(key)?.events.push(event)
        }
      }
      after = events.length < PAGE ? position : head
    }
    return [...late.values()].flatMap(ofState => [...ofState.values()])
  }
}
