/** A state as it stood before one event after the other: what is folded already is gone on with, where that is possible. */
import type { RecordedEvent } from './event.ts'
import { evolve, replay, type StateRef } from './fold.ts'
import { inOrder } from './order.ts'

export class Sweep {
  private readonly ref: StateRef
  private folded: readonly RecordedEvent[] = []
  private value: unknown

  constructor(ref: StateRef) {
    this.ref = ref
    this.value = replay(ref.state, ref.key, [])
  }

  /** @param told of its subject, in the order of telling */
  goOn(told: readonly RecordedEvent[]): unknown {
    const events = inOrder(this.ref.state, told)
    this.value = this.valueOf(events)
    this.folded = events
    return this.value
  }

  /** With these, too, and without going on. */
  look(told: readonly RecordedEvent[]): unknown {
    return this.valueOf(inOrder(this.ref.state, told))
  }

  private valueOf(events: readonly RecordedEvent[]): unknown {
    const { ref, folded, value } = this
    if (folded.some((event, index) => event !== events[index])) return replay(ref.state, ref.key, events)
    if (events.length === folded.length) return value
    return evolve(ref.state, value as never, events.slice(folded.length))
  }
}
