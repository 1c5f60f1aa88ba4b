/**
 * What the store needs of a PostgreSQL library: a `Pool` of `pg` has it as it is, and another client has it with a few
 * lines around it.
 */
import { GuijuError } from '../../core/errors.ts'
import { storeError } from './errors.ts'

export interface PostgresPool {
  /**
   * Runs one statement as a transaction of its own: outside of any `BEGIN`, and on whichever connection is free. Rows
   * are objects by column name; a `bigint` may come as a text, a number or a bigint. What PostgreSQL refuses is thrown
   * with its SQLSTATE as `code`.
   */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
  /** A connection of its own: needed for `listen`, and to end one that does not answer. */
  connect?(): Promise<PostgresClient>
}

export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
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

/** @param patience how long a connection, and then an answer, is waited for, in milliseconds */
export function asking(pool: PostgresPool, patience: number): Ask {
  return async (sql, values = []) => {
    try {
      const answer = pool.connect ? withClient(pool, sql, values, patience) : pool.query(sql, [...values])
      return (await inTime(answer, 2 * patience, stalled)).rows as readonly Row[]
    } catch (error) {
      throw storeError(error, sql)
    }
  }
}

/** Who does not answer loses the connection: else one stalled backend after the other would use the pool up. */
async function withClient(pool: PostgresPool, sql: string, values: readonly Value[], patience: number) {
  const connecting = pool.connect!()
  const client = await inTime(connecting, patience, noConnection).catch(error => {
    connecting.then(late => late.release()).catch(() => {})
    throw error
  })
  listenForErrors(client)
  try {
    const answer = await inTime(client.query(sql, [...values]), patience, stalled)
    client.release()
    return answer
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** A connection that dies in our hands tells it to its query; without a listener Node would end the process as well. */
function listenForErrors(client: PostgresClient): void {
  if (heard.has(client)) return
  heard.add(client)
  client.on('error', () => {})
}

const heard = new WeakSet<PostgresClient>()

function stalled(milliseconds: number): GuijuError {
  const message = `PostgreSQL: no answer within ${milliseconds} ms`
  return new GuijuError('STORE_UNAVAILABLE', message, { stalled: true, outcome: 'unknown' })
}

function noConnection(milliseconds: number): GuijuError {
  const message = `PostgreSQL: no connection of the pool came free within ${milliseconds} ms`
  return new GuijuError('STORE_BUSY', message, { outcome: 'not written' })
}

function inTime<T>(work: Promise<T>, milliseconds: number, late: (milliseconds: number) => GuijuError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late(milliseconds)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
