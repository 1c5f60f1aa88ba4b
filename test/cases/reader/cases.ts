/** The rows of a table of cases. */
import type { Expected, RegulationCase } from '../../../src/core/case.ts'
import { type Answers, type Growing, isDuty, merged, readAnswer, readDuty } from './duties.ts'
import { PageFault } from './fault.ts'
import { type Fields, fieldsOf } from './fields.ts'
import type { Block } from './markdown.ts'
import { outcomeOf } from './outcomes.ts'
import { type Section, sectionOf } from './section.ts'
import { stepOf, stepsOf } from './steps.ts'
import { type TableRow, tableRows } from './table.ts'
import { type Variant, variantsOf } from './variants.ts'

type Table = Extract<Block, { kind: 'table' }>

export const FINDING_COLUMNS = ['verdict', 'actual', 'limit', 'clause', 'subject', 'force', 'facts', 'failed']
const COLUMNS = [
  ...['provision', 'company', 'given', 'when'],
  ...FINDING_COLUMNS,
  ...['findings', 'untouched', 'events'],
  ...['as of', 'obligation', 'about', 'status', 'since', 'due'],
  ...['view', 'key', 'answer'],
]

/** A case, and how its title is to be found again. */
export interface ReadCase {
  readonly place: ReturnType<ReturnType<TableRow['cell']>['placeAt']>
  readonly case: RegulationCase
}

/** @param variants the table before, if it says for what the rows are to be repeated */
export function casesIn(table: Table, variants: Table | null, section: Section, answers: Answers): ReadCase[] {
  const rows = tableRows(table, COLUMNS)
  const groups = groupsOf(rows)
  return variantsOf(variants).flatMap(variant => {
    const own = withCompany(section, variant)
    return groups.map(group =>
      readCase(
        group.map(row => row.changed(variant.change)),
        own,
        answers,
      ),
    )
  })
}

function withCompany(section: Section, { company }: Variant): Section {
  return company ? sectionOf({ ...section, everyRow: new Map([...section.everyRow, ['company', company]]) }) : section
}

/** A row without a title goes on with the case before it. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = []
  for (const row of rows) {
    if (row.cell('case').text !== '' || groups.length === 0) groups.push([])
    groups.at(-1)!.push(row)
  }
  return groups
}

function readCase(rows: readonly TableRow[], section: Section, answers: Answers): ReadCase {
  const first = rows[0]!
  const title = first.needed('case')
  const provision = provisionOf(first, section)
  const when = first.cell('when')
  const outcome = outcomeOf(first, provision, section)
  checkAsked(first, outcome)
  const company = companyOf(first, section)
  const growing: Growing = {}
  for (const row of rows) {
    if (row.cell('answer').text !== '') readAnswer(row, section, answers, growing)
    else if (isDuty(row)) readDuty(row, provision, section, growing)
  }
  const read: RegulationCase = {
    provision,
    title: title.text,
    ...(Object.keys(company).length > 0 && { company }),
    ...(section.beside.length > 0 && { beside: section.beside }),
    given: stepsOf(first.cell('given'), section.words),
    ...(when.text !== '' && { when: stepOf(when, section.words) }),
    expect: merged(outcome, growing),
  }
  if (Object.keys(read.expect).length === 0) throw new PageFault(title.placeAt(0), 'expected something that must be so')
  return { place: title.placeAt(0), case: read }
}

function provisionOf(row: TableRow, { provision, provisions }: Section): string {
  const cell = row.cell('provision')
  if (cell.text === '') return provision ?? row.needed('provision').text
  if (provisions.has(cell.text)) return cell.text
  throw new PageFault(
    cell.placeAt(0),
    `expected a rule, an obligation or a provision of the regulation, found ${cell.text}`,
  )
}

function checkAsked(row: TableRow, outcome: Expected): void {
  const asked = row.cell('when').text !== ''
  if (!asked && Object.keys(outcome).length > 0) row.needed('when')
  if (asked && row.cell('verdict').text === '' && row.cell('answer').text === '' && !isDuty(row)) row.needed('verdict')
}

/** What the company has given: on every row of the page, of the section, and in the row itself. */
function companyOf(row: TableRow, { everyRow, words }: Section): Fields {
  const always = everyRow.get('company')
  const cell = row.cell('company')
  return { ...(always && fieldsOf(always, words)), ...(cell.text !== '' && fieldsOf(cell, words)) }
}
