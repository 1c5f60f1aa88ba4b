/** A register of calls, one line a call: its steps, put in the order of time. */
import type { StatementSync } from 'node:sqlite'
import type { RegisterField } from '../../../src/facts/service-desk/words.ts'
import { MOST_LISTED } from '../capped.ts'
import { digestOf } from '../csv/digest.ts'
import { atMostCharacters } from '../csv/expectations.ts'
import { type Flaw, flaw } from '../csv/flaw.ts'
import type { Row } from '../csv/row.ts'
import { readSheet } from '../csv/sheet.ts'
import type { Source } from '../input/source.ts'
import type { Survey } from '../input/survey.ts'
import { LineTable } from '../stage/line-table.ts'
import { type ColumnName, columnsIn, type Names, registerPlan } from './columns.ts'
import type { CallsFile, CallsReading, Lacking, Unknown } from './file.ts'
import { type RegisterLine, registerLineOf } from './register-line.ts'
import { stepsOfLine } from './register-steps.ts'
import { type DeskCommand, type DeskStep, UNNAMED } from './step.ts'

const TABLE = {
  columns: {
    receptionId: 'TEXT',
    department: 'TEXT',
    clerk: 'TEXT',
    command: 'TEXT',
    complaintId: 'TEXT',
    zoned: 'INTEGER',
  },
  manyPerLine: true,
  indexes: ['(receptionId, seq)', '(complaintId, seq) WHERE complaintId IS NOT NULL'],
} as const

const BESIDE = `
  CREATE TABLE calls (callId TEXT PRIMARY KEY, line INTEGER, digest BLOB) WITHOUT ROWID;
  CREATE TABLE unknown (field TEXT, name TEXT, lines INTEGER, PRIMARY KEY (field, name)) WITHOUT ROWID;`

// With min(), SQLite takes the other columns from the row that has it.
const RECEPTIONS = `
  SELECT receptionId, department, line, min(seq) AS first FROM lines GROUP BY receptionId ORDER BY department, first`

const STEPS = `
  SELECT line, at, receptionId, clerk, command, complaintId IS NOT NULL AND EXISTS
    (SELECT 1 FROM lines e WHERE e.complaintId = l.complaintId AND e.seq < l.seq) AS isKnown
  FROM lines l ORDER BY seq`

interface Register extends CallsReading {
  readonly survey: Survey
  readonly header: readonly string[]
}

export async function readRegister(source: Source, register: Register): Promise<CallsFile> {
  const { header, zone, folder, survey, onProgress } = register
  const plan = registerPlan(header, source.file)
  const columns = columnsIn(header, plan)
  const table = new LineTable(folder, TABLE)
  try {
    const calls = new StagedCalls(table, plan.names, columns)
    const take = (row: Row<ColumnName>) => {
      const line = registerLineOf(row, plan.names, zone)
      return 'expected' in line ? line : calls.take(line, row.fields)
    }
    const sheet = await readSheet(source, { plan, zone, take, onProgress, survey })
    table.order()
    return {
      form: 'register',
      sheet,
      table,
      receptions: RECEPTIONS,
      steps: () => stepsIn(table),
      unknown: unknownIn(table),
      ...expectedOf(columns),
    }
  } catch (error) {
    table.close()
    throw error
  }
}

/** With the words that are kept in it. */
const LONGEST_QUESTION = 1_000

class StagedCalls {
  private readonly call: StatementSync
  private readonly known: StatementSync
  private readonly repeat: StatementSync
  private readonly word: StatementSync
  private readonly table: LineTable
  private readonly names: Names
  private readonly columns: ReadonlySet<ColumnName>

  constructor(table: LineTable, names: Names, columns: ReadonlySet<ColumnName>) {
    this.table = table
    this.names = names
    this.columns = columns
    table.make(BESIDE)
    this.call = table.statement('INSERT OR IGNORE INTO calls VALUES (?, ?, ?)')
    this.known = table.statement('SELECT line, digest = ? AS isSame FROM calls WHERE callId = ?')
    this.repeat = table.statement('INSERT INTO repeats VALUES (?)')
    this.word = table.statement(
      'INSERT INTO unknown VALUES (?, ?, 1) ON CONFLICT (field, name) DO UPDATE SET lines = lines + 1',
    )
  }

  take(line: RegisterLine, fields: readonly string[]): Flaw | undefined {
    const { steps, unknown } = stepsOfLine(line, name => this.columns.has(name))
    const tooLong = tooLongIn(steps, line, this.names)
    if (tooLong !== undefined) return tooLong
    const [callId, digest] = [line.values.callId!, digestOf(fields)]
    if (this.call.run(callId, line.line, digest).changes === 0) return this.again(callId, digest, line.line)
    for (const { field, name } of unknown) this.word.run(field, name)
    const { department = UNNAMED } = line.values
    for (const { command, ...step } of steps) {
      const complaintId = command.type === OPEN_COMPLAINT ? String(command.complaintId) : null
      this.table.add({ ...step, zoned: line.zoned, department, complaintId, command: JSON.stringify(command) })
    }
    return undefined
  }

  // A line that says the same is a repeat; another one of the same number is another call, and nobody knows which.
  private again(callId: string, digest: Uint8Array, line: number): Flaw | undefined {
    const { line: first, isSame } = this.known.get(digest, callId)!
    if (isSame !== 1) {
      return flaw(this.names.callId, callId, {
        en: `a number of its own: line ${first} has it`,
        zh: `不重复的编号：第 ${first} 行已用`,
      })
    }
    this.repeat.run(line)
    return undefined
  }
}

const OPEN_COMPLAINT = 'reception.open-complaint'

function tooLongIn(steps: readonly DeskStep[], { values }: RegisterLine, names: Names): Flaw | undefined {
  for (const { command } of steps) {
    for (const name of ['question', 'answer'] as const) {
      const { length } = String(command[name] ?? '')
      if (length > LONGEST_QUESTION) {
        return flaw(names[name], values[name] ?? '', atMostCharacters(LONGEST_QUESTION, length))
      }
    }
  }
  return undefined
}

function* stepsIn(table: LineTable): Generator<DeskStep> {
  for (const { line, at, receptionId, clerk, command, isKnown } of table.rows(STEPS)) {
    const asked: DeskCommand = JSON.parse(String(command))
    yield {
      line: Number(line),
      at: String(at),
      receptionId: String(receptionId),
      clerk: clerk === null ? null : String(clerk),
      command: isKnown === 1 ? linked(asked) : asked,
    }
  }
}

/** A complaint that an earlier call has opened. */
function linked({ receptionId, complaintId: recordId }: DeskCommand): DeskCommand {
  return { type: 'reception.link', receptionId, record: 'complaint', recordId }
}

function unknownIn(table: LineTable): Unknown[] {
  const sql = 'SELECT field, name, lines FROM unknown ORDER BY lines DESC, field, name LIMIT ?'
  return Array.from(table.rows(sql, MOST_LISTED)) as unknown as Unknown[]
}

const ASSUMED: readonly Lacking[] = ['clerk', 'kind', 'question', 'verifiedAt', 'apologisedAt', 'phone']

function expectedOf(columns: ReadonlySet<ColumnName>) {
  const registerFields: RegisterField[] = [
    ...(columns.has('question') ? (['question'] as const) : []),
    ...(columns.has('answer') || columns.has('answeredAt') ? (['solution'] as const) : []),
    ...(columns.has('caller') && columns.has('phone') ? (['customer'] as const) : []),
  ]
  return { registerFields, lacking: ASSUMED.filter(name => !columns.has(name)) }
}
