/** A file of calls or requests, in either form: its steps in the order of time, and what is to be said of it. */
import type { RegisterField } from '../../../src/facts/service-desk/words.ts'
import { headerOf } from '../csv/header.ts'
import type { Sheet } from '../csv/sheet.ts'
import type { Source } from '../input/source.ts'
import { surveyOf } from '../input/survey.ts'
import type { OnProgress } from '../progress.ts'
import type { LineTable } from '../stage/line-table.ts'
import { readRegister } from './register-file.ts'
import { readRequests } from './request-file.ts'
import type { DeskStep } from './step.ts'

export interface CallsFile {
  readonly form: 'register' | 'requests'
  readonly sheet: Sheet
  /** In `lines` what became steps, by `seq`; in `repeats` the lines that repeat an earlier one. */
  readonly table: LineTable
  /** SQL for the receptions: `receptionId`, `department`, and the `line` that opens it, department by department. */
  readonly receptions: string
  readonly steps: () => Iterable<DeskStep>
  readonly unknown: readonly Unknown[]
  /** What a register has to say of each call here: what the file has columns for. */
  readonly registerFields: readonly RegisterField[]
  /** Columns that the file has not, in whose place something is assumed. */
  readonly lacking: readonly Lacking[]
}

/** By the name of the column that it stands in. */
export interface Unknown {
  readonly field: 'way' | 'kind' | 'reaction' | 'activity'
  readonly name: string
  readonly lines: number
}

export type Lacking = 'clerk' | 'kind' | 'question' | 'verifiedAt' | 'apologisedAt' | 'phone'

export interface CallsReading {
  readonly zone: string
  /** A temporary one, for the lines. */
  readonly folder: string
  readonly onProgress?: OnProgress
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export async function readCalls(source: Source, reading: CallsReading): Promise<CallsFile> {
  const survey = await surveyOf(source)
  const header = (await headerOf(source, survey)) ?? []
  const isLog = header.includes('Activity') || header.includes('Case ID')
  return isLog ? readRequests(source, survey, reading) : readRegister(source, { survey, header, ...reading })
}
