import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/index.ts'
import { defaultHours, everyDay, type OfficeCalendarOptions, officeCalendar } from '../../src/time/calendar.ts'
import { addDays, weekdays } from '../../src/time/dates.ts'
import { usualCalendar, wholeDays } from '../../src/time/week-calendar.ts'
import { thrown } from './expecting.ts'

const MONDAY = '2026-11-16'
const ORDINARY = [
  [540, 720],
  [810, 1080],
]

describe('officeCalendar', () => {
  test('without options: Shanghai, Monday to Friday, every year known', () => {
    const calendar = officeCalendar()
    expect(calendar.zone).toBe('Asia/Shanghai')
    const week = weekdays.map((_, index) => addDays(MONDAY, index))
    expect(week.map(calendar.isWorkingDay)).toEqual([true, true, true, true, true, false, false])
    expect(week.map(calendar.hours)).toEqual([ORDINARY, ORDINARY, ORDINARY, ORDINARY, ORDINARY, [], []])
    expect(calendar.isWorkingDay('0001-01-01')).toBe(true)
    expect(calendar.isWorkingDay('9999-12-31')).toBe(true)
    expect(Object.keys(defaultHours)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri'])
  })

  test('holidays are off, make-up days are on with Monday’s hours', () => {
    const calendar = officeCalendar({ holidays: [MONDAY, '2026-11-21'], workingDays: ['2026-11-22'] })
    expect(calendar.hours(MONDAY)).toEqual([])
    expect(calendar.isWorkingDay(MONDAY)).toBe(false)
    expect(calendar.isWorkingDay('2026-11-21')).toBe(false)
    expect(calendar.hours('2026-11-22')).toEqual(ORDINARY)
    expect(calendar.isWorkingDay('2026-11-29')).toBe(false)
  })

  test('make-up days have the hours of a named weekday, or their own', () => {
    const hours = { mon: [['09:00', '17:00']], fri: [['09:00', '13:00']] } as const
    const workingDays = ['2026-11-22', '2026-11-20']
    expect(officeCalendar({ hours, workingDays, makeUpHours: 'fri' }).hours('2026-11-22')).toEqual([[540, 780]])
    const own = officeCalendar({ hours, workingDays, makeUpHours: [['10:00', '11:00']] })
    expect(own.hours('2026-11-22')).toEqual([[600, 660]])
    // A working day by its weekday keeps its own hours.
    expect(own.hours('2026-11-20')).toEqual([[540, 780]])
  })

  test('several spans, touching spans and the whole day', () => {
    const calendar = officeCalendar({
      hours: {
        mon: [
          ['00:00', '06:00'],
          ['06:00', '12:30'],
          ['22:00', '24:00'],
        ],
      },
    })
    expect(calendar.hours(MONDAY)).toEqual([
      [0, 360],
      [360, 750],
      [1320, 1440],
    ])
  })

  test.each([
    [[2025, 2026], '2024-12-31', undefined],
    [[2025, 2026], '2025-01-01', true],
    [[2025, 2026], '2026-12-31', true],
    [[2025, 2026], '2027-01-01', undefined],
    [(year: number) => year === 2026, '2026-12-31', true],
    [(year: number) => year === 2026, '2027-01-02', undefined],
  ] as const)('known years %s: %s', (knownYears, date, working) => {
    const calendar = officeCalendar({ knownYears, holidays: ['2027-01-01'] })
    expect(calendar.isWorkingDay(date)).toBe(working)
    expect(calendar.hours(date) === undefined).toBe(working === undefined)
  })

  test('refuses to answer for a day that does not exist', () => {
    thrown('INVALID_DATE', () => officeCalendar().isWorkingDay('2026-02-30'))
    thrown('INVALID_DATE', () => officeCalendar({ knownYears: [2020, 2021] }).hours('2026-2-3'))
  })

  test('nobody can change it afterwards', () => {
    const calendar = officeCalendar()
    expect(Object.isFrozen(calendar)).toBe(true)
    const spans = calendar.hours(MONDAY) as unknown[]
    expect(() => spans.push([0, 1])).toThrow(TypeError)
    expect(Object.isFrozen(spans[0])).toBe(true)
    expect(Object.isFrozen(calendar.hours('2026-11-21'))).toBe(true)
  })

  const bad = (options: unknown) => options as OfficeCalendarOptions
  test.each([
    ['zone', { zone: 'Asia/Peking' }, 'Asia/Peking'],
    ['zone', bad({ zone: null }), null],
    ['hours', bad({ hours: { monday: [['09:00', '12:00']] } }), 'monday'],
    ['hours', { hours: {} }, {}],
    ['hours', bad({ hours: null }), null],
    ['hours', { hours: { mon: [] } }, { mon: [] }],
    ['hours.mon', bad({ hours: { mon: '09:00-12:00' } }), '09:00-12:00'],
    ['hours.mon[0]', bad({ hours: { mon: ['09:00'] } }), '09:00'],
    ['hours.mon[0]', bad({ hours: { mon: [['09:00']] } }), ['09:00']],
    ['hours.mon[0]', { hours: { mon: [['9:00', '12:00']] } }, '9:00'],
    ['hours.mon[0]', { hours: { mon: [['09:00', '24:01']] } }, '24:01'],
    ['hours.mon[0]', { hours: { mon: [['09:60', '12:00']] } }, '09:60'],
    ['hours.mon[0]', { hours: { mon: [['09-00', '12:00']] } }, '09-00'],
    ['hours.mon[0]', bad({ hours: { mon: [[9, 12]] } }), 9],
    ['hours.mon[0]', { hours: { mon: [['22:00', '06:00']] } }, '22:00-06:00'],
    ['hours.mon[0]', { hours: { mon: [['09:00', '09:00']] } }, '09:00-09:00'],
    [
      'hours.tue[1]',
      {
        hours: {
          tue: [
            ['09:00', '12:00'],
            ['11:59', '18:00'],
          ],
        },
      },
      '11:59-18:00',
    ],
    [
      'hours.tue[1]',
      {
        hours: {
          tue: [
            ['13:00', '18:00'],
            ['09:00', '12:00'],
          ],
        },
      },
      '09:00-12:00',
    ],
    ['hours.mon[0]', { hours: { mon: [['00:00', '23:59']] } }, '23:59'],
    ['hours.mon[0]', { hours: { mon: [['24:00', '24:00']] } }, '24:00-24:00'],
    ['holidays[0]', { holidays: [{ date: '2026-02-30', announcedOn: '2026-01-01' }] }, '2026-02-30'],
    ['holidays[0].announcedOn', { holidays: [{ date: '2026-02-03', announcedOn: '2026-1-1' }] }, '2026-1-1'],
    ['holidays[0].announcedOn', bad({ holidays: [{ date: '2026-02-03' }] }), undefined],
    ['workingDays[0]', bad({ workingDays: [null] }), null],
    ['holidays[1]', { holidays: ['2026-01-01', '2026-02-30'] }, '2026-02-30'],
    ['holidays', bad({ holidays: '2026-01-01' }), '2026-01-01'],
    ['workingDays[0]', { workingDays: ['20260101'] }, '20260101'],
    ['workingDays', { holidays: ['2026-01-04'], workingDays: ['2026-01-04'] }, '2026-01-04'],
    ['makeUpHours', bad({ makeUpHours: 'monday' }), 'monday'],
    ['makeUpHours', { hours: { tue: [['09:00', '12:00']] }, workingDays: ['2026-01-04'] }, 'mon'],
    ['makeUpHours[0]', { makeUpHours: [['12:00', '09:00']] }, '12:00-09:00'],
    ['knownYears', { knownYears: [2027, 2026] }, '2027-2026'],
    ['knownYears', bad({ knownYears: [2027] }), '2027-NaN'],
    ['knownYears', bad({ knownYears: 2026 }), 'NaN-NaN'],
  ] as [string, OfficeCalendarOptions, unknown][])('refuses %s: %o', (field, options, value) => {
    const error = thrown('INVALID_CALENDAR', () => officeCalendar(options))
    expect(error.details).toEqual({ field, value })
  })
})

describe('everyDay', () => {
  test('is open always', () => {
    const calendar = everyDay('UTC')
    expect(calendar.zone).toBe('UTC')
    for (const [index] of weekdays.entries()) expect(calendar.hours(addDays(MONDAY, index))).toEqual([[0, 1440]])
    expect(everyDay().zone).toBe('Asia/Shanghai')
    thrown('INVALID_CALENDAR', () => everyDay('Nowhere'))
  })
})

describe('what is there without reading', () => {
  const DAYS = Array.from({ length: 800 }, (_, index) => addDays('2024-02-01', index))
  const said = ({ zone, hours, isWorkingDay, announcedOn }: Calendar) => [
    zone,
    announcedOn,
    DAYS.map(day => [hours(day), isWorkingDay(day)]),
  ]

  test('an office that says nothing of its calendar has the one that says nothing', () => {
    expect(said(usualCalendar())).toEqual(said(officeCalendar()))
  })

  test('whole days are every day', () => {
    const hours = Object.fromEntries(weekdays.map(day => [day, [['00:00', '24:00']] as const]))
    expect(said(wholeDays('Europe/London'))).toEqual(said(officeCalendar({ zone: 'Europe/London', hours })))
    expect(said(everyDay('Europe/London'))).toEqual(said(wholeDays('Europe/London')))
  })
})
