/** What must be on record (须有凭据): one thing, told by itself: a number, a destination, a check that was made. */
import type { EventDefinition } from '../core/event.ts'
import type { Figure } from '../core/finding.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param shows what there is; null and false: nothing
 * @param asks what is asked for, as it is told: a flag or a few words
 */
export function evidenced<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly shows: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Figure
    readonly asks: Figure
  },
): RuleDefinition {
  const { shows, asks } = rule
  return ruleOfKind({ name: 'evidenced', words: WORDS, arguments: { asks } }, rule, judged => {
    const actual = shows(judged)
    return { holds: actual !== null && actual !== false, actual, limit: asks }
  })
}

const WORDS = { zh: '在案：{actual}；须有：{limit}', en: 'on record: {actual}; needed: {limit}' }
