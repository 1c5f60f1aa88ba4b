/**
 * What the store needs of a PostgreSQL library: a `Pool` of `pg` has it as it is, and another client has it with a few
 * lines around it.
 */
import { storeError } from './errors.ts'

export interface PostgresPool {
  /**
   * Runs one statement as a transaction of its own: outside of any `BEGIN`, and on whichever connection is free. Rows
   * are objects by column name; a `bigint` may come as a text, a number or a bigint. What PostgreSQL refuses is thrown
   * with its SQLSTATE as `code`.
   */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
  /** A connection of its own; needed for `listen` only. */
  connect?(): Promise<PostgresClient>
}

export interface PostgresClient {
  query(text: string): Promise<unknown>
  on(event: 'notification', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'end', listener: () => void): unknown
  /** Gives the connection back; with `true` it is closed and not used again. */
  release(destroy?: boolean): void
}

export type Row = Readonly<Record<string, unknown>>

/** A parameter goes as text and gets its type on the server, so that no client has to guess. */
export type Value = string | null

/** Throws nothing but `GuijuError`. */
export type Ask = (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>

export function asking(pool: PostgresPool): Ask {
  return async (sql, values = []) => {
    try {
      return (await pool.query(sql, [...values])).rows as readonly Row[]
    } catch (error) {
      throw storeError(error, sql)
    }
  }
}
