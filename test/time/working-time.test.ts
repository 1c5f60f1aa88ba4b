import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/core/ports.ts'
import { everyDay, officeCalendar } from '../../src/time/calendar.ts'
import { splitByDay } from '../../src/time/day-slices.ts'
import { isLate } from '../../src/time/deadline.ts'
import { before as begunBefore, dueAfter, elapsed, nextActive, previousActive } from '../../src/time/working-time.ts'
import { decided, secondsOf, thrown } from './expecting.ts'

const day = [['09:00', '17:00']] as const
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day }
/** Monday to Friday, 09:00 to 17:00; 2026-11-16 is a Monday. */
const office = officeCalendar({ zone: 'UTC', hours })
const HOUR = 3600
const on = (date: number, time: string): string => `2026-11-${date}T${time}:00.000Z`

const elapsedIn = (...given: Parameters<typeof elapsed>): number => decided(elapsed(...given)).seconds
const dueIn = (...given: Parameters<typeof dueAfter>): string => decided(dueAfter(...given)).at

describe('elapsed', () => {
  test.each([
    ['within a day', on(16, '10:00'), on(16, '11:30'), 1.5],
    ['before opening', on(16, '06:00'), on(16, '10:00'), 1],
    ['after closing', on(16, '16:00'), on(16, '23:00'), 1],
    ['over a night', on(16, '16:00'), on(17, '10:00'), 2],
    ['over a weekend', on(20, '16:00'), on(23, '10:00'), 2],
    ['a whole week', on(16, '00:00'), on(23, '00:00'), 40],
    ['no time at all', on(16, '10:00'), on(16, '10:00'), 0],
    ['an end before its start', on(17, '10:00'), on(16, '10:00'), 0],
    ['up to opening', on(16, '08:00'), on(16, '09:00'), 0],
    ['from closing', on(16, '17:00'), on(17, '09:00'), 0],
  ])('%s', (_, from, to, expected) => {
    expect(elapsedIn(office, from, to)).toBe(expected * HOUR)
  })

  test('says what was counted', () => {
    expect(elapsed(office, on(20, '16:00'), on(23, '10:00'))).toEqual({
      decidable: true,
      seconds: 2 * HOUR,
      counted: [
        { from: on(20, '16:00'), to: on(20, '17:00'), seconds: HOUR },
        { from: on(23, '09:00'), to: on(23, '10:00'), seconds: HOUR },
      ],
    })
  })

  test('adjacent stretches are one', () => {
    expect(decided(elapsed(everyDay(), on(16, '10:00'), on(19, '10:00'))).counted).toEqual([
      { from: on(16, '10:00'), to: on(19, '10:00'), seconds: 72 * HOUR },
    ])
  })

  test('milliseconds are cut off at both ends', () => {
    const ms = (text: string): string => `2026-11-16T10:00:${text}Z`
    expect(elapsedIn(office, ms('00.999'), ms('01.000'))).toBe(1)
    expect(elapsedIn(office, ms('00.000'), ms('00.999'))).toBe(0)
    expect(elapsedIn(office, ms('00.500'), ms('05.499'))).toBe(5)
  })

  test('the seconds of a day on which clocks change are those that pass', () => {
    const berlin = everyDay('Europe/Berlin')
    expect(elapsedIn(berlin, '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z')).toBe(23 * HOUR)
    const night = officeCalendar({ zone: 'Europe/Berlin', hours: { sun: [['00:00', '08:00']] } })
    expect(elapsedIn(night, '2026-03-28T00:00:00.000Z', '2026-03-30T00:00:00.000Z')).toBe(7 * HOUR)
    expect(elapsedIn(night, '2026-10-24T00:00:00.000Z', '2026-10-26T00:00:00.000Z')).toBe(9 * HOUR)
  })

  test('a day that was left out has no time', () => {
    const apia = everyDay('Pacific/Apia')
    expect(elapsedIn(apia, '2011-12-29T10:00:00.000Z', '2011-12-31T10:00:00.000Z')).toBe(48 * HOUR)
  })

  test('a calendar that never opens: no time passes, without an error', () => {
    const never: Calendar = { zone: 'UTC', isWorkingDay: () => false, hours: () => [] }
    expect(elapsedIn(never, on(16, '00:00'), '2036-11-16T00:00:00.000Z')).toBe(0)
  })
})

