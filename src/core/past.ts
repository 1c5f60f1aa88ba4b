/** The histories behind the states of a decision, for what is told late: read when such a fact is met, which is seldom. */
import type { Fact } from './event.ts'
import { concerning, queryOfAll, replay, type StateRef } from './fold.ts'
import { isKnownAt, type Place } from './order.ts'
import type { Proposals } from './proposals.ts'
import type { Reader } from './saved-states.ts'
import type { Used } from './used-states.ts'

export class Past {
  private readonly histories = new Map<string, readonly Fact[]>()
  private readonly log: Reader
  private readonly proposed: Proposals

  constructor(log: Reader, proposed: Proposals) {
    this.log = log
    this.proposed = proposed
  }

  /** Up to where each state was read: what came in behind that is a conflict, and met when the decision is written. */
  async load(some: readonly Used[]): Promise<Past> {
    const missing = some.filter(({ ref }) => !this.histories.has(ref.id))
    if (missing.length === 0) return this
    const { events } = await this.log.read(queryOfAll(missing.map(({ ref }) => ref)))
    for (const { ref, reach } of missing) {
      const isMine = concerning(ref)
      this.histories.set(
        ref.id,
        events.filter(event => event.position <= reach && isMine(event)),
      )
    }
    return this
  }

  /** What of a state was read from the log. */
  read(ref: StateRef): readonly Fact[] {
    return this.histories.get(ref.id)!
  }

  /** And what was decided about it before in the same batch. */
  of(ref: StateRef): readonly Fact[] {
    return [...this.read(ref), ...this.proposed.about(ref)]
  }

  /** The state as it stood behind a place in business order. */
  value({ ref }: Used, place: Place): unknown {
    return replay(
      ref.state,
      ref.key,
      this.of(ref).filter(event => isKnownAt(ref.state, place, event)),
    )
  }
}
