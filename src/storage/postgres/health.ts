/** How a log and its server are, for whoever watches over them. */
import type { Position } from '../../core/ports.ts'
import type { Durability } from '../durability.ts'
import type { Place } from './read.ts'
import { positionOf } from './rows.ts'
import { SCHEMA_VERSION } from './tables.ts'

export interface PostgresHealth {
  readonly head: Position
  /** Of the tables. */
  readonly version: number
  /** The role may append here, and the server takes appends. */
  readonly writable: boolean
  /** The server is a standby: it lags, and takes no appends. */
  readonly standby: boolean
  /**
   * What an acknowledged append of this store survives: the crash of a `process`, the loss of `power` of the server, or of
   * the server altogether (`standby`: it waits for one, as the server is set now).
   */
  readonly survives: 'process' | 'power' | 'standby'
}

export async function healthOf({ ask, prefix, log }: Place, durability: Durability): Promise<PostgresHealth> {
  const may = (table: string, what: string) => `has_table_privilege('${prefix}guiju_${table}', '${what}')`
  const [row] = await ask(
    `SELECT coalesce((SELECT head FROM ${prefix}guiju_logs WHERE log = $1::text), 0) AS head,
      pg_is_in_recovery() AS standby, current_setting('synchronous_standby_names') AS standbys,
      current_setting('synchronous_commit') AS commits,
      NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
        AND ${may('logs', 'SELECT, INSERT')} AND ${may('logs', 'UPDATE')}
        AND ${may('events', 'INSERT')} AND ${may('event_tags', 'INSERT')} AS writable`,
    [log],
  )
  const waits = durability === 'full' && row?.standbys !== '' && row?.commits !== 'local'
  return {
    head: positionOf(row?.head),
    version: SCHEMA_VERSION,
    writable: row?.writable === true,
    standby: row?.standby === true,
    survives: durability === 'normal' ? 'process' : waits ? 'standby' : 'power',
  }
}
