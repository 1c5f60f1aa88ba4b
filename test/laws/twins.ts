/**
 * Twins of cases: the same steps under other ids. What a case shows must be so beside its twin, too: a rule, a duty or a
 * command that looks at another subject than its own shows there and nowhere else, since most cases play one subject.
 */
import type { CaseBook, CaseStep, RegulationCase } from '../../src/core/case.ts'
import { idsOfTag } from '../../src/core/tag.ts'
import type { Office, Outcome, RecordOutcome, Regulation } from '../../src/index.ts'
import type { Difference } from '../../src/testing/differences.ts'
import { answerDifferences, dutyDifferences } from '../../src/testing/expectations.ts'
import { runCase, type Seen } from '../../src/testing/index.ts'
import { momentIn } from '../../src/testing/moments.ts'

/** Ids by the kind of tag that names them, as an office told them. */
type IdsByKind = ReadonlyMap<string, ReadonlySet<string>>

function idsOf(outcomes: readonly (Outcome | RecordOutcome)[], steps: readonly CaseStep[]): IdsByKind {
  const ids = new Map<string, Set<string>>()
  for (const outcome of outcomes) {
    const events = 'events' in outcome ? outcome.events : []
    const tags = [...events.flatMap(event => event.tags), ...outcome.findings.map(({ subject }) => subject)]
    for (const tag of tags) {
      const kind = tag.slice(0, tag.indexOf(':'))
      if (kind === 'command') continue
      const known = ids.get(kind) ?? new Set()
      for (const id of idsOfTag(tag)) if (id !== '' && !isTime(id)) known.add(id)
      ids.set(kind, known)
    }
  }
  const tagged = new Set([...ids.values()].flatMap(kind => [...kind]))
  const others = steps.flatMap(({ command }) => idsIn(command)).filter(id => !tagged.has(id) && !isTime(id))
  return others.length > 0 ? ids.set('what no tag names', new Set(others)) : ids
}

/** The values of fields that hold ids by their names; the sign of a place is one, too. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' ? (/^(?:id|label)$|Id$/.test(name) ? [part] : []) : idsIn(part),
  )
}

const isTime = (text: string) => /^\d{4}(?:-\d\d){0,2}/.test(text)

const TWIN = '-twin'

/** So many years earlier: days of the week and leap years are the same, numbers of a month are not shared. */
const YEARS = 28

type Renaming = (text: string) => string

function renaming(ids: ReadonlySet<string>, earlier: boolean): Renaming {
  const shifted = (text: string) =>
    earlier && isTime(text) ? `${Number(text.slice(0, 4)) - YEARS}${text.slice(4)}` : text
  const twin = (text: string) => (ARCHIVE_NUMBER.test(text) ? numbered(text, earlier) : `${text}${TWIN}`)
  return text => (ids.has(text) ? twin(text) : shifted(text))
}

/** Class, date and serial: the twin of a number keeps its form, and the date of its day. */
const ARCHIVE_NUMBER = /^[A-Z]\d{8}-\d+$/

function numbered(text: string, earlier: boolean): string {
  const year = Number(text.slice(1, 5)) - (earlier ? YEARS : 0)
  return `${text[0]}${year}${text.slice(5)}9`
}

function renamed<Value>(value: Value, rename: Renaming): Value {
  if (typeof value === 'string') return rename(value) as Value
  if (Array.isArray(value)) return value.map(item => renamed(item, rename)) as Value
  if (typeof value !== 'object' || value === null) return value
  // A role is nobody's id, though somebody may be called by it.
  const entries = Object.entries(value).map(([name, part]) => [
    rename(name),
    name === 'role' ? part : renamed(part, rename),
  ])
  return Object.fromEntries(entries) as Value
}

/** Fields that say what is asked for, and who may do it, are nobody's id. */
function twinOf(step: CaseStep, rename: Renaming): CaseStep {
  const { command, at, recorded, by, commandId, recordedFor } = step
  const { type, ...fields } = command
  return {
    command: { type, ...renamed(fields, rename) },
    ...(at !== undefined && { at: rename(at) }),
    ...(recorded !== undefined && { recorded: rename(recorded) }),
    ...(by && { by: { ...by, id: rename(by.id), ...(by.department && { department: rename(by.department) }) } }),
    ...(commandId !== undefined && { commandId: `${commandId}${TWIN}` }),
    ...(recordedFor !== undefined && { recordedFor }),
  }
}

/** Other ids, and perhaps another time, under which a case could be played. */
export interface Twin {
  readonly given: readonly CaseStep[]
  readonly when: CaseStep | undefined
  readonly kinds: readonly string[]
  /** The lists of the company, where they name the twin beside the one of whom it is the twin. */
  readonly company: Readonly<Record<string, unknown>>
}

