/** The values of options, checked. Each throws `UsageError` naming the option, the value and what was expected. */
import { isGuijuError, type Language, officeCalendar } from '../../../src/index.ts'
import { UsageError } from '../faults.ts'

const MOST_DEPARTMENTS = 1_000
const MOST_DAYS = 1_000

export function languageOf(lang = 'en'): Language {
  if (lang === 'zh' || lang === 'en') return lang
  throw new UsageError(`--lang is "${lang}", expected zh or en`)
}

export function departmentCount(text = '10'): number {
  const count = wholeNumber(text)
  if (count >= 1 && count <= MOST_DEPARTMENTS) return count
  throw new UsageError(`--departments is "${text}", expected a whole number from 1 to ${MOST_DEPARTMENTS}`)
}

export function dayCount(name: string, text: string): number {
  const days = wholeNumber(text)
  if (days >= 1 && days <= MOST_DAYS) return days
  throw new UsageError(`--${name} is "${text}", expected a whole number of days from 1 to ${MOST_DAYS}`)
}

export function percentOf(text = '0'): string {
  if (/^(?:100|[1-9]?\d(?:\.\d{1,4})?)$/.test(text)) return text
  throw new UsageError(`--tolerance is "${text}", expected a share in per cent from 0 to 100, at most 4 decimals`)
}

export function zoneOf(zone = 'Asia/Shanghai'): string {
  try {
    officeCalendar({ zone })
    return zone
  } catch (fault) {
    if (!isGuijuError(fault, 'INVALID_CALENDAR')) throw fault
    throw new UsageError(`--zone is "${zone}", expected an IANA zone such as Asia/Shanghai or Europe/Rome`)
  }
}

/** Titles between commas. */
export function titlesIn(text = ''): readonly string[] {
  return text
    .split(/[,，]/)
    .map(title => title.trim())
    .filter(title => title !== '')
}

export function checkBookName(option: string, file: string | undefined): void {
  if (file === undefined || /\.(?:csv|xlsx)$/i.test(file)) return
  throw new UsageError(`--${option} is "${file}", expected a name that ends with .csv or .xlsx`)
}

/** 0 for what is none of one to four digits. */
function wholeNumber(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
}
