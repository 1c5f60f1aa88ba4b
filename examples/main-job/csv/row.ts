/** One record as a row of values by the job's names of the columns, with its moment; or what is wrong with it. */
import type { Columns, Plan } from './columns.ts'
import { DAMAGED } from './encoding.ts'
import { type Flaw, flaw, LONGEST } from './flaw.ts'
import { MOMENT_FORMS, momentAt } from './moment.ts'
import type { CsvRecord } from './records.ts'

export interface Row<Name extends string> {
  /** Of the file, from 1. */
  readonly line: number
  /** What the file has no column for, or leaves blank, is not in it. */
  readonly values: Readonly<Partial<Record<Name, string>>>
  /** An instant in UTC. */
  readonly at: string
  /** The line names the zone of its time. */
  readonly zoned: boolean
  /** As they stand in the file. */
  readonly fields: readonly string[]
}

export interface Form<Name extends string> {
  readonly plan: Plan<Name>
  readonly columns: Columns<Name>
  readonly zone: string
  /** Bytes that are no text were marked. */
  readonly damaged: boolean
}

export function rowOf<Name extends string>(record: CsvRecord, form: Form<Name>): Row<Name> | Flaw {
  return unreadable(record, form) ?? checked(record, form)
}

function unreadable<Name extends string>(record: CsvRecord, { columns, damaged }: Form<Name>): Flaw | undefined {
  const { fields } = record
  const { count } = columns
  const wrong = (expected: string) => flaw('the line', fields.join(','), expected)
  if (record.flaw !== undefined) return wrong(record.flaw)
  if (record.unended && fields.length < count) {
    return wrong(`${count} columns and not ${fields.length}: the file is cut off within it`)
  }
  if (fields.length !== count) return wrong(`${count} columns and not ${fields.length}`)
  const spoilt = damaged && fields.some(field => field.includes(DAMAGED))
  return spoilt ? wrong('text in UTF-8 or GB18030') : undefined
}

function checked<Name extends string>({ fields, line }: CsvRecord, form: Form<Name>): Row<Name> | Flaw {
  const { plan, columns, zone } = form
  const values: Partial<Record<Name, string>> = {}
  for (const [name, place] of columns.places) {
    const value = fields[place]!.trim().replace(/\s+/g, ' ')
    const expected = value === '' ? unfilled(name, plan) : misfit(name, value, plan)
    if (expected !== undefined) return flaw(plan.names[name], value, expected)
    if (value !== '') values[name] = value
  }
  const time = values[plan.time] ?? ''
  const moment = momentAt(time, zone)
  return moment === undefined ? flaw(plan.names[plan.time], time, MOMENT_FORMS) : { line, values, fields, ...moment }
}

function unfilled<Name extends string>(name: Name, { filled }: Plan<Name>): string | undefined {
  return filled.includes(name) ? 'a text' : undefined
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const CONTROL = /\p{Cc}/u

function misfit<Name extends string>(name: Name, value: string, { ids }: Plan<Name>): string | undefined {
  if (value.length > LONGEST) return `at most ${LONGEST} characters and not ${value.length}`
  if ((ids.includes(name) ? INVISIBLE : CONTROL).test(value)) return 'no invisible characters'
  return value === '__proto__' ? 'another name' : undefined
}
