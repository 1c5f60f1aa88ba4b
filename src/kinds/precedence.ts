/** Only after something else (先…后…): done before, and not later than this, whenever it is told. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { Judgement, Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { valueFrom } from './values.ts'
import type { Within } from './within.ts'

type When = Instant | null | undefined

/**
 * @param first when that was done which must come before; null: it was not. Where several must: each by its name.
 * @param delay how long after it at the earliest; the day of the first does not count, as in every period
 */
export function precedence<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly first: (judged: JudgedOf<Guarded, State, Edition, P, R>) => When | Readonly<Record<string, When>>
    readonly delay?: Within
  },
): RuleDefinition {
  const { first, delay } = rule
  const kind = { name: 'precedence', words: WORDS, arguments: { delay: delay?.count } }
  return ruleOfKind(kind, rule, judged => {
    const { occurredAt: limit } = judged.event
    const before = first(judged) ?? null
    if (typeof before === 'object' && before !== null) return allBefore(before, limit)
    const actual = before
    if (actual === null || delay === undefined) return { holds: actual !== null && actual <= limit, actual, limit }
    const count = valueFrom(delay.count, judged) ?? 0
    const earliest = delay.due(judged.calendar, actual, count, [])
    if ('reason' in earliest) return { holds: null, because: 'undecidable', reason: String(earliest.reason) }
    return { holds: earliest.at <= limit, actual, limit, facts: { earliest: earliest.at } }
  })
}

function allBefore(first: Readonly<Record<string, When>>, moment: Instant): Judgement {
  const limit = Object.keys(first)
  const actual = limit.filter(name => !isBefore(first[name], moment))
  return { holds: actual.length === 0, actual, limit }
}

function isBefore(first: When, moment: Instant): boolean {
  return typeof first === 'string' && first <= moment
}

const WORDS = { zh: '此前 {actual}，此事 {limit}', en: 'the one at {actual}, the other at {limit}' }
