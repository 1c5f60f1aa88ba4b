/**
 * A log as it was some time ago, which grows again by what came next. Where something of it never happened, the positions
 * of what follows move up, so that whoever folds it sees a log without gaps. Nothing is written.
 */
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position, ReadOptions, ReadResult } from '../core/ports.ts'
import type { Query, QueryItem } from '../core/query.ts'
import { TagsTold } from './tags-told.ts'

const PAGE = 512

export class LogSoFar implements EventStore {
  private readonly store: Pick<EventStore, 'read'>
  /** The positions of the whole log that are left out, in order. */
  private readonly missing: Position[] = []
  private readonly told = new TagsTold()
  private reach: Position = 0
  private next: { readonly reach: Position; readonly events: readonly SequencedEvent[] } | undefined

  constructor(store: Pick<EventStore, 'read'>) {
    this.store = store
  }

  /** By these events it will have gone on, up to there in the whole log, when they are appended. */
  goOn(reach: Position, events: readonly SequencedEvent[]): void {
    this.next = { reach, events }
  }

  /** These never happened. They lie beyond where it goes. */
  leaveOut(events: readonly SequencedEvent[]): void {
    for (const { position } of events) this.missing.push(position)
  }

  async read(query: Query, { after = 0, limit = Number.POSITIVE_INFINITY }: ReadOptions = {}): Promise<ReadResult> {
    const events: SequencedEvent[] = []
    if (!this.mayHave(query)) return { events, head: this.head }
    for (let from = this.wholeOf(after); from < this.reach; ) {
      const page = await this.store.read(query, { after: from, limit: Math.min(PAGE, limit) })
      for (const event of page.events) {
        if (event.position > this.reach) return { events, head: this.head }
        if (this.isMissing(event.position)) continue
        const position = this.placeOf(event.position)
        events.push(position === event.position ? event : { ...event, position })
        if (events.length === limit) return { events, head: position }
      }
      if (page.events.length < Math.min(PAGE, limit)) break
      from = page.head
    }
    return { events, head: this.head }
  }

  /** What is appended stands in the whole log already: it only shows from now on. */
  async append(): Promise<{ last: Position }> {
    const { reach, events } = this.next ?? { reach: this.reach, events: [] }
    this.reach = reach
    for (const { tags } of events) for (const tag of tags) this.told.add(tag)
    this.next = undefined
    return { last: this.head }
  }

  /** Of who comes for the first time nothing was told: most of what is read of a log are such. */
  private mayHave(query: Query): boolean {
    const isTold = ({ tags = [] }: QueryItem) => tags.every(tag => this.told.mayHave(tag))
    return query === 'all' || query.some(isTold)
  }

  private get head(): Position {
    return this.placeOf(this.reach)
  }

  private placeOf(position: Position): Position {
    return position - this.missingUpTo(position)
  }

  /** Behind what was left out there. */
  private wholeOf(place: Position): Position {
    let position = place
    for (let next = place; next !== place + this.missingUpTo(position); ) {
      next = place + this.missingUpTo(position)
      position = next
    }
    return position
  }

  private isMissing(position: Position): boolean {
    const upTo = this.missingUpTo(position)
    return upTo > 0 && this.missing[upTo - 1] === position
  }

  private missingUpTo(position: Position): number {
    let [low, high] = [0, this.missing.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.missing[middle]! <= position) low = middle + 1
      else high = middle
    }
    return low
  }
}
