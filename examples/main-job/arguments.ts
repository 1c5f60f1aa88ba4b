/** What the command line asks for, checked before anything is opened. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '../../src/index.ts'
import { UsageError } from './faults.ts'

export interface Asked {
  readonly help: boolean
  readonly lang: Language
  /** Purchases in CDNOW's form; without it, the made-up year runs. */
  readonly purchases: string | undefined
  readonly departments: number
  readonly db: string | undefined
  readonly log: string | undefined
  readonly json: boolean
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  purchases: { type: 'string' },
  departments: { type: 'string' },
  db: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
} as const

const MOST_DEPARTMENTS = 1_000

/** @throws UsageError naming the argument */
export function askedBy(args: readonly string[]): Asked {
  const values = parsed(args)
  const { help = false, lang, purchases, departments, db, log, json = false } = values
  refuseTwice(args)
  for (const [name, file] of Object.entries({ purchases, db, log })) {
    if (file === '') throw new UsageError(`--${name} needs the name of a file`)
  }
  if (purchases === undefined && !help) {
    if (json) throw new UsageError('--json goes with --purchases FILE')
    if (departments !== undefined) throw new UsageError('--departments goes with --purchases FILE')
  }
  refuseSameFile({ purchases, db, log })
  return { help, lang: language(lang), purchases, departments: departmentCount(departments), db, log, json }
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

// A log written over its own purchases, or over the database, would be lost work.
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
