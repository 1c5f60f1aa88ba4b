/** What the command line asks for, checked before anything is opened. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isGuijuError, type Language, officeCalendar } from '../../src/index.ts'
import { UsageError } from './faults.ts'

export interface Asked {
  readonly help: boolean
  readonly lang: Language
  /** Purchases in CDNOW's form; without them, tickets and sales, the made-up year runs. */
  readonly purchases: string | undefined
  readonly departments: number
  /** A ticket log. */
  readonly tickets: TicketsAsked | undefined
  /** Invoice lines. */
  readonly sales: SalesAsked | undefined
  readonly db: string | undefined
  readonly log: string | undefined
  readonly json: boolean
}

export interface TicketsAsked {
  readonly file: string
  /** From registration to closing, in calendar days. */
  readonly limit: number
  /** An IANA zone: of the office, and of times that name none. */
  readonly zone: string
}

export interface SalesAsked {
  readonly file: string
  /** So much more than was approved may come back, in per cent. */
  readonly tolerance: string
  /** From the latest delivery to a return that is in time, in calendar days. */
  readonly returnDays: number
  /** An IANA zone: of the office, and of times that name none. */
  readonly zone: string
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  purchases: { type: 'string' },
  departments: { type: 'string' },
  tickets: { type: 'string' },
  limit: { type: 'string' },
  zone: { type: 'string' },
  sales: { type: 'string' },
  tolerance: { type: 'string' },
  'return-days': { type: 'string' },
  db: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
} as const

const MOST_DEPARTMENTS = 1_000
const MOST_DAYS = 1_000

/** @throws UsageError naming the argument */
export function askedBy(args: readonly string[]): Asked {
  const values = parsed(args)
  const { help = false, lang, purchases, departments, tickets, sales, db, log, json = false } = values
  refuseTwice(args)
  for (const [name, file] of Object.entries({ purchases, tickets, sales, db, log })) {
    if (file === '') throw new UsageError(`--${name} needs the name of a file`)
  }
  if (!help) refuseAstray(values)
  refuseSameFile({ purchases, tickets, sales, db, log })
  return {
    help,
    lang: language(lang),
    purchases,
    departments: departmentCount(departments),
    tickets: ticketsOf(values),
    sales: salesOf(values),
    db,
    log,
    json,
  }
}

type Values = ReturnType<typeof parsed>

/** What is run in place of the made-up year. */
const RUNS = ['purchases', 'tickets', 'sales'] as const

/** The options that some of the runs have. */
const BELONGING = {
  json: RUNS,
  departments: ['purchases'],
  limit: ['tickets'],
  zone: ['tickets', 'sales'],
  tolerance: ['sales'],
  'return-days': ['sales'],
} as const

// An option that would be without effect is a slip: the run would not be the one that was meant.
function refuseAstray(values: Values): void {
  const runs = RUNS.filter(name => values[name] !== undefined)
  const [one, other] = runs
  if (other !== undefined) throw new UsageError(`--${one} and --${other} are two runs: give one of them`)
  for (const [name, owners] of Object.entries(BELONGING) as [keyof Values, readonly (typeof RUNS)[number][]][]) {
    if (values[name] === undefined || owners.some(owner => owner === one)) continue
    throw new UsageError(`--${name} goes with ${owners.map(owner => `--${owner} FILE`).join(' or ')}`)
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!)
  }
}

// parseArgs takes the last of two: which file was meant is not for a program to guess.
function refuseTwice(args: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, tokens: true })
  const names = tokens.map(token => (token.kind === 'option' ? token.name : ''))
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  if (twice !== undefined) throw new UsageError(`--${twice} is given twice`)
}

function language(lang = 'en'): Language {
  if (lang === 'zh' || lang === 'en') return lang
  throw new UsageError(`--lang is "${lang}", expected zh or en`)
}

function departmentCount(text = '10'): number {
  const count = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MOST_DEPARTMENTS) return count
  throw new UsageError(`--departments is "${text}", expected a whole number from 1 to ${MOST_DEPARTMENTS}`)
}

function ticketsOf({ tickets, limit, zone }: Values): TicketsAsked | undefined {
  const asked = { limit: dayCount('limit', limit ?? '15'), zone: knownZone(zone) }
  return tickets === undefined ? undefined : { file: tickets, ...asked }
}

function salesOf(values: Values): SalesAsked | undefined {
  const { sales, tolerance, zone } = values
  const returnDays = dayCount('return-days', values['return-days'] ?? '30')
  const asked = { tolerance: percent(tolerance), returnDays, zone: knownZone(zone) }
  return sales === undefined ? undefined : { file: sales, ...asked }
}

function dayCount(name: string, text: string): number {
  const days = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= MOST_DAYS) return days
  throw new UsageError(`--${name} is "${text}", expected a whole number of days from 1 to ${MOST_DAYS}`)
}

function percent(text = '0'): string {
  if (/^(?:100|[1-9]?\d(?:\.\d{1,4})?)$/.test(text)) return text
  throw new UsageError(`--tolerance is "${text}", expected a share in per cent from 0 to 100, at most 4 decimals`)
}

function knownZone(zone = 'Asia/Shanghai'): string {
  try {
    officeCalendar({ zone })
    return zone
  } catch (fault) {
    if (!isGuijuError(fault, 'INVALID_CALENDAR')) throw fault
    throw new UsageError(`--zone is "${zone}", expected an IANA zone such as Asia/Shanghai or Europe/Rome`)
  }
}

// A log written over its own input, or over the database, would be lost work.
function refuseSameFile(files: Readonly<Record<string, string | undefined>>): void {
  const seen = new Map<string, string>()
  for (const [name, file] of Object.entries(files)) {
    if (file === undefined) continue
    const path = existsSync(file) ? realpathSync(file) : resolve(file)
    const other = seen.get(path)
    if (other !== undefined) throw new UsageError(`--${other} and --${name} name the same file: ${file}`)
    seen.set(path, name)
  }
}
