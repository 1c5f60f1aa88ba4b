/** What all kinds of rules have in common: words of their own, a condition, and their arguments as data. */
import type { EventDefinition } from '../core/event.ts'
import type { Figure, Text } from '../core/finding.ts'
import type { Parameters } from '../core/parameter.ts'
import { type Judgement, notApplicable, type Reads, type RuleDefinition } from '../core/rule.ts'
import type { Facts } from './scope.ts'
import { type JudgedOf, type RuleHeading, scopedRule } from './scoped-rule.ts'
import { argumentOf, parametersOf } from './values.ts'

/** The blanks that every kind has. */
export type KindRule<
  Guarded extends readonly EventDefinition[],
  State,
  Edition,
  P extends Parameters,
  R extends Reads,
> = RuleHeading<Guarded, State, Edition, P, R> & {
  /** How it is told, where the kind's own words do not fit. */
  readonly sentence?: Text
  /** Where it is not so, the rule has nothing to say. */
  readonly when?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => boolean
  /**
   * What must be so beside what the kind asks for: a count that was reported, and approved, too. The kind's words do not
   * tell it, so a rule that has it brings a sentence of its own.
   */
  readonly provided?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => boolean
  /** Where it is so, the rule is kept whatever is measured. */
  readonly unless?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => boolean
  /** Figures that are told beside the measured value and the limit. */
  readonly facts?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Facts
  /** Where the rule keeps several clauses: the one that decides; undefined: the first. */
  readonly clause?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | undefined
}

/** A kind: its name, its words, and where its values come from. */
export interface Kind {
  readonly name: string
  readonly words: Text
  /** Arguments by name: parameters among them are read by the rule. */
  readonly arguments?: Readonly<Record<string, unknown>>
}

type AnyRule = KindRule<readonly EventDefinition[], unknown, unknown, Parameters, Reads>

export function ruleOfKind<
  Guarded extends readonly EventDefinition[],
  State,
  Edition,
  P extends Parameters,
  R extends Reads,
>(
  kind: Kind,
  rule: KindRule<Guarded, State, Edition, P, R>,
  judge: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Judgement,
): RuleDefinition {
  const { when, provided, unless, facts, clause, ...heading } = rule as unknown as AnyRule
  const given = kind.arguments ?? {}
  return scopedRule({
    ...heading,
    kind: { name: kind.name, arguments: argumentsOf(given) },
    parameters: { ...heading.parameters, ...parametersOf(...Object.values(given)) },
    sentence: heading.sentence ?? kind.words,
    holds: judged => {
      if (when && !when(judged as never)) return notApplicable()
      const judgement = judge(judged as never)
      if (judgement.holds === null) return judgement
      const more = facts?.(judged as never)
      const deciding = clause?.(judged as never)
      return {
        ...judgement,
        holds: (judgement.holds && (provided?.(judged as never) ?? true)) || unless?.(judged as never) === true,
        ...(more && { facts: { ...judgement.facts, ...more } }),
        ...(deciding !== undefined && { clause: deciding }),
      }
    },
  })
}

function argumentsOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, Figure>> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, argumentOf(value)]))
}
