/** What a row says of duties, and of the answers of views. */
import type { Expected, ExpectedAnswer, ExpectedDuty, ExpectedObligations } from '../../../src/core/case.ts'
import { anyOf, PageFault } from './fault.ts'
import type { Passage } from './markdown.ts'
import { namedIn } from './outcomes.ts'
import type { Section } from './section.ts'
import type { TableRow } from './table.ts'
import { valueIn } from './values.ts'

/** What a case expects, as its rows are read one after the other. */
export interface Growing {
  obligations?: (ExpectedObligations & { rows: ExpectedDuty[] })[]
  views?: ExpectedAnswer[]
}

const STATUSES = ['running', 'due', 'overdue', 'undecidable']
const TIME = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d(?:\.\d{3})?)?|T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/

/** A duty, or the sign that there is none. A row that names no moment goes on with the moment before. */
export function readDuty(row: TableRow, provision: string, section: Section, growing: Growing): void {
  const status = row.cell('status')
  const asOf = timeIn(row.cell('as of'))
  const obligation = row.cell('obligation').text
  growing.obligations ??= []
  const last = growing.obligations.at(-1)
  if (asOf !== null || obligation !== '' || !last) {
    const about = row.cell('about').text
    growing.obligations.push({
      asOf: asOf ?? last?.asOf ?? timeIn(row.needed('as of'))!,
      obligation: obligation || provision,
      ...(about !== '' && { subject: about as ExpectedObligations['subject'] & string }),
      rows: [],
    })
  }
  if (status.text !== 'none') growing.obligations.at(-1)!.rows.push(dutyOf(row, section))
}

function dutyOf(row: TableRow, section: Section): ExpectedDuty {
  const filled = (column: string) => section.filled(row, column, null)
  const status = row.cell('status')
  if (status.text !== '' && status.text !== 'stands' && !STATUSES.includes(status.text)) {
    const message = `expected ${anyOf([...STATUSES, 'stands', 'none'])}, found ${JSON.stringify(status.text)}`
    throw new PageFault(status.placeAt(0), message)
  }
  const clause = filled('clause').text
  const since = timeIn(filled('since'))
  const due = filled('due')
  return {
    ...(clause !== '' && { clause }),
    ...(STATUSES.includes(status.text) && { status: status.text as ExpectedDuty['status'] & string }),
    ...(since !== null && { since }),
    ...(due.text === 'null' ? { due: null } : due.text !== '' && { due: timeIn(due)! }),
    ...namedIn(filled, section.everyRow.get('facts') ?? null, section),
  }
}

function timeIn(cell: Passage): string | null {
  if (cell.text === '') return null
  if (!TIME.test(cell.text))
    throw new PageFault(cell.placeAt(0), `expected a time, as 2026-03-01 14:30, found ${JSON.stringify(cell.text)}`)
  return cell.text
}

/** @param answers longer answers, written below the table */
export function readAnswer(row: TableRow, section: Section, answers: Answers, growing: Growing): void {
  const name = section.filled(row, 'view', null)
  const view = section.words.views.get(name.text)
  if (!view) throw new PageFault(name.placeAt(0), `expected the name of a view, found ${JSON.stringify(name.text)}`)
  const key = section.filled(row, 'key', null).text
  const at = timeIn(row.cell('as of'))
  growing.views ??= []
  growing.views.push({
    view,
    ...(key !== '' && { key }),
    ...(at !== null && { at }),
    answer: valueIn(answers(row.needed('answer')), 'answer', section.words),
  })
}

/** The answer itself, or the block below the table that the cell names with `see`. */
export type Answers = (cell: Passage) => Passage

export function isDuty(row: TableRow): boolean {
  return ['as of', 'obligation', 'status', 'since', 'due'].some(column => row.cell(column).text !== '')
}

export function merged(outcome: Expected, { obligations, views }: Growing): Expected {
  return { ...outcome, ...(obligations && { obligations }), ...(views && { views }) }
}
