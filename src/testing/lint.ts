/**
 * The rule book questioned: what is wrong with it by its data alone, what a bounded search shows, with the fewest
 * commands that show it, and what was not seen in so many runs.
 *
 *     const report = await lintRegulations([customerSatisfaction()], { fc, commands, runs: 300, seed: 1 })
 *     console.log(lintText(report, 'en'))
 *
 * It throws nothing because of what a book says, and fails no build: what to make of a finding is the reader's to say.
 */
import type fc from 'fast-check'
import type { Clauses } from '../core/clause.ts'
import type { Context } from '../core/context.ts'
import { isGuijuError } from '../core/errors.ts'
import type { Calendar } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import type { ViewDefinition } from '../core/view.ts'
import { open } from '../open.ts'
import { memoryStore } from '../storage/memory.ts'
import { officeCalendar } from '../time/calendar.ts'
import { parseInstant } from '../time/instant.ts'
import type { History } from './histories.ts'
import type { FastCheck } from './history/deed.ts'
import { certainOf } from './lint/certain.ts'
import {
  type FinalEvents,
  inOrderOfWeight,
  type LintFinding,
  type LintOmission,
  type LintReport,
} from './lint/finding.ts'
import type { Setting } from './lint/house.ts'
import { searched } from './lint/search.ts'
import { type LintCommand, worldOf } from './lint/worlds.ts'

export interface LintOptions {
  /** The host's fast-check. Without it only what is certain is told. */
  readonly fc?: FastCheck
  /** How many histories are played (default 200). */
  readonly runs?: number
  /** The same number gives the same report (default 1). */
  readonly seed?: number
  /**
   * What can be asked for. Left out: what the library's histories tell of its contexts; where none of them is in force, what
   * the schemas of the commands take, by nobody and by the roles and departments that the regulations name.
   */
  readonly commands?: fc.Arbitrary<LintCommand>
  /** Whole histories; without them commands follow each other as they come. */
  readonly histories?: fc.Arbitrary<History>
  /** Which cases come to an end, and by which events: without it no deadlocks are looked for. */
  readonly final?: readonly FinalEvents[]
  /** How far a way out is looked for, in commands and moves of the clock (default 3). */
  readonly steps?: number
  /** What else is in force. Nothing is said about it. */
  readonly beside?: readonly Regulation[]
  /** Contexts beside those that the regulations bring. */
  readonly contexts?: readonly Context[]
  /** What the clauses say where a regulation does not carry it, by its id. */
  readonly clauses?: Readonly<Record<string, Clauses>>
  /** What a view reads, a parameter or an event, is read there, too. */
  readonly views?: readonly ViewDefinition[]
  readonly calendar?: Calendar
  /** When the histories begin, with its zone. */
  readonly start?: string
}

const RUNS = 200
const STEPS = 3
const START = '2026-01-01T00:00:00.000Z'

export async function lintRegulations(
  regulations: readonly Regulation[],
  options: LintOptions = {},
): Promise<LintReport> {
  const { runs = RUNS, seed = 1, beside = [], final = [], steps = STEPS } = options
  const setting: Setting = {
    regulations: [...regulations, ...beside],
    contexts: options.contexts ?? [],
    calendar: options.calendar ?? officeCalendar(),
    start: parseInstant(options.start ?? START),
  }
  const contexts = [...setting.contexts, ...setting.regulations.flatMap(({ definition }) => definition.contexts)]
  const { views = [] } = options
  const clausesOf = ({ definition }: Regulation) => definition.clauses ?? options.clauses?.[definition.id]
  const certain = regulations.flatMap(regulation =>
    certainOf({ regulation, clauses: clausesOf(regulation), contexts, views }),
  )
  const findings: LintFinding[] = [...certain, ...faultsOfOpening(setting)]
  const omissions: LintOmission[] = regulations
    .filter(one => clausesOf(one) === undefined)
    .map(({ definition }) => ({ what: 'clauses', regulation: definition.id, why: 'no-texts' }))
  const world = options.fc && worldOf(options.fc, { ...setting, contexts }, options)
  const why = whyNot(findings, options, runs, world === undefined)
  const nothing = { findings: [], asked: NOTHING }
  const found = why
    ? nothing
    : await searched(regulations, { ...options, fc: options.fc!, runs, seed, final, steps, views }, setting, world!)
  if (why) omissions.push({ what: 'search', regulation: null, why })
  else if (final.length === 0) omissions.push({ what: 'deadlocks', regulation: null, why: 'no-ends' })
  return {
    runs: why ? 0 : runs,
    seed,
    findings: inOrderOfWeight([...findings, ...found.findings]),
    omissions,
    asked: found.asked,
  }
}

const NOTHING: LintReport['asked'] = { accepted: 0, recorded: 0, refused: 0, undecidable: 0, invalid: 0 }

function faultsOfOpening({ regulations, contexts, calendar }: Setting): readonly LintFinding[] {
  try {
    open({ store: memoryStore(), regulations, contexts, calendar })
    return []
  } catch (error) {
    if (!isGuijuError(error)) throw error
    const { code, message } = error
    const facts = { message }
    return [{ level: 'certain', kind: 'does-not-open', regulation: null, about: code, others: [], facts }]
  }
}

function whyNot(
  findings: readonly LintFinding[],
  { fc }: LintOptions,
  runs: number,
  isNowhere: boolean,
): LintOmission['why'] | undefined {
  if (findings.some(({ kind }) => kind === 'does-not-open')) return 'does-not-open'
  if (!fc) return 'no-fast-check'
  if (runs < 1) return 'no-runs'
  return isNowhere ? 'no-commands' : undefined
}
