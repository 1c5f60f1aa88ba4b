/** The histories are played twice: once to see what happens at all, once to look at what can be done where they end. */
import type { Context } from '../../core/context.ts'
import type { Regulation } from '../../core/regulation.ts'
import type { ViewDefinition } from '../../core/view.ts'
import type { FastCheck } from '../history/deed.ts'
import { cliffsOf } from './cliffs.ts'
import { Contradictions } from './contradictions.ts'
import { Deadlocks } from './deadlocks.ts'
import type { FinalEvents, LintFinding, LintReport } from './finding.ts'
import { Gaps } from './gaps.ts'
import { House, type Setting } from './house.ts'
import type { Lab } from './lab.ts'
import { Pool } from './pool.ts'
import { shadowedOf, troublesOf } from './specimens.ts'
import { entered, Tally } from './tally.ts'
import { unseenIn, untoldIn } from './unseen.ts'
import type { World } from './worlds.ts'

interface Terms {
  readonly fc: FastCheck
  readonly runs: number
  readonly seed: number
  readonly final: readonly FinalEvents[]
  readonly steps: number
  readonly views: readonly ViewDefinition[]
}

/** So many single deeds are asked for where each history ends, and kept to be tried anywhere. */
const AT_EACH_END = 10
/** So often it is asked what is owed, in some of the histories after each deed. */
const QUESTIONS = 3_000
/** What histories told fills half of what is tried. */
const OF_HISTORIES = 6

export async function searched(
  regulations: readonly Regulation[],
  { fc, runs, seed, final, steps, views }: Terms,
  setting: Setting,
  world: World,
): Promise<Pick<LintReport, 'findings' | 'asked'>> {
  const house = new House(setting)
  const lab: Lab = { house, pool: new Pool(), tally: new Tally(), steps, views, final }
  const histories = fc.sample(world.histories, { numRuns: runs, seed })
  const stride = Math.ceil(histories.reduce((sum, { length }) => sum + length, 0) / QUESTIONS)
  const deeds = fc.sample(world.deeds, { numRuns: runs * AT_EACH_END, seed })
  for (const [run, history] of histories.entries()) {
    const more = deeds.slice(run * AT_EACH_END, (run + 1) * AT_EACH_END)
    const { told } = await entered(history, { more, closely: run % stride === 0 }, lab.tally, house)
    for (const deed of history) lab.pool.add(deed, OF_HISTORIES)
    lab.pool.learn(told)
  }
  for (const deed of deeds) lab.pool.add(deed)
  const rules = regulations.flatMap(({ definition }) => definition.rules.map(({ id }) => id))
  const musts = regulations.flatMap(({ definition }) => definition.rules.filter(({ force }) => force === 'must'))
  const duties = new Set(regulations.flatMap(({ definition }) => definition.obligations.map(({ id }) => id)))
  const contradictions = new Contradictions(lab, id => duties.has(id))
  const deadlocks = new Deadlocks(lab)
  const gaps = new Gaps(lab, typesOf(regulations, setting.contexts), judgedIn(setting.regulations))
  for (const history of histories) {
    const desk = await house.desk()
    for (const deed of history) await gaps.tell(desk, deed)
    await contradictions.look(history, desk)
    await deadlocks.look(history, desk)
  }
  const shadowed = await shadowedOf(
    lab,
    musts.map(({ id }) => id),
  )
  const found = [
    ...contradictions.found,
    ...deadlocks.found,
    ...(await gaps.found()),
    ...shadowed,
    ...(await troublesOf(lab, id => rules.includes(id))),
    ...(await cliffsOf(lab, regulations)),
  ]
  const seen = {
    ...{ tally: lab.tally, house, final, ended: deadlocks.ended },
    shadowed: new Set(shadowed.map(({ about }) => about)),
  }
  const unseen = [...regulations.flatMap(one => unseenIn(one, seen)), ...untoldIn(regulations, seen)]
  return { findings: [...found, ...unseen].map(one => belonging(one, regulations)), asked: lab.tally.asked }
}

function typesOf(regulations: readonly Regulation[], own: readonly Context[]): readonly string[] {
  const contexts = new Set([...own, ...regulations.flatMap(({ definition }) => definition.contexts)])
  return [...contexts].flatMap(({ events }) => events.map(({ type }) => type))
}

function judgedIn(regulations: readonly Regulation[]): ReadonlySet<string> {
  return new Set(
    regulations.flatMap(({ definition }) => definition.rules).flatMap(rule => [...rule.on, ...rule.observes]),
  )
}

/** With the regulation whose rule or duty it is about. */
function belonging(finding: LintFinding, regulations: readonly Regulation[]): LintFinding {
  const ids = ({ rules, obligations }: Regulation['definition']) => [...rules, ...obligations].map(({ id }) => id)
  const owner = regulations.find(({ definition }) => ids(definition).includes(finding.about))
  return owner && finding.regulation === null ? { ...finding, regulation: owner.definition.id } : finding
}
