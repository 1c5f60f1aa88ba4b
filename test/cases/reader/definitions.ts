/** Tables that say what words mean: persons, words for steps, histories, values with names. */
import type { Actor } from '../../../src/core/event.ts'
import { PageFault } from './fault.ts'
import { fieldsOf } from './fields.ts'
import type { Block, Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'
import { type TableRow, tableRows } from './table.ts'
import type { History, Vocabulary } from './vocabulary.ts'

type Table = Extract<Block, { kind: 'table' }>

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  person: ['zh', 'id', 'role', 'department'],
  word: ['zh', 'command', 'by', 'ordinary'],
  history: ['zh', 'steps'],
  value: ['zh', 'is'],
}

/** Reads the table into the vocabulary, if it is one that defines words. */
export function readDefinitions(table: Table, words: Vocabulary): boolean {
  const kind = table.heads[0]!.text
  const columns = COLUMNS[kind]
  if (!columns) return false
  for (const row of tableRows(table, columns)) {
    if (kind === 'person') readPerson(row, words)
    if (kind === 'word') readWord(row, words)
    if (kind === 'history') words.histories.set(...readHistory(row))
    if (kind === 'value') readValue(row, words)
  }
  return true
}

function readPerson(row: TableRow, { persons }: Vocabulary): void {
  const { text: role } = row.cell('role')
  const { text: department } = row.cell('department')
  const person: Actor = { id: row.needed('id').text, ...(role && { role }), ...(department && { department }) }
  persons.set(row.needed('person').text, person)
}

function readWord(row: TableRow, words: Vocabulary): void {
  const [name, fields] = nameAndBlanks(row.needed('word'), /\{(\w+)\}/y)
  words.words.set(name, {
    command: row.needed('command').text,
    fields: fields.map(([, field]) => field!),
    by: row.cell('by').text || null,
    ordinary: fieldsOf(row.cell('ordinary'), words),
  })
}

function readHistory(row: TableRow): [string, History] {
  const [name, blanks] = nameAndBlanks(row.needed('history'), /\{(\w+)(?:=([^{}\s]+))?\}/y)
  return [
    name,
    {
      blanks: blanks.map(([, name, ordinary]) => ({ name: name!, ordinary: ordinary ?? null })),
      steps: row.needed('steps'),
    },
  ]
}

/** `arrive {receiptId}`: the word, and the blanks behind it. */
function nameAndBlanks(passage: Passage, blank: RegExp): [string, RegExpExecArray[]] {
  const scan = new Scanner(passage)
  const name = scan.take(/[A-Za-z\d][\w-]*/y)?.[0] ?? scan.expected('a word of letters, digits and hyphens')
  const blanks: RegExpExecArray[] = []
  scan.space()
  while (!scan.done) {
    blanks.push(scan.take(blank) ?? scan.expected('`{field}`'))
    scan.space()
  }
  return [name, blanks]
}

function readValue(row: TableRow, { values }: Vocabulary): void {
  const named = row.needed('value')
  const found = /^([\w-]+)(?:\(([\w, ]*)\))?$/.exec(named.text)
  if (!found) throw new PageFault(named.placeAt(0), `expected a name, as \`allowance(amount)\`, found ${named.text}`)
  const blanks = found[2] === undefined ? [] : found[2].split(',').map(one => one.trim())
  values.set(found[1]!, { blanks, is: row.needed('is') })
}
