/** 早晚两次核对: the reports that a day owes, and until when, by the wall of the office. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../../facts/own.ts'
import type { ReportRound } from '../../../facts/vehicle/events/fields.ts'
import type { StockReport, StockReports } from '../../../facts/vehicle/states/stock-reports.ts'
import { addDays } from '../../../time/dates.ts'
import { toInstant } from '../../../time/instant.ts'
import { localDate } from '../../../time/local-date.ts'
import { instantAt, startOfDay } from '../../../time/zone.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export const reportTimes = pick(parameters, 'morningReportBefore', 'afternoonReportBefore')

type TimesAt = (moment: Instant) => ValuesOf<typeof reportTimes>

export interface Slot {
  readonly day: LocalDate
  readonly round: ReportRound
  readonly opensAt: Instant
  /** A report at this moment is late. */
  readonly closesAt: Instant
  /** The time on the wall at which it closes. */
  readonly before: string
}

const ROUNDS = ['morning', 'afternoon'] as const

export const roundClause: Readonly<Record<ReportRound, string>> = { morning: 'D06-6.2.1', afternoon: 'D06-6.2.2' }

export function slotId({ day, round }: Pick<Slot, 'day' | 'round'>): string {
  return `${day}:${round}`
}

/** The times that held when the day began. */
export function slotOf({ zone }: Calendar, timesAt: TimesAt, day: LocalDate, round: ReportRound): Slot {
  const opensAt = toInstant(startOfDay(zone, day))
  const before = timesAt(opensAt)[`${round}ReportBefore`]
  const minutes = Number(before.slice(0, 2)) * 60 + Number(before.slice(3))
  return { day, round, opensAt, closesAt: toInstant(instantAt(zone, day, minutes)), before }
}

/** Every round from the first day of the stock to `last`, 每天; what had passed before there was a stock is not owed. */
export function slotsUntil(
  calendar: Calendar,
  timesAt: TimesAt,
  { since, days }: DeepReadonly<StockReports>,
  last: LocalDate,
): readonly (Slot & { readonly report: StockReport | null })[] {
  if (since === null) return []
  const slots = []
  for (let day = localDate(calendar, since); day <= last; day = addDays(day, 1)) {
    for (const round of ROUNDS) {
      const slot = slotOf(calendar, timesAt, day, round)
      if (slot.closesAt > since) slots.push({ ...slot, report: own(days, day)?.[round] ?? null })
    }
  }
  return slots
}
