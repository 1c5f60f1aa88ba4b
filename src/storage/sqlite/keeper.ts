import { GuijuError } from '../../core/errors.ts'
import type { IndexFlaw, IndexKeeper, IndexRepair } from '../../core/index-keeper.ts'
import type { Position } from '../../core/ports.ts'
import type { Connection } from './driver.ts'
import { headOf } from './query.ts'
import { inTransaction } from './transaction.ts'

/** Events that are compared at a time: between two portions, the thread does other things. */
const PORTION = 5_000

const OWN_TAGS = "events e, json_each(e.body, '$.tags') t"
const IS_MISSING = 'NOT EXISTS (SELECT 1 FROM event_tags x WHERE x.tag = t.value AND x.position = e.position)'
const IS_EXTRA = `NOT EXISTS (SELECT 1 FROM ${OWN_TAGS} WHERE e.position = event_tags.position AND t.value = event_tags.tag)`
const FIRST_MISSING = `SELECT e.position, t.value FROM ${OWN_TAGS}
  WHERE e.position > ? AND e.position <= ? AND ${IS_MISSING} ORDER BY e.position LIMIT 1`
const FIRST_EXTRA = `SELECT position, tag FROM event_tags WHERE position <= ? AND ${IS_EXTRA} ORDER BY position LIMIT 1`
const TAGS_OF = `SELECT count(*) FROM (SELECT DISTINCT e.position, t.value FROM ${OWN_TAGS} WHERE e.position > ? AND e.position <= ?)`
const ROWS = 'SELECT count(*) FROM event_tags WHERE position <= ?'

export function keeperOf(connection: Connection, checkOpen: () => void): IndexKeeper {
  return {
    async checkIndex() {
      checkOpen()
      checkPages(connection)
      return checked(connection, checkOpen)
    },
    async rebuildIndex() {
      checkOpen()
      return inTransaction(connection, () => rebuilt(connection))
    },
  }
}

/** SQLite keeps its own index over types: it says itself whether it and the tables agree. */
function checkPages(connection: Connection): void {
  const said = connection.value('PRAGMA integrity_check(1)')
  if (said !== 'ok') throw new GuijuError('STORE_CORRUPT', `SQLite: ${said}`, { integrity: said })
}

async function checked(connection: Connection, checkOpen: () => void): Promise<IndexFlaw | undefined> {
  const head = headOf(connection)
  let tags = 0
  for (let after = 0; after < head; after += PORTION) {
    checkOpen()
    const upTo = Math.min(head, after + PORTION)
    const missing = connection.statement(FIRST_MISSING).first(after, upTo)
    if (missing) return { kind: 'missing', position: Number(missing[0]), tag: String(missing[1]) }
    tags += numberOf(connection, TAGS_OF, after, upTo)
    await new Promise(done => setTimeout(done))
  }
  // None is missing: where there are as many as there should be, none is too many.
  if (numberOf(connection, ROWS, head) === tags) return undefined
  const extra = connection.statement(FIRST_EXTRA).first(head)
  return extra && { kind: 'extra', position: Number(extra[0]), tag: String(extra[1]) }
}

function rebuilt(connection: Connection): IndexRepair {
  const before = numberOf(connection, ROWS, Number.MAX_SAFE_INTEGER)
  connection.statement(`DELETE FROM event_tags WHERE ${IS_EXTRA}`).run()
  const kept = numberOf(connection, ROWS, Number.MAX_SAFE_INTEGER)
  connection.statement(`INSERT OR IGNORE INTO event_tags SELECT t.value, e.position FROM ${OWN_TAGS}`).run()
  return { added: numberOf(connection, ROWS, Number.MAX_SAFE_INTEGER) - kept, removed: before - kept }
}

function numberOf(connection: Connection, sql: string, ...values: Position[]): number {
  return Number(connection.statement(sql).first(...values)?.[0])
}
