/**
 * A bounded memory of folded states, so that a decision costs what is new in the log and not what is old.
 *
 * An entry knows the position up to which it is true. While an office is the only writer, its own appends leave no gap
 * between the positions: along such a run every entry that was true at the start of the run stays true to its end,
 * since own events are applied to the entries that they concern (or the entry is dropped). A gap means that somebody
 * else wrote, and ends the run.
 */
import type { Fact } from './event.ts'
import { refId, type StateDefinition, type StateRef } from './fold.ts'
import type { Place } from './order.ts'
import type { Position } from './ports.ts'
import { folds } from './withdrawn.ts'

export interface Entry {
  readonly value: unknown
  /** The log was read up to here. */
  readonly position: Position
  /** The position of the last event that was folded in; 0 where there was none. */
  readonly changed: Position
  /** The latest place in business order of what was folded in. */
  readonly latest: Place
  /** How many events or decisions were folded in since it was saved or loaded, about. */
  readonly unsaved?: number
}

export class StateCache {
  private young = new Map<string, Entry>()
  private old = new Map<string, Entry>()
  private readonly definitions = new Set<StateDefinition>()
  private run = { from: 0, to: 0 }
  private readonly half: number

  constructor(limit: number) {
    this.half = Math.max(1, Math.ceil(limit / 2))
  }

  get(id: string): Entry | undefined {
    const entry = this.young.get(id)
    if (entry) return entry
    const older = this.old.get(id)
    if (older) this.put(id, older)
    return older
  }

  set(ref: StateRef, entry: Entry): void {
    this.definitions.add(ref.state)
    this.put(ref.id, entry)
  }

  /** Up to which position an entry is known to be true. */
  reach(entry: Entry): Position {
    return entry.position >= this.run.from && entry.position < this.run.to ? this.run.to : entry.position
  }

  /**
   * Own events were appended up to `last`; what is in `current` has them applied already.
   * To be called before the new values are set.
   */
  appended(events: readonly Fact[], last: Position, current: { has(id: string): boolean }): void {
    const gapless = last === this.run.to + events.length
    this.run = gapless ? { from: this.run.from, to: last } : { from: last, to: last }
    for (const event of events) this.dropTouched(event, current)
  }

  private dropTouched(event: Fact, current: { has(id: string): boolean }): void {
    for (const state of this.definitions) {
      if (!folds(state.steps, event.type)) continue
      for (const key of state.keys(event)) {
        const id = refId(state, key)
        if (current.has(id)) continue
        this.young.delete(id)
        this.old.delete(id)
      }
    }
  }

  private put(id: string, entry: Entry): void {
    if (this.young.size >= this.half && !this.young.has(id)) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(id, entry)
  }
}
