/** What makes a schema of PostgreSQL hold logs of guiju, and what must be so before it is trusted with one. */
import { GuijuError } from '../../core/errors.ts'
import type { Durability } from '../durability.ts'
import { reported } from './errors.ts'
import { functionsIn } from './functions.ts'
import { checkSchema, prefixOf } from './names.ts'
import type { Ask, Row } from './pool.ts'
import { SCHEMA_VERSION, tablesIn } from './tables.ts'

/** Two who make the tables at once: one of them is told that a name is taken, or that a row was changed under it. */
const OVERTAKEN = new Set(['23505', '42P06', '42P07', '42710', '42723', '40001', '40P01', 'XX000'])
const TRIES = 10

/** Checks the server, makes the tables where there are none, and tells their schema. */
export async function prepareTables(ask: Ask, schema: string | undefined, durability: Durability): Promise<string> {
  const server = await lookAt(ask, schema)
  checkServer(server, durability)
  if (await isReady(ask, server)) return nameOf(server)
  for (let tries = 1; ; tries++) {
    try {
      await ask(migration(schema ?? nameOf(server), schema !== undefined))
    } catch (error) {
      if (reported(error) === '42501') throw notOwner(error)
      if (!OVERTAKEN.has(reported(error) ?? '') || tries >= TRIES) throw error
    }
    const now = await lookAt(ask, schema)
    if (await isReady(ask, now)) return nameOf(now)
    if (tries >= TRIES) throw new GuijuError('STORE_UNAVAILABLE', 'the tables that were made are not there')
  }
}

function notOwner(error: unknown): GuijuError {
  const message = `the tables of guiju are missing or not of version ${SCHEMA_VERSION}, and this role may not make them: let their owner call migrate()`
  return new GuijuError('STORE_DENIED', message, { version: SCHEMA_VERSION, outcome: 'not written' }, error)
}

/** Where no schema is named, the tables are those on the search path; new ones go where it begins. */
async function lookAt(ask: Ask, schema: string | undefined): Promise<Row> {
  const prefix = schema === undefined ? '' : prefixOf(schema)
  const [row] = await ask(
    `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync,
      current_setting('transaction_isolation') AS isolation,
      to_regclass($1::text)::oid::text AS marker,
      coalesce(to_regclass($2::text), to_regclass($3::text), to_regclass($4::text))::text AS other,
      coalesce((SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = to_regclass($1::text)), current_schema())::text AS schema`,
    ['schema', 'logs', 'events', 'event_tags'].map(name => `${prefix}guiju_${name}`),
  )
  return { ...row, ...(schema === undefined ? {} : { schema }) }
}

function nameOf({ schema }: Row): string {
  if (schema === null) throw new GuijuError('STORE_UNAVAILABLE', 'the search path leads to no schema: name one')
  checkSchema(schema)
  return schema
}

function checkServer({ encoding, fsync, isolation }: Row, durability: Durability): void {
  if (encoding !== 'UTF8') throw unsafe(`the database is encoded as ${encoding}, a log needs UTF8`, { encoding })
  if (isolation !== 'read committed') {
    throw unsafe(`transactions are ${isolation} here, an append needs read committed`, { isolation })
  }
  if (durability === 'full' && fsync !== 'on') {
    throw unsafe('the server does not wait for its disk (fsync is off): it can only promise normal durability', {
      fsync,
    })
  }
}

/** False where there are no tables yet; refuses what this code must not touch. */
async function isReady(ask: Ask, { marker, other, ...server }: Row): Promise<boolean> {
  if (marker === null && other === null) return false
  const foreign = 'the schema has tables that are called like those of guiju, and are not'
  if (marker === null) throw new GuijuError('STORE_FOREIGN', foreign, { table: other })
  const [row] = await versionIn(ask, nameOf(server))
  const version = Number(row?.version)
  if (version === SCHEMA_VERSION) return true
  if (version >= 1 && version < SCHEMA_VERSION) return false
  if (!(version > SCHEMA_VERSION)) throw new GuijuError('STORE_FOREIGN', foreign, { version: row?.version })
  const message = `the tables were made by a later guiju: their version is ${version}, this one knows ${SCHEMA_VERSION}`
  throw new GuijuError('STORE_NEWER', message, { version, known: SCHEMA_VERSION })
}

async function versionIn(ask: Ask, schema: string): Promise<readonly Row[]> {
  try {
    return await ask(`SELECT max(version) AS version FROM ${prefixOf(schema)}guiju_schema`)
  } catch (error) {
    if (reported(error) !== '42703') throw error
    throw new GuijuError('STORE_FOREIGN', 'a table guiju_schema is there, and is not that of guiju', {}, error)
  }
}

/**
 * `STORE_UNSAFE` if two queries are one transaction: what the store acknowledges would then be committed by somebody
 * else, or never.
 */
export async function checkAutocommit(ask: Ask): Promise<void> {
  const [first] = await ask('SELECT txid_current()::text AS id')
  const [second] = await ask('SELECT txid_current()::text AS id')
  if (first?.id !== second?.id) return
  throw unsafe('the connection has an open transaction: each query of the store must be one of its own', {})
}

/** One statement, and so one transaction. Whoever waited for the lock finds the tables made. */
function migration(schema: string, named: boolean): string {
  const prefix = prefixOf(schema)
  return `DO $guiju_do$ DECLARE v_old regprocedure; BEGIN
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    PERFORM pg_advisory_xact_lock(1735748981);
    ${named ? `IF to_regnamespace('"${schema}"') IS NULL THEN CREATE SCHEMA "${schema}"; END IF;` : ''}
    IF to_regclass('${prefix}guiju_schema') IS NULL THEN
      ${tablesIn(prefix)}
      ${functionsIn(prefix)}
    ELSIF (SELECT max(version) FROM ${prefix}guiju_schema) < ${SCHEMA_VERSION} THEN
      ${/* Version 2 changed functions only. */ dropped(schema)}
      ${functionsIn(prefix)}
      INSERT INTO ${prefix}guiju_schema VALUES (${SCHEMA_VERSION});
    END IF;
  END $guiju_do$`
}

function dropped(schema: string): string {
  return `FOR v_old IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = to_regnamespace('"${schema}"')
          AND p.proname IN ('guiju_append', 'guiju_read', 'guiju_find', 'guiju_find_wide', 'guiju_tag_key') LOOP
        EXECUTE 'DROP FUNCTION ' || v_old;
      END LOOP;`
}

function unsafe(message: string, details: Readonly<Record<string, unknown>>): GuijuError {
  return new GuijuError('STORE_UNSAFE', message, details)
}
