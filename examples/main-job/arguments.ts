/** What the command line asks for, checked before anything is opened. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isGuijuError, type Language, officeCalendar } from '../../src/index.ts'
import { UsageError } from './faults.ts'

export interface Asked {
  readonly help: boolean
  readonly lang: Language
  /** Purchases in CDNOW's form; without them and without tickets, the made-up year runs. */
  readonly purchases: string | undefined
  readonly departments: number
  /** A ticket log. */
  readonly tickets: TicketsAsked | undefined
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

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  purchases: { type: 'string' },
  departments: { type: 'string' },
  tickets: { type: 'string' },
  limit: { type: 'string' },
  zone: { type: 'string' },
  db: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
} as const

const MOST_DEPARTMENTS = 1_000
const MOST_DAYS = 1_000

/** @throws UsageError naming the argument */
export function askedBy(args: readonly string[]): Asked {
  const values = parsed(args)
  const { help = false, lang, purchases, departments, tickets, db, log, json = false } = values
  refuseTwice(args)
  for (const [name, file] of Object.entries({ purchases, tickets, db, log })) {
    if (file === '') throw new UsageError(`--${name} needs the name of a file`)
  }
  if (!help) refuseAstray(values)
  refuseSameFile({ purchases, tickets, db, log })
  return {
    help,
    lang: language(lang),
    purchases,
    departments: departmentCount(departments),
    tickets: ticketsOf(values),
    db,
    log,
    json,
  }
}

type Values = ReturnType<typeof parsed>

// An option that would be without effect is a slip: the run would not be the one that was meant.
function refuseAstray({ purchases, departments, tickets, limit, zone, json = false }: Values): void {
  if (purchases !== undefined && tickets !== undefined) {
    throw new UsageError('--purchases and --tickets are two runs: give one of them')
  }
  if (json && purchases === undefined && tickets === undefined) {
    throw new UsageError('--json goes with --purchases FILE or --tickets FILE')
  }
  if (departments !== undefined && purchases === undefined) {
    throw new UsageError('--departments goes with --purchases FILE')
  }
  for (const [name, value] of Object.entries({ limit, zone })) {
    if (value !== undefined && tickets === undefined) throw new UsageError(`--${name} goes with --tickets FILE`)
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
  const asked = { limit: dayCount(limit), zone: knownZone(zone) }
  return tickets === undefined ? undefined : { file: tickets, ...asked }
}

function dayCount(text = '15'): number {
  const days = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= MOST_DAYS) return days
  throw new UsageError(`--limit is "${text}", expected a whole number of days from 1 to ${MOST_DAYS}`)
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
