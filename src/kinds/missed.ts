/**
 * What was not done in its period (逾期未办): nobody can do it any more, so each period is a duty of its own until somebody
 * answers for it. It stands beside `recurrent`, which says what has to be done next.
 */
import type { DeepReadonly } from '../core/event.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { CalendarUnit } from '../time/dates.ts'
import { monthBegan, type PeriodTold, periodsOf, type Spell } from './periods.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Standing, scopedObligation } from './scoped-obligation.ts'
import { keptValues, knownOr } from './since-when.ts'
import { parametersOf } from './values.ts'

type Of<State, Edition, P extends Parameters> = Standing<State, Edition, ValuesOf<P>>

export interface Missed<State, Edition, P extends Parameters, Item, S extends Spell>
  extends ObligationHeading<State, Edition, P> {
  /** What it is owed for one by one; left out: the subject itself. */
  readonly each?: (standing: Of<State, Edition, P>) => readonly Item[]
  /** How each stood, in order. */
  readonly spells: (item: Item, standing: Of<State, Edition, P>) => readonly S[]
  /** When it was done, in order. */
  readonly done: (item: Item, standing: Of<State, Edition, P>) => readonly Instant[]
  /** How often by these values; null: not at all. */
  readonly every: (spell: S, values: ValuesOf<P>, standing: Of<State, Edition, P>) => CalendarUnit | null
  /** The lengths of which the period counts in which it begins; left out: none. */
  readonly firstCounts?: ParameterDefinition<readonly CalendarUnit[]>
  readonly isAnswered: (item: Item, period: PeriodTold<S>, standing: Of<State, Edition, P>) => boolean
  readonly facts?: (item: Item, spell: S) => Facts
  readonly clause?: (spell: S) => string
}

/** A period that ends while nothing happens is missed then: it is derived anew with each month. */
export function missed<
  State,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
  S extends Spell = Spell,
>(duty: Missed<State, Edition, P, Item, S>): ObligationDefinition {
  const { each, spells, done, every, firstCounts, isAnswered, facts, clause } = duty
  const owed = (item: Item, standing: Of<State, Edition, P>) => {
    const { calendar, upTo: until } = standing
    const valuesAt = fewValues(standing)
    const unitOf = (spell: S, moment: Instant) => knownOr(() => every(spell, valuesAt(moment), standing), null)
    return periodsOf({
      calendar,
      spells: spells(item, standing),
      done: done(item, standing),
      unitOf,
      firstCounts: countsIn(firstCounts, valuesAt),
      until,
    })
      .filter(period => !period.isKept && period.to <= until && !isAnswered(item, period, standing))
      .map(({ spell, unit, last, ...counted }) => ({
        since: counted.from > spell.since ? counted.from : spell.since,
        deadline: {
          at: counted.to,
          closes: 'before' as const,
          counted: [{ from: counted.from, to: counted.to, days: counted.days }],
        },
        ...keptValues(standing, counted.from),
        ...(clause && { clause: clause(spell) }),
        facts: { unit, last, ...facts?.(item, spell) },
      }))
  }
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, ...parametersOf(firstCounts) } as P,
    kind: { name: 'missed', arguments: {} },
    upTo: monthBegan,
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => owed(item, standing))
    },
  })
}

/** Most companies have never changed a number: what it is is looked up once for all periods. */
function fewValues<Values>({
  changes,
  parametersAt,
}: Pick<Standing<unknown, unknown, Values>, 'changes' | 'parametersAt'>) {
  let always: Values | undefined
  return (moment: Instant): Values => {
    if (changes.length > 0) return parametersAt(moment)
    always ??= parametersAt(moment)
    return always
  }
}

/** Whether a period of that length counts in which it begins, by the values of that moment. */
export function countsIn(
  firstCounts: ParameterDefinition<readonly CalendarUnit[]> | undefined,
  parametersAt: (moment: Instant) => unknown,
) {
  return (unit: CalendarUnit, moment: Instant): boolean => {
    if (!firstCounts) return false
    const values = () => parametersAt(moment) as Readonly<Record<string, readonly CalendarUnit[]>>
    return knownOr(() => values()[firstCounts.name]!.includes(unit), false)
  }
}
