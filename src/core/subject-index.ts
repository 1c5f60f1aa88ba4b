/**
 * Which folded states owe something about a subject or of a department, so that a question about one need not look at
 * all. It is made when somebody first asks so, and then follows what has changed.
 */
import type { Duty } from './obligation.ts'
import type { Tag } from './tag.ts'

export class SubjectIndex<Keeper> {
  private readonly keepers = new Map<Tag, Set<Keeper>>()
  /** What its keepers owe may have changed since they were looked at. */
  private readonly changed: Set<Keeper>
  private readonly dutiesOf: (keeper: Keeper) => readonly Duty[]

  constructor(all: Iterable<Keeper>, dutiesOf: (keeper: Keeper) => readonly Duty[]) {
    this.changed = new Set(all)
    this.dutiesOf = dutiesOf
  }

  touch(keeper: Keeper): void {
    this.changed.add(keeper)
  }

  /** Those that owe something about the subject, or of that department. */
  of(subject: Tag): Iterable<Keeper> {
    for (const keeper of this.changed) this.enterAll(keeper)
    this.changed.clear()
    const keepers = this.keepers.get(subject)
    if (!keepers) return []
    // Who owes nothing about it any more is taken out when somebody asks, not when it changes.
    for (const keeper of keepers)
      if (!this.dutiesOf(keeper).some(duty => namesOf(duty).includes(subject))) keepers.delete(keeper)
    return keepers
  }

  private enterAll(keeper: Keeper): void {
    for (const duty of this.dutiesOf(keeper)) for (const name of namesOf(duty)) this.enter(name, keeper)
  }

  private enter(subject: Tag, keeper: Keeper): void {
    const known = this.keepers.get(subject)
    if (known) known.add(keeper)
    else this.keepers.set(subject, new Set([keeper]))
  }
}

function namesOf({ subject, facts: { department } }: Duty): readonly Tag[] {
  return typeof department === 'string' ? [subject, `department:${department}`] : [subject]
}
