/** The forms of cells: what a text, a number or a day of a book says, or what was expected in its place. */
import type { Text } from '../core/finding.ts'
import { type WordsOf, wordFor } from '../core/vocabulary.ts'
import { civilOf, readDay, twoDigits } from '../time/civil.ts'
import { alike, type Cell, isFormula, narrowed, textIn } from './cells.ts'

/** What a cell says; undefined: it is blank. Or what was expected. */
export type Read = { readonly value: unknown } | { readonly expected: Text }

export interface Form {
  /** For people: what may stand there. */
  readonly what: Text
  /** @param text the cell as a line of text, not blank */
  readonly read: (text: string, cell: Cell) => Read
}

export const NO_FORMULA: Text = { en: 'a value, and no formula', zh: '数值或文字，而不是公式' }
export const SOUND: Text = { en: 'text in UTF-8 or GB18030', zh: 'UTF-8 或 GB18030 编码的文字' }

/** Stands for bytes that are no text. */
const DAMAGED = '\uFFFD'

export function readCell(cell: Cell, { read }: Form): Read {
  if (isFormula(cell)) return { expected: NO_FORMULA }
  if (cell instanceof Date) return read(dayOf(cell), cell)
  const text = textIn(cell)
  if (text === undefined) return { value: undefined }
  return text.includes(DAMAGED) ? { expected: SOUND } : read(text, cell)
}

const dayOf = (date: Date) => (Number.isFinite(date.getTime()) ? daysSaid(Math.floor(date.getTime() / DAY_MS)) : '?')

const DAY_MS = 86_400_000

/** Whatever stands there, as people see it. */
export function cellShown(cell: Cell): string {
  if (isFormula(cell)) return `=${cell.formula}`
  return cell instanceof Date ? dayOf(cell) : (textIn(cell) ?? '')
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const readLine = (longest: number): Form['read'] => {
  const what = { en: `at most ${longest} characters`, zh: `至多 ${longest} 个字符` }
  const visible = { en: 'no invisible characters', zh: '不含不可见字符' }
  return (text, cell) => {
    if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return { expected: ROUNDED }
    if (text.length > longest || text === '__proto__') return { expected: what }
    return INVISIBLE.test(text) ? { expected: visible } : { value: text }
  }
}

const ROUNDED: Text = {
  en: 'a text: a table program has rounded the number',
  zh: '文字：表格软件已将此数字取整',
}

export const lineForm: Form = { what: { en: 'a text', zh: '文字' }, read: readLine(1_000) }

const readId = readLine(200)

export const idForm: Form = {
  what: { en: 'an id, at most 200 characters', zh: '编号，至多 200 个字符' },
  read: (text, cell) => readId(narrowed(text), cell),
}

export const countForm: Form = {
  what: { en: 'a whole number from 0', zh: '不小于 0 的整数' },
  read: text => {
    const digits = narrowed(text)
    return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : { expected: countForm.what }
  },
}

const YES = ['是', '有', '√', '✓', 'yes', 'y', 'true', '1']
const NO = ['否', '无', '×', '✗', 'no', 'n', 'false', '0']

export const yesNoForm: Form = {
  what: { en: 'yes or no', zh: '是或否' },
  read: text => {
    const said = alike(text)
    if (YES.includes(said)) return { value: true }
    return NO.includes(said) ? { value: false } : { expected: yesNoForm.what }
  },
}

/** @param also other words for the codes */
export function codeForm(words: WordsOf, also: Readonly<Record<string, string>> = {}): Form {
  const codes = Object.keys(words)
  const known = new Map(Object.entries(also).map(([word, code]) => [alike(word), code]))
  for (const code of codes) {
    for (const word of [code, wordFor(words, code, 'zh'), wordFor(words, code, 'en')]) known.set(alike(word), code)
  }
  const listed = (language: 'zh' | 'en', between: string) =>
    codes.map(one => wordFor(words, one, language)).join(between)
  const what = { en: `one of: ${listed('en', ', ')}`, zh: `下列之一：${listed('zh', '、')}` }
  return {
    what,
    read: text => {
      const value = known.get(alike(text))
      return value === undefined ? { expected: what } : { value }
    },
  }
}

const DAY = /^(\d{4})(?:[-/.]|年)(\d\d?)(?:[-/.]|月)(\d\d?)日?(?:[T ]00?:00(?::00(?:\.0+)?)?)?$/
const PLAIN_DAY = /^(\d{4})(\d\d)(\d\d)$/
const FIRST_DAY = readDay('1900-03-01')
const LAST_DAY = readDay('2099-12-31')
/** The day 0 of table programs; they take 1900 for a leap year, so that nothing before March 1900 is read. */
const SERIAL_ZERO = readDay('1899-12-30')

export const dayForm: Form = {
  what: { en: 'a day that exists, such as 2024-03-31', zh: '确实存在的日期，如 2024-03-31' },
  read: (text, cell) => {
    if (typeof cell === 'number') return dayRead(SERIAL_ZERO + Math.floor(cell))
    const said = text.normalize('NFKC')
    const [, year, month, day] = DAY.exec(said) ?? PLAIN_DAY.exec(said) ?? []
    if (year !== undefined) return dayRead(readDay(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`))
    return { expected: /^\d{5}(?:\.\d+)?$/.test(said) ? serialHint(Number(said)) : dayForm.what }
  },
}

function dayRead(day: number): Read {
  return day >= FIRST_DAY && day <= LAST_DAY ? { value: daysSaid(day) } : { expected: dayForm.what }
}

function daysSaid(number: number): string {
  const { year, month, day } = civilOf(number)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Text that looks like the number of a day may be any number: it is for a person to say. */
function serialHint(serial: number): Text {
  const day = daysSaid(SERIAL_ZERO + Math.floor(serial))
  return {
    en: `a day such as 2024-03-31; as the number of a day in a table program this would be ${day}`,
    zh: `日期，如 2024-03-31；作为表格软件的日期序号，此数为 ${day}`,
  }
}

const PART = /\s*(?:"((?:[^"]|"")*)"|([^;；、"]*))\s*(?:[;；、]|$)/y

/** Between `;`, `；` and `、`; what holds one of them, or a quote, stands in double quotes. */
export function partsOf(text: string): readonly string[] | undefined {
  const parts: string[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const found = PART.exec(text)
    if (found === null) return undefined
    const part = found[1]?.replaceAll('""', '"') ?? found[2]!.trim()
    if (part !== '') parts.push(part)
  }
  return parts
}

/** The same the other way round. */
export function partsSaid(parts: readonly string[], language: 'zh' | 'en'): string {
  const quoted = parts.map(part => (/[;；、"]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
  return quoted.join(language === 'zh' ? '；' : '; ')
}

export function listForm(what: Text, read: (part: string) => Read): Form {
  return {
    what,
    read: text => {
      const parts = partsOf(text)
      if (parts === undefined) return { expected: what }
      const values: unknown[] = []
      for (const part of parts) {
        const one = read(part)
        if ('expected' in one) return one
        values.push(one.value)
      }
      return { value: values }
    },
  }
}
