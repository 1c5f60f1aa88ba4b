/** What persons are charged, person by person and month by month, with the clause and how often. */
import { sum } from '../core/exact.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { localDate } from '../time/local-date.ts'

export interface Charge {
  readonly at: Instant
  readonly personId: string | null
  readonly clause: string
  /** CNY. */
  readonly amount: string
  /** The order, the reception, the day or the report that it is for. */
  readonly about: string
}

export interface ChargeOfMonth {
  /** Of the office's zone, `2026-03`. */
  readonly month: string
  readonly personId: string | null
  readonly clause: string
  readonly count: number
  readonly amount: string
  readonly about: readonly string[]
}

/** In the order of months, persons and clauses; what each is for, in the order of time. */
export function byPersonAndMonth(charges: readonly Charge[], calendar: Calendar): readonly ChargeOfMonth[] {
  const groups = new Map<string, { month: string; of: Charge[] }>()
  for (const charge of charges) {
    const month = localDate(calendar, charge.at).slice(0, 7)
    const key = JSON.stringify([month, charge.personId ?? '', charge.clause])
    const group = groups.get(key) ?? { month, of: [] }
    group.of.push(charge)
    groups.set(key, group)
  }
  const inOrder = [...groups].sort(([key], [other]) => (key < other ? -1 : 1))
  return inOrder.map(([, { month, of }]) => {
    const { personId, clause } = of[0]!
    const sorted = of.toSorted((a, b) => (`${a.at} ${a.about}` < `${b.at} ${b.about}` ? -1 : 1))
    const amount = sum(of.map(charge => charge.amount))
    return { month, personId, clause, count: of.length, amount, about: sorted.map(({ about }) => about) }
  })
}
