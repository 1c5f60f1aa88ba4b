/**
 * A slip that no type finds: a rule or a duty that looks at the first subject that it ever saw. Each is planted here, and
 * a case beside a twin of another verdict has to notice; `npm run mutate -- first-subject` tells which does.
 */
import type { CaseBook, CaseStep, RegulationCase } from '../../src/core/case.ts'
import type { Reads } from '../../src/core/rule.ts'
import {
  dated,
  isGuijuError,
  type ObligationDefinition,
  type Regulation,
  type RuleDefinition,
  type StateDefinition,
  type StateRef,
} from '../../src/index.ts'
import { runCase } from '../../src/testing/index.ts'
import { addDays } from '../../src/time/dates.ts'
import { answersAlone, differencesAfter, twinsOf } from './twins.ts'

type Change = (regulation: Regulation) => Regulation

const withRule =
  (changed: RuleDefinition): Change =>
  ({ definition, given }) => ({
    definition: { ...definition, rules: definition.rules.map(rule => (rule.id === changed.id ? changed : rule)) },
    given,
  })

const withObligation =
  (changed: ObligationDefinition): Change =>
  ({ definition, given }) => {
    const obligations = definition.obligations.map(other => (other.id === changed.id ? changed : other))
    return { definition: { ...definition, obligations }, given }
  }

/** What was read first under each name is read for ever. */
function readingFirst(rule: RuleDefinition): RuleDefinition {
  const first = new Map<string, StateRef>()
  const firstOf = ([name, ref]: [string, StateRef]): [string, StateRef] => {
    if (!first.has(name)) first.set(name, ref)
    return [name, first.get(name)!]
  }
  return {
    ...rule,
    reads: (event, subject) => Object.fromEntries(Object.entries(rule.reads(event, subject)).map(firstOf)),
  }
}

function derivingFirst(obligation: ObligationDefinition): ObligationDefinition {
  let first: { readonly state: unknown } | undefined
  return {
    ...obligation,
    duties: (standing: never) => {
      const { state } = standing as { readonly state: unknown }
      first ??= { state }
      return obligation.duties({ ...(standing as object), state: first.state } as never)
    },
  }
}

const MOST_PAIRS = 60

/** What is played first, and the case that is to be the same after it, under these values of the company. */
interface Pair {
  readonly twin: readonly CaseStep[]
  readonly shown: RegulationCase
  /** Lists of the company that name the twin, too. */
  readonly lists: Values
}

type Values = Readonly<Record<string, unknown>>

/** What is played first, and the lists that name who it is about. */
interface First {
  readonly steps: readonly CaseStep[]
  readonly lists: Values
}

/** Cases of a provision, each after a twin of another one that came to another end, or that began under other terms. */
async function* pairs(book: CaseBook, provision: string, asks: Asks): AsyncGenerator<Pair> {
  const cases = book.cases.filter(shown => shown.provision === provision)
  const end = ({ expect, company }: RegulationCase) => JSON.stringify([expect, company])
  const all = cases.flatMap(other => cases.map(shown => ({ other, shown })))
  const chosen = all.filter(({ other, shown }) => termsOf(book) !== undefined || end(other) !== end(shown))
  const twins = new Map<RegulationCase, readonly First[]>()
  for (const { other, shown } of spread(chosen).slice(0, MOST_PAIRS)) {
    if (!twins.has(other)) twins.set(other, await firstTwins(book, other, asks))
    for (const { steps: twin, lists } of twins.get(other)!) {
      yield { twin, shown, lists }
      for (const terms of afterAnotherEdition(book, shown)) yield { twin, shown: terms, lists }
    }
  }
}

/** The same in an order in which neighbours have little in common. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const stride = [37, 41, 43, 47].find(step => items.length % step !== 0)!
  return items.map((_, index) => items[(index * stride) % items.length]!)
}

/** How many of these steps it takes until the provision is asked for the first time. */
type Asks = (steps: readonly CaseStep[], regulation: Regulation) => Promise<number>

