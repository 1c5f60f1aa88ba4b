/** One line of a ticket log: who did what with which case, and when. */
import { COLUMN_NAMES, type ColumnName, type Columns } from './columns.ts'
import type { CsvRecord } from './csv.ts'
import { DAMAGED } from './encoding.ts'
import { MOMENT_FORMS, momentAt } from './moment.ts'

export interface TicketLine {
  /** Of the file, from 1. */
  readonly line: number
  readonly caseId: string
  readonly activity: string
  /** An instant in UTC. */
  readonly at: string
  /** The line names the zone of its time. */
  readonly zoned: boolean
  /** What the file has no column for, or leaves blank, is undefined. */
  readonly resource: string | undefined
  readonly customer: string | undefined
  readonly product: string | undefined
  readonly section: string | undefined
  readonly seriousness: string | undefined
  readonly serviceLevel: string | undefined
  readonly workgroup: string | undefined
}

export interface Flaw {
  readonly field: string
  readonly value: string
  readonly expected: string
}

export interface Form {
  readonly columns: Columns
  readonly zone: string
  /** Bytes that are no text were marked. */
  readonly damaged: boolean
}

export function ticketOf(record: CsvRecord, form: Form): TicketLine | Flaw {
  const { fields, line } = record
  const raw = fields.join(',')
  const { count } = form.columns
  if (record.flaw !== undefined) return flaw('the line', raw, record.flaw)
  if (record.unended && fields.length < count) {
    return flaw('the line', raw, `${count} columns and not ${fields.length}: the file is cut off within it`)
  }
  if (fields.length !== count) return flaw('the line', raw, `${count} columns and not ${fields.length}`)
  if (form.damaged && raw.includes(DAMAGED)) return flaw('the line', raw, 'text in UTF-8 or GB18030')
  return checked(line, valuesOf(fields, form.columns), form.zone)
}

type Values = Readonly<Partial<Record<ColumnName, string>>>

function valuesOf(fields: readonly string[], { places }: Columns): Values {
  const found = Object.entries(places).map(([name, place]) => [name, fields[place]!.trim().replace(/\s+/g, ' ')])
  return Object.fromEntries(found)
}

function checked(line: number, values: Values, zone: string): TicketLine | Flaw {
  const { caseId = '', activity = '', time = '' } = values
  for (const [name, value] of Object.entries(values)) {
    const expected = isNeeded(name) && value === '' ? 'a text' : misfit(name, value)
    if (expected !== undefined) return flaw(COLUMN_NAMES[name as ColumnName], value, expected)
  }
  const moment = momentAt(time, zone)
  if (moment === undefined) return flaw(COLUMN_NAMES.time, time, MOMENT_FORMS)
  const { resource, customer, product, section, seriousness, serviceLevel, workgroup } = values
  const more = { resource, customer, product, section, seriousness, serviceLevel, workgroup }
  return { line, caseId, activity, ...moment, ...filled(more) }
}

const LONGEST = 200
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const CONTROL = /\p{Cc}/u
// The library takes them as ids.
const IDS: readonly string[] = ['caseId', 'resource', 'customer', 'section', 'workgroup']

function misfit(name: string, value: string): string | undefined {
  if (value.length > LONGEST) return `at most ${LONGEST} characters and not ${value.length}`
  if ((IDS.includes(name) ? INVISIBLE : CONTROL).test(value)) return 'no invisible characters'
  return value === '__proto__' ? 'another name' : undefined
}

function isNeeded(name: string): boolean {
  return name === 'caseId' || name === 'activity' || name === 'time'
}

function filled<Names extends string>(values: Readonly<Record<Names, string | undefined>>) {
  const entries = Object.entries<string | undefined>(values).map(([name, value]) => [name, value || undefined])
  return Object.fromEntries(entries) as Record<Names, string | undefined>
}

function flaw(field: string, value: string, expected: string): Flaw {
  return { field, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value, expected }
}
