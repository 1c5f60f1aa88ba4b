/**
 * As approved (依批准内容办理): what is carried out is what was approved. An approval holds for the digest of what lay before
 * the approver; whatever changes that afterwards voids it, until somebody approves the new.
 */
import { digestOf } from '../core/digest.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import { notApplicable, type Reads, type RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param approved the digest (`digestOf`) that the approval is for; null: nothing was approved, which is for a
 *   `precedence` to say
 * @param now what is carried out, as plain data: the fields that the approver was asked about, and no others
 */
export function asApproved<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly approved: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
    readonly now: (judged: JudgedOf<Guarded, State, Edition, P, R>) => unknown
  },
): RuleDefinition {
  const { approved, now } = rule
  return ruleOfKind({ name: 'as-approved', words: WORDS }, rule, judged => {
    const limit = approved(judged)
    if (limit === null) return notApplicable()
    const actual = digestOf(now(judged))
    return { holds: actual === limit, actual, limit }
  })
}

const WORDS = {
  zh: '批准的内容（摘要 {limit}）已变更（现摘要 {actual}）',
  en: 'approved was what has the digest {limit}; now it has {actual}',
}
