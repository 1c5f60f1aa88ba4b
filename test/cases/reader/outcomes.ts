/** What a row says of the outcome: the verdict of its rule, and what the finding names. */
import type { Expected, ExpectedFinding } from '../../../src/core/case.ts'
import type { Verdict } from '../../../src/core/finding.ts'
import { anyOf } from './fault.ts'
import { type Fields, fieldsOf, readField } from './fields.ts'
import type { Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'
import type { Section } from './section.ts'
import type { TableRow } from './table.ts'
import { valueIn } from './values.ts'

type Status = NonNullable<Expected['status']>
type Writable<T> = { -readonly [K in keyof T]: T[K] }

const SIGNS: Readonly<Record<string, { verdict: Verdict; status: Status }>> = {
  '✓': { verdict: 'satisfied', status: 'accepted' },
  '✗': { verdict: 'failed', status: 'refused' },
  '–': { verdict: 'not-applicable', status: 'accepted' },
  '?': { verdict: 'undecidable', status: 'undecidable' },
}

const STATUS = /(accepted|recorded|refused|undecidable|any|not asked)(?=\s|$)/y
const ID = /[a-z\d][\w-]*/y

interface Said {
  readonly sign: string | null
  readonly word: string | null
  /** Whose finding it is: the rule of the heading where nobody else is named. */
  readonly rule: string
  readonly own: boolean
}

/** @param provision whose cases these are */
export function outcomeOf(row: TableRow, provision: string, section: Section): Expected {
  const cell = row.cell('verdict')
  if (cell.text === '') return {}
  const said = readVerdict(cell, provision)
  const expected: Writable<Expected> = {}
  const status = said.word === 'not asked' ? 'accepted' : (said.word ?? SIGNS[said.sign!]!.status)
  if (status !== 'any') expected.status = status as Status
  const failed = failedOf(row, said, section)
  if (failed) expected.failed = failed
  const findings = [...findingOf(row, said, section), ...furtherFindings(row, section)]
  if (findings.length > 0) expected.findings = findings
  const untouched = [...(said.word === 'not asked' ? [provision] : []), ...namesOf(row.cell('untouched'))]
  if (untouched.length > 0) expected.untouched = untouched
  const events = row.cell('events').text === '' ? null : eventsOf(row.cell('events'), section)
  if (events) expected.events = events
  return expected
}

function readVerdict(cell: Passage, provision: string): Said {
  const scan = new Scanner(cell)
  const sign = scan.take(/[✓✗–?](?=\s|$)/uy)?.[0] ?? null
  scan.space()
  const word = scan.take(STATUS)?.[1] ?? null
  scan.space()
  const rule = sign === null ? null : (scan.take(ID)?.[0] ?? null)
  scan.space()
  if ((sign === null && word === null) || !scan.done) {
    scan.offset = sign === null && word === null ? 0 : scan.offset
    scan.expected(`${anyOf(Object.keys(SIGNS))}, accepted, recorded, refused, undecidable or not asked`)
  }
  return { sign, word, rule: rule ?? provision, own: rule === null }
}

/** What holds for every row is said of the findings of its own rule alone. */
function filledFor(row: TableRow, { sign, word, own }: Said, section: Section): (column: string) => Passage {
  return column => (own && word !== 'not asked' ? section.filled(row, column, sign) : row.cell(column))
}

function failedOf(row: TableRow, said: Said, section: Section): string[] | null {
  const { sign, word, rule } = said
  const cell = filledFor(row, said, section)('failed')
  if (cell.text === 'any') return null
  if (cell.text === 'none') return []
  if (cell.text !== '') return namesOf(cell)
  return sign === '✗' || word === 'refused' ? [rule] : []
}

function namesOf({ text }: Passage): string[] {
  return text === '' ? [] : text.split(/[,\s]+/)
}

function findingOf(row: TableRow, said: Said, section: Section): ExpectedFinding[] {
  const { sign, word, rule } = said
  const filled = filledFor(row, said, section)
  const finding: Writable<ExpectedFinding> = { rule }
  if (sign !== null) finding.verdict = SIGNS[sign]!.verdict
  const clause = filled('clause').text
  if (clause !== '') finding.clause = clause === 'null' ? null : clause
  else if (sign !== null && !section.rules.has(rule)) finding.clause = null
  const { everyRow } = section
  const everyFact =
    said.own && word !== 'not asked' ? (everyRow.get(`${sign} facts`) ?? everyRow.get('facts') ?? null) : null
  Object.assign(finding, namedIn(filled, everyFact, section))
  return Object.keys(finding).length > 1 ? [finding] : []
}

/** The columns that findings and duties share, but for the clause. */
export function namedIn(
  filled: (column: string) => Passage,
  everyFact: Passage | null,
  { words }: Section,
): Record<string, unknown> {
  const named: Record<string, unknown> & { facts?: Fields } = {}
  for (const column of ['subject', 'force']) if (filled(column).text !== '') named[column] = filled(column).text
  for (const column of ['actual', 'limit'])
    if (filled(column).text !== '') named[column] = valueIn(filled(column), column, words)
  const facts = factsOf(filled('facts'), everyFact, words)
  if (facts) named.facts = facts
  return named
}

/** Those of the row beside those that hold for every row. */
function factsOf(cell: Passage, every: Passage | null, words: Section['words']): Fields | null {
  if (cell.text === 'none') return {}
  const facts = { ...(every && fieldsOf(every, words)), ...fieldsOf(cell, words) }
  return Object.keys(facts).length === 0 ? null : facts
}

/** `other-rule ✓ actual=3; third-rule –` */
function furtherFindings(row: TableRow, { words }: Section): ExpectedFinding[] {
  return entriesOf(row.cell('findings'), scan => {
    const rule = scan.take(ID)?.[0] ?? scan.expected('the id of a rule')
    scan.space()
    const sign = scan.take(/[✓✗–?](?=\s|;|$)/uy)?.[0]
    const finding = { rule, ...(sign && { verdict: SIGNS[sign]!.verdict }) }
    return { ...finding, ...fieldsIn(scan, words) } as ExpectedFinding
  })
}

/** `complaint.accepted number=260301 form=1; complaint.noted` */
function eventsOf(cell: Passage, { words }: Section): { type: string; data?: Record<string, unknown> }[] {
  if (cell.text === 'none') return []
  return entriesOf(cell, scan => {
    const type = scan.take(/[a-z][\w.-]*/y)?.[0] ?? scan.expected('the type of an event')
    const data = fieldsIn(scan, words)
    return Object.keys(data).length === 0 ? { type } : { type, data }
  })
}

function entriesOf<Entry>(cell: Passage, read: (scan: Scanner) => Entry): Entry[] {
  const scan = new Scanner(cell)
  const entries: Entry[] = []
  scan.space()
  while (!scan.done) {
    entries.push(read(scan))
    if (!scan.done && !scan.takes(';')) scan.expected('`;` or the end')
    scan.space()
  }
  return entries
}

function fieldsIn(scan: Scanner, words: Section['words']): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  scan.space()
  while (!scan.done && !scan.sees(';')) {
    if (!readField(scan, fields, words)) scan.expected('`field=value`')
    scan.space()
  }
  return fields
}
