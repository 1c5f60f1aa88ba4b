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
import { fromThenOn, heldSince, keptValues, knownOr } from './since-when.ts'
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
  /**
   * Whether values of the company ask for it at a moment, such as a list of papers; left out: they do. It arises when they
   * first do without a break, and ends when they do no more.
   */
  readonly concerns?: Asking<State, Edition, P, Item, boolean>
  /** Whether it is fulfilled, or when it was: what was done before it arose does not count. */
  readonly until?: Asking<State, Edition, P, Item, Instant | boolean | null | undefined>
  /** The period, or which one it is for an item; left out or null: never late. A value of the company is that of its beginning. */
  readonly within?: Within | Asking<State, Edition, P, Item, Within | null>
  /** When the period began, where it is not when the duty arose. */
  readonly periodFrom?: Asking<State, Edition, P, Item, Instant>
  /** The moment whose values it keeps, where that is not its beginning; null: it goes by those of now. */
  readonly valuesOf?: Asking<State, Edition, P, Item, Instant | null>
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
  const { until, on, facts, subject, clause, forceOf } = duty
  const arose = arising(duty, item, standing)
  if (arose === undefined) return []
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
      ...valuesKept(duty, item, standing, since),
      facts: { ...period.facts, ...(typeof facts === 'function' ? facts(item, standing, since) : facts) },
    },
  ]
}

function arising({ from, concerns }: AnyResponse, item: unknown, standing: AnyStanding): Instant | undefined {
  const began = from(item, standing) ?? undefined
  if (began === undefined || !concerns) return began
  const moments = fromThenOn(began, standing.changes)
  const isAsked = (at: Instant) => concerns(item, standing, at)
  return heldSince(moments, at => (at === moments[0] ? isAsked(at) : knownOr(() => isAsked(at), false)))
}

/** What values ask for by date goes by those of now; anything else keeps those of its beginning, or of its case's. */
function valuesKept(duty: AnyResponse, item: unknown, standing: AnyStanding, since: Instant) {
  const { concerns, periodFrom, valuesOf, within } = duty
  if (concerns || standing.changes.length === 0) return undefined
  if (valuesOf) {
    const moment = valuesOf(item, standing, since)
    return moment === null ? undefined : keptValues(standing, moment)
  }
  const isOfCase = standing.edition !== undefined && typeof within === 'function'
  return keptValues(standing, isOfCase ? standing.termsSince : (periodFrom?.(item, standing, since) ?? since))
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
