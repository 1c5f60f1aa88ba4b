/** The published laws, on a pool of `pg` and on other clients. */
import { afterAll, expect, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { type PostgresPool, type PostgresStoreOptions, postgresStore } from '../../src/storage/postgres.ts'
import { type StoreUnderTest, storeLaws } from '../../src/testing/store-laws.ts'
import { PATIENT } from '../patience.ts'
import { describeOnPostgres, freshName, poolOf, thin } from './postgres/postgres.ts'

const schema = freshName('laws')
const pool = poolOf({ max: 16 })
afterAll(async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)))

const makeOn =
  (pool: () => PostgresPool, options: Partial<PostgresStoreOptions> = {}) =>
  async (): Promise<StoreUnderTest> => {
    const log = freshName('客 "log" \\ {}')
    const opened: EventStore[] = []
    const open = (): EventStore => {
      const manner = { pollEvery: 20, timeout: PATIENT, onSubscriberError: () => {}, ...options }
      const store = postgresStore(pool(), { log, schema, ...manner })
      opened.push(store)
      return store
    }
    return {
      store: open(),
      reopen: async () => open(),
      another: async () => open(),
      dispose: async () => void (await Promise.all(opened.map(store => store.close?.()))),
    }
  }

const bigints = poolOf({ max: 10, types: { getTypeParser: oid => (oid === 20 ? BigInt : String) } })

for (const [name, make, options, groups] of [
  ['postgresStore', makeOn(() => pool), {}, /./],
  ['on the least it asks for, with bigints', makeOn(() => thin(bigints), { durability: 'normal' }), { rounds: 5 }, /./],
  ['that listens', makeOn(() => pool, { listen: true }), { rounds: 5 }, /^(following|several writers|manifest)$/],
] as const) {
  describeOnPostgres(`${name} keeps the laws of`, () => {
    for (const law of storeLaws(make, { patience: PATIENT, ...options }).filter(({ group }) => groups.test(group))) {
      test(`${law.group}: ${law.name}`, async () => expect((await law.run()).standing).toBe('applies'))
    }
  })
}
