/** Where the columns stand, by the names of the header. */
import { InputError, type InputErrorDetails, quoted } from '../faults.ts'
import type { CsvRecord } from './csv.ts'

const NEEDED = { caseId: 'Case ID', activity: 'Activity', time: 'Complete Timestamp' } as const
const USED = {
  resource: 'Resource',
  customer: 'customer',
  product: 'product',
  section: 'responsible_section',
  seriousness: 'seriousness_2',
  serviceLevel: 'service_level',
  workgroup: 'workgroup',
} as const

export const COLUMN_NAMES = { ...NEEDED, ...USED } as const
export type ColumnName = keyof typeof COLUMN_NAMES

export interface Columns {
  /** How many fields a line has. */
  readonly count: number
  readonly places: Readonly<Partial<Record<ColumnName, number>>>
}

/** @throws InputError where a needed column is missing, or one that is used stands twice */
export function columnsOf({ fields, line }: CsvRecord, file: string): Columns {
  const names = fields.map(name => name.trim())
  const missing = Object.values(NEEDED).filter(name => !names.includes(name))
  const expected = Object.values(NEEDED).join(', ')
  if (missing.length > 0) {
    const message = `the header is ${quoted(names.join(','), 200)} and lacks ${missing.join(', ')} (needed: ${expected})`
    throw invalid({ file, line, field: missing[0]!, value: names.join(',') }, message)
  }
  const twice = Object.values(COLUMN_NAMES).find(name => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) {
    throw invalid({ file, line, field: twice, value: names.join(',') }, `the header has column ${twice} twice`)
  }
  const found = Object.entries(COLUMN_NAMES).flatMap(([key, name]) =>
    names.includes(name) ? [[key, names.indexOf(name)]] : [],
  )
  return { count: names.length, places: Object.fromEntries(found) }
}

function invalid(details: InputErrorDetails, message: string): InputError {
  return new InputError('TICKETS_HEADER_INVALID', `${details.file}, line ${details.line}: ${message}`, details)
}
