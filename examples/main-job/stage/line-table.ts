/**
 * The lines of a file in a table of a temporary database, in the order of time: so a run needs as much memory for a
 * large file as for a small one, and what is counted over all lines is counted by SQL.
 */
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { InputError, systemMessage } from '../faults.ts'

export interface TableForm {
  /** Beside `line`, the number in the file, and `at`, the moment. */
  readonly columns: Readonly<Record<string, 'TEXT' | 'INTEGER' | 'BLOB'>>
  /** A line may become several rows: those of one moment stay in the order in which they were added. */
  readonly manyPerLine?: boolean
  /** Lines that agree in these columns are one: the first of them in the file stays. */
  readonly distinctBy?: string
  /** What is asked for by other columns, made when all lines are there. */
  readonly indexes?: readonly string[]
}

type Value = SQLInputValue | boolean | undefined

export type SqlRow = Readonly<Record<string, SQLOutputValue>>

export class LineTable {
  private readonly database: DatabaseSync
  private readonly insert: StatementSync
  private readonly form: TableForm
  private readonly names: readonly string[]

  /** @param folder a temporary one; who makes it drops it */
  constructor(folder: string, form: TableForm) {
    this.form = form
    this.names = ['line', 'at', ...Object.keys(form.columns)]
    this.database = new DatabaseSync(join(folder, 'lines.db'))
    this.database.exec(`
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32000;
      CREATE TABLE staged (${this.columns(form.manyPerLine ? 'INTEGER NOT NULL' : 'INTEGER PRIMARY KEY')});
      CREATE TABLE repeats (line INTEGER PRIMARY KEY);
      BEGIN`)
    const places = this.names.map(() => '?').join(', ')
    this.insert = this.database.prepare(`INSERT INTO staged VALUES (${places})`)
  }

  add(line: Readonly<Record<string, Value>>): void {
    this.run(() => this.insert.run(...this.names.map(name => stored(line[name]))))
  }

  /** After the last line: from here on, `lines` has them with `seq`, their place in the order of time and of the file. */
  order(): void {
    const { distinctBy, indexes = [] } = this.form
    const repeats = `
      INSERT INTO repeats SELECT line FROM
        (SELECT line, row_number() OVER (PARTITION BY ${distinctBy} ORDER BY line) AS nth FROM staged) WHERE nth > 1;
      DELETE FROM staged WHERE line IN (SELECT line FROM repeats);`
    const names = this.names.join(', ')
    const sql = `
      ${distinctBy === undefined ? '' : repeats}
      CREATE TABLE lines (seq INTEGER PRIMARY KEY, ${this.columns('INTEGER NOT NULL')});
      INSERT INTO lines (${names}) SELECT ${names} FROM staged ORDER BY at, line, rowid;
      DROP TABLE staged;
      ${indexes.map((index, number) => `CREATE INDEX lines_by_${number} ON lines ${index};`).join('\n')}
      COMMIT;`
    this.run(() => this.database.exec(sql))
  }

  /** Puts together what is asked for again and again. */
  make(sql: string): void {
    this.run(() => this.database.exec(sql))
  }

  /** One row after the other; meanwhile other questions may be asked. */
  rows(sql: string, ...values: SQLInputValue[]): IterableIterator<SqlRow> {
    return this.database.prepare(sql).iterate(...values)
  }

  row(sql: string, ...values: SQLInputValue[]): SqlRow | undefined {
    return this.database.prepare(sql).get(...values)
  }

  /** For a question that is asked often. */
  statement(sql: string): StatementSync {
    return this.database.prepare(sql)
  }

  count(sql: string, ...values: SQLInputValue[]): number {
    return Number(Object.values(this.row(sql, ...values) ?? {})[0] ?? 0)
  }

  close(): void {
    this.database.close()
  }

  private columns(ofLine: string): string {
    const types: Readonly<Record<string, string>> = { line: ofLine, at: 'TEXT NOT NULL', ...this.form.columns }
    return Object.entries(types)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')
  }

  private run(work: () => void): void {
    try {
      work()
    } catch (error) {
      const file = this.database.location() ?? ''
      const message = `the temporary folder cannot be used: ${systemMessage(error)} (${file}; TMPDIR names another)`
      throw new InputError('TEMP_UNUSABLE', message, { file }, error)
    }
  }
}

function stored(value: Value): SQLInputValue {
  if (value === undefined) return null
  return typeof value === 'boolean' ? Number(value) : value
}
