/** The list of what is in force, for people and for tools: rules with their clauses and the values they use. */
import type { Force, Text } from './finding.ts'
import { frozenCopy } from './freeze.ts'
import type { ParameterBook, ParameterInForce } from './parameter.ts'
import type { Regulation } from './regulation.ts'

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

export function rulesInForce(regulations: readonly Regulation[], book: ParameterBook): readonly RuleInForce[] {
  const rows = regulations.flatMap(({ definition }) => {
    const { id: regulation, edition, rules, obligations } = definition
    const row = (
      kind: RuleInForce['kind'],
      one: (typeof rules)[number] | (typeof obligations)[number],
    ): RuleInForce => ({
      id: one.id,
      kind,
      regulation,
      edition,
      clauses: one.clauses,
      title: one.title,
      force: one.force,
      parameters: Object.values(one.parameters).map(parameter => book.inForce(parameter)),
    })
    return [...rules.map(one => row('rule', one)), ...obligations.map(one => row('obligation', one))]
  })
  return frozenCopy(rows)
}
