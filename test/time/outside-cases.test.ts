import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '../../src/calendars/china.ts'
import type { Calendar, Instant } from '../../src/core/ports.ts'
import { everyDay } from '../../src/time/calendar.ts'
import { addMonths, type Rounding, weekday } from '../../src/time/dates.ts'
import { splitByDay } from '../../src/time/day-slices.ts'
import { type Deadline, isLate } from '../../src/time/deadline.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { Pause } from '../../src/time/pauses.ts'
import { comparePeriods, period } from '../../src/time/period.ts'
import { addWorkingDays, dueAfterWorkingDays, workingDayAfter } from '../../src/time/working-days.ts'
import { before as begunBefore, dueAfter, elapsed, nextActive, previousActive } from '../../src/time/working-time.ts'
import { localOf } from '../../src/time/zone.ts'
import { workingDaysOnHost } from './china-on-host.ts'
import { decided, secondsOf, thrown } from './expecting.ts'
import {
  calendarOf,
  countOfCases,
  type Given,
  momentOf,
  type OutsideCase,
  outsideCases,
  pausesOf,
} from './outside-cases.ts'

type Run = (given: Given, expected: OutsideCase['expect']) => void

function secondsBetween(calendar: Calendar, from: Instant, to: Instant, pauses: readonly Pause[] = []): number {
  const { seconds, counted } = decided(elapsed(calendar, from, to, pauses))
  expect(secondsOf(counted)).toBe(seconds)
  return seconds
}

function due(calendar: Calendar, from: Instant, seconds: number, pauses: readonly Pause[] = []): Deadline {
  const deadline = decided(dueAfter(calendar, from, seconds, pauses))
  expect(deadline.closes).toBe('at')
  expect(secondsOf(deadline.counted)).toBe(seconds)
  return deadline
}

const hours = (count: number): number => count * 3600
const minutes = (count: number): number => count * 60
const inDay = (minute: number): Instant => toInstant(Date.UTC(2020, 0, 1) + minute * 60_000)

const elapsedAndSlack: Run = (given, expected) => {
  const calendar = calendarOf(given.calendar)
  const start = momentOf(calendar, given.startAt ?? given.createdAt)
  const done = momentOf(calendar, given.doneAt ?? given.closedAt)
  const seconds = secondsBetween(calendar, start, done, pausesOf(calendar, given.pauses ?? []))
  expect({ elapsedMinutes: seconds / 60, slackMinutes: given.targetMinutes - seconds / 60 }).toEqual(expected)
}

const elapsedSeconds: Run = (given, expected) => {
  const calendar = calendarOf(given.calendar)
  const seconds = secondsBetween(calendar, momentOf(calendar, given.createdAt), momentOf(calendar, given.doneAt))
  expect(seconds).toBe(expected.elapsedSeconds)
}

const dueOnce: Run = (given, expected) => {
  const calendar = calendarOf(given.calendar)
  const target = minutes(given.targetMinutes ?? given.targetHours * 60)
  const { at } = due(calendar, momentOf(calendar, given.createdAt), target, pausesOf(calendar, given.pauses ?? []))
  expect(at).toBe(momentOf(calendar, expected.due as string))
}

const dueTargets: Run = (given, expected) => {
  const calendar = calendarOf(given.calendar)
  const created = momentOf(calendar, given.createdAt)
  const inMinutes = given.targetsMinutes ?? {}
  const inHours = given.targetsHours ?? {}
  const targets = { ...inMinutes, ...Object.fromEntries(Object.entries(inHours).map(([name, n]) => [name, n * 60])) }
  const answers = Object.entries(targets).map(([name, target]) => [
    `${name}Due`,
    due(calendar, created, minutes(target)).at,
  ])
  const wanted = Object.entries(expected).map(([name, at]) => [name, momentOf(calendar, at as string)])
  expect(answers).toEqual(wanted)
}

const windowOfStates: Run = (given, expected) => {
  const pauses = given.states.flatMap(([state, from], index): Pause[] => {
    const next = given.states[index + 1]
    if (!given.pausedStates.includes(state)) return []
    return [next ? { from: inDay(from), to: inDay(next[1]) } : { from: inDay(from) }]
  })
  const seconds = secondsBetween(
    calendarOf(given.calendar),
    inDay(given.from as number),
    inDay(given.to as number),
    pauses,
  )
  expect(seconds / 60).toBe(expected.workingMinutes)
}

