/** Where the columns of a file stand, by the names of its header. */
import { InputError, type InputErrorDetails, quoted } from '../faults.ts'
import type { LinesKind } from '../input/file-faults.ts'
import type { CsvRecord } from './records.ts'

/** What a job wants to know of a file. `Name` is the job's own name of a column. */
export interface Plan<Name extends string> {
  readonly kind: LinesKind
  /** The header's names of the columns that are used; the file may lack those that are not needed. */
  readonly names: Readonly<Record<Name, string>>
  readonly needed: readonly Name[]
  /** Of those needed: no line leaves them blank. */
  readonly filled: readonly Name[]
  /** The library takes them as ids, so they hold nothing that cannot be seen. */
  readonly ids: readonly Name[]
  /** Texts of several sentences: they may be longer than a name. */
  readonly texts?: readonly Name[]
  /** When a line happened. */
  readonly time: Name
}

export interface Columns<Name extends string> {
  /** How many fields a line has. */
  readonly count: number
  readonly places: ReadonlyMap<Name, number>
}

/** @throws InputError where a needed column is missing, or one that is used stands twice */
export function columnsOf<Name extends string>(
  { fields, line }: CsvRecord,
  plan: Plan<Name>,
  file: string,
): Columns<Name> {
  const names = fields.map(name => name.trim())
  const value = names.join(',')
  const invalid = (field: string, message: string) => headerInvalid(plan.kind, { file, line, field, value }, message)
  const needed = plan.needed.map(name => plan.names[name])
  const missing = needed.filter(name => !names.includes(name))
  if (missing.length > 0) {
    const lacks = `lacks ${missing.join(', ')} (needed: ${needed.join(', ')})`
    throw invalid(missing[0]!, `the header is ${quoted(value, 200)} and ${lacks}`)
  }
  const used = Object.entries(plan.names) as [Name, string][]
  const twice = used.find(([, name]) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) throw invalid(twice[1], `the header has column ${twice[1]} twice`)
  const places = used.map(([key, name]) => [key, names.indexOf(name)] as const).filter(([, place]) => place >= 0)
  return { count: names.length, places: new Map(places) }
}

export function headerInvalid(kind: LinesKind, details: InputErrorDetails, message: string): InputError {
  return new InputError(`${kind}_HEADER_INVALID`, `${details.file}, line ${details.line}: ${message}`, details)
}
