/**
 * Figures of the PostgreSQL store, on a server that this starts: appends a second against bare SQL that writes the same
 * rows behind the same lock and checks nothing, in turns; and what a decision costs as the log grows.
 */
import pg from 'pg'
import { canonicalJson } from '../src/core/canonical.ts'
import { isGuijuError } from '../src/core/errors.ts'
import type { EventStore } from '../src/core/ports.ts'
import { type Durability, postgresStore } from '../src/storage/postgres.ts'
import { startServer } from '../test/storage/postgres/server.ts'
import { shortened } from './measure.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'
const TURNS = 3
const TURN_MS = 1_000
const PER_SUBJECT = 30

let made = 0

function event(subject: string) {
  made += 1
  return {
    id: `01KB00000000000000${10_000_000 + made}`,
    type: 'customer.graded',
    data: { customer: subject, department: 'east', grade: 'vip', amount: made },
    tags: [`customer:${subject}`, 'department:east', `command:${made}`],
    occurredAt: MOMENT,
    recordedAt: MOMENT,
  }
}

const boundaryOf = (subject: string) => [{ types: ['customer.graded', 'customer.left'], tags: [`customer:${subject}`] }]

/** A writer makes one decision and says whether it was accepted. */
type Decide = (writer: number) => Promise<boolean>

interface Rate {
  readonly accepted: number
  readonly tried: number
}

/** What so many writers do in a while, each one decision after the other. */
async function rateOf(writers: number, decide: Decide): Promise<Rate> {
  const counts = { accepted: 0, tried: 0 }
  const start = performance.now()
  const lane = async (writer: number) => {
    while (performance.now() - start < TURN_MS) {
      counts.tried += 1
      if (await decide(writer)) counts.accepted += 1
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => lane(writer)))
  const seconds = (performance.now() - start) / 1_000
  return { accepted: counts.accepted / seconds, tried: counts.tried / seconds }
}

/** Each about its own customer; nobody is ever refused. */
function unlike(store: EventStore): Decide {
  const heads: number[] = []
  return async writer => {
    const subject = `own-${writer}`
    const condition = { failIfMatch: boundaryOf(subject), after: heads[writer] ?? 0 }
    heads[writer] = (await store.append([event(subject)], condition)).last
    return true
  }
}

/** All about one customer, each on what it has read last; a refusal tells that there is something to read. */
function alike(store: EventStore): Decide {
  const heads: number[] = []
  return async writer => {
    const failIfMatch = boundaryOf('one')
    try {
      heads[writer] = (await store.append([event('one')], { failIfMatch, after: heads[writer] ?? 0 })).last
      return true
    } catch (error) {
      if (!isGuijuError(error, 'APPEND_CONFLICT')) throw error
      heads[writer] = (await store.read(failIfMatch, { after: heads[writer] ?? 0 })).head
      return false
    }
  }
}

const BARE = `WITH head AS (UPDATE guiju_logs SET head = head + 1 WHERE log = $1 RETURNING head),
  event AS (INSERT INTO guiju_events SELECT $1, head, $2, $3, $4, $5, $6 FROM head)
  INSERT INTO guiju_event_tags SELECT $1, tag, $3, head FROM head, unnest($7::text[]) tag`

/** One prepared statement with a transaction of its own: the least that PostgreSQL can do for these rows. */
function bare(pool: pg.Pool, log: string): Decide {
  return async writer => {
    const { id, type, data, tags } = event(`own-${writer}`)
    const body = canonicalJson({ actor: null, commandId: null, data, meta: null, tags, version: 1 })
    await pool.query({ name: 'bare', text: BARE, values: [log, id, type, MOMENT, MOMENT, body, tags] })
    return true
  }
}

async function appends(url: string, durability: Durability): Promise<void> {
  const options = `-c synchronous_commit=${durability === 'full' ? 'on' : 'off'}`
  const pools = [1, 2, 3].map(() => new pg.Pool({ connectionString: url, max: 16, options }))
  const stores = ['unlike', 'alike', 'bare'].map((log, index) =>
    postgresStore(pools[index]!, { log: `${log}-${durability}`, durability }),
  )
  for (const store of stores) await fill(store, 20_000)
  const kinds: Readonly<Record<string, Decide>> = {
    'bare SQL': bare(pools[2]!, `bare-${durability}`),
    'unlike boundaries': unlike(stores[0]!),
    'alike boundaries': alike(stores[1]!),
  }
  console.log(`\nPostgreSQL: appends of one event, ${durability} durability`)
  for (const writers of [1, 4, 16]) {
    const best = new Map<string, Rate>()
    for (const decide of Object.values(kinds)) await rateOf(writers, decide)
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [name, decide] of Object.entries(kinds)) {
        const rate = await rateOf(writers, decide)
        if (rate.accepted > (best.get(name)?.accepted ?? 0)) best.set(name, rate)
      }
    }
    const reference = best.get('bare SQL')!.accepted
    for (const [name, { accepted, tried }] of best) {
      const ratio = (accepted / reference).toFixed(2)
      const refused = tried > accepted * 1.01 ? `   ${shortened(tried)} tried` : ''
      const label = `${`${writers}`.padStart(2)} writers, ${name}`
      console.log(`  ${label.padEnd(36)} ${shortened(accepted).padStart(8)}/s   ${ratio} of bare SQL${refused}`)
    }
  }
  await Promise.all(pools.map(pool => pool.end()))
}

let filled = 0

/** Customers of 30 events each, all of one department. */
async function fill(store: EventStore, size: number): Promise<void> {
  for (let from = 0; from < size; from += 1_000) {
    const batch = Array.from({ length: 1_000 }, () => event(`C-${Math.floor(filled++ / PER_SUBJECT)}`))
    await store.append(batch)
  }
}

async function median(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    await work(index)
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(count / 2)]!
}

/** Milliseconds a decision, at sizes of the log; the largest is `GUIJU_EVENTS`. */
async function decisions(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const store = postgresStore(pool, { log: 'growing', durability: 'normal' })
  const largest = Number(process.env.GUIJU_EVENTS ?? 100_000)
  filled = 0
  console.log('\nPostgreSQL: milliseconds a decision (median of 500), normal durability')
  for (let size = 10_000; size <= largest; size *= 10) {
    const start = performance.now()
    const before = filled
    await fill(store, size - before)
    const speed = ((size - before) / (performance.now() - start)) * 1_000
    const customers = Math.floor(size / PER_SUBJECT)
    const customer = (index: number) => `C-${(index * 7_919) % customers}`
    const read = await median(500, index => store.read(boundaryOf(customer(index))))
    const guarded = await median(500, async index => {
      const failIfMatch = boundaryOf(customer(index))
      const { head: after } = await store.read(failIfMatch)
      await store.append([{ ...event('new'), type: 'customer.visited' }], { failIfMatch, after })
    })
    const wide = [
      { types: ['customer.left'], tags: ['department:east'] },
      { tags: ['department:east', 'command:none'] },
    ]
    const unique = await median(500, () =>
      store.append([{ ...event('new'), type: 'customer.visited' }], { failIfMatch: wide }),
    )
    console.log(
      `  ${size.toLocaleString('en').padStart(10)} events (filled at ${shortened(speed)}/s): read a customer ${read.toFixed(2)}, ` +
        `read and append ${guarded.toFixed(2)}, append if never ${unique.toFixed(2)}`,
    )
  }
  await pool.end()
}

export async function benchPostgres(): Promise<void> {
  const server = await startServer()
  try {
    for (const durability of ['full', 'normal'] as const) await appends(server.url, durability)
    await decisions(server.url)
  } finally {
    await server.stop()
  }
}
