/** One step: a word, what differs from its ordinary form, who asked for it and when it was told. */
import type { CaseStep } from '../../../src/core/case.ts'
import type { Actor } from '../../../src/core/event.ts'
import { dateOf, dayOf, parseDate } from '../../../src/time/dates.ts'
import { anyOf } from './fault.ts'
import { type Fields, leaveOut, readField } from './fields.ts'
import type { Scanner } from './scanner.ts'
import { readFieldValue } from './values.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

export const TIME =
  /(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d(?:\.\d{3})?)?)?)(?=[\s,;]|$)/y
export const PERSON = /[^\s,;]+/y
const DAYS = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/
export const RANGE = /^(.*?)(\d+)\.\.(.*?)(\d+)$/

/** What stands behind a word: values and fields in the order of the page, and who asked, and when it was told. */
export interface Said {
  readonly start: number
  readonly values: { readonly start: number; readonly text: string }[]
  by?: Actor | null
  recorded?: string
  because?: string
}

/** A step of this word, or several where a range of names stands in it. */
export function readStep(scan: Scanner, start: number, word: Word, words: Vocabulary): CaseStep[] {
  const fields: Fields = { ...word.ordinary }
  const said: Said = { start, values: [] }
  const names = [...word.fields]
  const read = () => {
    if (readField(scan, fields, words)) return
    const at = scan.offset
    const name = names.shift()
    if (name === undefined) scan.expected(`no further value: ${wordUse(word)}`)
    fields[name!] = readFieldValue(scan, name!, words)
    said.values.push({ start: at, text: name! })
  }
  readWhile(scan, said, words, fields, read)
  return forEach(fields).map(each => toStep(scan, said, word, each, words))
}

const wordUse = ({ command, fields }: Word) => `${command} takes ${fields.length === 0 ? 'none' : fields.join(', ')}`

/** @param read what stands here, if it is no ending */
export function readWhile(scan: Scanner, said: Said, words: Vocabulary, fields: Fields | null, read: () => void): void {
  scan.space()
  while (!scan.done && !scan.sees(',;')) {
    if (!readEnding(scan, said, words, fields)) read()
    if (!scan.done && !scan.sees(' ,;')) scan.expected('a space')
    scan.space()
  }
}

/** `by somebody`, `told then`, `because reason`, `without field`. */
function readEnding(scan: Scanner, said: Said, words: Vocabulary, fields: Fields | null): boolean {
  const keyword = scan.take(/(by|told|because|without)\s+/y)?.[1]
  const start = scan.offset
  if (keyword === 'by') said.by = readPerson(scan, words)
  if (keyword === 'told') said.recorded = scan.take(TIME)?.[1] ?? scan.expected('a time, as 2026-03-01 14:30')
  if (keyword === 'because') said.because = scan.take(PERSON)?.[0] ?? scan.expected('a reason, in one word')
  if (keyword === 'without') {
    const name = scan.take(/[\w.-]+/y)?.[0] ?? scan.expected('a field')
    leaveOut(scan, start, fields ?? {}, name)
  }
  return keyword !== undefined
}

function readPerson(scan: Scanner, { persons }: Vocabulary): Actor | null {
  const start = scan.offset
  const name = scan.take(PERSON)?.[0] ?? scan.expected('a person')
  if (name === 'nobody') return null
  return persons.get(name) ?? scan.fail(`expected a person (${anyOf(persons.keys())}) or nobody, found ${name}`, start)
}

function toStep(scan: Scanner, said: Said, word: Word, fields: Fields, words: Vocabulary): CaseStep {
  const filled = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, filledIn(value, fields)]))
  const by = said.by === undefined ? ordinaryPerson(scan, said, word, filled, words) : said.by
  return {
    command: { type: word.command, ...filled },
    ...((by || said.by === null) && { by }),
    ...(said.recorded !== undefined && { recorded: said.recorded }),
    ...(said.because !== undefined && { recordedFor: said.because }),
  }
}

function ordinaryPerson(scan: Scanner, said: Said, word: Word, fields: Fields, words: Vocabulary): Actor | null {
  if (word.by === null) return null
  const name = filledIn(word.by, fields) as string
  return words.persons.get(name) ?? scan.fail(`expected \`by\` and a person, since ${name} is none`, said.start)
}

/** `shelf {locationId}`: a value that another field of the step says. */
function filledIn(value: unknown, fields: Fields): unknown {
  if (typeof value !== 'string' || !value.includes('{')) return value
  return value.replaceAll(/\{(\w+)(?:\.(\w+))?\}/g, (typed, outer: string, inner?: string) => {
    const found = inner === undefined ? fields[outer] : (fields[outer] as Fields | null | undefined)?.[inner]
    return typeof found === 'string' ? found : typed
  })
}

function forEach(fields: Fields): Fields[] {
  const ranged = Object.entries(fields).find(([, value]) => typeof value === 'string' && RANGE.test(value))
  if (!ranged) return [fields]
  return membersOf(ranged[1] as string).map(member => ({ ...fields, [ranged[0]]: member }))
}

/** `C-3..C-5`: C-3, C-4 and C-5; `2026-02-27..2026-03-01`: each of the days. */
export function membersOf(text: string): string[] {
  const [, firstDay, lastDay] = DAYS.exec(text) ?? []
  if (firstDay !== undefined) {
    const start = dayOf(parseDate(firstDay))
    return Array.from({ length: dayOf(parseDate(lastDay!)) - start + 1 }, (_, index) => dateOf(start + index))
  }
  const [, before = '', first, again, last] = RANGE.exec(text) ?? []
  if (first === undefined || (again !== before && again !== '')) return [text]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${before}${Number(first) + index}`)
}
