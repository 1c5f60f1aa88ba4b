/** What is wrong with a book, on the terminal: each flaw by row, column and value. */
import type { Finding, Language, Office } from '../../../src/index.ts'
import type { BookFlaw, TakeOverOutcome } from '../../../src/take-over/index.ts'
import { InputError, quoted } from '../faults.ts'
import { WORDS } from './words.ts'

const MOST_TOLD = 100

type Unfit = Extract<TakeOverOutcome, { status: 'unfit' }>

export function unfitOf(file: string, { flaws, flawCount }: Unfit, lang: Language): InputError {
  const words = WORDS[lang]
  const told = flaws.slice(0, MOST_TOLD).map(flaw => `  ${flawSaid(flaw, lang)}`)
  const more = flawCount > MOST_TOLD ? [`  ${words.more(flawCount - MOST_TOLD)}`] : []
  const { row, column, value } = flaws[0]!
  const details = { file, line: row, value, ...(column !== undefined && { field: column }) }
  return new InputError('CUSTOMERS_UNFIT', [words.unfit(file, flawCount), ...told, ...more].join('\n'), details)
}

export function flawSaid({ row, column, value, expected, refused }: BookFlaw, lang: Language): string {
  const { at, wanted } = WORDS[lang]
  return refused === undefined
    ? `${at(row, column)}${quoted(value)}${wanted}${expected[lang]}`
    : `${at(row)}${expected[lang]}`
}

export function deniedOf(file: string, findings: readonly Finding[], office: Office, lang: Language): InputError {
  const message = findings.map(finding => office.explain(finding, lang)).join('\n')
  return new InputError('CUSTOMERS_REFUSED', message, { file })
}