describe('pauses', () => {
  const from = on(16, '09:00')
  test.each([
    ['none', [], 8],
    ['inside', [[on(16, '10:00'), on(16, '11:00')]], 7],
    ['outside office hours', [[on(16, '17:00'), on(17, '09:00')]], 8],
    ['before the start', [[on(15, '09:00'), on(16, '09:00')]], 8],
    ['over the start', [[on(15, '09:00'), on(16, '10:00')]], 7],
    ['over the end', [[on(16, '16:00'), on(18, '10:00')]], 7],
    [
      'overlapping ones count once',
      [
        [on(16, '10:00'), on(16, '12:00')],
        [on(16, '11:00'), on(16, '13:00')],
      ],
      5,
    ],
    [
      'one within the other',
      [
        [on(16, '10:00'), on(16, '14:00')],
        [on(16, '11:00'), on(16, '12:00')],
      ],
      4,
    ],
    [
      'in any order',
      [
        [on(16, '15:00'), on(16, '16:00')],
        [on(16, '10:00'), on(16, '11:00')],
      ],
      6,
    ],
    [
      'the same twice',
      [
        [on(16, '10:00'), on(16, '11:00')],
        [on(16, '10:00'), on(16, '11:00')],
      ],
      7,
    ],
    ['without an end', [[on(16, '11:00'), undefined]], 2],
    ['ending before it begins: it costs nothing', [[on(16, '12:00'), on(16, '11:00')]], 8],
    ['ending as it begins', [[on(16, '12:00'), on(16, '12:00')]], 8],
    ['all the time', [[on(1, '12:00').replace('-1T', '-01T'), undefined]], 0],
  ] as [string, [string, string | undefined][], number][])('%s', (_, pauses, expected) => {
    const list = pauses.map(([start, end]) => (end === undefined ? { from: start } : { from: start, to: end }))
    expect(elapsedIn(office, from, on(16, '17:00'), list)).toBe(expected * HOUR)
  })

  test('move the deadline by what they cost and no more', () => {
    const due = (start: string, end: string): string => dueIn(office, from, 4 * HOUR, [{ from: start, to: end }])
    expect(due(on(16, '10:00'), on(16, '11:00'))).toBe(on(16, '14:00'))
    expect(due(on(16, '10:00'), on(16, '15:00'))).toBe(on(17, '10:00'))
    expect(due(on(15, '10:00'), on(16, '09:00'))).toBe(on(16, '13:00'))
    expect(due(on(16, '13:00'), on(18, '11:00'))).toBe(on(16, '13:00'))
    expect(due(on(16, '12:59'), on(18, '11:00'))).toBe(on(18, '11:01'))
  })

  test('a case that is closed and reopened goes on with the same clock', () => {
    const closed = { from: on(16, '12:00'), to: on(18, '12:00') }
    expect(dueIn(office, from, 4 * HOUR, [closed])).toBe(on(18, '13:00'))
    expect(elapsedIn(office, from, on(18, '12:30'), [closed])).toBe(3.5 * HOUR)
  })

  test('one without an end: the deadline stands still, what is left is known', () => {
    expect(dueAfter(office, from, 4 * HOUR, [{ from: on(16, '10:30') }])).toEqual({
      decidable: false,
      reason: 'paused',
      since: on(16, '10:30'),
      remaining: 2.5 * HOUR,
    })
    const alreadyPaused = dueAfter(office, from, HOUR, [{ from: on(15, '00:00') }])
    expect(alreadyPaused).toMatchObject({ reason: 'paused', since: from, remaining: HOUR })
    expect(dueIn(office, from, HOUR, [{ from: on(16, '10:00') }])).toBe(on(16, '10:00'))
  })
})

