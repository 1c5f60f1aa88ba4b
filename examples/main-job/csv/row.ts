/** One record as a row of values by the job's names of the columns, with its moment; or what is wrong with it. */
import type { Text } from '../../../src/index.ts'
import { DAMAGED } from '../input/blots.ts'
import type { Columns, Plan } from './columns.ts'
import {
  A_MOMENT,
  A_TEXT,
  ANOTHER_NAME,
  atMostCharacters,
  columnCount,
  columnCountOfTorn,
  NOTHING_INVISIBLE,
  SOUND_TEXT,
} from './expectations.ts'
import { type Flaw, flaw, LONGEST, LONGEST_TEXT, THE_LINE } from './flaw.ts'
import { momentAt } from './moment.ts'
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
  /** As they stand in the file, but for the blanks around them. */
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
  const { fields, unended } = record
  const { count } = columns
  const wrong = (expected: Text) => flaw(THE_LINE, fields.join(','), expected)
  if (unended && fields.length < count) return wrong(columnCountOfTorn(count, fields.length))
  if (fields.length !== count) return wrong(columnCount(count, fields.length))
  const spoilt = damaged && fields.some(field => field.includes(DAMAGED))
  return spoilt ? wrong(SOUND_TEXT) : undefined
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
  return moment === undefined ? flaw(plan.names[plan.time], time, A_MOMENT) : { line, values, fields, ...moment }
}

function unfilled<Name extends string>(name: Name, { filled }: Plan<Name>): Text | undefined {
  return filled.includes(name) ? A_TEXT : undefined
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const CONTROL = /\p{Cc}/u

function misfit<Name extends string>(name: Name, value: string, { ids, texts }: Plan<Name>): Text | undefined {
  const most = texts?.includes(name) ? LONGEST_TEXT : LONGEST
  if (value.length > most) return atMostCharacters(most, value.length)
  if ((ids.includes(name) ? INVISIBLE : CONTROL).test(value)) return NOTHING_INVISIBLE
  return value === '__proto__' ? ANOTHER_NAME : undefined
}
