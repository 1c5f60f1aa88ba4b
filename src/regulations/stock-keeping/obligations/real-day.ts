import type { LocalDate } from '../../../core/ports.ts'

const LONG_AGO = '1900-01-01'
const NEVER = '9900-01-01'

/** A day that can be reckoned with; null for one that people write for "never". */
export function realDay(date: LocalDate | null): LocalDate | null {
  if (date === null || date >= NEVER) return null
  return date < LONG_AGO ? LONG_AGO : date
}
