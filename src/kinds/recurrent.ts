/** Owed again and again (每…一次): once in each calendar period of the office's zone. */
import type { DeepReadonly } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { CalendarUnit } from '../time/dates.ts'
import { nextPeriod, restOf } from '../time/period-of.ts'
import { type PeriodOwed, periodAfter } from './cadence.ts'
import { countsIn } from './missed.ts'
import { beganAt } from './periods.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { keptValues, knownOr } from './since-when.ts'
import { argumentOf, isParameter, parametersOf } from './values.ts'

type Asking<State, Edition, P extends Parameters, Item, Answer> = (
  item: Item,
  standing: Standing<State, Edition, ValuesOf<P>>,
  moment: Instant,
) => Answer

/**
 * The period in which it was done last is not counted, nor, unless `firstCounts` says so, is that in which it began: the duty
 * stands for the one after it. Each
 * period goes by the values in force when it begins: a change is heard when the period ends in which it falls, and what
 * was kept or missed by then stays so.
 */
export interface Recurrent<State, Edition, P extends Parameters, Item> extends ObligationHeading<State, Edition, P> {
  /** What it is owed for one by one; left out: the subject itself. */
  readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
  /** When the first period begins to count; null or undefined: nothing recurs. */
  readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  /** When it was done last. */
  readonly last: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  /** How often, or how often for an item by the values of a moment; null: not at all. */
  readonly every: ParameterDefinition<CalendarUnit> | Asking<State, Edition, P, Item, CalendarUnit | null>
  /** The lengths of which the period counts in which it begins, and what was done in it before; left out: none. */
  readonly firstCounts?: ParameterDefinition<readonly CalendarUnit[]>
  /** Whether it is owed for the item at all by the values of a moment, such as a list; left out: it is. */
  readonly concerns?: Asking<State, Edition, P, Item, boolean>
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
    parameters: { ...duty.parameters, ...parametersOf(every, duty.firstCounts) } as P,
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
  const { from, last: lastOf, facts, clause } = duty
  const began = from(item, standing) ?? null
  if (began === null) return []
  const last = lastOf(item, standing) ?? null
  const counted = last !== null && last > began ? last : began
  const period = firstOwed(duty, item, standing, began, last) ?? periodOwed(duty, item, standing, began, counted)
  if (period === undefined) return []
  const { unit, valuesOf, from: begins, to, days } = period
  return [
    {
      since: begins > began ? begins : began,
      deadline: { at: to, closes: 'before', counted: [{ from: begins, to, days }] },
      ...keptValues(standing, valuesOf),
      ...(clause && { clause: clause(item, standing) }),
      facts: { unit, last, ...facts?.(item, standing) },
    },
  ]
}

/** The rest of the period in which it began, where that counts and nothing was done in it. */
function firstOwed(
  duty: AnyRecurrent,
  item: unknown,
  standing: AnyStanding,
  began: Instant,
  last: Instant | null,
): PeriodOwed | undefined {
  const { calendar, parametersAt } = standing
  if (!duty.firstCounts) return undefined
  const unit = knownOr(() => unitOf(duty, item, standing, began), null)
  if (unit === null || !countsIn(duty.firstCounts, parametersAt)(unit, began)) return undefined
  if (last !== null && last >= beganAt(calendar, unit, began)) return undefined
  return { ...restOf(calendar, unit, began), unit, valuesOf: began }
}

function periodOwed(
  duty: AnyRecurrent,
  item: unknown,
  standing: AnyStanding,
  began: Instant,
  counted: Instant,
): PeriodOwed | undefined {
  const { calendar, changes } = standing
  const unitAt = (moment: Instant) => unitOf(duty, item, standing, moment)
  // Most companies have never changed a number: nothing more has to be asked.
  if (changes.length > 0) {
    const newest = changes.at(-1)!
    return periodAfter(
      { calendar, changes, unitAt: at => (at < newest ? knownOr(() => unitAt(at), null) : unitAt(at)) },
      began,
      counted,
    )
  }
  const unit = unitAt(counted)
  return unit === null ? undefined : { ...nextPeriod(calendar, unit, counted), unit, valuesOf: counted }
}

function unitOf(
  { every, concerns }: AnyRecurrent,
  item: unknown,
  standing: AnyStanding,
  moment: Instant,
): CalendarUnit | null {
  if (concerns && !concerns(item, standing, moment)) return null
  if (!isParameter<CalendarUnit>(every)) return every(item, standing, moment)
  return standing.parametersAt(moment)[every.name] as CalendarUnit
}
