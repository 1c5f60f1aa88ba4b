/**
 * Contradictions: a duty stands, its time is over, something would settle it if no rule refused, and within a few steps
 * nothing that the rules accept does.
 */
import type { Obligation } from '../../core/obligation.ts'
import type { Instant } from '../../core/ports.ts'
import type { Deed } from '../history/deed.ts'
import type { LintFinding } from './finding.ts'
import { asked, type Desk, type Moment, momentOf, tell } from './house.ts'
import type { Lab } from './lab.ts'
import { partsOf } from './pool.ts'
import { after, reach } from './reach.ts'
import { shrunk } from './shrink.ts'
import { isAlike, owedAt, stands } from './tally.ts'

/** Of one duty so many rows are looked at in a history, and so many are searched in all. */
const ROWS = 2
const SEARCHES = 6
/** A shrunk history is searched anew each time. */
const PATIENCE = 60

export class Contradictions {
  readonly #lab: Lab
  readonly #about: (obligation: string) => boolean
  readonly #found = new Map<string, LintFinding>()
  readonly #searches = new Map<string, number>()

  /** @param about which duties are looked at */
  constructor(lab: Lab, about: (obligation: string) => boolean) {
    this.#lab = lab
    this.#about = about
  }

  get found(): readonly LintFinding[] {
    return [...this.#found.values()]
  }

  async look(history: readonly Deed[], end: Desk): Promise<void> {
    const rows = few(await owedAt(end)).filter(({ obligation }) => this.#about(obligation))
    if (rows.length === 0) return
    const { log, now } = await momentOf(end)
    // One copy of the office on which time passes, from one deadline to the next.
    const later = await this.#lab.house.desk({ log, now })
    for (const row of rows.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))) {
      if (this.#found.has(row.obligation)) continue
      const at = lateFor(row, later.clock.now())
      later.clock.set(at)
      if (await this.#isEasy(row, later)) continue
      const times = this.#searches.get(row.obligation) ?? 0
      if (times >= SEARCHES) continue
      this.#searches.set(row.obligation, times + 1)
      const against = await this.#against(row, { log, now: at })
      if (against) this.#found.set(row.obligation, await this.#told(row, history, against))
    }
  }

  /** Something of what settled it before is accepted now. */
  async #isEasy(row: Obligation, desk: Desk): Promise<boolean> {
    const types = this.#lab.tally.settling.get(row.obligation)
    if (!types) return false
    for (const deed of this.#lab.pool.about(row.subject, row.facts, types)) {
      if ((await asked(desk, deed)).status === 'accepted') return true
    }
    return false
  }

  /** What stands in the way of it; undefined: it can be settled, or nobody knows by what. */
  async #against(row: Obligation, moment: Moment): Promise<Against | undefined> {
    const { house, pool, steps } = this.#lab
    if (!stands(row, await owedAt(await house.desk(moment)))) return undefined
    const isReached = async (desk: Desk) => !stands(row, await owedAt(desk))
    const quest = { candidates: pool.about(row.subject, row.facts).slice(0, CANDIDATES), isReached }
    const now = await reach(house, moment, { ...quest, steps: 1 })
    if (now.path) return this.#settledBy(row, now.path)
    const settlers = await this.#settlers(row, moment, now.blocked)
    if (settlers.length === 0) return undefined
    const others = settlers.flatMap(({ deed }) => pool.variants(deed)).slice(0, CANDIDATES)
    const varied = await reach(house, moment, { ...quest, candidates: others, steps: 1 })
    if (varied.path) return this.#settledBy(row, varied.path)
    const settling = settlers.map(({ deed }) => deed)
    const on = await reach(house, moment, { ...quest, candidates: [...settling, ...quest.candidates], steps })
    if (on.path) return this.#settledBy(row, on.path)
    const types = [...new Set(settling.map(({ command }) => command.type))]
    const rules = [...new Set(settlers.flatMap(({ rules }) => rules))]
    const behind = on.blocked.filter(({ deed }) => isNear(deed, row)).flatMap(({ rules }) => rules)
    const more = [...new Set(behind)].filter(rule => !rules.includes(rule))
    return { types, rules, more, tried: now.tried + varied.tried + on.tried, at: moment.now }
  }

  #settledBy({ obligation }: Obligation, path: readonly Deed[]): undefined {
    const [last] = path.slice(-1)
    if (last && last.wait === 0) this.#lab.tally.settled(obligation, last.command.type)
  }

  /** Of what was refused, that which would settle it. */
  async #settlers(row: Obligation, moment: Moment, blocked: readonly Blocking[]) {
    const settlers: Blocking[] = []
    for (const one of blocked) {
      const twin = await this.#lab.house.desk(moment, true)
      const { status } = await tell(twin, one.deed)
      if (status === 'accepted' && !stands(row, await owedAt(twin))) settlers.push(one)
    }
    return settlers
  }

  async #told(row: Obligation, history: readonly Deed[], against: Against): Promise<LintFinding> {
    const { house, steps } = this.#lab
    let last: { readonly row: Obligation; readonly against: Against } = { row, against }
    const shows = async (fewer: readonly Deed[]) => {
      const desk = await house.desk()
      for (const deed of fewer) await tell(desk, deed)
      const same = (await owedAt(desk)).find(one => isAlike(one, row))
      if (!same) return false
      const { log, now } = await momentOf(desk)
      const still = await this.#against(same, { log, now: lateFor(same, now) })
      if (still) last = { row: same, against: still }
      return still !== undefined
    }
    const fewest = await shrunk(history, shows, PATIENCE)
    const { types, rules, more, tried, at } = last.against
    const { subject, force } = last.row
    return {
      level: 'found',
      kind: 'contradiction',
      regulation: null,
      about: row.obligation,
      others: rules,
      facts: { subject, force, commands: types, more, tried, steps },
      witness: { start: house.start, history: fewest, at },
    }
  }
}

const CANDIDATES = 240

interface Blocking {
  readonly deed: Deed
  readonly rules: readonly string[]
}

interface Against {
  readonly types: readonly string[]
  readonly rules: readonly string[]
  /** What refuses other commands about it, such as those that would have to come first. */
  readonly more: readonly string[]
  readonly tried: number
  readonly at: Instant
}

/** When it is overdue; where it has no period it is due already. */
function lateFor({ due }: Obligation, now: Instant): Instant {
  const late = due === null ? now : after(due, 1_000)
  return late > now ? late : now
}

function isNear({ command }: Deed, { subject }: Obligation): boolean {
  return JSON.stringify(command).includes(JSON.stringify(partsOf(subject)[1]))
}

/** A few of each. */
function few(rows: readonly Obligation[]): readonly Obligation[] {
  const times = new Map<string, number>()
  return rows.filter(({ obligation }) => {
    const before = times.get(obligation) ?? 0
    times.set(obligation, before + 1)
    return before < ROWS
  })
}
