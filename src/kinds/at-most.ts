/** No more than (至多…): a number or an exact amount against its limit. */

import type { EventDefinition } from '../core/event.ts'
import { compare } from '../core/exact.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

/** A whole number, or a decimal text that is compared exactly. */
export type Quantity = number | string

/**
 * @param count what is measured; null: there is nothing to measure, and the rule has nothing to say
 * @param limit up to and including which it may be; null: there is none
 * @param worsened where it is false, nothing got worse by this command, and a standing excess is not refused
 */
export function atMost<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly count: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Quantity | null
    readonly limit: From<JudgedOf<Guarded, State, Edition, P, R>, Quantity | null>
    readonly worsened?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => boolean
  },
): RuleDefinition {
  const { count, worsened } = rule
  return ruleOfKind({ name: 'at-most', words: WORDS, arguments: { limit: rule.limit } }, rule, judged => {
    const actual = count(judged)
    if (actual === null) return { holds: null, because: 'not-applicable' }
    const limit = valueFrom(rule.limit, judged)
    const holds = limit === null || compare(String(actual), String(limit)) <= 0 || worsened?.(judged) === false
    return { holds, actual, limit }
  })
}

const WORDS = { zh: '为 {actual}，至多 {limit}', en: 'it is {actual}, at most {limit}' }
