/** 早晚两次核对: the reports that a day owes, and until when, by the wall of the office. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Calendar, Instant, LocalDate } from '../../core/ports.ts'
import { own } from '../../facts/own.ts'
import type { ReportRound } from '../../facts/vehicle/events/fields.ts'
import type { StockReport, StockReports } from '../../facts/vehicle/states/models.ts'
import { addDays } from '../../time/dates.ts'
import { toInstant } from '../../time/instant.ts'
import { localDate } from '../../time/local-date.ts'
import { instantAt, startOfDay } from '../../time/zone.ts'

export interface ReportTimes {
  readonly morningReportBefore: string
  readonly afternoonReportBefore: string
}

export interface Slot {
  readonly day: LocalDate
  readonly round: ReportRound
  readonly opensAt: Instant
  /** A report at this moment is late. */
  readonly closesAt: Instant
  readonly report: StockReport | null
}

type Reports = DeepReadonly<StockReports>
type TimesAt = (moment: Instant) => ReportTimes

/** The times that held when the day began. */
export function slotOf(calendar: Calendar, timesAt: TimesAt, day: LocalDate, round: ReportRound): Omit<Slot, 'report'> {
  const opensAt = toInstant(startOfDay(calendar.zone, day))
  const { morningReportBefore, afternoonReportBefore } = timesAt(opensAt)
  const limit = round === 'morning' ? morningReportBefore : afternoonReportBefore
  return { day, round, opensAt, closesAt: toInstant(instantAt(calendar.zone, day, minutesOf(limit))) }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

const ROUNDS: readonly ReportRound[] = ['morning', 'afternoon']

/** Every round from the first day of the stock to `last`, 每天; what had passed before there was a stock is not owed. */
export function slotsUntil(calendar: Calendar, timesAt: TimesAt, { since, days }: Reports, last: LocalDate): Slot[] {
  if (since === null) return []
  const slots: Slot[] = []
  for (let day = localDate(calendar, since); day <= last; day = addDays(day, 1)) {
    const reports = own(days, day)
    for (const round of ROUNDS) {
      const slot = slotOf(calendar, timesAt, day, round)
      if (slot.closesAt > since) slots.push({ ...slot, report: reports?.[round] ?? null })
    }
  }
  return slots
}
