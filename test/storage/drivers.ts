/** SQLite libraries that are not quite `node:sqlite`. */
import { DatabaseSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement, SqliteValue } from '../../src/storage/sqlite.ts'

/** The least that the store asks for: rows as objects, and no word about open transactions. */
export function bareDriver(path: string): SqliteDatabase {
  return bare(new DatabaseSync(path))
}

function bare(database: DatabaseSync): SqliteDatabase {
  return {
    exec: sql => database.exec(sql),
    prepare: sql => {
      const statement = database.prepare(sql)
      return {
        run: (...values) => statement.run(...values),
        get: (...values) => statement.get(...values),
        all: (...values) => statement.all(...values),
      }
    },
    close: () => database.close(),
  }
}

export type Failure = 'before' | 'after'

/** Counts the calls to prepared statements and fails the n-th, before or after it is done. */
export function failingDriver(
  path: string,
): SqliteDatabase & { failAt(call: number, when: Failure): void; calls(): number } {
  const database = new DatabaseSync(path)
  const driver = bare(database)
  let count = 0
  let failing: { call: number; when: Failure } | undefined

  function counted<T>(work: () => T): T {
    count += 1
    const now = failing?.call === count ? failing.when : undefined
    if (now === 'before') throw ioError()
    const result = work()
    if (now === 'after') throw ioError()
    return result
  }

  function prepare(sql: string): SqliteStatement {
    const statement = driver.prepare(sql)
    return {
      run: (...values: SqliteValue[]) => counted(() => statement.run(...values)),
      get: (...values: SqliteValue[]) => counted(() => statement.get(...values)),
      all: (...values: SqliteValue[]) => counted(() => statement.all(...values)),
    }
  }

  return {
    ...driver,
    prepare,
    get inTransaction() {
      return database.isTransaction
    },
    calls: () => count,
    failAt(call, when) {
      count = 0
      failing = { call, when }
    },
  }
}

/** Calls back before each call of a prepared statement. */
export function watchedDriver(path: string, before: (sql: string) => void): SqliteDatabase {
  const driver = bareDriver(path)
  const watched = <T>(sql: string, work: () => T): T => {
    before(sql)
    return work()
  }
  return {
    ...driver,
    prepare(sql) {
      const statement = driver.prepare(sql)
      return {
        run: (...values) => watched(sql, () => statement.run(...values)),
        get: (...values) => watched(sql, () => statement.get(...values)),
        all: (...values) => watched(sql, () => statement.all(...values)),
      }
    },
  }
}

function ioError(): Error {
  return Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 })
}
