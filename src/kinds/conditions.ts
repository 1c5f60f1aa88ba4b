/** A standard of several conditions (标准), each of a clause of its own: all must be met, the first unmet decides. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/** One condition, by the clause that states it and the code by which it is told. */
export interface Condition {
  readonly clause: string
  readonly code: string
  readonly met: boolean
}

export function conditions<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly conditions: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly Condition[]
  },
): RuleDefinition {
  return ruleOfKind({ name: 'conditions', words: WORDS }, rule, judged => {
    const unmet = rule.conditions(judged).filter(({ met }) => !met)
    const [first] = unmet
    const judgement = { holds: first === undefined, actual: unmet.map(({ code }) => code), limit: [] }
    return first ? { ...judgement, clause: first.clause } : judgement
  })
}

const WORDS = { zh: '未满足：{actual:condition}', en: 'not met: {actual:condition}' }
