/** A page of cases: headings, what holds for every row, definitions, tables. */
import type { RegulationCase } from '../../../src/core/case.ts'
import type { Regulation } from '../../../src/core/regulation.ts'
import { casesIn, FINDING_COLUMNS, type ReadCase } from './cases.ts'
import { readDefinitions } from './definitions.ts'
import { anyOf, PageFault } from './fault.ts'
import { type Block, blocksOf, type Passage } from './markdown.ts'
import { type Section, sectionOf } from './section.ts'
import { isVariants } from './variants.ts'
import { extended, type Vocabulary } from './vocabulary.ts'

type Table = Extract<Block, { kind: 'table' }>

/** What the regulation has, which the pages speak of. */
export interface Subject {
  readonly rules: ReadonlySet<string>
  /** Rules, obligations and what else keeps a clause. */
  readonly provisions: ReadonlySet<string>
  /** What else is in force in its cases. */
  readonly beside: readonly Regulation[]
}

export interface PageHeading {
  readonly provision: string
  /** As they stand there: the first of them, and `…` where there are more than three. */
  readonly clauses: string
  readonly title: string
}

export interface CasePage {
  readonly headings: readonly PageHeading[]
  readonly cases: readonly RegulationCase[]
  /** Where each case stands: `test/cases/stock-keeping/counts.md:14`. */
  readonly lines: ReadonlyMap<RegulationCase, string>
}

interface Reading {
  section: Section
  /** What holds for the whole page. */
  readonly everyRow: Map<string, Passage>
  variants: Table | null
  readonly headings: PageHeading[]
  readonly cases: ReadCase[]
}

const EVERY_ROW = new Set(['company', 'view', 'key', 'since', 'due', 'counted', ...FINDING_COLUMNS])

export function readPage(file: string, source: string, subject: Subject, words: Vocabulary): CasePage {
  const blocks = blocksOf(file, source)
  const own = extended(words)
  const everyRow = new Map<string, Passage>()
  const section = sectionOf({ provision: null, ...subject, words: own, everyRow })
  const reading: Reading = { section, everyRow, variants: null, headings: [], cases: [] }
  const answers = answersIn(blocks)
  for (const block of blocks) readBlock(block, reading, subject, answers)
  if (reading.variants) fail(reading.variants.heads[0]!, 'expected a table of cases after it')
  const lines = new Map(reading.cases.map(({ case: read, place }) => [read, `${file}:${place.line}`]))
  return { headings: reading.headings, cases: distinct(reading.cases), lines }
}

function readBlock(block: Block, reading: Reading, subject: Subject, answers: ReturnType<typeof answersIn>): void {
  if (block.kind === 'heading') startSection(block.text, reading, subject)
  if (block.kind === 'item') readEveryRow(block.text, reading)
  if (block.kind === 'table') readTable(block, reading, answers)
}

/** `## counted-after-approval · A00-4.3.1.3 · 盘点计划批准后实施`; a heading of other parts is only a heading. */
function startSection(text: Passage, reading: Reading, { rules, provisions, beside }: Subject): void {
  const [id = '', clauses, title] = text.text.split(' · ')
  if (title !== undefined && !provisions.has(id))
    fail(text, `expected a rule, an obligation or a provision of the regulation, found ${id}`)
  const provision = title === undefined ? null : id
  const { words } = reading.section
  const everyRow = new Map(reading.everyRow)
  const own = { ...words, counts: new Set(words.counts) }
  reading.section = sectionOf({ provision, rules, provisions, beside, words: own, everyRow })
  if (provision === null) return
  reading.headings.push({ provision, clauses: clauses!, title: title! })
}

/** `- clause: A00-4.2.2.1`, `- ✗ force: must`, `- company: countEvery=month`, `- counted: actual, limit`. */
function readEveryRow(text: Passage, reading: Reading): void {
  const found = /^(?:([✓✗–?]) )?([a-z ]+): /u.exec(text.text)
  if (!found || !EVERY_ROW.has(found[2]!))
    fail(text, `expected one of ${anyOf(EVERY_ROW)}, \`:\` and what holds for every row`)
  const [start, sign, column] = found!
  const rest = { text: text.text.slice(start.length), placeAt: (at: number) => text.placeAt(at + start.length) }
  const { section, everyRow } = reading
  if (column === 'counted') for (const name of rest.text.split(/[,\s]+/)) section.words.counts.add(name)
  const key = sign === undefined ? column! : `${sign} ${column}`
  ;(section.everyRow as Map<string, Passage>).set(key, rest)
  if (reading.headings.length === 0 && section.provision === null) everyRow.set(key, rest)
}

function readTable(table: Table, reading: Reading, answers: ReturnType<typeof answersIn>): void {
  const head = table.heads[0]!
  if (readDefinitions(table, reading.section.words)) return
  if (isVariants(table)) {
    reading.variants = table
    return
  }
  if (head.text !== 'case')
    fail(head, `expected a table of case, for …, person, word, history or value, found ${JSON.stringify(head.text)}`)
  reading.cases.push(...casesIn(table, reading.variants, reading.section, answers))
  reading.variants = null
}

/** ```` ```answer name ```` below a table, for an answer that is too long for a cell: `see name`. */
function answersIn(blocks: readonly Block[]): (cell: Passage) => Passage {
  const named = new Map<string, Passage>()
  for (const block of blocks) if (block.kind === 'fence') named.set(block.info, block.text)
  return cell => {
    const name = /^see ([\w-]+)$/.exec(cell.text)?.[1]
    if (name === undefined) return cell
    return named.get(name) ?? fail(cell, `expected a block that begins with \`\`\`${name}, found none`)
  }
}

function distinct(cases: readonly ReadCase[]): RegulationCase[] {
  const lines = new Map<string, number>()
  return cases.map(({ place, case: read }) => {
    const key = `${read.provision}: ${read.title}`
    const line = lines.get(key)
    if (line !== undefined) throw new PageFault(place, `expected a title of its own, found the one of line ${line}`)
    lines.set(key, place.line)
    return read
  })
}

function fail(passage: Passage, message: string): never {
  throw new PageFault(passage.placeAt(0), message)
}