describe('dueAfter', () => {
  test.each([
    ['the same day', on(16, '10:00'), 2, on(16, '12:00')],
    ['from before opening', on(16, '03:00'), 2, on(16, '11:00')],
    ['from after closing', on(16, '20:00'), 2, on(17, '11:00')],
    ['over the weekend', on(20, '16:00'), 2, on(23, '10:00')],
    ['exactly at closing: that closing', on(16, '15:00'), 2, on(16, '17:00')],
    ['a second more: the next day', on(16, '15:00'), 2 + 1 / 3600, '2026-11-17T09:00:01.000Z'],
    ['no time: the moment itself', on(21, '15:00'), 0, on(21, '15:00')],
    ['72 hours', on(16, '09:00'), 72, on(26, '17:00')],
  ])('%s', (_, from, length, at) => {
    const deadline = decided(dueAfter(office, from, Math.round(length * HOUR)))
    expect(deadline.at).toBe(at)
    expect(deadline.closes).toBe('at')
    expect(secondsOf(deadline.counted)).toBe(Math.round(length * HOUR))
  })

  test('clock hours are those of a calendar that is always open', () => {
    expect(dueIn(everyDay(), on(21, '15:30'), 48 * HOUR)).toBe(on(23, '15:30'))
  })

  test('several spans a day', () => {
    const lunch = officeCalendar({ zone: 'UTC' })
    expect(dueIn(lunch, on(16, '11:00'), HOUR)).toBe(on(16, '12:00'))
    expect(dueIn(lunch, on(16, '11:00'), HOUR + 60)).toBe(on(16, '13:31'))
    expect(dueIn(lunch, on(16, '12:30'), 60)).toBe(on(16, '13:31'))
  })

  test('in time at the second itself, late one second later', () => {
    const deadline = decided(dueAfter(office, on(16, '10:00'), HOUR))
    expect(isLate(deadline, '2026-11-16T10:59:59.999Z')).toBe(false)
    expect(isLate(deadline, '2026-11-16T11:00:00.000Z')).toBe(false)
    expect(isLate(deadline, '2026-11-16T11:00:00.999Z')).toBe(false)
    expect(isLate(deadline, '2026-11-16T11:00:01.000Z')).toBe(true)
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '60' as unknown as number])(
    'refuses %s seconds',
    seconds => {
      expect(thrown('PARAMETER_INVALID', () => dueAfter(office, on(16, '10:00'), seconds)).details).toEqual({
        name: 'seconds',
        value: seconds,
      })
      thrown('PARAMETER_INVALID', () => begunBefore(office, on(16, '10:00'), seconds))
    },
  )

  test('refuses moments that do not exist', () => {
    thrown('INVALID_DATE', () => dueAfter(office, '2026-02-30T00:00:00.000Z', 1))
    thrown('INVALID_DATE', () => elapsed(office, on(16, '10:00'), 'tomorrow'))
    thrown('INVALID_DATE', () => elapsed(office, on(16, '10:00'), on(16, '11:00'), [{ from: 'then' }]))
    thrown('INVALID_DATE', () => dueAfter(everyDay(), '9999-12-31T00:00:00.000Z', 48 * HOUR))
  })

  test('a calendar that never opens is at fault, and the search ends', () => {
    const never: Calendar = { zone: 'UTC', isWorkingDay: () => false, hours: () => [] }
    for (const search of [
      () => dueAfter(never, on(16, '10:00'), 1),
      () => begunBefore(never, on(16, '10:00'), 1),
      () => nextActive(never, on(16, '10:00')),
      () => previousActive(never, on(16, '10:00')),
    ]) {
      expect(thrown('INVALID_CALENDAR', search).details).toMatchObject({ field: 'hours' })
    }
  })

  test('a year that is not known ends the search where it is needed', () => {
    const known = officeCalendar({ zone: 'UTC', hours, knownYears: [2026, 2026] })
    const from = '2026-12-31T10:00:00.000Z'
    expect(dueIn(known, from, 7 * HOUR)).toBe('2026-12-31T17:00:00.000Z')
    const unknown = { decidable: false, reason: 'unannounced', year: 2027, date: '2027-01-01' }
    expect(dueAfter(known, from, 7 * HOUR + 1)).toEqual(unknown)
    expect(elapsed(known, from, '2027-01-01T00:00:01.000Z')).toEqual(unknown)
    expect(nextActive(known, '2026-12-31T17:00:00.000Z')).toEqual(unknown)
    const newYear = '2027-01-01T00:00:00.000Z'
    expect(begunBefore(known, newYear, HOUR)).toMatchObject({ decidable: true, at: '2026-12-31T16:00:00.000Z' })
    expect(previousActive(known, newYear)).toMatchObject({ decidable: true, at: '2026-12-31T17:00:00.000Z' })
    expect(elapsed(known, from, newYear)).toMatchObject({ decidable: true, seconds: 7 * HOUR })
    const inNewYear = '2027-01-04T10:00:00.000Z'
    expect(elapsed(known, inNewYear, '2027-01-05T10:00:00.000Z', [{ from: inNewYear }])).toMatchObject({ seconds: 0 })
    const past = { decidable: false, reason: 'unannounced', year: 2025, date: '2025-12-31' }
    expect(begunBefore(known, '2026-01-01T10:00:00.000Z', HOUR + 1)).toEqual(past)
    expect(previousActive(known, '2026-01-01T00:00:00.000Z')).toEqual(past)
    expect(elapsed(known, '2025-12-31T10:00:00.000Z', from)).toEqual(past)
  })
})

