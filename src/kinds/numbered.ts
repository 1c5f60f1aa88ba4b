/** A series without a gap (连续编号): each number is the one after the last. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param number the number that is given now
 * @param last the one that was given before in the same series; 0 where there was none
 */
export function numbered<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly number: (judged: JudgedOf<Guarded, State, Edition, P, R>) => number
    readonly last: (judged: JudgedOf<Guarded, State, Edition, P, R>) => number
  },
): RuleDefinition {
  return ruleOfKind({ name: 'numbered', words: WORDS }, rule, judged => {
    const actual = rule.number(judged)
    const limit = rule.last(judged) + 1
    return { holds: actual === limit, actual, limit }
  })
}

const WORDS = { zh: '编号 {actual}，应为 {limit}', en: 'number {actual}, the next one is {limit}' }
