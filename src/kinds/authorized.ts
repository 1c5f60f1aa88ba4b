/** Who may do it (有权者方可办理): a role, a department or a person, from a list of the company or of the edition. */
import { capacityOf } from '../core/acting.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { actOf, idOfNamed, type Named, type Recorded, withAct } from './acts.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

export type { Named } from './acts.ts'

/**
 * @param who what of the person is asked for
 * @param by the person whom the event names: it counts where he is the actor, or one of the `recorders` is. Left out:
 *   the actor, or for whom he acts by a mandate. Who did something earlier is no `by`: his act was judged when it was recorded (`oneOf` of the state)
 * @param among who may; nobody who is not named may. Left out: whoever acts himself
 */
export function authorized<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> &
    Recorded<JudgedOf<Guarded, State, Edition, P, R>> & {
      readonly who: 'role' | 'department' | 'id'
      readonly by?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Named | null
      readonly among?: From<JudgedOf<Guarded, State, Edition, P, R>, readonly string[]>
    },
): RuleDefinition {
  const { who, by, among, recorders } = rule
  const told = { who, by: by === undefined ? 'actor' : 'named by the event', among, recorders }
  const own = who === 'role' ? ROLE_WORDS : WORDS
  const words = by ? withAct(rule.sentence ?? own) : (rule.sentence ?? own)
  return ruleOfKind({ name: 'authorized', words: own, arguments: told }, { ...rule, sentence: words }, judged => {
    const person = by ? by(judged) : capacityOf(judged.event.actor)
    const act = by && actOf(person, recorders, judged)
    const actual = (person && (who === 'id' ? idOfNamed(person) : person[who])) ?? null
    const limit = among === undefined ? null : valueFrom(among, judged)
    const holds = actual !== null && (limit === null || limit.includes(actual)) && (act?.counts ?? true)
    return { holds, actual, limit, ...(act && { facts: act.facts }) }
  })
}

const ROLE_WORDS = {
  zh: '[经办人属{actual:role}|经办人未注明岗位]，应属：{limit:role}',
  en: 'done by [{actual:role}|somebody without a role], should be one of {limit:role}',
}
const WORDS = { zh: '经办人属 {actual}，应属 {limit}', en: 'done by {actual}, should be one of {limit}' }
