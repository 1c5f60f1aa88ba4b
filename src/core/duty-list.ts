/**
 * The duties of one obligation in the order in which they are told: a page costs what stands on it, and a keeper that
 * has changed costs finding its places. Made when somebody first asks for a page, and then follows what has changed.
 */

import type { Duty, Obligation } from './obligation.ts'
import { byUrgency } from './obligation-page.ts'

/** A duty with the row that its place is found by; only the row's status says nothing yet. */
export interface Placed {
  readonly duty: Duty
  readonly row: Obligation
}

/** From so many changes on, to sort anew costs less than to find each place. */
const MANY = 256

export class DutyList<Keeper> {
  private ordered: Placed[] = []
  private readonly placesOf = new Map<Keeper, readonly Placed[]>()
  private readonly changed: Set<Keeper>
  private readonly owed: (keeper: Keeper) => readonly Placed[]

  constructor(all: Iterable<Keeper>, owed: (keeper: Keeper) => readonly Placed[]) {
    this.changed = new Set(all)
    this.owed = owed
  }

  touch(keeper: Keeper): void {
    this.changed.add(keeper)
  }

  /** Those behind the row, in their order. */
  *behind(after: Obligation | undefined): Generator<Placed> {
    this.settle()
    let place = after === undefined ? 0 : this.placeBehind(after)
    for (; place < this.ordered.length; place++) yield this.ordered[place]!
  }

  private settle(): void {
    const isMany = this.changed.size > MANY
    for (const keeper of this.changed) {
      const before = this.placesOf.get(keeper) ?? []
      const now = this.owed(keeper)
      if (now.length > 0) this.placesOf.set(keeper, now)
      else this.placesOf.delete(keeper)
      if (!isMany) this.replace(before, now)
    }
    this.changed.clear()
    if (isMany) this.ordered = [...this.placesOf.values()].flat().sort((a, b) => byUrgency(a.row, b.row))
  }

  private replace(before: readonly Placed[], now: readonly Placed[]): void {
    for (const one of before) {
      let place = this.placeBehind(one.row) - 1
      // Others may say the same in all that ranks them.
      while (this.ordered[place] !== one) place--
      this.ordered.splice(place, 1)
    }
    for (const one of now) this.ordered.splice(this.placeBehind(one.row), 0, one)
  }

  private placeBehind(row: Obligation): number {
    let [low, high] = [0, this.ordered.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (byUrgency(this.ordered[middle]!.row, row) > 0) high = middle
      else low = middle + 1
    }
    return low
  }
}
