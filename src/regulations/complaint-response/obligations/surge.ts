/** 投诉激增: when so many complaints come in that the emergency procedure has to be started. */
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { complaintArrivals } from '../../../facts/complaint/states/watch.ts'
import { response } from '../../../kinds/index.ts'
import { addDays, dayOf } from '../../../time/dates.ts'
import { toInstant } from '../../../time/instant.ts'
import { localDate } from '../../../time/local-date.ts'
import { startOfDay } from '../../../time/zone.ts'
import { complaintResponseParameters as parameters } from '../parameters.ts'

/**
 * 启动应急流程: from the complaint with which a surge begins (more than the threshold within the window, while up to the
 * complaint before it was not so) until the procedure was started at that moment or later; no period.
 */
export const emergencyProcedureStarted = response({
  id: 'emergency-procedure-started',
  clauses: ['A02-6.2.2'],
  title: { zh: '投诉激增时启动应急流程', en: 'Emergency procedure on a surge of complaints' },
  of: complaintArrivals,
  parameters: pick(parameters, 'surgeThreshold', 'surgeWindowDays'),
  each: ({ state: { receivedAt, emergencyAt }, calendar, parametersAt }) =>
    surgesOf(byDay(calendar, receivedAt), parametersAt)
      .filter(({ since }) => emergencyAt === null || since > emergencyAt)
      .slice(0, 1),
  from: ({ since }) => since,
  subject: () => tag('complaints', 'all'),
  facts: ({ complaints, threshold, days }) => ({ complaints, threshold, days }),
  sentence: {
    zh: '{days} 日内投诉达 {complaints} 件，超过 {threshold} 件，应启动应急流程',
    en: 'complaints within {days} day(s): {complaints}, more than {threshold}; the emergency procedure is to be started',
  },
})

interface Day {
  readonly day: number
  readonly moments: Instant[]
}

/** By the days of the office's wall, in order. */
function byDay(calendar: Calendar, receivedAt: readonly Instant[]): Day[] {
  const days: Day[] = []
  let end: Instant = ''
  for (const moment of [...receivedAt].sort()) {
    if (moment >= end) {
      const date = localDate(calendar, moment)
      end = toInstant(startOfDay(calendar.zone, addDays(date, 1)))
      days.push({ day: dayOf(date), moments: [] })
    }
    days.at(-1)!.moments.push(moment)
  }
  return days
}

interface Surge {
  readonly since: Instant
  readonly complaints: number
  readonly threshold: number
  readonly days: number
}

type ValuesAt = (moment: Instant) => { readonly surgeThreshold: number; readonly surgeWindowDays: number }

/** The complaints with which surges began. A value of the company changes at a midnight, never within a day. */
function surgesOf(days: readonly Day[], parametersAt: ValuesAt): Surge[] {
  const surges: Surge[] = []
  let isSurging = false
  for (const [index, { day, moments }] of days.entries()) {
    const { surgeThreshold: threshold, surgeWindowDays } = parametersAt(moments[0]!)
    const earlier = countBefore(days, index, day - surgeWindowDays)
    const first = Math.max(0, threshold - earlier)
    const since = moments[first]
    if (since !== undefined && (first > 0 || !isSurging)) {
      surges.push({ since, complaints: earlier + first + 1, threshold, days: surgeWindowDays })
    }
    isSurging = since !== undefined
  }
  return surges
}

/** The complaints of the days before this one that are later than `after`. */
function countBefore(days: readonly Day[], index: number, after: number): number {
  let count = 0
  for (let before = index - 1; before >= 0 && days[before]!.day > after; before -= 1) {
    count += days[before]!.moments.length
  }
  return count
}