const addDaysInCalendars: Run = (given, expected) => {
  const answers = given.calendars.map(data => {
    const calendar = calendarOf(data)
    const options = { endOfDay: given.endOfDay }
    return decided(addWorkingDays(calendar, momentOf(calendar, given.from as string), given.addWorkingDays, options)).at
  })
  const utc = everyDay('UTC')
  expect(answers).toEqual((expected.at as string[]).map(at => momentOf(utc, at)))
}

const workingDaysOfChina: Run = (given, expected) => {
  const calendar = chinaCalendar()
  expect(given.dates.map(date => calendar.isWorkingDay(date))).toEqual(expected.working)
  if (!expected.weekday) return
  const names = given.dates.map(date => weekday(date))
  expect(names).toEqual((expected.weekday as string[]).map(name => name.toLowerCase()))
}

const runs: Readonly<Record<string, Run>> = {
  'ZAM-02': elapsedAndSlack,
  'ZAM-04': elapsedAndSlack,
  'ZAM-07': elapsedAndSlack,
  'ZAM-09': (given, expected) => {
    const exchanges = given.exchangesMinutes.map(length =>
      secondsBetween(calendarOf(given.calendar), inDay(0), inDay(length)),
    )
    const worst = Math.max(...exchanges) / 60
    expect({ worstElapsedMinutes: worst, slackMinutes: given.targetMinutes - worst }).toEqual(expected)
  },
  'ZAM-10': (given, expected) => {
    const stages = expected as Record<'before' | 'after', Record<string, string | null>>
    dueTargets(given, stages.before)
    // A priority that no target covers: nothing is asked for, so nothing is due.
    const { firstResponse = null, solution = null } = {} as Record<string, string>
    expect({ firstResponseDue: firstResponse, solutionDue: solution }).toEqual(stages.after)
  },
  'ZAM-11': dueOnce,
  'ZAM-12b': dueOnce,
  'ZAM-15': elapsedAndSlack,
  'ZAM-16': elapsedAndSlack,
  'ZAM-19': dueTargets,
  'ZAM-20': dueTargets,
  'ZAM-21': (given, expected) => {
    dueTargets(given, expected)
    const calendar = calendarOf(given.calendar)
    expect(given.inactiveHolidays.map(date => calendar.isWorkingDay(date))).toEqual([true])
  },
  'ZAM-26': windowOfStates,
  'ZAM-27': windowOfStates,
  'ZAM-32': (given, expected) => {
    const from = `2013-${given.month}-05T${given.pauseFromUtc}:00.000Z`
    const to = `2013-${given.month}-06T${given.pauseToUtc}:00.000Z`
    const slices = splitByDay(given.timeZone, from, to)
    expect(slices.map(({ wall }) => ['local day', ...wall])).toEqual(expected.slices)
    expect(slices[0]?.date).toBe('2013-11-06')
  },
  'ZAM-33': (_, expected) => {
    const slices = splitByDay('UTC', '2013-06-04T12:00:00.000Z', '2013-06-09T12:00:00.000Z')
    expect(slices.length).toBe(expected.slices)
    expect(slices[0]?.wall).toEqual(expected.first)
    expect(slices.at(-1)?.wall).toEqual(expected.last)
    for (const { wall } of slices.slice(1, -1)) expect(wall).toEqual(expected.middle)
  },
  'ZAM-37': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const seconds = secondsBetween(calendar, momentOf(calendar, given.createdAt), momentOf(calendar, given.doneAt))
    const whole = Math.floor(seconds / 60)
    expect({ elapsedWholeMinutes: whole, slackMinutes: given.targetMinutes - whole }).toEqual(expected)
    expect(seconds).toBe(3)
  },
  'ZAM-39': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const { at, counted } = due(calendar, momentOf(calendar, given.createdAtLocal), hours(given.targetHours))
    expect(at).toBe(momentOf(calendar, expected.dueLocalByStatedRules as string))
    const days = counted.map(({ from }) => localOf(calendar.zone, Date.parse(from)).date)
    expect(days).toEqual(['2016-11-10', '2016-11-12', '2016-11-14', '2016-11-15'])
  },
  'ERP-01': dueTargets,
  'ERP-02': dueTargets,
  'ERP-03': dueTargets,
  'ERP-FRT-06': elapsedSeconds,
  'ERP-FRT-08': elapsedSeconds,
  'ERP-FRT-09': elapsedSeconds,
  'ERP-FRT-11': elapsedSeconds,
  'ERP-FRT-12': elapsedSeconds,
  'ERP-FRT-14': elapsedSeconds,
  'ERP-FRT-16': elapsedSeconds,
  'ERP-FRT-17': elapsedSeconds,
  'ERP-FRT-18': elapsedSeconds,
  'ERP-FRT-21': elapsedSeconds,
  'ERP-FRT-26': elapsedSeconds,
  'ERP-FRT-27': elapsedSeconds,
  'ERP-FRT-28': elapsedSeconds,
  'ERP-FRT-29': elapsedSeconds,
  'ERP-06': dueOnce,
  'ERP-09': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const deadline = due(calendar, momentOf(calendar, given.createdAt), hours(given.targetHours))
    expect(deadline.at).toBe(momentOf(calendar, expected.due as string))
    const late = given.repliedAt.map(at => isLate(deadline, momentOf(calendar, at)))
    expect(late.map(isTooLate => (isTooLate ? 'Failed' : 'Fulfilled'))).toEqual(expected.status)
  },
  'FHD-02': dueTargets,
  'FHD-03': dueTargets,
  'FHD-05': dueTargets,
  'BIZ-02': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const answers = given.pairs.map(([from, to]) =>
      secondsBetween(calendar, momentOf(calendar, from), momentOf(calendar, to)),
    )
    expect(answers).toEqual(expected.hours)
  },
  'BIZ-07': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const { at } = decided(begunBefore(calendar, momentOf(calendar, given.from as string), given.subtractSeconds))
    expect(at).toBe(momentOf(calendar, expected.at as string))
  },
  'BIZ-09': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const from = momentOf(calendar, given.from as string)
    expect(decided(nextActive(calendar, from)).at).toBe(momentOf(calendar, expected.nextActive as string))
    expect(decided(previousActive(calendar, from)).at).toBe(momentOf(calendar, expected.previousActive as string))
  },
  'BIZ-14': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const { at } = decided(
      addWorkingDays(calendar, momentOf(calendar, given.from as string), -given.subtractBusinessDays),
    )
    expect(at).toBe(momentOf(calendar, expected.at as string))
  },
  'GLPI-04': (given, expected) => {
    const calendar = calendarOf(given.calendar)
    const seconds = secondsBetween(
      calendar,
      momentOf(calendar, given.from as string),
      momentOf(calendar, given.to as string),
    )
    expect(seconds).toBe(expected.seconds)
  },
  'GLPI-05': addDaysInCalendars,
  'GLPI-06': addDaysInCalendars,
  'DATE-02': (given, expected) => {
    const add = (rounding: Rounding) => addMonths(given.date, given.addYears * 12, rounding)
    thrown('INVALID_DATE', () => add('refuse'))
    expect(add('up')).toBe(expected.roundUp)
    expect(add('down')).toBe(expected.roundDown)
  },
  'DATE-04': given => {
    expect(given.compare).toEqual(['1 month', '2 days'])
    thrown('PARAMETER_INVALID', () => comparePeriods(period({ months: 1 }), period({ days: 2 })))
  },
  'CN-01': workingDaysOfChina,
  'CN-02': (given, expected) => {
    const answers = (given.from as string[]).map(
      (date, index) => decided(workingDayAfter(chinaCalendar(), date, given.n[index]!)).date,
    )
    expect(answers).toEqual(expected.date)
  },
  'CN-04': workingDaysOfChina,
  'CN-05': given => {
    const calendar = chinaCalendar()
    expect(calendar.isWorkingDay(given.date)).toBeUndefined()
    expect(dueAfterWorkingDays(calendar, `${given.dataThrough}-12-30T02:00:00.000Z`, 2)).toEqual({
      decidable: false,
      reason: 'unannounced',
      year: 2027,
      date: given.date,
    })
  },
  'CN-08': given => {
    const days = Object.entries(workingDaysOnHost('UTC').adapter)
    expect(days.length).toBe(given.days)
    expect(days[0]?.[0]).toBe('2007-01-01')
    expect(days.at(-1)?.[0]).toBe('2026-12-31')
    expect(days.filter(([, working]) => typeof working !== 'boolean')).toEqual([])
    expect(Object.fromEntries(days)).toEqual(workingDaysOnHost('UTC').chineseDays)
  },
}

describe('outside cases', () => {
  for (const { id, title, given, expect: expected } of outsideCases) {
    test(`${id} ${title}`, () => {
      const run = runs[id]
      if (!run) throw new Error(`no test for ${id}`)
      run(given, expected)
    })
  }

  test('every case is here once and has its test', () => {
    const ids = outsideCases.map(({ id }) => id)
    expect(countOfCases).toBe(54)
    expect(new Set(ids).size).toBe(countOfCases)
    expect(ids.toSorted()).toEqual(Object.keys(runs).toSorted())
  })
})
