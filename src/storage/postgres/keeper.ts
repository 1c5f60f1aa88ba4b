import { GuijuError } from '../../core/errors.ts'
import type { IndexFlaw, IndexKeeper, IndexRepair } from '../../core/index-keeper.ts'
import type { Position } from '../../core/ports.ts'
import type { Row, Value } from './pool.ts'
import type { Place } from './read.ts'
import { positionOf } from './rows.ts'

/** Events that the server compares at a time. */
const PORTION = 5_000

export function keeperOf(place: () => Promise<Place>): IndexKeeper {
  return {
    checkIndex: async () => checked(await place()),
    rebuildIndex: async () => rebuilt(await place()),
  }
}

interface Statements {
  readonly head: string
  readonly missing: string
  readonly tags: string
  readonly rows: string
  readonly extra: string
  readonly remove: string
  readonly add: string
}

function statementsIn(prefix: string): Statements {
  const own = `${prefix}guiju_events e CROSS JOIN LATERAL jsonb_array_elements_text(e.body::jsonb -> 'tags') t(tag)`
  const key = `${prefix}guiju_tag_key(t.tag)`
  const rows = `${prefix}guiju_event_tags`
  const portion = 'e.log = $1::text AND e.position > $2::text::bigint AND e.position <= $3::text::bigint'
  const isThere = `SELECT 1 FROM ${rows} x
    WHERE x.log = e.log AND x.tag = ${key} AND x.position = e.position AND x.type = e.type`
  const isExtra = `NOT EXISTS (SELECT 1 FROM ${own}
    WHERE e.log = x.log AND e.position = x.position AND e.type = x.type AND ${key} = x.tag)`
  return {
    head: `SELECT coalesce(max(position), 0) AS value FROM ${prefix}guiju_events WHERE log = $1::text`,
    missing: `SELECT e.position, t.tag FROM ${own} WHERE ${portion} AND NOT EXISTS (${isThere}) ORDER BY e.position LIMIT 1`,
    tags: `SELECT count(DISTINCT (e.position, ${key})) AS value FROM ${own} WHERE ${portion}`,
    rows: `SELECT count(*) AS value FROM ${rows} WHERE log = $1::text AND position <= $2::text::bigint`,
    extra: `SELECT x.position, x.tag FROM ${rows} x
      WHERE x.log = $1::text AND x.position <= $2::text::bigint AND ${isExtra} ORDER BY x.position LIMIT 1`,
    remove: `WITH gone AS (DELETE FROM ${rows} x WHERE x.log = $1::text AND x.position <= $2::text::bigint AND ${isExtra}
      RETURNING 1) SELECT count(*) AS value FROM gone`,
    add: `WITH made AS (INSERT INTO ${rows} (log, tag, type, position)
      SELECT DISTINCT e.log, ${key}, e.type, e.position FROM ${own} WHERE e.log = $1::text AND NOT EXISTS (${isThere})
      ON CONFLICT DO NOTHING RETURNING 1) SELECT count(*) AS value FROM made`,
  }
}

async function checked(place: Place): Promise<IndexFlaw | undefined> {
  const sql = statementsIn(place.prefix)
  const head = await headOf(place, sql)
  let tags = 0
  for (let after = 0; after < head; after += PORTION) {
    const portion = [String(after), String(Math.min(head, after + PORTION))]
    const [missing] = await rowsOf(place, sql.missing, ...portion)
    if (missing) return flawOf('missing', missing)
    tags += await numberOf(place, sql.tags, ...portion)
  }
  // None is missing: where there are as many as there should be, none is too many.
  if ((await numberOf(place, sql.rows, String(head))) === tags) return undefined
  const [extra] = await rowsOf(place, sql.extra, String(head))
  return extra && flawOf('extra', extra)
}

/** The log's own word for its end must be that of its events: appends and reads go by it. */
async function headOf(place: Place, sql: Statements): Promise<Position> {
  const head = await numberOf(place, sql.head)
  const said = await numberOf(
    place,
    `SELECT coalesce((SELECT head FROM ${place.prefix}guiju_logs WHERE log = $1::text), 0) AS value`,
  )
  if (said >= head) return head
  const message = `the log says that it ends at ${said}, its events end at ${head}`
  throw new GuijuError('STORE_CORRUPT', message, { position: said })
}

/** First what is too much, so that a row with another type makes room for the right one. */
async function rebuilt(place: Place): Promise<IndexRepair> {
  const sql = statementsIn(place.prefix)
  const removed = await numberOf(place, sql.remove, String(await numberOf(place, sql.head)))
  return { added: await numberOf(place, sql.add), removed }
}

function flawOf(kind: IndexFlaw['kind'], { position, tag }: Row): IndexFlaw {
  return { kind, position: positionOf(position), tag: String(tag) }
}

async function numberOf(place: Place, sql: string, ...values: readonly Value[]): Promise<number> {
  const [row] = await rowsOf(place, sql, ...values)
  return positionOf(row?.value)
}

function rowsOf({ ask, log }: Place, sql: string, ...values: readonly Value[]): Promise<readonly Row[]> {
  return ask(sql, [log, ...values])
}
