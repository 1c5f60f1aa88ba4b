/** What a batch has decided so far and not written yet: later decisions of the same batch stand on it. */
import { GuijuError } from './errors.ts'
import type { RecordedEvent } from './event.ts'
import { concerns, type StateRef } from './fold.ts'
import type { Tag } from './tag.ts'

export class Proposals {
  readonly events: RecordedEvent[] = []
  readonly commandIds: string[] = []
  private readonly byTag = new Map<Tag, RecordedEvent[]>()
  private indexed = 0

  add(events: readonly RecordedEvent[], commandId: string): void {
    this.commandIds.push(commandId)
    this.events.push(...events)
  }

  /** How many were decided from this one on. */
  behind(event: RecordedEvent): number {
    return this.events.length - this.events.indexOf(event)
  }

  /** What was decided that concerns a state. */
  about(ref: StateRef): readonly RecordedEvent[] {
    if (this.events.length === 0) return this.events
    const [first] = ref.state.tags(ref.key)
    const about = first === undefined ? this.events : this.under(first)
    return about.filter(event => concerns(ref, event))
  }

  /** What was decided about the subject of a tag; indexed when it is first asked for. */
  private under(subject: Tag): readonly RecordedEvent[] {
    for (; this.indexed < this.events.length; this.indexed++) {
      const event = this.events[this.indexed]!
      for (const eventTag of event.tags) {
        const known = this.byTag.get(eventTag)
        if (known) known.push(event)
        else this.byTag.set(eventTag, [event])
      }
    }
    return this.byTag.get(subject) ?? []
  }
}

// A store answers an append of known ids as it did the first time. Here ids are always new: the source made one again.
export function knownIds([event]: readonly RecordedEvent[]): GuijuError {
  return new GuijuError('ID_SOURCE_FAILED', `the id source made ${event!.id} a second time`, { id: event!.id })
}
