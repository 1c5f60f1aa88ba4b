/**
 * Twenty persons, each with a text that nobody else has, live a life on each store, with snapshots, exports and a book of
 * seals beside it. Once they are forgotten, nothing that was written anywhere holds any of these texts, nor a key.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fileSealBook } from '../../src/archive/file.ts'
import { exportLog, sealLog } from '../../src/archive/index.ts'
import type { EventStore } from '../../src/core/ports.ts'
import {
  caseSheet,
  companyBook,
  complaintRegister,
  customerHistory,
  customerSheet,
  manualClock,
  memoryStore,
  memoryVault,
  open,
} from '../../src/index.ts'
import { fileSnapshots } from '../../src/snapshots/file.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { faultyStore } from '../../src/testing/index.ts'
import { everything, START } from '../laws/offices.ts'
import { freshPath } from '../storage/files.ts'
import { describeOnPostgres, freshName, poolOf } from '../storage/postgres/postgres.ts'
import { admitted, asOfficer, complained, dataProtection, forgotten } from './people.ts'

const PERSONS = 20
const canary = (index: number, what: string) => `Canary-${what}-${index}-7c1f 金丝雀`

/** All that is told while they live, and all errors; then they are forgotten. */
async function lived(store: EventStore, folder: string) {
  const vault = memoryVault()
  const make = (on: EventStore) =>
    asOfficer(
      open({
        store: on,
        vault,
        clock: manualClock(START),
        regulations: [...everything, dataProtection()],
        snapshots: { store: fileSnapshots(join(folder, 'snapshots')), release: 'canary', every: 2 },
      }),
    )
  const office = make(store)
  const errors: string[] = []
  const keys: string[] = []
  for (let index = 0; index < PERSONS; index++) {
    const id = `C-${index}`
    const called = { name: canary(index, 'name'), phone: canary(index, 'phone') }
    await office.execute(admitted(id, canary(index, 'customer')), { commandId: `admit-${index}` })
    await office.execute(complained(`S-${index}`, id, called))
    await office.execute({
      type: 'customer.update',
      customerId: id,
      departmentId: 'east',
      name: canary(index, 'other'),
    })
    expect((await office.view(customerSheet, id))?.name).toBe(canary(index, 'other'))
    const known = await vault.key(`customer:${id}`, false)
    if (known.status === 'live') keys.push(Buffer.from(known.key).toString('latin1'))
  }
  // Faults tell ids and positions, never what an event says.
  const faulty = make(faultyStore(store, { appends: { 1: 'fail-after', 2: 'fail-before', 3: 'fail-after' } }))
  for (let index = 0; index < 4; index++) {
    const command = admitted(`C-late-${index}`, canary(index, 'late'))
    await faulty.execute(command).catch(error => errors.push(`${error.message} ${JSON.stringify(error.details)}`))
  }
  await office.close()
  for (let index = 0; index < PERSONS; index++) await make(store).execute(forgotten(`C-${index}`))
  for (let index = 0; index < 4; index++) await make(store).execute(forgotten(`C-late-${index}`))
  expect(errors).toHaveLength(3)
  return { office: make(store), errors, keys }
}

async function written(store: EventStore, folder: string): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportLog(store, { chain: 'canary' })) lines.push(line)
  await sealLog(store, fileSealBook(join(folder, 'seals'), 'canary'))
  return [lines.join('\n'), JSON.stringify(await store.read('all')), ...filesIn(folder)]
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
}

async function expectNothingLeft(store: EventStore, folder: string): Promise<void> {
  const { office, errors, keys } = await lived(store, folder)
  const told = [
    ...(await Promise.all(Array.from({ length: PERSONS }, (_, index) => office.view(customerSheet, `C-${index}`)))),
    ...(await Promise.all(Array.from({ length: PERSONS }, (_, index) => office.view(customerHistory, `C-${index}`)))),
    ...(await Promise.all(Array.from({ length: PERSONS }, (_, index) => office.view(caseSheet, `S-${index}`)))),
    await office.view(companyBook),
    await office.view(complaintRegister),
    await office.obligations({ withinDays: 3_650 }),
  ].map(answer => JSON.stringify(answer))
  expect(told[0]).toContain('⟦erased⟧')
  await office.close()
  const all = [...told, ...errors, ...(await written(store, folder))]
  expect(keys).toHaveLength(PERSONS)
  expect(filesIn(join(folder, 'snapshots')).length).toBeGreaterThan(0)
  const canaries = ['Canary', '金丝雀', Buffer.from('金丝雀').toString('latin1'), ...keys]
  for (const text of all) for (const one of canaries) expect(text.includes(one)).toBe(false)
}

test('in memory', async () => expectNothingLeft(memoryStore(), dirname(freshPath())))

test('on SQLite, in every file of its folder', async () => {
  const path = freshPath()
  const store = sqliteStore(path, { durability: 'normal' })
  await expectNothingLeft(store, dirname(path))
  await store.close()
  expect(filesIn(dirname(path)).some(text => text.includes('Canary'))).toBe(false)
})

describeOnPostgres('on PostgreSQL', () => {
  test('in every table', async () => {
    const pool = poolOf()
    const log = freshName('canary')
    await expectNothingLeft(postgresStore(pool, { log }), dirname(freshPath()))
    const { rows } = await pool.query('SELECT * FROM guiju_events')
    expect(rows.length).toBeGreaterThan(PERSONS)
    expect(JSON.stringify(rows)).not.toContain('Canary')
  })
})
