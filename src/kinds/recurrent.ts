/** Owed again and again (每…一次): once in each calendar period of the office's zone. */
import type { DeepReadonly } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { CalendarUnit } from '../time/dates.ts'
import { nextPeriod } from '../time/period-of.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Standing, scopedObligation } from './scoped-obligation.ts'

/**
 * The period in which it began, or in which it was done last, is not counted: the duty stands for the one after it.
 *
 * @param each what it is owed for one by one; left out: the subject itself
 * @param from when the first period begins to count; null or undefined: nothing recurs
 * @param last when it was done last
 * @param every how often, by the value that was in force when the last period was counted from
 */
export function recurrent<
  State,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
>(
  duty: ObligationHeading<State, Edition, P> & {
    readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
    readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
    readonly last: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
    readonly every: ParameterDefinition<CalendarUnit>
    readonly facts?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Facts
  },
): ObligationDefinition {
  const { each, from, last: lastOf, every, facts } = duty
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, [every.name]: every } as unknown as P,
    kind: { name: 'recurrent', arguments: { every: every.name } },
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => {
        const began = from(item, standing) ?? null
        if (began === null) return []
        const last = lastOf(item, standing) ?? null
        const counted = last !== null && last > began ? last : began
        const unit = (standing.parametersAt(counted) as Readonly<Record<string, CalendarUnit>>)[every.name]!
        const period = nextPeriod(standing.calendar, unit, counted)
        return [
          {
            since: period.from,
            deadline: { at: period.to, closes: 'before' as const, counted: [period] },
            facts: { unit, last, ...facts?.(item, standing) },
          },
        ]
      })
    },
  })
}
