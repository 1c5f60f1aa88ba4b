/**
 * Nobody decides his own matter (不得自批): whoever did the one does not do the other. By a mandate two have done it: who
 * acted, and for whom. Who holds a mandate and acts without it is nobody but himself.
 */
import { handsOf } from '../core/acting.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { actingText, actOf, type Recorded, withAct } from './acts.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'

/**
 * @param by the person who does it now, by what the event says: it counts where he is the actor, or one of the
 *   `recorders` is. Left out: the actor. Nobody: it does not hold, since nobody can say.
 * @param stated true: that the recorder names him is enough, as of somebody who goes along and signs nothing
 * @param from the persons who did the other, and for whom they did it (`handsOf` an actor); null among them: nobody knows who
 * @param limit what is asked for, as it is told
 */
export function separationOfDuty<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> &
    Recorded<JudgedOf<Guarded, State, Edition, P, R>> & {
      readonly stated?: boolean
      readonly by?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => string | null
      readonly from: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly (string | null)[]
      readonly limit?: string
    },
): RuleDefinition {
  const { by, from, limit = 'somebody else', recorders, stated = false } = rule
  const told = { by: !by ? 'actor' : stated ? 'stated by the recorder' : 'named by the event', recorders }
  const words = by && !stated ? withAct(rule.sentence ?? WORDS) : (rule.sentence ?? WORDS)
  const kind = { name: 'separation-of-duty', words: WORDS, arguments: told }
  return ruleOfKind(kind, { ...rule, sentence: words }, judged => {
    const { actor } = judged.event
    const actual = by ? by(judged) : actingText(actor)
    const act = by && actOf(actual === null ? null : { id: actual }, recorders, judged)
    const others = from(judged)
    const apart = !(act?.hands ?? handsOf(actor)).some(hand => others.includes(hand))
    const holds = actual !== null && apart && (stated || (act?.counts ?? true))
    return { holds, actual, limit, ...(act && { facts: act.facts }) }
  })
}

const WORDS = { zh: '由 {actual} 办理，须由他人办理', en: 'done by {actual}; it is for somebody else to do' }
