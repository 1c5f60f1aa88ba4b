/** Owed from one thing until another (…之后…内应…): also for each of a list, and within a period where there is one. */
import type { DeepReadonly } from '../core/event.ts'
import type { Figure, Force } from '../core/finding.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import type { Tag } from '../core/tag.ts'
import { periodOfDays } from '../time/period-of.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { argumentOf, parametersOf, valueFrom } from './values.ts'
import type { Within } from './within.ts'

type Asking<State, Edition, P extends Parameters, Item, Answer> = (
  item: Item,
  standing: Standing<State, Edition, ValuesOf<P>>,
  since: Instant,
) => Answer

export interface Response<State, Edition, P extends Parameters, Item> extends ObligationHeading<State, Edition, P> {
  /** What the duty stands for one by one, such as the departments of a customer; left out: the subject itself. */
  readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
  /** When it arises; null or undefined: it does not. */
  readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  /** Whether it is fulfilled, or when it was: what was done before it arose does not count. */
  readonly until?: Asking<State, Edition, P, Item, Instant | boolean | null | undefined>
  /** The period, or which one it is for an item; left out or null: never late. A value of the company is that of its beginning. */
  readonly within?: Within | Asking<State, Edition, P, Item, Within | null>
  /** When the period began, where it is not when the duty arose. */
  readonly periodFrom?: Asking<State, Edition, P, Item, Instant>
  /** False: the period goes on while the clock of the subject stands still. */
  readonly pausable?: boolean
  /** The days on which it is to be done: it does not arise before the first, and is due by the end of the last. */
  readonly on?: Asking<State, Edition, P, Item, DaysOfDuty | null>
  readonly facts?: Facts | Asking<State, Edition, P, Item, Facts>
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
  const { each, within } = duty
  const read = typeof within === 'function' ? {} : parametersOf(within?.count)
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, ...read } as P,
    kind: { name: 'response', arguments: within ? argumentsOf(within) : {} },
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => owedFor(duty as never, item, standing as never))
    },
  })
}

function argumentsOf(within: Within | ((...args: never) => unknown)): Readonly<Record<string, Figure>> {
  if (typeof within === 'function') return { within: argumentOf(within) }
  const { count, unit } = within
  return { within: argumentOf(count), ...(unit !== undefined && { unit }) }
}

type AnyResponse = Response<unknown, unknown, Parameters, unknown>
type AnyStanding = Standing<unknown, unknown, ValuesOf<Parameters>>

function owedFor(duty: AnyResponse, item: unknown, standing: AnyStanding): readonly Owed[] {
  const { from, until, on, facts, subject, clause, forceOf } = duty
  const arose = from(item, standing) ?? null
  if (arose === null) return []
  const days = on?.(item, standing, arose)
  const period = days ? duringDays(days, arose, standing.calendar) : inPeriod(duty, item, standing, arose)
  const { since, deadline } = period
  if (isFulfilled(until?.(item, standing, since), since)) return []
  return [
    {
      since,
      ...(subject && { subject: subject(item) }),
      ...(deadline && { deadline }),
      ...(clause && { clause: clause(item, standing, since) }),
      ...(forceOf && { force: forceOf(item, standing, since) }),
      facts: { ...period.facts, ...(typeof facts === 'function' ? facts(item, standing, since) : facts) },
    },
  ]
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

function inPeriod(duty: AnyResponse, item: unknown, standing: AnyStanding, since: Instant): Period {
  const { within, periodFrom, pausable = true } = duty
  const period = typeof within === 'function' ? within(item, standing, since) : within
  if (!period) return { since }
  const began = periodFrom?.(item, standing, since) ?? since
  const count = valueFrom(period.count, {
    get parameters() {
      return standing.parametersAt(began)
    },
  })
  if (count === null) return { since }
  const deadline = period.due(standing.calendar, began, count, pausable ? standing.pauses : [])
  return { since, deadline, facts: period.unit === undefined ? {} : { [period.unit]: count } }
}
