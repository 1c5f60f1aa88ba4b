/** A share of a whole (占比不超过): exact, and what stands above the cap already is only measured where it gets worse. */
import type { EventDefinition } from '../core/event.ts'
import { roomOfShare, shareOf, withinShare } from '../core/exact.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

/** How many there are of a part, and of the whole. */
export interface Share {
  readonly part: number
  readonly whole: number
}

type Counting<Judged> = (counts: 'before' | 'after', judged: Judged) => Share

/**
 * A share that does not rise by the decision is not refused, however high it stands: what has happened stays as an
 * obligation. Only what makes it worse is measured against the cap.
 *
 * @param share the counts before the command, and after it
 * @param percent the cap in per cent
 * @param allowance so many are always in order, however few there are in all
 */
export function quota<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly share: Counting<JudgedOf<Guarded, State, Edition, P, R>>
    readonly percent: From<JudgedOf<Guarded, State, Edition, P, R>, string>
    readonly allowance?: From<JudgedOf<Guarded, State, Edition, P, R>, number>
    /** The name of the whole among the told figures. */
    readonly whole?: string
  },
): RuleDefinition {
  const { share, percent, allowance = 0, whole: name = 'whole' } = rule
  return ruleOfKind({ name: 'quota', words: WORDS, arguments: { percent, allowance } }, rule, judged => {
    const { part, whole } = share('after', judged)
    const limit = valueFrom(percent, judged)
    const always = valueFrom(allowance, judged)
    const holds = part <= share('before', judged).part || part <= always || withinShare(part, whole, limit)
    const room = Math.max(roomOfShare(whole, limit), always)
    return { holds, actual: shareOf(part, whole), limit, facts: { part, [name]: whole, room } }
  })
}

const WORDS = {
  zh: '{whole} 中占 {part}，即 {actual}%，上限 {limit}%（至多 {room}）',
  en: '{part} of {whole} is {actual} %, the limit is {limit} % (at most {room})',
}
