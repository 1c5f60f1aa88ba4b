/**
 * When a line happened: the forms that ticket systems and spreadsheets write (Excel leaves out the seconds), with a zone or
 * by the wall clock of the zone asked for.
 */
import { isGuijuError, parseInstant } from '../../../src/index.ts'
import { DAY_MS } from '../../../src/time/civil.ts'
import { fromInstant, toInstant } from '../../../src/time/instant.ts'
import { momentOf } from '../../../src/time/zone.ts'

export interface Read {
  readonly at: string
  /** The text names its zone. */
  readonly zoned: boolean
}

const FORM =
  /^(?<year>\d{4})(?<dash>[-/])(?<month>\d\d?)\k<dash>(?<day>\d\d?)(?:T| +)(?<hour>\d\d?):(?<minute>\d\d)(?<rest>:\d\d(?:\.\d{1,9})?)? ?(?<zone>Z|[+-]\d\d:?\d\d)?$/

const FIRST_YEAR = 1970
const LAST_YEAR = 2099

/** Undefined for another form, or a day or a time of the day that does not exist. */
export function momentAt(text: string, zone: string): Read | undefined {
  const {
    year = '',
    month = '',
    day = '',
    hour = '',
    minute = '',
    rest = ':00',
    zone: named,
  } = FORM.exec(text)?.groups ?? {}
  if (!(Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)) return undefined
  const wall = `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}${rest}`
  const at = existing(`${wall}${named === undefined ? 'Z' : withColon(named)}`)
  if (at === undefined) return undefined
  return named === undefined ? { at: onTheWall(at, zone), zoned: false } : { at, zoned: true }
}

// A time that the clocks skip is the moment of the change, one that they show twice the earlier moment.
function onTheWall(wall: string, zone: string): string {
  const ms = fromInstant(wall)
  const day = Math.floor(ms / DAY_MS)
  return toInstant(momentOf(zone, day, ms - day * DAY_MS))
}

function existing(text: string): string | undefined {
  try {
    return parseInstant(text)
  } catch (fault) {
    if (isGuijuError(fault, 'INVALID_DATE')) return undefined
    throw fault
  }
}

function twoDigits(text: string): string {
  return text.padStart(2, '0')
}

/** `+0800` as `+08:00`. */
function withColon(zone: string): string {
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
}
