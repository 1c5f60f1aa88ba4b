/**
 * A primary that is lost under load and a real standby that takes over: what was acknowledged is kept where the primary
 * waits for its standby; where it does not, events are lost, and every office notices. A cap holds either way.
 */
import { randomInt } from 'node:crypto'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { isGuijuError, type Office } from '../../src/index.ts'
import type { PostgresPool } from '../../src/storage/postgres.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { effort } from '../effort.ts'
import { answersOf, type Desk, deskOn, founded, grade, mostVips, review, trade } from '../rewound/company.ts'
import { logOf } from '../rewound/logs.ts'
import { describeOnPostgres } from './postgres/postgres.ts'
import { type Server, startServer } from './postgres/server.ts'

/** `synchronous`: the primary acknowledges what the standby has on its disk. */
type Manner = 'synchronous' | 'asynchronous'

/** A name of the network that leads to another server after the failover. */
class Address implements PostgresPool {
  private pool: pg.Pool

  constructor({ url }: Server) {
    this.pool = poolAt(url)
  }

  moveTo({ url }: Server): void {
    this.pool.end().catch(() => {})
    this.pool = poolAt(url)
  }

  query(text: string, values?: unknown[]) {
    return this.pool.query(text, values)
  }

  connect() {
    return this.pool.connect()
  }

  end(): Promise<void> {
    return this.pool.end()
  }
}

function poolAt(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 6 })
  pool.on('error', () => {})
  return pool
}

async function ask(server: Server, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => {})
  await client.connect()
  await client.query(sql)
  await client.end()
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

async function pair(manner: Manner): Promise<{ primary: Server; standby: Server }> {
  const primary = await startServer(['wal_level=replica', 'max_wal_senders=5'])
  onTestFinished(() => primary.stop())
  const standby = await primary.standby('standby')
  onTestFinished(() => standby.stop())
  if (manner === 'synchronous') {
    await ask(primary, "ALTER SYSTEM SET synchronous_standby_names = 'standby'")
    await ask(primary, 'SELECT pg_reload_conf()')
  }
  return { primary, standby }
}

interface Load {
  /** The ids of the events that were told to be accepted. */
  readonly acknowledged: string[]
  /** Codes of what was thrown. */
  readonly faults: Set<string>
  over: boolean
}

/** One command after the other; what is unclear is asked again under the same id, as a service does. */
async function work({ office }: Desk, load: Load, name: string): Promise<void> {
  for (let count = 0; !load.over; count++) {
    const id = `C-${randomInt(8)}`
    const command = [grade(id, 'vip'), grade(id, 'vip'), grade(id, 'qualified'), review(id), trade(id)][randomInt(5)]!
    await untilAnswered(office, command, `${name}-${count}`, load)
  }
}

async function untilAnswered(office: Office, command: object, commandId: string, load: Load): Promise<void> {
  while (!load.over) {
    try {
      const outcome = await office.execute(command, { commandId })
      if (outcome.status === 'accepted') load.acknowledged.push(...outcome.events.map(event => event.id))
      return
    } catch (error) {
      load.faults.add(isGuijuError(error) ? error.code : String(error))
      await pause(20)
    }
  }
}

async function failover(manner: Manner): Promise<{ lost: number; acknowledged: number; noticed: number }> {
  const { primary, standby } = await pair(manner)
  const address = new Address(primary)
  onTestFinished(() => address.end())
  const another = () => postgresStore(address, { log: 'company', schema: 'failover', retries: 1, patience: 5_000 })
  const desks = [deskOn(another()), deskOn(another())]
  await founded(desks[0]!.office)
  await expect
    .poll(async () => (await another().health()).survives)
    .toBe(manner === 'synchronous' ? 'standby' : 'power')
  const before: Load = { acknowledged: [], faults: new Set(), over: false }
  const working = desks.map((desk, index) => work(desk, before, `w${index}`))
  await pause(randomInt(300, 900))
  if (manner === 'asynchronous') {
    // The standby hears nothing more: it lags, as over a slow line.
    await ask(standby, "ALTER SYSTEM SET primary_conninfo = ''")
    await ask(standby, 'SELECT pg_reload_conf()')
    await pause(randomInt(50, 300))
  }
  await primary.crash()
  const acknowledged = [...before.acknowledged]
  await ask(standby, 'SELECT pg_promote(true, 60)')
  address.moveTo(standby)
  const store = another()
  const kept = new Set((await logOf(store)).map(({ id }) => id))
  const lost = acknowledged.filter(id => !kept.has(id)).length
  await pause(700)
  before.over = true
  await Promise.all(working)
  const log = await logOf(store)
  expect(mostVips(log)).toBeLessThanOrEqual(1)
  const ids = new Set(log.map(({ id }) => id))
  expect(before.acknowledged.slice(acknowledged.length).filter(id => !ids.has(id))).toEqual([])
  expect([...before.faults].filter(code => !/^STORE_(?:UNAVAILABLE|BUSY|READ_ONLY)$/.test(code))).toEqual([])
  const fresh = await answersOf(deskOn(another()).office)
  for (const { office } of desks) expect(await answersOf(office)).toEqual(fresh)
  expect(log.length).toBeGreaterThan(kept.size)
  const noticed = desks.filter(({ notices }) => notices.some(({ code }) => code === 'LOG_REWOUND')).length
  return { lost, acknowledged: acknowledged.length, noticed }
}

describeOnPostgres('a standby that is promoted under load', () => {
  test.each(Array.from({ length: effort(1, 10) }, (_, round) => round + 1))(
    'synchronous, %i: nothing that was acknowledged is lost, and no cap is broken',
    async () => {
      const { lost, acknowledged } = await failover('synchronous')
      expect(acknowledged).toBeGreaterThan(0)
      expect(lost).toBe(0)
    },
  )

  test.each(Array.from({ length: effort(1, 10) }, (_, round) => round + 1))(
    'asynchronous, %i: what is lost is noticed, and no cap is broken',
    async () => {
      const { lost, acknowledged, noticed } = await failover('asynchronous')
      console.info(
        `asynchronous: ${lost} of ${acknowledged} acknowledged events lost, noticed by ${noticed} of 2 offices`,
      )
      if (lost > 0) expect(noticed).toBeGreaterThan(0)
    },
  )
})
