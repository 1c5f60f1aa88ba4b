/** Fields as pages write them: `quantity=10 lot=L-1`, over what is ordinary; `without lot` leaves one out. */
import type { Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'
import { readFieldValue, type ValueTerms } from './values.ts'

export type Fields = Record<string, unknown>

const FIELD = /([A-Za-z_][\w.-]*)=/y

/** `name=value`, if that is what comes next. */
export function readField(scan: Scanner, fields: Fields, terms: ValueTerms): boolean {
  const start = scan.offset
  const found = scan.take(FIELD)
  if (!found) return false
  const name = found[1]!
  const [outer, inner] = splitName(name, fields)
  const target = inner === null ? fields : within(scan, start, fields, outer)
  target[inner ?? outer] = readFieldValue(scan, inner ?? outer, terms)
  return true
}

/** A passage of nothing but fields. */
export function fieldsOf(passage: Passage, terms: ValueTerms): Fields {
  const scan = new Scanner(passage)
  const fields: Fields = {}
  scan.space()
  while (!scan.done) {
    if (!readField(scan, fields, terms)) scan.expected('`field=value`')
    scan.space()
  }
  return fields
}

/** Leaves out `name`, or `outer.inner` of a record. */
export function leaveOut(scan: Scanner, start: number, fields: Fields, name: string): void {
  const [outer, inner] = splitName(name, fields)
  const target = inner === null ? fields : within(scan, start, fields, outer)
  if (!Object.hasOwn(target, inner ?? outer)) scan.fail(`expected a field of the ordinary form, found ${name}`, start)
  delete target[inner ?? outer]
}

// `conditions.noOffences=false` changes one field of a record that the step has anyway.
function splitName(name: string, fields: Fields): [outer: string, inner: string | null] {
  const dot = name.indexOf('.')
  if (dot < 0 || Object.hasOwn(fields, name)) return [name, null]
  return [name.slice(0, dot), name.slice(dot + 1)]
}

function within(scan: Scanner, start: number, fields: Fields, name: string): Fields {
  const record = fields[name]
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return scan.fail(`expected a field with fields of its own, found ${name}`, start)
  const copy = { ...record } as Fields
  fields[name] = copy
  return copy
}
