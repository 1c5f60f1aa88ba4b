/** Done in time (限时办结): how long it took against how long it may take. What came late is better than nothing. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { notApplicable, type Reads, type RuleDefinition, undecidable } from '../core/rule.ts'
import type { Pause } from '../time/pauses.ts'
import { elapsed } from '../time/working-time.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'
import { clockIn } from './within.ts'

/**
 * @param from when the time began; null: it has not, and the rule has nothing to say
 * @param seconds how long it may take; the second that ends it is in time
 * @param clock whose time counts: the clock on the wall where it is left out
 */
export function timely<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly from: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Instant | null
    readonly seconds: From<JudgedOf<Guarded, State, Edition, P, R>, number>
    readonly clock?: (calendar: Calendar) => Calendar
    readonly pauses?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly Pause[]
  },
): RuleDefinition {
  const { from, seconds, clock = clockIn, pauses } = rule
  return ruleOfKind({ name: 'timely', words: WORDS, arguments: { seconds } }, rule, judged => {
    const start = from(judged)
    if (start === null) return notApplicable()
    const passed = elapsed(clock(judged.calendar), start, judged.event.occurredAt, pauses?.(judged) ?? [])
    if (!passed.decidable) return undecidable(passed.reason)
    const limit = valueFrom(seconds, judged)
    return { holds: passed.seconds <= limit, actual: passed.seconds, limit }
  })
}

const WORDS = { zh: '历时 {actual} 秒，上限 {limit} 秒', en: 'it took {actual} second(s), the limit is {limit}' }
