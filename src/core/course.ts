/** How things stood, just before one event after the other, and with all that the command of the event told. */
import { statesOf } from './decision.ts'
import type { RecordedEvent } from './event.ts'
import { concerns, type StateRef } from './fold.ts'
import type { Reads } from './rule.ts'
import type { Snapshot } from './snapshot.ts'
import { Sweep } from './sweep.ts'
import { WITHDRAWN } from './withdrawn.ts'

export interface Standing {
  readonly value: (ref: StateRef, withOwn: boolean) => unknown
  readonly before: (reads: Reads) => Readonly<Record<string, unknown>>
  readonly after: (reads: Reads) => Readonly<Record<string, unknown>>
}

type Histories = ReadonlyMap<string, readonly RecordedEvent[]>

export class Course {
  private readonly known: Histories
  private readonly news: readonly RecordedEvent[]
  private readonly snapshot: Pick<Snapshot, 'told'>
  private readonly sweeps = new Map<string, Sweep>()

  /** @param news known, too, and not in the histories */
  constructor(known: Histories, news: readonly RecordedEvent[], snapshot: Pick<Snapshot, 'told'>) {
    this.known = known
    this.news = news
    this.snapshot = snapshot
  }

  /** Fastest where one event is asked about behind the other. */
  at(event: RecordedEvent): Standing {
    const values = new Map<string, readonly [before: unknown, after: unknown]>()
    const value = (ref: StateRef, withOwn: boolean) => {
      const both = values.get(ref.id) ?? this.both(event, ref)
      values.set(ref.id, both)
      return both[withOwn ? 1 : 0]
    }
    return {
      value,
      before: reads => statesOf(reads, ref => value(ref, false)),
      after: reads => statesOf(reads, ref => value(ref, true)),
    }
  }

  private both(event: RecordedEvent, ref: StateRef): readonly [unknown, unknown] {
    const history = this.known.get(ref.id)!
    const own = (one: RecordedEvent) =>
      one.id === event.id || (one.commandId !== null && one.commandId === event.commandId)
    const earlier = history.filter(one => !own(one) && this.isBefore(one, event))
    const late = this.news.filter(one => concerns(ref, one) && this.isBefore(one, event))
    const sweep = this.sweeps.get(ref.id) ?? new Sweep(ref)
    this.sweeps.set(ref.id, sweep)
    const before = sweep.goOn([...earlier, ...late])
    return [before, sweep.look([...earlier, ...history.filter(own), ...late])]
  }

  private isBefore(one: RecordedEvent, event: RecordedEvent): boolean {
    const { snapshot } = this
    return (
      one.type === WITHDRAWN ||
      one.occurredAt < event.occurredAt ||
      (one.occurredAt === event.occurredAt && snapshot.told(one) < snapshot.told(event))
    )
  }
}