/** The twins of a case, those with the most other ids first: what a company names in its own lists cannot be another. */
export async function* twinsOf(book: CaseBook, shown: RegulationCase): AsyncGenerator<Twin> {
  const { given: values } = book.inForce(shown.company)
  const { outcomes } = await runCase([book.inForce(shown.company)], { ...shown, expect: {} })
  const ids = idsOf(outcomes, [...shown.given, ...(shown.when ? [shown.when] : [])])
  for (const kinds of selections([...ids.keys()])) {
    const chosen = new Set(kinds.flatMap(kind => [...ids.get(kind)!]))
    for (const earlier of [false, true]) {
      const rename = renaming(chosen, earlier)
      const { given, when } = begun(shown)
      const twin = { given: given.map(step => twinOf(step, rename)), when: when && twinOf(when, rename), kinds }
      yield { ...twin, company: namingTwins(values, rename) }
    }
  }
}

/** Of the values of a company, the lists and tables that name somebody of whom there is a twin: with both. */
function namingTwins(values: Readonly<Record<string, unknown>>, rename: Renaming): Readonly<Record<string, unknown>> {
  const changed = Object.entries(values).flatMap(([name, value]) => {
    const both = withTwins(value, rename)
    return JSON.stringify(both) === JSON.stringify(value) ? [] : [[name, both]]
  })
  return Object.fromEntries(changed)
}

function withTwins(value: unknown, rename: Renaming): unknown {
  // By somebody's id: the twin has what the one has of whom it is the twin.
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).flatMap(([key, of]) => [key, rename(key)].map(one => [one, of])))
  }
  if (!Array.isArray(value)) return value
  return [...new Set(value.flatMap(one => (typeof one === 'string' ? [one, rename(one)] : [one])))]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** All kinds, then all but one, then each alone. */
function selections(kinds: readonly string[]): readonly (readonly string[])[] {
  return [kinds, ...kinds.map(kind => kinds.filter(other => other !== kind)), ...kinds.map(kind => [kind])]
}

/** What is told of twins alone is no answer to the question about the case: of a list, the rows of twins are left out. */
export function withoutTwins<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.filter(item => !isOfTwin(item)).map(item => withoutTwins(item)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => !name.includes(TWIN))
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutTwins(part)])) as Value
}

// By its ids, or by its time: twins play long before any case.
const isOfTwin = (item: unknown) =>
  !Array.isArray(item) && new RegExp(`${TWIN}|"(?:19|200)\\d`).test(JSON.stringify(item) ?? '')

/** All that the case is told: what the provision found in the end, and every row of the duties that it asks for. */
async function answersOf({ office, outcomes }: Seen, { provision, when, expect }: RegulationCase): Promise<string> {
  const findings = when ? outcomes.at(-1)!.findings.filter(({ rule }) => rule === provision) : []
  const duties = (expect.obligations ?? []).map(({ asOf, obligation }) =>
    office.obligations({
      asOf: momentIn(ZONE, asOf),
      obligation,
      status: ['running', 'due', 'overdue', 'undecidable'],
    }),
  )
  const answers = JSON.stringify(withoutTwins([findings, await Promise.all(duties)]))
  // What is made by the office, such as the id of an event, is another one beside a twin.
  return answers.replaceAll(/\bid-\d{12}\b/g, 'an id')
}

/** What a case is told when nothing was before it. */
export async function answersAlone(shown: RegulationCase, regulation: Regulation): Promise<string> {
  const timed = after([], shown)
  return answersOf(await runCase([regulation], { ...timed, expect: {} }), shown)
}

/**
 * The case, played after all of these steps, answers as if it were alone.
 *
 * @param alone all that it was told then; where it is left out, only what the case expects is compared
 * @returns what differs; nothing where it is the same
 */
export async function differencesAfter(
  before: readonly CaseStep[],
  shown: RegulationCase,
  regulation: Regulation,
  alone?: string,
): Promise<readonly Difference[]> {
  const { obligations = [], views = [], ...outcome } = shown.expect
  const seen = await runCase([regulation], { ...after(before, shown), expect: outcome })
  const beside = alone === undefined ? undefined : await answersOf(seen, shown)
  if (beside !== alone) return [{ at: 'beside its twin', expected: alone, actual: beside }]
  const { office } = seen
  const filtered: Office = {
    ...office,
    obligations: async query => withoutTwins(await office.obligations(query)),
    view: async (view, key, asOf) => withoutTwins(await office.view(view, key, asOf)),
  }
  const found = [
    ...obligations.map(expected => dutyDifferences(filtered, ZONE, expected)),
    ...views.map(expected => answerDifferences(filtered, ZONE, expected)),
  ]
  return (await Promise.all(found)).flat()
}

/** Played after other steps, a case still begins when it would alone. */
function after(before: readonly CaseStep[], shown: RegulationCase): RegulationCase {
  const { given, ...rest } = begun(shown)
  return { ...rest, given: [...before, ...given] }
}

/** The same with the time of its first step, which it may leave to the clock. */
function begun(shown: RegulationCase): RegulationCase {
  const { given, when, ...rest } = shown
  const steps = when ? [...given, when] : given
  const start = steps.find(({ at }) => at !== undefined)?.at ?? START
  const timed = steps.map((step, index) => (index === 0 ? { ...step, at: step.at ?? start } : step))
  const last = when && timed.at(-1)
  return { ...rest, given: when ? timed.slice(0, -1) : timed, ...(last && { when: last }) }
}

/** When a case begins that does not say so, as in `given`. */
const START = '2026-01-05 09:00'
const ZONE = 'Asia/Shanghai'