describe('before', () => {
  test.each([
    ['the same day', on(16, '12:00'), 2, on(16, '10:00')],
    ['over a night', on(17, '10:00'), 2, on(16, '16:00')],
    ['over the weekend', on(23, '10:00'), 2, on(20, '16:00')],
    ['from a closed hour', on(22, '10:00'), 2, on(20, '15:00')],
    ['exactly at opening: that opening', on(16, '11:00'), 2, on(16, '09:00')],
    ['at midnight', on(17, '00:00'), 1, on(16, '16:00')],
    ['no time: the moment itself', on(21, '15:00'), 0, on(21, '15:00')],
  ])('%s', (_, to, length, at) => {
    const answer = decided(begunBefore(office, to, length * HOUR))
    expect(answer.at).toBe(at)
    expect(secondsOf(answer.counted)).toBe(length * HOUR)
    expect(elapsedIn(office, at, to)).toBe(length * HOUR)
  })

  test('says what was counted in order', () => {
    const lunch = officeCalendar({
      zone: 'UTC',
      hours: {
        mon: [
          ['09:00', '10:00'],
          ['10:00', '11:00'],
          ['12:00', '13:00'],
        ],
      },
    })
    expect(decided(begunBefore(lunch, on(16, '12:30'), 2 * HOUR)).counted).toEqual([
      { from: on(16, '09:30'), to: on(16, '11:00'), seconds: 1.5 * HOUR },
      { from: on(16, '12:00'), to: on(16, '12:30'), seconds: 0.5 * HOUR },
    ])
  })
})

describe('nextActive and previousActive', () => {
  test.each([
    [on(16, '10:00'), on(16, '10:00'), on(16, '10:00')],
    [on(16, '09:00'), on(16, '09:00'), on(13, '17:00')],
    [on(16, '17:00'), on(17, '09:00'), on(16, '17:00')],
    [on(16, '20:00'), on(17, '09:00'), on(16, '17:00')],
    [on(21, '12:00'), on(23, '09:00'), on(20, '17:00')],
    [on(17, '00:00'), on(17, '09:00'), on(16, '17:00')],
  ])('%s', (at, next, previous) => {
    expect(nextActive(office, at)).toEqual({ decidable: true, at: next })
    expect(previousActive(office, at)).toEqual({ decidable: true, at: previous })
  })
})

describe('splitByDay', () => {
  test('cuts at the midnights of the zone; the seconds sum', () => {
    const slices = splitByDay('Asia/Shanghai', '2026-11-21T15:59:30.000Z', '2026-11-22T16:00:00.000Z')
    expect(slices).toEqual([
      {
        date: '2026-11-21',
        from: '2026-11-21T15:59:30.000Z',
        to: '2026-11-21T16:00:00.000Z',
        seconds: 30,
        wall: ['23:59:30', '24:00'],
      },
      {
        date: '2026-11-22',
        from: '2026-11-21T16:00:00.000Z',
        to: '2026-11-22T16:00:00.000Z',
        seconds: 86_400,
        wall: ['00:00', '24:00'],
      },
    ])
  })

  test('a day on which clocks change has 23 or 25 hours', () => {
    const [short] = splitByDay('Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z')
    expect(short).toMatchObject({ date: '2026-03-29', seconds: 23 * HOUR, wall: ['00:00', '24:00'] })
    const [long] = splitByDay('Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z')
    expect(long).toMatchObject({ date: '2026-10-25', seconds: 25 * HOUR })
  })

  test('clocks set back over midnight do not make a day come twice', () => {
    const slices = splitByDay('America/St_Johns', '1990-10-27T12:00:00.000Z', '1990-10-29T12:00:00.000Z')
    expect(slices.map(({ date }) => date)).toEqual(['1990-10-27', '1990-10-28', '1990-10-29'])
    expect(secondsOf(slices)).toBe(48 * HOUR)
    // 23:30 for the second time, after the new day has begun.
    const late = splitByDay('America/St_Johns', '1990-10-28T03:00:00.000Z', '1990-10-28T04:00:00.000Z')
    expect(late).toMatchObject([{ date: '1990-10-28', seconds: HOUR }])
    expect(elapsedIn(everyDay('America/St_Johns'), '1990-10-28T02:00:00.000Z', '1990-10-28T04:00:00.000Z')).toBe(
      2 * HOUR,
    )
  })

  test('nothing when the end does not come after the start', () => {
    expect(splitByDay('UTC', on(16, '10:00'), on(16, '10:00'))).toEqual([])
    expect(splitByDay('UTC', on(16, '10:00'), on(15, '10:00'))).toEqual([])
  })
})
