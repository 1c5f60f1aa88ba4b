/** Gaps: events that happen, and that no rule judges; found, where neither a rule, nor a duty, nor a view reads them. */

import { MINUTE } from '../histories.ts'
import type { Deed } from '../history/deed.ts'
import type { LintFinding } from './finding.ts'
import { type Desk, tell } from './house.ts'
import type { Lab } from './lab.ts'
import { lastDeed } from './specimens.ts'
import { owedAt } from './tally.ts'

/** So often it is looked whether an event changes what is owed. */
const OFTEN = 12

export class Gaps {
  readonly #lab: Lab
  readonly #left: Map<string, number>

  /** @param judged the types that some rule judges */
  constructor(lab: Lab, types: readonly string[], judged: ReadonlySet<string>) {
    this.#lab = lab
    const happened = types.filter(type => lab.tally.told.has(type) && !judged.has(type))
    this.#left = new Map(happened.map(type => [type, OFTEN]))
  }

  /** Tells the deed, and looks whether what it told changed a duty. */
  async tell(desk: Desk, deed: Deed): Promise<void> {
    if (!this.#isAsked(deed)) return void (await tell(desk, deed))
    desk.clock.advance(deed.wait * MINUTE)
    const before = JSON.stringify(await owedAt(desk))
    const { events } = await tell(desk, { ...deed, wait: 0 })
    const changed = JSON.stringify(await owedAt(desk)) !== before
    for (const { type } of events) {
      const left = this.#left.get(type)
      if (left === undefined) continue
      // What was told together with it may have been the reason: then it is no gap either.
      if (changed) this.#left.delete(type)
      else this.#left.set(type, left - 1)
    }
  }

  #isAsked({ command }: Deed): boolean {
    return this.#lab.tally.typesToldBy(command.type).some(type => (this.#left.get(type) ?? 0) > 0)
  }

  async found(): Promise<readonly LintFinding[]> {
    const { house, tally, views } = this.#lab
    const found: LintFinding[] = []
    for (const type of this.#left.keys()) {
      const viewers = views.filter(({ fold }) => fold.types.includes(type)).map(({ name }) => name)
      const readers = [...house.readersOf(type), ...viewers.sort()]
      const shows = ({ events }: Awaited<ReturnType<typeof tell>>) => events.some(one => one.type === type)
      const gap = { kind: 'gap', regulation: null, about: type, others: readers, facts: {} } as const
      // What a rule, a duty or a view reads is known to the book, though nothing guards it.
      if (readers.length > 0) found.push({ level: 'not-seen', ...gap })
      else found.push({ level: 'found', ...gap, witness: await lastDeed(house, tally.specimen('told', type)!, shows) })
    }
    return found
  }
}
