/** What makes a SQLite file a log of guiju, and what must be so before it is trusted with one. */
import { GuijuError } from '../../core/errors.ts'
import type { Durability } from '../durability.ts'
import type { Connection } from './driver.ts'

/** "guju" in ASCII; the names below are a storage format. */
const APPLICATION_ID = 0x67756a75
const SCHEMA_VERSION = 1

/** The index over types ends in the position by itself; tags sort by tag and position without a second tree. */
const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY CHECK (position > 0),
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_type ON events (type);
  CREATE TABLE event_tags (
    tag TEXT NOT NULL,
    position INTEGER NOT NULL REFERENCES events (position),
    PRIMARY KEY (tag, position)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/** Asked in one statement, at one moment: between two another process may make the tables. */
const MARKS = `
  SELECT
    (SELECT application_id FROM pragma_application_id),
    (SELECT user_version FROM pragma_user_version),
    (SELECT count(*) FROM sqlite_schema)
`

/** Checks the library and the file, sets and reads back every promise, and makes the tables in an empty file. */
export function prepareFile(connection: Connection, durability: Durability, timeout: number): void {
  patiently(timeout, () => {
    // First of all: even to ask for the version, SQLite looks at the file, which another process may be making.
    set(connection, 'busy_timeout', timeout, timeout)
    checkVersion(String(connection.value('SELECT sqlite_version()')))
    const empty = isEmpty(connection)
    useWriteAheadLog(connection)
    set(connection, 'synchronous', durability.toUpperCase(), durability === 'full' ? 2 : 1)
    set(connection, 'foreign_keys', 'ON', 1)
    // Without it, the write-ahead log keeps the size of the largest transaction for ever.
    set(connection, 'journal_size_limit', 67_108_864, 67_108_864)
    if (empty) createTables(connection)
  })
}

/** While another process changes the journal mode or recovers, SQLite is busy at once, whatever the timeout. */
function patiently(timeout: number, work: () => void): void {
  for (let waited = 0; ; waited += 10) {
    try {
      work()
      return
    } catch (error) {
      if (!(error instanceof GuijuError) || error.code !== 'STORE_BUSY' || waited >= timeout) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

/**
 * SQLite 3.7.0 to 3.51.2 can lose committed writes of a write-ahead log that starts anew while another process has it
 * open; the mend went back into 3.50.7 and 3.44.6.
 */
export function isSafeVersion(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major !== 3) return major > 3
  if (minor === 51) return patch >= 3
  if (minor === 50) return patch >= 7
  if (minor === 44) return patch >= 6
  return minor > 51
}

function checkVersion(version: string): void {
  if (isSafeVersion(version)) return
  const message = `SQLite ${version} can lose committed events; 3.51.3 or later is needed (Node 22.23.3, 24.15.0 or later)`
  throw new GuijuError('STORE_UNSAFE', message, { version })
}

/** True for a file without tables; `STORE_FOREIGN` and `STORE_NEWER` for a file that this code must not touch. */
function isEmpty(connection: Connection): boolean {
  const [application = 0, version = 0, tables = 0] = connection.statement(MARKS).first()!.map(Number)
  if (application === 0 && version === 0 && tables === 0) return true
  if (application !== APPLICATION_ID) {
    throw new GuijuError('STORE_FOREIGN', 'the SQLite file is no log of guiju', { application, version, tables })
  }
  if (version > SCHEMA_VERSION) throw newer(version)
  if (Number(connection.value(FOREIGN_TRIGGERS)) > 0) {
    throw new GuijuError('STORE_UNSAFE', 'the log has triggers that guiju did not make: they change what is written')
  }
  return false
}

const FOREIGN_TRIGGERS =
  "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('events', 'event_tags')"

/** Asked in each transaction that writes: a later guiju may have migrated the file while this one had it open. */
export function checkVersionNow(connection: Connection): void {
  const version = Number(connection.statement('PRAGMA user_version').first()?.[0])
  if (version > SCHEMA_VERSION) throw newer(version)
}

function newer(version: number): GuijuError {
  const message = `the log was written by a later guiju: its schema is ${version}, this one knows ${SCHEMA_VERSION}`
  return new GuijuError('STORE_NEWER', message, { version, known: SCHEMA_VERSION })
}

function useWriteAheadLog(connection: Connection): void {
  const mode = connection.value('PRAGMA journal_mode = WAL')
  if (mode === 'wal') return
  const message = `the database keeps journal mode ${mode}: a log needs a file on a system that allows WAL`
  throw new GuijuError('STORE_UNSAFE', message, { journalMode: mode })
}

function set(connection: Connection, pragma: string, to: string | number, expected: number): void {
  connection.exec(`PRAGMA ${pragma} = ${to}`)
  const actual = Number(connection.value(`PRAGMA ${pragma}`))
  if (actual === expected) return
  throw new GuijuError('STORE_UNSAFE', `SQLite keeps ${pragma} at ${actual}, expected ${expected}`, { pragma, actual })
}

/** Asked again inside the transaction: another process may have made the tables since. */
function createTables(connection: Connection): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    if (isEmpty(connection)) connection.exec(SCHEMA)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction() !== false) connection.exec('ROLLBACK')
    throw error
  }
}