/** At the time of the case, and long before it: all that the twin does, and only what it does until it is judged. */
async function firstTwins(book: CaseBook, shown: RegulationCase, asks: Asks): Promise<readonly First[]> {
  const twins: First[] = []
  for await (const { given, when, company: lists } of twinsOf(book, shown)) {
    twins.push({ steps: when ? [...given, when] : given, lists })
    if (twins.length === 2) break
  }
  const [, earlier] = twins
  if (earlier) {
    const { steps, lists } = earlier
    twins.push({ steps: steps.slice(0, await asks(steps, book.inForce({ ...shown.company, ...lists }))), lists })
  }
  return twins
}

const asksForRule =
  (rule: RuleDefinition): Asks =>
  async (steps, regulation) => {
    let asked = false
    const watching: RuleDefinition = {
      ...rule,
      force: 'in-principle',
      reads: (event, subject) => {
        asked = true
        return rule.reads(event, subject)
      },
    }
    for (let length = 1; length <= steps.length && !asked; length += 1) {
      const played = { provision: rule.id, title: '', given: steps.slice(0, length), expect: {} }
      await runCase([withRule(watching)(regulation)], played).catch(() => undefined)
      if (asked) return length
    }
    return steps.length
  }

/** A duty is derived whenever somebody asks: after the first step already. */
const asksForDuty: Asks = async () => 1

const termsOf = (book: CaseBook) => book.inForce().definition.editionBy

type Edition = { readonly id: string }

/** The case under an edition that another one came before, or comes after: what began under one keeps it. */
function underTwoEditions(
  book: CaseBook,
  shown: RegulationCase,
  dates: (inForce: Edition, other: Edition) => Parameters<typeof dated>[0],
): readonly RegulationCase[] {
  const parameter = termsOf(book)
  if (!parameter) return []
  const inForce = book.inForce(shown.company).given[parameter.name] as Partial<Edition>
  if (inForce.id === undefined) return []
  const all = book.cases.map(({ company }) => company?.[parameter.name] as Edition | undefined)
  const others = [...new Map(all.flatMap(edition => (edition?.id ? [[edition.id, edition]] : []))).values()]
  return others
    .filter(({ id }) => id !== inForce.id)
    .map(other => ({
      ...shown,
      company: { ...shown.company, [parameter.name]: dated(dates(inForce as Edition, other)) },
    }))
}

/** Twins that play long before begin under the other edition. */
const afterAnotherEdition = (book: CaseBook, shown: RegulationCase) =>
  underTwoEditions(book, shown, (inForce, other) => [{ value: other }, { value: inForce, since: '2000-01-01' }])

/** Another edition comes into force on the day after the case begins, or on the day of its last step. */
function beforeAnotherEdition(book: CaseBook, shown: RegulationCase): readonly RegulationCase[] {
  const days = [...shown.given, ...(shown.when ? [shown.when] : [])].flatMap(({ at }) => (at ? [at.slice(0, 10)] : []))
  const first = addDays(days[0] ?? '2026-01-05', 1)
  const last = days.at(-1) ?? first
  return [...new Set([first, last])].flatMap(since =>
    underTwoEditions(book, shown, (inForce, other) => [{ value: inForce }, { value: other, since }]),
  )
}

async function isSame({ twin, shown }: Omit<Pair, 'lists'>, alone: string, regulation: Regulation): Promise<boolean> {
  try {
    return (await differencesAfter(twin, shown, regulation, alone)).length === 0
  } catch (error) {
    if (isGuijuError(error)) return false
    throw error
  }
}

/** A pair that is in order as it is, and not with the slip. `eased`: what is needed so that the twin can be played. */
async function isNoticed(book: CaseBook, id: string, slip: () => Change, asks: Asks, eased: Change): Promise<boolean> {
  for await (const { twin, shown, lists } of pairs(book, id, asks)) {
    const { status: _, failed: __, ...expect } = shown.expect
    const pair = { twin, shown: { ...shown, expect } }
    // Where the company's own lists name nobody of the twin, its steps are mostly refused.
    for (const values of Object.keys(lists).length > 0 ? [{}, lists] : [{}]) {
      const regulation = book.inForce({ ...shown.company, ...values })
      const alone = await answersAlone(pair.shown, eased(regulation))
      if (!(await isSame(pair, alone, eased(regulation)))) continue
      if (!(await isSame(pair, alone, eased(slip()(regulation))))) return true
    }
  }
  return false
}

