/**
 * What the store needs of a SQLite library: `node:sqlite` has it and `better-sqlite3` has it. Everything is
 * synchronous, which is what makes "check, then insert" one step.
 */
import { GuijuError } from '../../core/errors.ts'
import { storeError } from './errors.ts'

export type SqliteValue = string | number | null

export interface SqliteStatement {
  run(...values: SqliteValue[]): unknown
  get(...values: SqliteValue[]): unknown
  all(...values: SqliteValue[]): unknown[]
}

export interface SqliteDatabase {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
  close(): unknown
}

/** The columns of one row, in the order in which the statement names them. */
export type Row = readonly unknown[]

export interface Statement {
  run(...values: SqliteValue[]): void
  first(...values: SqliteValue[]): Row | undefined
  all(...values: SqliteValue[]): Row[]
}

/** A connection whose statements are prepared once and which throws nothing but `GuijuError`. */
export interface Connection {
  /** False if the caller handed the database in, who then also closes it. */
  readonly owned: boolean
  /** The statement for this text, prepared the first time. */
  statement(sql: string): Statement
  /** The first column of the first row. */
  value(sql: string): unknown
  /** For statements that are run once and bring nothing back. */
  exec(sql: string): void
  /** True if a transaction is open, undefined if the library does not say. */
  inTransaction(): boolean | undefined
  close(): void
}

/** Opens the file with `node:sqlite`; it is created if it is missing, its directory is not. */
export function openDatabase(path: string): SqliteDatabase {
  const builtin = globalThis.process?.getBuiltinModule?.('node:sqlite')
  if (builtin === undefined) {
    throw new GuijuError('STORE_UNAVAILABLE', 'there is no node:sqlite here: it needs Node 22.13 or later')
  }
  try {
    return new builtin.DatabaseSync(path)
  } catch (error) {
    throw storeError(error, `opening ${path}`)
  }
}

export function connect(database: SqliteDatabase, owned: boolean): Connection {
  const statements = new Map<string, Statement>()

  function statement(sql: string): Statement {
    let known = statements.get(sql)
    if (known === undefined) {
      known = wrapped(
        guarded(sql, () => database.prepare(sql)),
        sql,
      )
      statements.set(sql, known)
    }
    return known
  }

  return {
    owned,
    statement,
    value: sql => guarded(sql, () => rowOf(database.prepare(sql).get()))?.[0],
    exec: sql => void guarded(sql, () => database.exec(sql)),
    inTransaction: () => openTransaction(database),
    close: () => void guarded('closing', () => database.close()),
  }
}

function wrapped(statement: SqliteStatement, sql: string): Statement {
  asArrays(statement, sql)
  return {
    run: (...values) => void guarded(sql, () => statement.run(...values)),
    first: (...values) => guarded(sql, () => rowOf(statement.get(...values))),
    all: (...values) => rowsOf(guarded(sql, () => statement.all(...values))),
  }
}

function guarded<T>(sql: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeError(error, sql)
  }
}

/** Rows as arrays are read faster; a library that gives objects only has the columns in the same order. */
function asArrays(statement: SqliteStatement, sql: string): void {
  if (!sql.startsWith('SELECT')) return
  const able = statement as { setReturnArrays?(on: boolean): void; raw?(on: boolean): unknown }
  if (able.setReturnArrays !== undefined) able.setReturnArrays(true)
  else able.raw?.(true)
}

/** A statement gives all its rows in one form. */
function rowsOf(rows: unknown[]): Row[] {
  return rows.length === 0 || Array.isArray(rows[0]) ? (rows as Row[]) : rows.map(row => Object.values(row as object))
}

function rowOf(row: unknown): Row | undefined {
  if (row === undefined || Array.isArray(row)) return row
  return Object.values(row as object)
}

/** `node:sqlite` and `better-sqlite3` call it differently. */
function openTransaction(database: SqliteDatabase): boolean | undefined {
  const { isTransaction, inTransaction } = database as { isTransaction?: boolean; inTransaction?: boolean }
  return isTransaction ?? inTransaction
}
