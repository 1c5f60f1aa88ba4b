/** Bounded search: whether a few accepted commands, with time passing between them, lead from a moment to where one wants. */
import type { RecordedEvent } from '../../core/event.ts'
import type { Instant } from '../../core/ports.ts'
import { fromInstant, toInstant } from '../../time/instant.ts'
import type { Deed } from '../history/deed.ts'
import { asked, type Desk, type House, type Moment, momentOf, tell } from './house.ts'

export interface Quest {
  readonly candidates: readonly Deed[]
  /** Looked at after each accepted command, and after each move of the clock (then nothing was told). */
  readonly isReached: (desk: Desk, told: readonly RecordedEvent[]) => Promise<boolean>
  /** So many commands and moves of the clock in a row. */
  readonly steps: number
}

export interface Search {
  /** Undefined: not within so many steps. */
  readonly path: readonly Deed[] | undefined
  readonly tried: number
  /** What was refused at the very beginning. */
  readonly blocked: readonly Blocked[]
}

export interface Blocked {
  readonly deed: Deed
  readonly rules: readonly string[]
}

/** So many moments are looked at, and so many accepted commands of one type are followed from each. */
const MOMENTS = 24
const OF_A_TYPE = 2
const DAYS = [1, 32, 400]
const DAY = 86_400_000

interface Node {
  readonly moment: Moment
  readonly path: readonly Deed[]
  readonly moved: boolean
}

export async function reach(house: House, from: Moment, quest: Quest): Promise<Search> {
  const blocked: Blocked[] = []
  const nodes: Node[] = [{ moment: from, path: [], moved: false }]
  let tried = 0
  for (let next = 0; next < nodes.length && next < MOMENTS; next++) {
    const node = nodes[next]!
    const tries = await triesAt(house, node, quest)
    tried += tries.tried
    if (next === 0) blocked.push(...tries.blocked)
    if (tries.reached) return { path: tries.reached, tried, blocked }
    if (node.path.length + 1 < quest.steps) nodes.push(...tries.next)
  }
  return { path: undefined, tried, blocked }
}

interface Tries {
  readonly tried: number
  readonly blocked: readonly Blocked[]
  readonly reached?: readonly Deed[]
  readonly next: readonly Node[]
}

async function triesAt(house: House, { moment, path, moved }: Node, quest: Quest): Promise<Tries> {
  const desk = await house.desk(moment)
  const blocked: Blocked[] = []
  const next: Node[] = []
  const followed = new Map<string, number>()
  for (const [index, deed] of quest.candidates.entries()) {
    const times = followed.get(deed.command.type) ?? 0
    if (times >= OF_A_TYPE) continue
    const answer = await asked(desk, deed)
    const rules = house.refusedBy(answer)
    if (rules.length > 0) blocked.push({ deed, rules })
    if (answer.status !== 'accepted') continue
    followed.set(deed.command.type, times + 1)
    const there = await house.desk(moment)
    const { events } = await tell(there, deed)
    const on = [...path, deed]
    if (await quest.isReached(there, events)) return { tried: index + 1, blocked, reached: on, next }
    next.push({ moment: await momentOf(there), path: on, moved: false })
  }
  for (const days of moved ? [] : DAYS) {
    const later = { log: moment.log, now: after(moment.now, days * DAY) }
    const waited = [...path, { command: { type: WAITED, days }, wait: days * 24 * 60 }]
    if (await quest.isReached(await house.desk(later), [])) {
      return { tried: quest.candidates.length, blocked, reached: waited, next }
    }
    next.push({ moment: later, path: waited, moved: true })
  }
  return { tried: quest.candidates.length, blocked, next }
}

/** Stands in a path where only time passed. */
const WAITED = 'time passes'

export function after(moment: Instant, ms: number): Instant {
  return toInstant(fromInstant(moment) + ms)
}
