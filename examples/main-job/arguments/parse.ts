/** The command line as options, checked before anything is opened. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from '../faults.ts'
import { BELONGING, type JobOptions, OPTIONS, type OptionValues, RUNS } from './options.ts'
import { checkBookName, dayCount, departmentCount, languageOf, percentOf, titlesIn, zoneOf } from './values.ts'
import { whatIfOf } from './what-if.ts'

/** @throws UsageError naming the argument */
export function jobOptions(args: readonly string[]): JobOptions {
  const values = typedValues(args)
  const {
    help = false,
    lang,
    purchases,
    departments,
    tickets,
    sales,
    calls,
    customers,
    book,
    db,
    log,
    json = false,
  } = values
  refuseRepeated(args)
  const template = values['customers-template']
  const files = { purchases, tickets, sales, calls, customers, book, 'customers-template': template, db, log }
  refuseUnnamed(files)
  if (!help) refuseMisplaced(values)
  refuseSameFile(files)
  checkBookName('book', book)
  checkBookName('customers-template', template)
  const zone = zoneOf(values.zone)
  const limit = dayCount('limit', values.limit ?? '15')
  const returnDays = dayCount('return-days', values['return-days'] ?? '30')
  const tolerance = percentOf(values.tolerance)
  return {
    help,
    lang: languageOf(lang),
    purchases,
    departments: departmentCount(departments),
    whatIf: whatIfOf(values['what-if']),
    tickets: tickets === undefined ? undefined : { file: tickets, limit, zone },
    sales: sales === undefined ? undefined : { file: sales, tolerance, returnDays, zone },
    calls: calls === undefined ? undefined : { file: calls, zone },
    customers:
      customers === undefined ? undefined : { file: customers, ignore: titlesIn(values['ignore-columns']), book },
    template,
    db,
    log,
    json,
  }
}

function typedValues(args: readonly string[]): OptionValues {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!)
  }
}

// parseArgs takes the last of two: which file was meant is not for a program to guess.
function refuseRepeated(args: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, tokens: true })
  const names = tokens.map(token => (token.kind === 'option' ? token.name : ''))
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  if (twice !== undefined) throw new UsageError(`--${twice} is given twice`)
}

function refuseUnnamed(files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, file] of Object.entries(files)) {
    if (file === '') throw new UsageError(`--${name} needs the name of a file`)
  }
}

// An option that would be without effect is a slip: the run would not be the one that was meant.
function refuseMisplaced(values: OptionValues): void {
  const [run, second] = RUNS.filter(name => values[name] !== undefined)
  if (second !== undefined) throw new UsageError(`--${run} and --${second} are two runs: give one of them`)
  for (const [name, owners] of Object.entries(BELONGING)) {
    if (values[name as keyof OptionValues] === undefined || owners.some(owner => owner === run)) continue
    throw new UsageError(`--${name} goes with ${owners.map(owner => `--${owner} FILE`).join(' or ')}`)
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
