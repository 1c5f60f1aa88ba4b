/** Not before a pending duty is done (未了结…不得…): what the duty waits for bars what comes after it. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/** @param pending what is not done yet, by name; an empty list: nothing is in the way */
export function milestone<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly pending: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly string[]
  },
): RuleDefinition {
  return ruleOfKind({ name: 'milestone', words: WORDS }, rule, judged => {
    const actual = rule.pending(judged)
    return { holds: actual.length === 0, actual, limit: [] }
  })
}

const WORDS = { zh: '尚未了结：{actual}', en: 'still pending: {actual}' }
