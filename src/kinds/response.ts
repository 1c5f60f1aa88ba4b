/** Owed from one thing until another (…之后…内应…): also for each of a list, and within a period where there is one. */
import type { DeepReadonly } from '../core/event.ts'
import type { Figure, Force } from '../core/finding.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { Tag } from '../core/tag.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { argumentOf, parametersOf, valueFrom } from './values.ts'
import type { Within } from './within.ts'

/**
 * @param each what the duty stands for one by one, such as the departments of a customer; left out: the subject itself
 * @param from when it arises; null or undefined: it does not
 * @param until whether it is fulfilled, or when it was: what was done before it arose does not count
 * @param within the period, or which one it is for this item; left out or null: never late. A value of the company is
 *   the one that was in force when the period began.
 * @param periodFrom when the period began, where it is not when the duty arose
 * @param pausable false: the period goes on while the clock of the subject stands still
 */
type Response<State, Edition, P extends Parameters, Item> = ObligationHeading<State, Edition, P> & {
  readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
  readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
  readonly until?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | boolean | null | undefined
  readonly within?: Within | ((item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Within | null)
  readonly periodFrom?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>, since: Instant) => Instant
  readonly pausable?: boolean
  readonly facts?: Facts | ((item: Item, standing: Standing<State, Edition, ValuesOf<P>>, since: Instant) => Facts)
  /** Where it is about something else than the state's own subject. */
  readonly subject?: (item: Item) => Tag
  /** Where the duty keeps several clauses, or clauses of different force: those of this item. */
  readonly clause?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => string
  readonly forceOf?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Force
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

function owedFor(duty: AnyResponse, item: unknown, standing: Standing<unknown, unknown>): readonly Owed[] {
  const { from, until, facts, subject, clause, forceOf } = duty
  const since = from(item, standing as never) ?? null
  if (since === null || isFulfilled(until?.(item, standing as never), since)) return []
  const period = periodOf(duty, item, standing, since)
  return [
    {
      since,
      ...(subject && { subject: subject(item) }),
      ...(period && { deadline: period.deadline }),
      ...(clause && { clause: clause(item, standing as never) }),
      ...(forceOf && { force: forceOf(item, standing as never) }),
      facts: { ...period?.facts, ...(typeof facts === 'function' ? facts(item, standing as never, since) : facts) },
    },
  ]
}

function isFulfilled(until: Instant | boolean | null | undefined, since: Instant): boolean {
  return typeof until === 'string' ? until >= since : until === true
}

/** Undefined: the duty is never late. */
function periodOf(
  { within, periodFrom, pausable = true }: AnyResponse,
  item: unknown,
  standing: Standing<unknown, unknown>,
  since: Instant,
): { readonly deadline: NonNullable<Owed['deadline']>; readonly facts: Facts } | undefined {
  const period = typeof within === 'function' ? within(item, standing as never) : within
  if (!period) return undefined
  const began = periodFrom?.(item, standing as never, since) ?? since
  const count = valueFrom(period.count, {
    get parameters() {
      return standing.parametersAt(began)
    },
  })
  if (count === null) return undefined
  const deadline = period.due(standing.calendar, began, count, pausable ? standing.pauses : [])
  return { deadline, facts: period.unit === undefined ? {} : { [period.unit]: count } }
}
