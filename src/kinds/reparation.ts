/** A standing breach until it is cured (整改): owed since the value went beyond its limit, whoever's fact it was. */
import type { DeepReadonly } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Standing, scopedObligation } from './scoped-obligation.ts'
import { heldSince } from './since-when.ts'

/** How a value stood from a moment on. */
export interface Stood<Value> {
  readonly since: Instant
  readonly value: Value
}

/**
 * A limit of today measures what stands today, so a breach begins with the fact that made it or with the day on which
 * the limit was lowered, whichever came last before it has stood ever since.
 *
 * @param each what can be in breach one by one; left out: the subject itself
 * @param history how the value stood, in order; the last entry is how it stands now
 * @param breached whether such a value is beyond the limit of that moment
 */
export function reparation<
  State,
  Value,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
>(
  duty: ObligationHeading<State, Edition, P> & {
    readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
    readonly history: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => readonly Stood<Value>[]
    readonly breached: (value: Value, parameters: ValuesOf<P>) => boolean
    readonly facts?: (item: Item, value: Value, parameters: ValuesOf<P>) => Facts
  },
): ObligationDefinition {
  const { each, history, breached, facts } = duty
  return scopedObligation({
    ...duty,
    kind: { name: 'reparation', arguments: {} },
    duties: standing => {
      const { changes, parametersAt } = standing
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => {
        const stood = history(item, standing)
        const moments = momentsOf(stood, changes)
        const valueAt = (at: Instant) => stood.findLast(entry => entry.since <= at)!.value
        const since = heldSince(moments, at => breached(valueAt(at), parametersAt(at)))
        if (since === undefined) return []
        return [{ since, ...(facts && { facts: facts(item, stood.at(-1)!.value, parametersAt(moments[0]!)) }) }]
      })
    },
  })
}

/** The moments at which the value or its limit changed, since there was a value, latest first. */
function momentsOf<Value>(stood: readonly Stood<Value>[], changes: readonly Instant[]): readonly Instant[] {
  const first = stood[0]?.since
  if (first === undefined) return []
  const moments = new Set([...stood.map(({ since }) => since), ...changes.filter(change => change > first)])
  return [...moments].sort().reverse()
}
