/** A regulation: what must be so. Contexts, parameters, rules and obligations, put together. */
import type { GrantDefinition } from './authority.ts'
import type { Clauses } from './clause.ts'
import type { Context } from './context.ts'
import { judgingWords, type Telling } from './explain.ts'
import type { Text } from './finding.ts'
import { gateTelling, HOST, NO_GRANT } from './gate.ts'
import type { Guards } from './guarding.ts'
import type { Carrying, Messages, MessagesOf } from './messages.ts'
import type { ObligationDefinition } from './obligation.ts'
import type { Given, ParameterDefinition, Parameters, ValuesOf } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { ParameterSource } from './parameter-timelines.ts'
import type { Instant } from './ports.ts'
import type { ReminderDefinition } from './reminder.ts'
import type { RuleDefinition } from './rule.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A regulation as its folder writes it; what it does not have is left out. */
export interface RegulationText<P extends Parameters = Parameters, C extends Context = Context> {
  readonly id: string
  readonly title: Text
  /** Which wording of the text the rules follow; events say which editions judged them. */
  readonly edition: string
  /** Where the company says which edition is in force from when: the parameter; events then say its value's id. */
  readonly editionBy?: ParameterDefinition<{ readonly id: string }>
  /** What the clauses say; a long list may stand apart, so that a page that only judges does not carry it. */
  readonly clauses?: Clauses
  /** The contexts whose facts its rules and duties judge. */
  readonly contexts?: readonly C[]
  /** Made by `defineParameters`. */
  readonly parameters?: P
  readonly rules?: readonly RuleDefinition[]
  readonly obligations?: readonly ObligationDefinition[]
  /** Duties that the office fulfils by itself when it ticks. */
  readonly reminders?: readonly ReminderDefinition[]
  /** Who may do or see what, made by `defineGrant`; and who may not, by `defineBar`. */
  readonly grants?: readonly GrantDefinition[]
  readonly bars?: readonly GrantDefinition[]
  /** What its codes are called in sentences, by kind, beside the words of its contexts. */
  readonly words?: Vocabulary
}

export interface RegulationDefinition<P extends Parameters = Parameters> extends RegulationText<P> {
  readonly contexts: readonly Context[]
  readonly parameters: P
  readonly rules: readonly RuleDefinition[]
  readonly obligations: readonly ObligationDefinition[]
  readonly reminders: readonly ReminderDefinition[]
  readonly grants: readonly GrantDefinition[]
  readonly bars: readonly GrantDefinition[]
}

/** A regulation in force in one company: the definition and the company's values. */
export interface Regulation<M extends Messages = Messages> extends Carrying<M> {
  readonly definition: RegulationDefinition
  readonly given: Readonly<Record<string, unknown>>
}

export type GivenFor<P extends Parameters> = { readonly [K in keyof P]?: Given<ValuesOf<P>[K]> }

/** `customerGrading({ vipMinBeds: 500 })`: the regulation with the company's values, checked when an office opens. */
export type RegulationFactory<P extends Parameters, M extends Messages = Messages> = ((
  given?: GivenFor<P>,
) => Regulation<M>) & {
  readonly definition: RegulationDefinition<P>
}

export function defineRegulation<P extends Parameters = Record<never, never>, const C extends Context = never>(
  text: RegulationText<P, C>,
): RegulationFactory<P, MessagesOf<C>> {
  const definition: RegulationDefinition<P> = { ...NOTHING, parameters: {} as P, ...text }
  const factory = (given: GivenFor<P> = {}): Regulation<MessagesOf<C>> => ({
    definition: definition as unknown as RegulationDefinition,
    given: given as Readonly<Record<string, unknown>>,
  })
  return Object.assign(factory, { definition })
}

const NOTHING = { contexts: [], rules: [], obligations: [], reminders: [], grants: [], bars: [] } as const

export function sourceOf({ definition, given }: Regulation): ParameterSource {
  return { regulation: definition.id, parameters: definition.parameters, given }
}

/**
 * The editions that judge at a moment, as events will say. A case keeps the edition under which it began, so all that
 * have been in force by then are named; which of them decided, a finding's clause says.
 */
export function editionsAt(regulations: readonly Regulation[], book: ParameterBook): (moment: Instant) => string {
  const texts = new Map<Instant, string>()
  const textAt = (moment: Instant) => regulations.map(one => `${one.definition.id}@${editionAt(one, book, moment)}`)
  return moment => {
    const unchangedSince = book.changedUpTo(moment)
    const known = texts.get(unchangedSince)
    if (known !== undefined) return known
    const text = textAt(moment).join(' ')
    texts.set(unchangedSince, text)
    return text
  }
}

function editionAt({ definition }: Regulation, book: ParameterBook, moment: Instant): string {
  const { edition, editionBy } = definition
  if (!editionBy) return edition
  const begun = book.inForce(editionBy).values.filter(({ from }) => from <= moment)
  const ids = begun.map(({ value }) => (value as { readonly id: string }).id)
  return ids.length > 0 ? ids.join('+') : edition
}

export type Tellings = Readonly<Record<string, Telling>>

/** How everything that can be found or owed is told, by the id of the rule, the obligation or the refusal of fact. */
export function tellings(
  contexts: readonly Context[],
  regulations: readonly Regulation[],
  { telling = gateTelling }: Partial<Guards> = {},
): Tellings {
  const refusals = contexts.flatMap(({ refusals }) => Object.entries(refusals))
  const provisions = regulations.flatMap(({ definition }) => [...definition.rules, ...definition.obligations])
  const grants = regulations.flatMap(({ definition }) => [...definition.grants, ...definition.bars])
  return Object.fromEntries([
    [NO_GRANT, telling],
    [HOST, telling],
    ...grants.map(({ id, title }): [string, Telling] => [id, { title, sentence: telling.sentence }]),
    ...refusals,
    ...provisions.map(({ id, title, sentence }): [string, Telling] => [id, { title, sentence }]),
  ])
}

/** What codes are called: by the contexts, by the regulations; a rule, a duty, a refusal by its title. */
export function wordsIn(
  contexts: readonly Context[],
  regulations: readonly Regulation[],
  all: Tellings,
  { words = {} }: Partial<Guards> = {},
): Vocabulary {
  const definitions = regulations.map(({ definition }) => definition)
  const rule = Object.fromEntries(Object.entries(all).map(([id, { title }]) => [id, title]))
  return {
    ...vocabularyOf([{ words: { ...judgingWords, ...words } }, ...contexts, ...definitions]),
    rule,
  }
}
