import chineseDays from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { announcedYears, chinaCalendar } from '../../src/calendars/china.ts'
import { addDays, weekday } from '../../src/time/dates.ts'
import { dueAfterDays, dueAfterWorkingDays, workingDayAfter } from '../../src/time/working-days.ts'
import { dueAfter, elapsed } from '../../src/time/working-time.ts'
import { workingDaysOnHost } from './china-on-host.ts'
import { daysOf, decided, thrown } from './expecting.ts'

const calendar = chinaCalendar()

describe('the year guard', () => {
  test('the years that are announced', () => {
    expect(announcedYears()).toEqual([2007, 2026])
  })

  test.each(['2006-12-31', '2006-06-15', '2005-12-31', '2027-01-01', '2027-01-02', '2030-10-01'])(
    '%s is not known',
    date => {
      expect(calendar.isWorkingDay(date)).toBeUndefined()
      expect(calendar.hours(date)).toBeUndefined()
    },
  )

  test.each([
    ['2007-01-01', false],
    ['2007-01-04', true],
    ['2026-12-31', true],
  ])('%s is known', (date, working) => {
    expect(calendar.isWorkingDay(date)).toBe(working)
  })

  test('a period is decided as long as it stays within the year, to the last second', () => {
    const from = '2026-12-30T02:00:00.000Z'
    expect(dueAfterWorkingDays(calendar, from, 1)).toMatchObject({ decidable: true, at: '2026-12-31T16:00:00.000Z' })
    expect(dueAfterWorkingDays(calendar, from, 2)).toMatchObject({ decidable: false, year: 2027, date: '2027-01-01' })
    const closing = { decidable: true, at: '2026-12-31T10:00:00.000Z' }
    const morning = '2026-12-31T01:00:00.000Z'
    expect(dueAfter(calendar, morning, 7.5 * 3600)).toMatchObject(closing)
    expect(dueAfter(calendar, morning, 7.5 * 3600 + 1)).toMatchObject({
      decidable: false,
      reason: 'unannounced',
      year: 2027,
    })
    expect(elapsed(calendar, morning, '2026-12-31T16:00:00.000Z')).toMatchObject({ decidable: true, seconds: 27_000 })
    expect(elapsed(calendar, morning, '2026-12-31T16:00:01.000Z')).toMatchObject({ decidable: false, year: 2027 })
  })

  test('calendar days are decided in any year', () => {
    expect(dueAfterDays(calendar, '2026-12-30T02:00:00.000Z', 3).at).toBe('2027-01-02T16:00:00.000Z')
  })

  test('days in a year that is not known do not matter while the case is paused', () => {
    const pauses = [{ from: '2026-12-31T10:00:00.000Z', to: '2027-02-01T00:00:00.000Z' }]
    expect(elapsed(calendar, '2026-12-31T01:00:00.000Z', '2027-01-31T00:00:00.000Z', pauses)).toMatchObject({
      decidable: true,
      seconds: 27_000,
    })
  })
})

describe('the arrangement', () => {
  test('488 days differ from Monday to Friday; the package lists 679', () => {
    let differing = 0
    let listed = 0
    for (let date = '2007-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const isWeekend = weekday(date) === 'sat' || weekday(date) === 'sun'
      if (calendar.isWorkingDay(date) === isWeekend) differing++
      if (chineseDays.getDayDetail(date).name.includes(',')) listed++
    }
    expect({ differing, listed }).toEqual({ differing: 488, listed: 679 })
  })

  test.each(['2018-12-29', '2007-12-29'])('a make-up day of the next year’s notice: %s', date => {
    expect(calendar.isWorkingDay(date)).toBe(true)
  })

  test.each(['2018-12-31', '2007-12-31', '2022-12-31'])('a holiday of the next year’s notice: %s', date => {
    expect(calendar.isWorkingDay(date)).toBe(false)
  })

  test('a make-up weekend has the hours of a Monday, or its own', () => {
    expect(calendar.hours('2026-02-14')).toEqual(calendar.hours('2026-02-09'))
    const short = chinaCalendar({ makeUpHours: [['09:00', '12:00']] })
    expect(short.hours('2026-02-14')).toEqual([[540, 720]])
    expect(short.hours('2026-02-09')).toEqual([
      [540, 720],
      [810, 1080],
    ])
  })

  test('a make-up weekend counts in a period of working days', () => {
    const deadline = decided(dueAfterWorkingDays(calendar, '2026-02-13T02:00:00.000Z', 3))
    expect(deadline.at).toBe('2026-02-25T16:00:00.000Z')
    expect(deadline.counted).toEqual([
      { from: '2026-02-13T16:00:00.000Z', to: '2026-02-14T16:00:00.000Z', days: 1 },
      { from: '2026-02-23T16:00:00.000Z', to: '2026-02-25T16:00:00.000Z', days: 2 },
    ])
    expect(daysOf(deadline.counted)).toBe(3)
  })

  test('the company’s own days take precedence', () => {
    const own = chinaCalendar({ holidays: ['2026-02-14', '2026-03-02'], workingDays: ['2026-10-01'] })
    expect(own.isWorkingDay('2026-02-14')).toBe(false)
    expect(own.isWorkingDay('2026-03-02')).toBe(false)
    expect(own.isWorkingDay('2026-10-01')).toBe(true)
    expect(own.isWorkingDay('2026-10-02')).toBe(false)
    expect(decided(workingDayAfter(own, '2026-09-30', 1)).date).toBe('2026-10-01')
  })

  test('a company that works on Saturdays rests on those that are holidays', () => {
    const sixDays = chinaCalendar({ hours: { mon: [['09:00', '17:00']], sat: [['09:00', '12:00']] } })
    expect(sixDays.hours('2026-03-07')).toEqual([[540, 720]])
    expect(sixDays.hours('2026-10-03')).toEqual([])
  })

  test('bad days are refused by name', () => {
    expect(thrown('INVALID_CALENDAR', () => chinaCalendar({ holidays: ['2026-02-30'] })).message).toContain(
      '2026-02-30',
    )
  })
})

describe('the zone of the machine', () => {
  const { adapter, chineseDays: own } = workingDaysOnHost('Asia/Shanghai')

  test('in China the adapter and the package agree on every day', () => {
    expect(adapter).toEqual(own)
  })

  test.each(['America/New_York', 'Pacific/Apia', 'America/Sao_Paulo', 'Pacific/Kiritimati'])(
    '%s does not matter',
    zone => {
      expect(workingDaysOnHost(zone).adapter).toEqual(adapter)
    },
  )

  test('the package alone is wrong west of Greenwich', () => {
    expect(workingDaysOnHost('America/New_York').chineseDays).not.toEqual(own)
  })
})
