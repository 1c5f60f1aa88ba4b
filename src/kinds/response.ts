/** Owed from one thing until another (…之后…内应…): also for each of a list, and within a period where there is one. */
import type { DeepReadonly } from '../core/event.ts'
import type { Force } from '../core/finding.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import type { Tag } from '../core/tag.ts'
import { periodOfDays } from '../time/period-of.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { argumentOf, parametersOf } from './values.ts'
import type { Within } from './within.ts'

type Asking<State, Edition, P extends Parameters, Item, Answer> = (
  item: Item,
  standing: Standing<State, Edition, ValuesOf<P>>,
) => Answer

export interface Response<State, Edition, P extends Parameters, Item> extends ObligationHeading<State, Edition, P> {
  /** What the duty stands for one by one, such as the departments of a customer; left out: the subject itself. */
  readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
  /** When it arises; null or undefined: it does not. */
  readonly from: Asking<State, Edition, P, Item, Instant | null | undefined>
  /** Whether it is fulfilled, or when it was: what was done before it arose does not count. */
  readonly until?: Asking<State, Edition, P, Item, Instant | boolean | null | undefined>
  /** The period from when it arose, by the value that was in force then; left out: never late. */
  readonly within?: Within
  /** Whether the clock of the subject stops the period. */
  readonly pausable?: boolean
  /** The days on which it is to be done: it does not arise before the first, and is due by the end of the last. */
  readonly on?: Asking<State, Edition, P, Item, DaysOfDuty | null>
  readonly facts?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>, since: Instant) => Facts
  /** Where it is about something else than the state's own subject. */
  readonly subject?: (item: Item) => Tag
  /** Where the duty keeps several clauses, or clauses of different force: those of this item. */
  readonly clause?: Asking<State, Edition, P, Item, string>
  readonly forceOf?: Asking<State, Edition, P, Item, Force>
}

/** Days of the wall calendar, both included. */
export interface DaysOfDuty {
  readonly first: LocalDate
  readonly last: LocalDate
}

export function response<
  State,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
>(duty: Response<State, Edition, P, Item>): ObligationDefinition {
  const { each, from, until, within, pausable = false, on, facts, subject, clause, forceOf } = duty
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, ...parametersOf(within?.parameter) } as P,
    kind: { name: 'response', arguments: within ? { within: argumentOf(within.parameter), unit: within.unit } : {} },
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => {
        const arose = from(item, standing) ?? null
        if (arose === null) return []
        const days = on?.(item, standing)
        const period = days
          ? duringDays(days, arose, standing.calendar)
          : inPeriod(within, arose, standing as Standing, pausable)
        const { since, deadline } = period
        if (isFulfilled(until?.(item, standing), since)) return []
        return [
          {
            since,
            ...(subject && { subject: subject(item) }),
            ...(deadline && { deadline }),
            ...(clause && { clause: clause(item, standing) }),
            ...(forceOf && { force: forceOf(item, standing) }),
            facts: { ...period.facts, ...facts?.(item, standing, since) },
          },
        ]
      })
    },
  })
}

interface Period {
  readonly since: Instant
  readonly deadline?: NonNullable<Owed['deadline']>
  readonly facts?: Facts
}

function isFulfilled(until: Instant | boolean | null | undefined, since: Instant): boolean {
  return typeof until === 'string' ? until >= since : until === true
}

function duringDays({ first, last }: DaysOfDuty, arose: Instant, calendar: Calendar): Period {
  const period = periodOfDays(calendar, first, last)
  const since = arose > period.from ? arose : period.from
  return { since, deadline: { at: period.to, closes: 'before', counted: [period] } }
}

function inPeriod(within: Within | undefined, since: Instant, standing: Standing, pausable: boolean): Period {
  if (!within) return { since }
  const { parameter, unit, due } = within
  const count = (standing.parametersAt(since) as Readonly<Record<string, number | null>>)[parameter.name]!
  if (count === null) return { since }
  const deadline = due(standing.calendar, since, count, pausable ? standing.pauses : [])
  return { since, deadline, facts: { [unit]: count } }
}
