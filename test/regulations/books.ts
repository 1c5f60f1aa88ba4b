/** The regulations beside their cases, as the tests of this folder look at them. */
import type { RegulationCase } from '../../src/core/case.ts'
import * as clause from '../../src/core/clause.ts'
import { guards } from '../../src/core/guards.ts'
import type { RegulationDefinition } from '../../src/core/regulation.ts'
import type { Text } from '../../src/index.ts'
import { caseBooks } from '../cases/index.ts'

/** A definition with what its clauses say about how they are kept. */
export const books = caseBooks.map(book => {
  const { definition } = book.inForce()
  const provisions = clause.provisionsOf(book.clauses)
  const outside = clause.outsideOf(book.clauses)
  return { ...book, definition: { ...definition, provisions, outside } }
})

/** A regulation with what its clauses say about how they are kept. */
type Described = Pick<RegulationDefinition, 'rules' | 'obligations'> & { readonly provisions: readonly Kept[] }

export interface Kept {
  readonly id: string
  readonly clauses: readonly string[]
}

/** Everything that keeps a clause: rules, obligations, and the rest. */
export function provisionsOf({ rules, obligations, provisions }: Described): readonly Kept[] {
  return [...rules, ...obligations, ...provisions]
}

export function casesFor(provision: string, cases: readonly RegulationCase[]): readonly RegulationCase[] {
  return cases.filter(one => one.provision === provision)
}

/** No command can break it, because the command itself does what it asks for: shown by a host's command instead. */
export const NEVER_BROKEN = ['company-blacklist-clears-all-books']

/** How each rule, duty, grant and refusal is told. */
export const templates = new Map(
  books.flatMap(({ definition: { rules, obligations, grants, contexts } }) => [
    ...grants.map(({ id }): [string, Text] => [id, guards.telling.sentence]),
    ...['no-grant', 'host-authority'].map((id): [string, Text] => [id, guards.telling.sentence]),
    ...[...rules, ...obligations].map(({ id, sentence }): [string, Text] => [id, sentence]),
    ...contexts.flatMap(({ refusals }) =>
      Object.entries(refusals).map(([id, { sentence }]): [string, Text] => [id, sentence]),
    ),
  ]),
)

export function templateOf(id: string): Text {
  return templates.get(id)!
}
