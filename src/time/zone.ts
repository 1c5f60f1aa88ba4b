/**
 * IANA zones, through `Intl` alone.
 *
 * A wall-clock time that occurs twice (clocks set back) means the earlier moment; one that does not occur (clocks set
 * forward) means the moment after the gap, which is the moment of the change. So times of a day map to moments in
 * order, and the spans of a day neither cross nor overlap.
 */
import { GuijuError, shown } from '../core/errors.ts'
import type { LocalDate } from '../core/ports.ts'
import { DAY_MS, FIRST_DAY, LAST_DAY } from './civil.ts'
import { dateOf, dayOf } from './dates.ts'

/** A stretch of time [from, to) in epoch milliseconds with one offset: wall clock = UTC + offset. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly offset: number
}

interface Zone {
  readonly name: string
  readonly format: Intl.DateTimeFormat
  readonly windows: Map<number, readonly Stretch[]>
  last: Stretch
}

/** What the clock on the wall shows. */
export interface LocalTime {
  readonly date: LocalDate
  /** Whole minutes after 00:00, 0 to 1439. */
  readonly minutes: number
  readonly seconds: number
  readonly ms: number
}

/** @throws `INVALID_CALENDAR` for a zone that the platform does not know */
export function checkZone(zone: string): void {
  zoneNamed(zone)
}

/** @throws `INVALID_CALENDAR` for an unknown zone, `INVALID_DATE` beyond the years 0001 to 9999 */
export function localOf(zone: string, epochMs: number): LocalTime {
  const wall = epochMs + stretchAt(zoneNamed(zone), epochMs).offset
  const day = Math.floor(wall / DAY_MS)
  const rest = wall - day * DAY_MS
  return {
    date: dateOf(day),
    minutes: Math.floor(rest / 60_000),
    seconds: Math.floor(rest / 1000) % 60,
    ms: rest % 1000,
  }
}

/** The day number (`dayOf`) that the calendar on the wall shows. */
export function localDay(zone: string, epochMs: number): number {
  return Math.floor((epochMs + stretchAt(zoneNamed(zone), epochMs).offset) / DAY_MS)
}

/** The first moment of a day, in epoch milliseconds: not always 00:00, where clocks are set forward at midnight. */
export function startOfDay(zone: string, date: LocalDate): number {
  return momentOf(zone, dayOf(date), 0)
}

/**
 * @param minutes whole minutes after 00:00, 0 to 1440 (the end of the day)
 * @returns epoch milliseconds
 * @throws `INVALID_CALENDAR` for an unknown zone or other minutes, `INVALID_DATE` for a day that does not exist
 */
export function instantAt(zone: string, date: LocalDate, minutes: number): number {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) {
    throw new GuijuError('INVALID_CALENDAR', `not minutes of a day, 0 to 1440: ${shown(minutes)}`, { value: minutes })
  }
  return momentOf(zone, dayOf(date), minutes * 60_000)
}

/** No zone ever was further from UTC (Manila and Alaska came nearest, both before they moved the date line). */
const FURTHEST = 16 * 3_600_000

/** As `instantAt`, by day number and milliseconds after 00:00. */
export function momentOf(zone: string, day: number, msOfDay: number): number {
  const found = zoneNamed(zone)
  const wall = day * DAY_MS + msOfDay
  const { last } = found
  // The common case: well inside the stretch that was asked for last, whatever its offset.
  if (wall - FURTHEST >= last.from && wall + FURTHEST < last.to) return wall - last.offset
  let stretch = stretchAt(found, wall - FURTHEST)
  while (wall >= stretch.to + stretch.offset) stretch = stretchAt(found, stretch.to)
  return Math.max(wall - stretch.offset, stretch.from)
}

/**
 * Offsets are found out once a window. Four days is shorter than any time between two changes of any zone (7 days,
 * Brazil in 2000), so equal offsets at both ends mean that nothing changed in between.
 */
const WINDOW = 4 * DAY_MS
const MOST_WINDOWS = 20_000

/** A little wider than the years 0001 to 9999, for the local days at their ends. `Intl` throws far beyond. */
const EARLIEST = (FIRST_DAY - 3) * DAY_MS
const LATEST = (LAST_DAY + 3) * DAY_MS

function stretchAt(zone: Zone, epochMs: number): Stretch {
  const { last } = zone
  if (epochMs >= last.from && epochMs < last.to) return last
  if (!(epochMs >= EARLIEST && epochMs <= LATEST)) {
    throw new GuijuError('INVALID_DATE', `a moment beyond the years 0001 to 9999: ${shown(epochMs)}`, {
      value: epochMs,
    })
  }
  const stretches = windowAt(zone, Math.floor(epochMs / WINDOW))
  zone.last = stretches.find(stretch => epochMs < stretch.to)!
  return zone.last
}

function windowAt(zone: Zone, index: number): readonly Stretch[] {
  const known = zone.windows.get(index)
  if (known) return known
  if (zone.windows.size >= MOST_WINDOWS) zone.windows.clear()
  const from = index * WINDOW
  const to = from + WINDOW
  const stretches = stretchesBetween(zone, from, offsetAt(zone, from), to, offsetAt(zone, to))
  zone.windows.set(index, stretches)
  return stretches
}

/** Halves the window until the second of the change is found; changes happen at whole seconds. */
function stretchesBetween(zone: Zone, from: number, before: number, to: number, after: number): readonly Stretch[] {
  if (before === after || to - from <= 1000) return [{ from, to, offset: before }]
  const middle = from + Math.floor((to - from) / 2000) * 1000
  const offset = offsetAt(zone, middle)
  const early = stretchesBetween(zone, from, before, middle, offset)
  const late = stretchesBetween(zone, middle, offset, to, after)
  return joined(early, late)
}

function joined(early: readonly Stretch[], late: readonly Stretch[]): readonly Stretch[] {
  const left = early.at(-1)!
  const right = late[0]!
  if (left.offset !== right.offset) return [...early, ...late]
  return [...early.slice(0, -1), { from: left.from, to: right.to, offset: left.offset }, ...late.slice(1)]
}

const OFFSET = /GMT(?:([+\-−])(\d\d):(\d\d)(?::(\d\d))?)?$/

function offsetAt(zone: Zone, epochMs: number): number {
  const parts = OFFSET.exec(zone.format.format(epochMs))
  if (!parts) throw unknownZone(zone.name)
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = parts
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === undefined || sign === '+' ? offset : -offset
}

const zones = new Map<string, Zone>()
let lastZone: Zone | undefined

function zoneNamed(name: string): Zone {
  if (lastZone?.name === name) return lastZone
  const zone = zones.get(name) ?? openZone(name)
  zones.set(name, zone)
  lastZone = zone
  return zone
}

function openZone(name: string): Zone {
  // Without a name Intl would take the zone of the machine.
  if (typeof name !== 'string') throw unknownZone(name)
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    return { name, format, windows: new Map(), last: { from: 0, to: 0, offset: 0 } }
  } catch (cause) {
    throw unknownZone(name, cause)
  }
}

function unknownZone(value: unknown, cause?: unknown): GuijuError {
  return new GuijuError('INVALID_CALENDAR', `no such zone: ${shown(value)}`, { field: 'zone', value }, cause)
}
