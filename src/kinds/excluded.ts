/** Not while (…期间不得…): no business while blacklisted, no issue while held. */
import type { EventDefinition } from '../core/event.ts'
import type { Figure } from '../core/finding.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/** @param during what stands against it, such as since when or why; null or undefined: nothing does */
export function excluded<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly during: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Figure | undefined
  },
): RuleDefinition {
  return ruleOfKind({ name: 'excluded', words: WORDS }, rule, judged => {
    const actual = rule.during(judged) ?? null
    return { holds: actual === null, actual, limit: null }
  })
}

const WORDS = { zh: '{actual} 期间不得办理', en: 'not while {actual} stands' }
