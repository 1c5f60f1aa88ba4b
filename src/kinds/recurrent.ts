/** Owed again and again (每…一次): once in each calendar period of the office's zone. */
import type { DeepReadonly } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { CalendarUnit } from '../time/dates.ts'
import { nextPeriod } from '../time/period-of.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { argumentOf, isParameter, parametersOf } from './values.ts'

type Asking<State, Edition, P extends Parameters, Item, Answer> = (
  item: Item,
  standing: Standing<State, Edition, ValuesOf<P>>,
  moment: Instant,
) => Answer

/** The period in which it began, or in which it was done last, is not counted: the duty stands for the one after it. */
export interface Recurrent<State, Edition, P extends Parameters, Item> extends ObligationHeading<State, Edition, P> {
  /** What it is owed for one by one; left out: the subject itself. */
  readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
  /** When the first period begins to count; null or undefined: nothing recurs. */
  readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  /** When it was done last. */
  readonly last: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  /** How often, or how often for an item; null: not at all. */
  readonly every: ParameterDefinition<CalendarUnit> | Asking<State, Edition, P, Item, CalendarUnit | null>
  /** The moment whose value of `every` holds; left out: when the last period was counted from. */
  readonly valuesOf?: (item: Item) => Instant
  readonly facts?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Facts
  /** Where the duty keeps several clauses: that of this item. */
  readonly clause?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => string
}

export function recurrent<
  State,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
>(duty: Recurrent<State, Edition, P, Item>): ObligationDefinition {
  const { each, every } = duty
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, ...parametersOf(every) } as P,
    kind: { name: 'recurrent', arguments: { every: argumentOf(every) } },
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => owedFor(duty as never, item, standing as never))
    },
  })
}

type AnyRecurrent = Recurrent<unknown, unknown, Parameters, unknown>
type AnyStanding = Standing<unknown, unknown, ValuesOf<Parameters>>

function owedFor(duty: AnyRecurrent, item: unknown, standing: AnyStanding): readonly Owed[] {
  const { from, last: lastOf, valuesOf, facts, clause } = duty
  const began = from(item, standing) ?? null
  if (began === null) return []
  const last = lastOf(item, standing) ?? null
  const counted = last !== null && last > began ? last : began
  const unit = unitAt(duty, item, standing, valuesOf?.(item) ?? counted)
  if (unit === null) return []
  const period = nextPeriod(standing.calendar, unit, counted)
  return [
    {
      since: period.from,
      deadline: { at: period.to, closes: 'before', counted: [period] },
      ...(clause && { clause: clause(item, standing) }),
      facts: { unit, last, ...facts?.(item, standing) },
    },
  ]
}

function unitAt({ every }: AnyRecurrent, item: unknown, standing: AnyStanding, moment: Instant): CalendarUnit | null {
  if (!isParameter<CalendarUnit>(every)) return every(item, standing, moment)
  return standing.parametersAt(moment)[every.name] as CalendarUnit
}
