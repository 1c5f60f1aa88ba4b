/** What it may be (限于所列): a value that is on a list. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

/**
 * @param value what it is; null is on no list
 * @param among what it may be: several, or one thing alone
 */
export function oneOf<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly value: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
    readonly among: From<JudgedOf<Guarded, State, Edition, P, R>, readonly string[] | string>
  },
): RuleDefinition {
  const { value, among } = rule
  return ruleOfKind({ name: 'one-of', words: WORDS, arguments: { among } }, rule, judged => {
    const actual = value(judged)
    const limit = valueFrom(among, judged)
    return {
      holds: actual !== null && (typeof limit === 'string' ? limit === actual : limit.includes(actual)),
      actual,
      limit,
    }
  })
}

const WORDS = { zh: '为 {actual}，应为 {limit} 之一', en: 'it is {actual}, should be one of {limit}' }
