/**
 * The duties of one obligation, under names, in the order in which they are told: a page costs what stands on it, and a
 * keeper that has changed costs finding its places. Made when somebody first asks, and then follows what has changed.
 */
import type { Obligation } from './obligation.ts'
import { Ordered } from './ordered.ts'
import type { Placed } from './placed.ts'

type Owed<Keeper> = (keeper: Keeper) => readonly Placed[]
type NamesOf = (one: Placed) => Iterable<string>

export class DutyList<Keeper> {
  private readonly lists = new Map<string, Ordered>()
  private readonly placesOf = new Map<Keeper, readonly Placed[]>()
  /** What its keepers owe may have changed since they were looked at. */
  private readonly changed: Set<Keeper>
  private readonly owed: Owed<Keeper>
  private readonly namesOf: NamesOf

  /** @param owed the same list as long as nothing has changed */
  constructor(all: Iterable<Keeper>, owed: Owed<Keeper>, namesOf: NamesOf) {
    this.changed = new Set(all)
    this.owed = owed
    this.namesOf = namesOf
  }

  touch(keeper: Keeper): void {
    this.changed.add(keeper)
  }

  /** What has that name and turns so, from the first row on at which it holds: it holds at all that come behind. */
  from(name: string, turns: Placed['turns'], holds: (row: Obligation) => boolean): Iterable<Placed> {
    for (const keeper of this.changed) this.replace(keeper, this.owed(keeper))
    this.changed.clear()
    return this.lists.get(`${turns} ${name}`)?.from(holds) ?? []
  }

  private replace(keeper: Keeper, now: readonly Placed[]): void {
    const before = this.placesOf.get(keeper) ?? []
    if (before === now) return
    if (now.length > 0) this.placesOf.set(keeper, now)
    else this.placesOf.delete(keeper)
    for (const one of before) for (const list of this.listsOf(one)) list.remove(one)
    for (const one of now) for (const list of this.listsOf(one)) list.add(one)
  }

  /** An empty one is kept: whoever owed something may well owe something again. */
  private *listsOf(one: Placed): Generator<Ordered, undefined> {
    for (const name of this.namesOf(one)) {
      const key = `${one.turns} ${name}`
      const list = this.lists.get(key) ?? new Ordered()
      this.lists.set(key, list)
      yield list
    }
  }
}
