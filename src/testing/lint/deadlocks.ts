/** Deadlocks: a case is at none of its declared ends, and within a few steps nothing about it is accepted. */
import type { RecordedEvent } from '../../core/event.ts'
import type { Tag } from '../../core/tag.ts'
import type { Deed } from '../history/deed.ts'
import type { FinalEvents, LintFinding } from './finding.ts'
import { asked, type Desk, type Moment, momentOf, tell } from './house.ts'
import type { Lab } from './lab.ts'
import { partsOf } from './pool.ts'
import { reach } from './reach.ts'
import { shrunk } from './shrink.ts'

/** Of one kind so many cases are looked at in a history, and so many are searched in all. */
const CASES = 3
const SEARCHES = 12
const PATIENCE = 60
const CANDIDATES = 240

export class Deadlocks {
  readonly #lab: Lab
  readonly #found = new Map<string, LintFinding>()
  readonly #searches = new Map<string, number>()
  /** The kinds of which one was at its end. */
  readonly ended = new Set<string>()

  constructor(lab: Lab) {
    this.#lab = lab
  }

  get found(): readonly LintFinding[] {
    return [...this.#found.values()]
  }

  async look(history: readonly Deed[], end: Desk): Promise<void> {
    for (const final of this.#lab.final) {
      const open = openCases(final, end.told)
      if (open.ended) this.ended.add(final.case)
      for (const subject of open.cases.slice(0, CASES)) {
        const times = this.#searches.get(final.case) ?? 0
        if (this.#found.has(final.case) || times >= SEARCHES || (await this.#isAlive(subject, end))) continue
        this.#searches.set(final.case, times + 1)
        const stuck = await this.#stuck(subject, await momentOf(end))
        if (stuck) this.#found.set(final.case, await this.#told(final, subject, history, stuck))
      }
    }
  }

  async #isAlive(subject: Tag, desk: Desk): Promise<boolean> {
    for (const deed of this.#candidates(subject)) {
      const { status, events } = await asked(desk, deed)
      if (status === 'accepted' && isAbout(subject, events)) return true
    }
    return false
  }

  #candidates(subject: Tag): readonly Deed[] {
    return this.#lab.pool.about(subject).slice(0, CANDIDATES)
  }

  async #stuck(subject: Tag, moment: Moment): Promise<Stuck | undefined> {
    const { house, pool, steps } = this.#lab
    const isReached = async (_: Desk, told: readonly RecordedEvent[]) => isAbout(subject, told)
    const candidates = this.#candidates(subject)
    const near = candidates.filter(({ command }) =>
      JSON.stringify(command).includes(JSON.stringify(partsOf(subject)[1])),
    )
    const varied = near.flatMap(deed => pool.variants(deed)).slice(0, CANDIDATES)
    const other = await reach(house, moment, { candidates: varied, isReached, steps: 1 })
    if (other.path) return undefined
    const { path, tried, blocked } = await reach(house, moment, { candidates, isReached, steps })
    if (path) return undefined
    return { rules: [...new Set(blocked.flatMap(({ rules }) => rules))], tried: tried + other.tried }
  }

  async #told(final: FinalEvents, subject: Tag, history: readonly Deed[], stuck: Stuck): Promise<LintFinding> {
    const { house, steps } = this.#lab
    let last = stuck
    const shows = async (fewer: readonly Deed[]) => {
      const desk = await house.desk()
      for (const deed of fewer) await tell(desk, deed)
      if (!openCases(final, desk.told).cases.includes(subject)) return false
      if (await this.#isAlive(subject, desk)) return false
      const still = await this.#stuck(subject, await momentOf(desk))
      if (still) last = still
      return still !== undefined
    }
    const fewest = await shrunk(history, shows, PATIENCE)
    return {
      level: 'found',
      kind: 'deadlock',
      regulation: null,
      about: final.case,
      others: last.rules,
      facts: { subject, tried: last.tried, steps },
      witness: { start: house.start, history: fewest },
    }
  }
}

interface Stuck {
  readonly rules: readonly string[]
  readonly tried: number
}

function isAbout(subject: Tag, events: readonly RecordedEvent[]): boolean {
  return events.some(({ tags }) => tags.includes(subject))
}

function openCases({ case: kind, events }: FinalEvents, told: readonly RecordedEvent[]) {
  const tags = new Set(told.flatMap(({ tags }) => tags).filter(tag => partsOf(tag)[0] === kind))
  const closed = new Set(told.filter(({ type }) => events.includes(type)).flatMap(({ tags }) => tags))
  return { cases: [...tags].filter(tag => !closed.has(tag)), ended: [...tags].some(tag => closed.has(tag)) }
}
