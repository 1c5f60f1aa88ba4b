/**
 * Tests that speak the domain, without a test runner:
 *
 *     await given([customerGrading({ … })], admit('C-1'), admit('C-2'))
 *       .when({ type: 'customer.grade', customerId: 'C-1', departmentId: 'east', grade: 'vip' })
 *       .expect({ status: 'refused', failed: ['vip-share-of-department'] })
 *
 * The last word is `expect`, not `then`: whatever has a `then` is taken for a promise by `await`.
 */
import type { CaseCommand, CaseStep, Expected } from '../core/case.ts'
import type { Context } from '../core/context.ts'
import { GuijuError } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import type { CommandMeta } from '../core/intake.ts'
import type { AnyOutcome, Outcome, RecordOutcome } from '../core/outcome.ts'
import type { Calendar, EventStore } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import { type Office, open } from '../open.ts'
import { memoryStore } from '../storage/memory.ts'
import { officeCalendar } from '../time/calendar.ts'
import { type ManualClock, manualClock } from '../time/clock.ts'
import { sequentialIds } from '../time/ids.ts'
import { actingPerson } from './acting.ts'
import { type Difference, differenceText } from './differences.ts'
import { answerDifferences, dutyDifferences, outcomeDifferences } from './expectations.ts'
import { momentIn } from './moments.ts'

/** What is in force where the case plays. */
export interface Setting {
  readonly regulations: readonly Regulation[]
  /** A host's own events and commands. */
  readonly contexts?: readonly Context[]
  /** Monday to Friday in Asia/Shanghai where it is left out. */
  readonly calendar?: Calendar
  /** A fresh, empty store of the host's for each case; in memory where it is left out. */
  readonly store?: () => EventStore | Promise<EventStore>
}

export interface Given extends Asked {
  /** What is asked for after all that was given. `meta` as in a step: `at`, `recorded`, `by`, `commandId`, `recordedFor`. */
  when(command: CaseCommand, meta?: Omit<CaseStep, 'command'>): Asked
}

export interface Asked {
  /**
   * Plays the case in an office of its own and checks what is expected.
   *
   * @throws `LAW_BROKEN` where something given is refused, and for every difference at once (`details.differences`)
   */
  expect(expected: Expected): Promise<Seen>
}

/** What came of a case, for whoever wants to ask further. */
export interface Seen {
  readonly office: Office
  readonly clock: ManualClock
  /** Of what was given, in order, and of what was asked for. */
  readonly outcomes: readonly (Outcome | RecordOutcome)[]
}

/** @param steps what is done first; a command alone is done at the clock's time, by the person whom it names as acting */
export function given(setting: readonly Regulation[] | Setting, ...steps: readonly (CaseStep | CaseCommand)[]): Given {
  const place = 'regulations' in setting ? setting : { regulations: setting }
  const before = steps.map(step => ('type' in step ? { command: step as CaseCommand } : (step as CaseStep)))
  const expecting = (when?: CaseStep): Asked => ({ expect: expected => play(place, before, when, expected) })
  return { ...expecting(), when: (command, meta = {}) => expecting({ ...meta, command }) }
}

interface Stage {
  readonly office: Office
  readonly clock: ManualClock
  readonly zone: string
}

async function play(
  setting: Setting,
  before: readonly CaseStep[],
  when: CaseStep | undefined,
  expected: Expected,
): Promise<Seen> {
  const stage = await stageFor(setting, when ? [...before, when] : before)
  const { office, clock, zone } = stage
  const outcomes: AnyOutcome[] = []
  for (const [index, step] of before.entries()) outcomes.push(await accepted(stage, step, index))
  const outcome = when && (await perform(stage, when))
  const found = outcomeDifferences(expected, outcome)
  for (const duties of expected.obligations ?? []) found.push(...(await dutyDifferences(office, zone, duties)))
  for (const view of expected.views ?? []) found.push(...(await answerDifferences(office, zone, view)))
  if (found.length > 0) throw broken(office, outcome, found)
  return { office, clock, outcomes: outcome ? [...outcomes, outcome] : outcomes }
}

const START = '2026-01-05 09:00'

async function stageFor(setting: Setting, steps: readonly CaseStep[]): Promise<Stage> {
  const { regulations, contexts = [], calendar = officeCalendar(), store = memoryStore } = setting
  const { zone } = calendar
  const clock = manualClock(momentIn(zone, steps.find(({ at }) => at !== undefined)?.at ?? START))
  const office = open({ store: await store(), ids: sequentialIds(), clock, calendar, regulations, contexts })
  return { office, clock, zone }
}

async function perform({ office, clock, zone }: Stage, step: CaseStep): Promise<AnyOutcome> {
  const { command, at, recorded, by = actingPerson(command), commandId, recordedFor } = step
  const occurredAt = at === undefined ? undefined : momentIn(zone, at)
  const now = recorded === undefined ? occurredAt : momentIn(zone, recorded)
  // What is told late has happened before: the clock does not go back for it.
  if (now !== undefined && now > clock.now()) clock.set(now)
  const meta: CommandMeta = {
    ...(occurredAt !== undefined && { occurredAt }),
    ...(by && { actor: by }),
    ...(commandId !== undefined && { commandId }),
  }
  return recordedFor === undefined
    ? office.execute(command, meta)
    : office.record(command, { ...meta, reason: recordedFor })
}

async function accepted(stage: Stage, step: CaseStep, index: number): Promise<AnyOutcome> {
  const outcome = await perform(stage, step)
  if ('events' in outcome) return outcome
  const { type } = step.command
  const message = `given step ${index + 1} (${type}) is ${outcome.status}:\n${inWords(stage.office, outcome)}`
  throw new GuijuError('LAW_BROKEN', message, { step: index + 1, command: step.command, findings: outcome.findings })
}

function broken(office: Office, outcome: AnyOutcome | undefined, found: readonly Difference[]): GuijuError {
  const said = outcome ? `\nthe outcome was ${outcome.status}:\n${inWords(office, outcome)}` : ''
  return new GuijuError('LAW_BROKEN', `${found.map(differenceText).join('\n')}${said}`, {
    differences: found,
    expected: found.map(({ expected }) => expected),
    actual: found.map(({ actual }) => actual),
  })
}

function inWords(office: Office, { findings }: AnyOutcome): string {
  const isWorthTelling = ({ verdict }: Finding) => verdict === 'failed' || verdict === 'undecidable'
  return findings
    .filter(isWorthTelling)
    .map(finding => `- ${office.explain(finding, 'en')}`)
    .join('\n')
}
