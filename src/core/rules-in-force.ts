/** The list of what is in force, for people and for tools: rules with their clauses and the values they use. */
import type { Force, Text } from './finding.ts'
import { frozenCopy } from './freeze.ts'
import type { ObligationDefinition } from './obligation.ts'
import type { ParameterBook, ParameterInForce } from './parameter-book.ts'
import { invalidQuery } from './query.ts'
import type { Regulation } from './regulation.ts'
import type { RuleDefinition } from './rule.ts'

type Definition = RuleDefinition | ObligationDefinition

export interface RuleInForce {
  readonly id: string
  readonly kind: 'rule' | 'obligation'
  readonly regulation: string
  readonly edition: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force: Force
  readonly parameters: readonly ParameterInForce[]
}

export interface RulesQuery {
  /** Of each parameter only the value in force at this moment, with a zone; all of its values where it is left out. */
  readonly asOf?: string
  /** With what had been recorded by this moment; all that is known where it is left out. */
  readonly knownAt?: string
}

export interface AskRules {
  (): readonly RuleInForce[]
  (question: RulesQuery): Promise<readonly RuleInForce[]>
}

export function rulesInForce(
  regulations: readonly Regulation[],
  book: Pick<ParameterBook, 'inForce'>,
): readonly RuleInForce[] {
  const rows = regulations.flatMap(({ definition }) => {
    const { id: regulation, edition, rules, obligations } = definition
    const row = (kind: RuleInForce['kind'], { id, clauses, title, force, parameters }: Definition): RuleInForce => {
      const inForce = Object.values(parameters).map(parameter => book.inForce(parameter))
      return { id, kind, regulation, edition, clauses, title, force, parameters: inForce }
    }
    return [...rules.map(rule => row('rule', rule)), ...obligations.map(obligation => row('obligation', obligation))]
  })
  return frozenCopy(rows)
}

/** Of an office whose numbers do not stand in its log: what was known when, nobody can say. */
export function askGiven(regulations: readonly Regulation[], book: ParameterBook): AskRules {
  return ((question?: RulesQuery) => {
    if (question) throw invalidQuery('question', question, 'none')
    return rulesInForce(regulations, book)
  }) as AskRules
}
