/**
 * Values as pages write them: `finished`, `"with, marks"`, `[a, b]`, `{kind: fine, amount: 50}`, `true`, `null`, and
 * `@name` for a value that has a name; `{...@name, kind: fine}` is that record with one field changed. Digits are a text, as amounts are, but in a field that counts.
 */
import { anyOf } from './fault.ts'
import type { Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'

/** A value that has a name: from a table of a page, perhaps with blanks to fill; or from the regulation itself. */
export type NamedValue =
  | { readonly blanks: readonly string[]; readonly is: Passage }
  | { readonly blanks: null; readonly is: unknown }

export interface ValueTerms {
  /** Fields whose digits are numbers. */
  readonly counts: ReadonlySet<string>
  readonly values: ReadonlyMap<string, NamedValue>
}

const BARE_IN_FIELD = /[^\s,;[\]{}"]+/y
const BARE_IN_LIST = /[^\s,;[\]{}":@][^,;[\]{}"]*/y
const QUOTED = /"(?:[^"\\]|\\.)*"/y
const NAMED = /@([\w-]+)(?:\(([^()]*)\)|((?:\.[\w-]+)+))?/y
const KEY = /([A-Za-z_][\w.-]*)\s*:\s*|"((?:[^"\\]|\\.)*)"\s*:\s*/y
const DIGITS = /^-?\d+(?:\.\d+)?$/

/** The value of a field, up to the next space or comma. */
export function readFieldValue(scan: Scanner, key: string, terms: ValueTerms): unknown {
  return readValue(scan, key, terms, BARE_IN_FIELD)
}

/** A passage that is one value: `Mr Li` needs no marks there. */
export function valueIn(passage: Passage, key: string, terms: ValueTerms): unknown {
  const scan = new Scanner(passage)
  const value = readValue(scan, key, terms, /[^[\]{}"]+/y)
  scan.space()
  if (!scan.done) scan.expected('the end of the value')
  return value
}

function readValue(scan: Scanner, key: string, terms: ValueTerms, bare: RegExp): unknown {
  if (scan.takes('[')) return readList(scan, key, terms)
  if (scan.takes('{')) return readRecord(scan, terms)
  if (scan.sees('"')) return readQuoted(scan)
  if (scan.sees('@')) return readNamed(scan, terms)
  const text = scan.take(bare)?.[0].trimEnd()
  if (!text) return scan.expected('a value')
  return ofWord(text, key, terms)
}

function ofWord(text: string, key: string, { counts }: ValueTerms): unknown {
  if (text === 'null') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return counts.has(key) && DIGITS.test(text) ? Number(text) : text
}

function readQuoted(scan: Scanner): string {
  const quoted = scan.take(QUOTED)
  if (!quoted) return scan.expected('a text that ends with "')
  try {
    return JSON.parse(quoted[0]) as string
  } catch {
    return scan.fail(`expected a text as in JSON, found ${quoted[0]}`, scan.offset - quoted[0].length)
  }
}

function readList(scan: Scanner, key: string, terms: ValueTerms): unknown[] {
  const list: unknown[] = []
  scan.space()
  while (!scan.takes(']')) {
    list.push(readValue(scan, key, terms, BARE_IN_LIST))
    separated(scan, ']')
  }
  return list
}

function readRecord(scan: Scanner, terms: ValueTerms): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const named = new Set<string>()
  scan.space()
  while (!scan.takes('}')) {
    if (scan.takes('...')) {
      Object.assign(record, readNamed(scan, terms))
      separated(scan, '}')
      continue
    }
    const field = scan.take(KEY)
    if (!field) return scan.expected('`field: value`')
    const key = field[1] ?? (JSON.parse(`"${field[2]}"`) as string)
    if (named.has(key)) scan.fail(`expected each field once, found ${key} again`)
    named.add(key)
    record[key] = readValue(scan, key, terms, BARE_IN_LIST)
    separated(scan, '}')
  }
  return record
}

function separated(scan: Scanner, end: string): void {
  scan.space()
  if (scan.takes(',')) scan.space()
  else if (!scan.sees(end)) scan.expected(`\`,\` or \`${end}\``)
}

function readNamed(scan: Scanner, terms: ValueTerms): unknown {
  const start = scan.offset
  const [, name = '', filled, path] = scan.take(NAMED) ?? scan.expected('`@` and a name')
  const value = terms.values.get(name)
  if (!value) return scan.fail(`expected a value with a name (${anyOf(terms.values.keys())}), found @${name}`, start)
  if (value.blanks === null) return withinValue(scan, start, value.is, path)
  const fillings = filled === undefined ? [] : filled.split(',').map(one => one.trim())
  if (fillings.length !== value.blanks.length)
    scan.fail(`expected @${name} with ${value.blanks.length} values in brackets, found ${fillings.length}`, start)
  return valueIn(withBlanks(value.is, value.blanks, fillings), name, terms)
}

/** `@D03.steps.investigated`: a part of a value that has a name. */
function withinValue(scan: Scanner, start: number, value: unknown, path = ''): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce((whole, part) => {
      if (typeof whole === 'object' && whole !== null && Object.hasOwn(whole, part)) return Reflect.get(whole, part)
      return scan.fail(`expected a part of the value, found ${part}`, start)
    }, value)
}

/** A passage with its `{blanks}` filled in; places then are those of its beginning. */
export function withBlanks(passage: Passage, blanks: readonly string[], fillings: readonly string[]): Passage {
  if (blanks.length === 0) return passage
  const text = passage.text.replaceAll(/\{(\w+)\}/g, (typed, name: string) => fillings[blanks.indexOf(name)] ?? typed)
  return { text, placeAt: () => passage.placeAt(0) }
}
