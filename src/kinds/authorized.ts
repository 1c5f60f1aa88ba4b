/** Who may do it (有权者方可办理): a role, a department or a person, from a list of the company or of the edition. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

/** Somebody who is named: the actor of an event, or a person in its data. */
export interface Named {
  readonly id?: string | undefined
  readonly role?: string | undefined
  readonly department?: string | undefined
}

/**
 * @param who what of the person is asked for
 * @param by a person named in the data: what the recorder says, not what the person did. Left out: who recorded it.
 * @param among who may; nobody who is not named may
 */
export function authorized<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly who: 'role' | 'department' | 'id'
    readonly by?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Named | null
    readonly among: From<JudgedOf<Guarded, State, Edition, P, R>, readonly string[]>
  },
): RuleDefinition {
  const { who, by, among } = rule
  const named = by === undefined ? 'actor' : 'stated by the recorder'
  return ruleOfKind({ name: 'authorized', words: WORDS, arguments: { who, by: named, among } }, rule, judged => {
    const person = by ? by(judged) : judged.event.actor
    const actual = person?.[who] ?? null
    const limit = valueFrom(among, judged)
    return { holds: actual !== null && limit.includes(actual), actual, limit }
  })
}

const WORDS = { zh: '经办人属 {actual}，应属 {limit}', en: 'done by {actual}, should be one of {limit}' }
