/** The list of what is in force, for people and for tools: rules with their clauses and the values they use. */
import type { Force, Text } from './finding.ts'
import { frozenCopy } from './freeze.ts'
import type { ObligationDefinition } from './obligation.ts'
import type { ParameterBook, ParameterInForce } from './parameter-book.ts'
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
