/** The same hands (须由同一人): whoever did the one does the other, too; by a mandate of his, another does it for him. */
import { handsOf } from '../core/acting.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { actingText, actOf, type Recorded, withAct } from './acts.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param by the person who does it now, by what the event says: it counts where he is the actor, or one of the
 *   `recorders` is. Left out: the actor.
 * @param as the person who did the other; null: nobody did, and nobody may
 */
export function bindingOfDuty<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> &
    Recorded<JudgedOf<Guarded, State, Edition, P, R>> & {
      readonly by?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
      readonly as: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
    },
): RuleDefinition {
  const { by, as, recorders } = rule
  const told = { by: by ? 'named by the event' : 'actor', recorders }
  const words = by ? withAct(rule.sentence ?? WORDS) : (rule.sentence ?? WORDS)
  const kind = { name: 'binding-of-duty', words: WORDS, arguments: told }
  return ruleOfKind(kind, { ...rule, sentence: words }, judged => {
    const { actor } = judged.event
    const actual = by ? by(judged) : actingText(actor)
    const limit = as(judged)
    const act = by && actOf(actual === null ? null : { id: actual }, recorders, judged)
    const holds = limit !== null && (act?.hands ?? handsOf(actor)).includes(limit) && (act?.counts ?? true)
    return { holds, actual, limit, ...(act && { facts: act.facts }) }
  })
}

const WORDS = { zh: '由 {actual} 办理，应由 {limit} 办理', en: 'done by {actual}, {limit} should do it' }
