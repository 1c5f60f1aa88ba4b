/** Owed from one thing until another (…之后…内应…): also for each of a list, and within a period where there is one. */
import type { DeepReadonly } from '../core/event.ts'
import type { Force } from '../core/finding.ts'
import type { ObligationDefinition } from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Instant } from '../core/ports.ts'
import type { Tag } from '../core/tag.ts'
import type { Facts } from './scope.ts'
import { type ObligationHeading, type Owed, type Standing, scopedObligation } from './scoped-obligation.ts'
import { argumentOf, parametersOf } from './values.ts'
import type { Within } from './within.ts'

/**
 * @param each what the duty stands for one by one, such as the departments of a customer; left out: the subject itself
 * @param from when it arises; null or undefined: it does not
 * @param until whether it is fulfilled, or when it was: what was done before it arose does not count
 * @param within the period from when it arose, by the value that was in force then; left out: never late
 * @param pausable whether the clock of the subject stops the period
 */
export function response<
  State,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  Item = DeepReadonly<State>,
>(
  duty: ObligationHeading<State, Edition, P> & {
    readonly each?: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Item[]
    readonly from: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Instant | null | undefined
    readonly until?: (
      item: Item,
      standing: Standing<State, Edition, ValuesOf<P>>,
    ) => Instant | boolean | null | undefined
    readonly within?: Within
    readonly pausable?: boolean
    readonly facts?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>, since: Instant) => Facts
    /** Where it is about something else than the state's own subject. */
    readonly subject?: (item: Item) => Tag
    /** Where the duty keeps several clauses, or clauses of different force: those of this item. */
    readonly clause?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => string
    readonly forceOf?: (item: Item, standing: Standing<State, Edition, ValuesOf<P>>) => Force
  },
): ObligationDefinition {
  const { each, from, until, within, pausable = false, facts, subject, clause, forceOf } = duty
  return scopedObligation({
    ...duty,
    parameters: { ...duty.parameters, ...parametersOf(within?.parameter) } as P,
    kind: { name: 'response', arguments: within ? { within: argumentOf(within.parameter), unit: within.unit } : {} },
    duties: standing => {
      const items = each ? each(standing) : [standing.state as unknown as Item]
      return items.flatMap(item => {
        const since = from(item, standing) ?? null
        if (since === null || isFulfilled(until?.(item, standing), since)) return []
        const count = within ? valueThen(within.parameter.name, since, standing as Standing) : null
        return [
          {
            since,
            ...(subject && { subject: subject(item) }),
            ...(within &&
              count !== null && { deadline: deadlineOf(within, since, count, standing as Standing, pausable) }),
            ...(clause && { clause: clause(item, standing) }),
            ...(forceOf && { force: forceOf(item, standing) }),
            facts: { ...(within && count !== null && { [within.unit]: count }), ...facts?.(item, standing, since) },
          },
        ]
      })
    },
  })
}

function isFulfilled(until: Instant | boolean | null | undefined, since: Instant): boolean {
  return typeof until === 'string' ? until >= since : until === true
}

function deadlineOf(
  { due }: Within,
  since: Instant,
  count: number,
  standing: Standing,
  pausable: boolean,
): NonNullable<Owed['deadline']> {
  return due(standing.calendar, since, count, pausable ? standing.pauses : [])
}

function valueThen(name: string, since: Instant, { parametersAt }: Standing): number | null {
  return (parametersAt(since) as Readonly<Record<string, number | null>>)[name]!
}
