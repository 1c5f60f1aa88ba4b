/**
 * Steps as pages write them, like a diary:
 *
 *     stocked; 2026-03-01 plan-count, set-up-location F-2; 2026-03-31 18:00 record-count 500 by finance told 2026-04-02
 *
 * `;` ends an entry, `,` what is done at one time; a word is a step or a history. `C-1..C-20` does it for each of them.
 */
import type { CaseStep } from '../../../src/core/case.ts'
import type { Actor } from '../../../src/core/event.ts'
import { anyOf } from './fault.ts'
import { type Fields, leaveOut, readField } from './fields.ts'
import type { Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'
import { readFieldValue, withBlanks } from './values.ts'
import type { History, Vocabulary, Word } from './vocabulary.ts'

const TIME =
  /(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d(?:\.\d{3})?)?)?)(?=[\s,;]|$)/y
const NAME = /[A-Za-z\d][\w-]*/y
const PERSON = /[^\s,;]+/y
const RANGE = /^(.*?)(\d+)\.\.(.*?)(\d+)$/

export function stepsOf(passage: Passage, words: Vocabulary): CaseStep[] {
  const scan = new Scanner(passage)
  const steps: CaseStep[] = []
  scan.space()
  while (!scan.done) {
    steps.push(...readEntry(scan, words))
    scan.space()
    if (!scan.done && !scan.takes(';')) scan.expected('`,`, `;` or the end of the step')
    scan.space()
  }
  return steps
}

/** The one step of a passage. */
export function stepOf(passage: Passage, words: Vocabulary): CaseStep {
  const steps = stepsOf(passage, words)
  if (steps.length !== 1) new Scanner(passage).fail(`expected one step, found ${steps.length}`)
  return steps[0]!
}

function readEntry(scan: Scanner, words: Vocabulary): CaseStep[] {
  const time = scan.take(TIME)?.[1]
  const steps: CaseStep[] = []
  do {
    scan.space()
    const done = readAct(scan, words)
    steps.push(...(time === undefined ? done : done.map(step => ({ ...step, at: time }))))
    scan.space()
  } while (scan.takes(','))
  return steps
}

/** What stands behind a word: values and fields in the order of the page, and who asked, and when it was told. */
interface Said {
  readonly start: number
  readonly values: { readonly start: number; readonly text: string }[]
  by?: Actor | null
  recorded?: string
}

function readAct(scan: Scanner, words: Vocabulary): CaseStep[] {
  const start = scan.offset
  const name = scan.take(NAME)?.[0] ?? scan.expected('a word for a step, or a history')
  const word = words.words.get(name)
  if (word) return readStep(scan, start, word, words)
  const history = words.histories.get(name)
  if (history) return readHistory(scan, start, history, words)
  return scan.fail(`expected a word for a step or a history, found ${name}${nearest(name, words)}`, start)
}

function nearest(name: string, { words, histories }: Vocabulary): string {
  const alike = [...words.keys(), ...histories.keys()].filter(one => one.includes(name) || name.includes(one))
  return alike.length === 0 ? '' : ` (there is ${anyOf(alike.slice(0, 5))})`
}

function readStep(scan: Scanner, start: number, word: Word, words: Vocabulary): CaseStep[] {
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

function readWhile(scan: Scanner, said: Said, words: Vocabulary, fields: Fields | null, read: () => void): void {
  scan.space()
  while (!scan.done && !scan.sees(',;')) {
    if (!readEnding(scan, said, words, fields)) read()
    if (!scan.done && !scan.sees(' ,;')) scan.expected('a space')
    scan.space()
  }
}

/** `by somebody`, `told then`, `without field`. */
function readEnding(scan: Scanner, said: Said, words: Vocabulary, fields: Fields | null): boolean {
  const keyword = scan.take(/(by|told|without)\s+/y)?.[1]
  const start = scan.offset
  if (keyword === 'by') said.by = readPerson(scan, words)
  if (keyword === 'told') said.recorded = scan.take(TIME)?.[1] ?? scan.expected('a time, as 2026-03-01 14:30')
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
    ...(by && { by }),
    ...(said.recorded !== undefined && { recorded: said.recorded }),
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

/** `C-3..C-5`: C-3, C-4 and C-5. */
function membersOf(text: string): string[] {
  const [, before = '', first, again, last] = RANGE.exec(text) ?? []
  if (first === undefined || (again !== before && again !== '')) return [text]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${before}${Number(first) + index}`)
}

function readHistory(scan: Scanner, start: number, history: History, words: Vocabulary): CaseStep[] {
  const said: Said = { start, values: [] }
  readWhile(scan, said, words, null, () => {
    const at = scan.offset
    said.values.push({ start: at, text: scan.take(PERSON)?.[0] ?? scan.expected('what fills a blank of the history') })
  })
  const steps = playedWith(scan, said, history, words)
  const { by, recorded } = said
  if (by === undefined && recorded === undefined) return [...steps]
  return steps.map(({ by: ordinary, ...step }) => {
    const who = by === undefined ? ordinary : by
    return { ...step, ...(who && { by: who }), ...(recorded !== undefined && { recorded }) }
  })
}

function playedWith(scan: Scanner, said: Said, history: History, words: Vocabulary): readonly CaseStep[] {
  const { blanks, steps } = history
  if (said.values.length > blanks.length) scan.fail(`expected ${blanks.length} values behind the history`, said.start)
  if (blanks.length === 0) {
    history.known ??= stepsOf(steps, words)
    return history.known
  }
  const fillings = blanks.map(({ name, ordinary }, index) => {
    return said.values[index]?.text ?? ordinary ?? scan.fail(`expected a value for {${name}}`, said.start)
  })
  const names = blanks.map(({ name }) => name)
  const ranged = fillings.findIndex(one => RANGE.test(one))
  const members = ranged < 0 ? [''] : membersOf(fillings[ranged]!)
  return members.flatMap(member => {
    const filled = ranged < 0 ? fillings : fillings.with(ranged, member)
    return stepsOf(withBlanks(steps, names, filled), words)
  })
}
