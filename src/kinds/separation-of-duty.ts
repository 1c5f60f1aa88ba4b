/** Nobody decides his own matter (不得自批): whoever did the one does not do the other. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param by the person who does it now. Left out: who recorded it. Nobody: it does not hold, since nobody can say.
 * @param from the persons who did the other; null among them: nobody knows who
 * @param limit what is asked for, as it is told
 */
export function separationOfDuty<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly by?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
    readonly from: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly (string | null)[]
    readonly limit?: string
  },
): RuleDefinition {
  const { by, from, limit = 'somebody else' } = rule
  const kind = { name: 'separation-of-duty', words: WORDS, arguments: { by: by ? 'stated by the recorder' : 'actor' } }
  return ruleOfKind(kind, rule, judged => {
    const actual = by ? by(judged) : (judged.event.actor?.id ?? null)
    return { holds: actual !== null && !from(judged).includes(actual), actual, limit }
  })
}

const WORDS = { zh: '由 {actual} 办理，须由他人办理', en: 'done by {actual}; it is for somebody else to do' }