const reportsOnly =
  (id: string): Change =>
  ({ definition, given }) => ({
    definition: {
      ...definition,
      rules: definition.rules.map(rule => (rule.id === id ? { ...rule, force: 'in-principle' } : rule)),
    },
    given,
  })

/** A case by itself, or with another edition coming into force while it goes on, is not the same with the change. */
async function noticesOnItsOwn(book: CaseBook, id: string, change: Change): Promise<boolean> {
  for (const shown of book.cases.filter(({ provision }) => provision === id)) {
    for (const terms of [shown, ...beforeAnotherEdition(book, shown)]) {
      if ((await isKept(book, terms, regulation => regulation)) && !(await isKept(book, terms, change))) return true
    }
  }
  return false
}

async function isKept(book: CaseBook, shown: RegulationCase, change: Change): Promise<boolean> {
  try {
    await runCase([change(book.inForce(shown.company))], shown)
    return true
  } catch (error) {
    if (isGuijuError(error, 'LAW_BROKEN')) return false
    throw error
  }
}

/** The names under which a rule reads states, over all its cases. */
async function readsOf(book: CaseBook, rule: RuleDefinition): Promise<readonly string[]> {
  const names = new Set<string>()
  const watching: RuleDefinition = {
    ...rule,
    reads: (event, subject): Reads => {
      const reads = rule.reads(event, subject)
      for (const name of Object.keys(reads)) names.add(name)
      return reads
    },
  }
  await noticesOnItsOwn(book, rule.id, withRule(watching))
  return [...names]
}

const readingNobody = (rule: RuleDefinition, name: string): RuleDefinition => ({
  ...rule,
  reads: (event, subject) => {
    const reads = rule.reads(event, subject)
    const ref = reads[name]
    return ref ? { ...reads, [name]: ofNobody(ref.state).of('nobody at all') } : reads
  },
})

/** A state of the whole log is one of subjects that no event is about. */
function ofNobody(state: StateDefinition): StateDefinition {
  if (state.per !== undefined) return state
  const id = `${state.id} of nobody`
  const apart: StateDefinition = {
    ...state,
    id,
    per: 'nobody',
    tags: key => [`nobody:${key}`],
    keys: () => [],
    of: key => ({ state: apart, key, id: `${id}\n${key}` }),
  }
  return apart
}

/** A provision that would look at the first subject that it saw. */
export interface Slip {
  readonly regulation: string
  readonly provision: string
  readonly of: 'rule' | 'duty'
  /** `nothing to slip`: over all its cases it reads no state. */
  readonly fate: () => Promise<'noticed' | 'survived' | 'nothing to slip'>
}

/** One slip for each rule, and for each duty of a subject. */
export function slipsIn(book: CaseBook): readonly Slip[] {
  const { rules, obligations } = book.inForce().definition
  const { regulation } = book
  return [
    ...rules.map((rule): Slip => ({ regulation, provision: rule.id, of: 'rule', fate: () => fateOfRule(book, rule) })),
    ...obligations
      .filter(({ of }) => of.per !== undefined)
      .map((duty): Slip => ({ regulation, provision: duty.id, of: 'duty', fate: () => fateOfDuty(book, duty) })),
  ]
}

async function fateOfRule(book: CaseBook, rule: RuleDefinition) {
  if ((await readsOf(book, rule)).length === 0) return 'nothing to slip'
  const slip = () => withRule(readingFirst(rule))
  return (await isNoticed(book, rule.id, slip, asksForRule(rule), reportsOnly(rule.id))) ? 'noticed' : 'survived'
}

async function fateOfDuty(book: CaseBook, duty: ObligationDefinition) {
  const slip = () => withObligation(derivingFirst(duty))
  return (await isNoticed(book, duty.id, slip, asksForDuty, asItIs)) ? 'noticed' : 'survived'
}

const asItIs: Change = regulation => regulation

/** The names under which a rule reads what no verdict of its cases depends on. */
export async function deadReadsOf(book: CaseBook, rule: RuleDefinition): Promise<readonly string[]> {
  const dead: string[] = []
  for (const name of await readsOf(book, rule)) {
    if (!(await noticesOnItsOwn(book, rule.id, withRule(readingNobody(rule, name))))) dead.push(name)
  }
  return dead
}
