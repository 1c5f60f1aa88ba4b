/** 成交率, 留电率, 试乘试驾率: of the receptions of a period, exactly, and never without a denominator. */

import type { DeepReadonly } from '../../../core/event.ts'
import { compare, multiply, shareOf } from '../../../core/exact.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { groupedBy } from '../../../facts/grouped-by.ts'
import type { SalesDesk } from '../../../facts/sales-work/states.ts'
import { addDays, addMonths } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'

/** What came of one reception: the customer left a number, drove, bought. */
interface Received {
  readonly contact: boolean
  readonly drive: boolean
  readonly deal: boolean
}

/** The first month of the period of so many months that a day is in: `2026-03` of March and April, two at a time. */
export function periodOf(date: LocalDate, months: number): string {
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 5)}${String(month - ((month - 1) % months)).padStart(2, '0')}`
}

/** The first and the last day of the period that begins with a month. */
export function daysOfPeriod(period: string, months: number): { readonly first: LocalDate; readonly last: LocalDate } {
  const first = `${period}-01`
  return { first, last: addDays(addMonths(first, months, 'down'), -1) }
}

/** By the day on which they began, under the first month of their period. */
export function byPeriod<One extends { readonly beganAt: Instant | null }>(
  receptions: readonly One[],
  calendar: Calendar,
  periodAt: (date: LocalDate) => string,
): readonly (readonly [string, readonly One[]])[] {
  const begun = receptions.flatMap(one => (one.beganAt === null ? [] : [{ one, at: one.beganAt }]))
  const groups = groupedBy(begun, ({ at }) => periodAt(localDate(calendar, at)))
  const periods = [...groups].map(([period, all]) => [period, all.map(({ one }) => one)] as const)
  return periods.sort(([one], [other]) => (one < other ? -1 : 1))
}

export function tallyOf(receptions: readonly Received[]) {
  const count = (what: keyof Received) => receptions.filter(one => one[what]).length
  return { receptions: receptions.length, closed: count('deal'), contacts: count('contact'), drives: count('drive') }
}

/** The tally of one person's period. */
export function tallyIn(desk: DeepReadonly<SalesDesk>, period: string, calendar: Calendar, months: number) {
  const groups = byPeriod(Object.values(desk.receptions), calendar, date => periodOf(date, months))
  return tallyOf(groups.find(([one]) => one === period)?.[1] ?? [])
}

export interface SalesRate {
  readonly count: number
  readonly of: number
  /** Per cent, rounded to two places; null: there is nothing to divide by. */
  readonly rate: string | null
  /** Per cent; null: the company has none. */
  readonly target: string | null
  /** By the exact numbers; null: there is no rate, or no target. */
  readonly reached: boolean | null
}

export function rateOf(count: number, of: number, target: string | null): SalesRate {
  const rate = of === 0 ? null : shareOf(count, of)
  const reached =
    rate === null || target === null ? null : compare(String(count * 100), multiply(target, String(of))) >= 0
  return { count, of, rate, target, reached }
}
