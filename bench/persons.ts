/** What sealing costs a command and an answer, and what a snapshot saves a fresh office on a long log. */

import {
  customerHistory,
  customerSheet,
  type EventStore,
  type KeyVault,
  memorySnapshots,
  memoryStore,
  memoryVault,
  open,
  type ProposedEvent,
  type SnapshotStore,
} from '../src/index.ts'
import { about, admit } from '../test/steps/customer.ts'
import { regulations } from './company.ts'
import { type Figure, rateOf, tell } from './measure.ts'

const CUSTOMERS = 1_000

function office(store: EventStore, vault: KeyVault | undefined) {
  return open({ store, regulations, ...(vault && { vault }) })
}

/** A name is written each time, so that each command seals one text. */
async function naming(vault: KeyVault | undefined, named: boolean): Promise<Figure> {
  const store = memoryStore()
  const desk = office(store, vault)
  await desk.executeAll(Array.from({ length: CUSTOMERS }, (_, index) => ({ command: admit(`C-${index}`).command })))
  const how = vault ? (named ? 'with a vault, one text sealed' : 'with a vault, nothing personal') : 'without a vault'
  const fields = named ? { name: 'Zhou Jian' } : { region: 'north' }
  return rateOf(`customer.update, ${how}`, CUSTOMERS, async () => {
    for (let index = 0; index < CUSTOMERS; index++) {
      await desk.execute(about('customer.update', `C-${index}`, fields).command)
    }
  })
}

async function telling(vault: KeyVault | undefined): Promise<Figure> {
  const store = memoryStore()
  const desk = office(store, vault)
  const orders = Array.from({ length: 200 }, (_, index) => ({ command: admit(`C-${index}`, { name: 'Zhou' }).command }))
  await desk.executeAll(orders)
  return rateOf(`customer history, ${vault ? 'with' : 'without'} a vault`, 200, async () => {
    for (let index = 0; index < 200; index++) await desk.view(customerHistory, `C-${index}`)
  })
}

const LONG = 1_000_000

async function longLog(): Promise<EventStore> {
  const store = memoryStore()
  const desk = open({ store, regulations })
  await desk.execute(admit('C-0').command)
  const [admitted] = (await store.read('all')).events
  const tags = ['customer:C-0', 'department:east']
  const data = { customerId: 'C-0', departmentId: 'east', amount: '1', varieties: [], on: '2026-11-02' }
  for (let from = 1; from < LONG; from += 10_000) {
    const batch: ProposedEvent[] = Array.from({ length: 10_000 }, () => ({
      type: 'customer.traded',
      version: 1,
      data,
      tags,
      occurredAt: admitted!.occurredAt,
    }))
    await store.append(batch)
  }
  return store
}

async function startOn(store: EventStore, snapshots: SnapshotStore, proveEvery = 1_000_000_000): Promise<void> {
  const desk = open({ store, regulations, snapshots: { store: snapshots, release: 'bench', proveEvery } })
  await desk.view(customerSheet, 'C-0')
  await desk.close()
}

async function coldAndWarm(): Promise<void> {
  const store = await longLog()
  const cold = await rateOf(
    'a view over 1e6 events, folded by a fresh office',
    1,
    () => open({ store, regulations }).view(customerSheet, 'C-0'),
    5,
  )
  const snapshots = memorySnapshots()
  await startOn(store, snapshots)
  const proven = await rateOf('from a snapshot, proven', 1, () => startOn(store, snapshots, 1), 5)
  const warm = await rateOf('from a snapshot, the log found again', 1, () => startOn(store, snapshots), 5)
  tell(`a fresh office on a log of ${LONG}`, [cold, proven, warm], cold, 'starts')
}

export async function benchPersons(): Promise<void> {
  const plain = await naming(undefined, true)
  const untouched = await naming(memoryVault(), false)
  const sealed = await naming(memoryVault(), true)
  tell('what sealing costs a command, in memory', [plain, untouched, sealed], plain, 'commands')
  const open = await telling(undefined)
  tell('what opening costs an answer', [open, await telling(memoryVault())], open, 'answers')
  await coldAndWarm()
}
