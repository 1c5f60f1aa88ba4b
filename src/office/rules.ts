/** The rules in force, as they are, or as they were, known by then. */
import type { LogNumbers } from '../core/log-numbers.ts'
import type { ParameterBook, ParameterInForce } from '../core/parameter-book.ts'
import { invalidQuery } from '../core/query.ts'
import { readable } from '../core/readable.ts'
import type { Regulation } from '../core/regulation.ts'
import { type RuleInForce, rulesInForce } from '../core/rules-in-force.ts'
import { parseInstant } from '../time/instant.ts'

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

export function rulesOf(
  regulations: readonly Regulation[],
  live: ParameterBook,
  numbers: LogNumbers | undefined,
): AskRules {
  async function asked(question: RulesQuery): Promise<readonly RuleInForce[]> {
    const { asOf, knownAt } = readable('INVALID_QUERY', 'question', () => checked(question))
    const at = asOf === undefined ? undefined : parseInstant(asOf)
    const by = knownAt === undefined ? undefined : parseInstant(knownAt)
    const book = by === undefined ? (await numbers?.refresh())?.parameters : await numbers?.by(by)
    const known = book ?? live
    const inForce = (one: ParameterInForce) => (at === undefined ? one : { ...one, values: valuesAt(one, at) })
    return rulesInForce(regulations, { inForce: parameter => inForce(known.inForce(parameter)) })
  }
  return ((question?: RulesQuery) =>
    question === undefined ? rulesInForce(regulations, live) : asked(question)) as AskRules
}

function valuesAt({ values }: ParameterInForce, moment: string) {
  return values.filter(({ from }, place) => from <= moment && !(values[place + 1] && values[place + 1]!.from <= moment))
}

function checked(question: RulesQuery): RulesQuery {
  if (typeof question !== 'object' || question === null) throw invalidQuery('question', question, 'an object')
  const said = { ...question }
  const other = Object.keys(said).find(field => field !== 'asOf' && field !== 'knownAt')
  if (other !== undefined) throw invalidQuery(other, undefined, 'no such field')
  return said
}
