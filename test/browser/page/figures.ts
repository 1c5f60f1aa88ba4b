/** What `bench/indexeddb.ts` measures, in the page: units a second. */

import { companyIn } from '../../../bench/company.ts'
import type { ProposedEvent } from '../../../src/core/event.ts'
import { type Durability, type IndexedDbStore, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { bare, freshName } from './stores.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'
const PER_SUBJECT = 30

let made = 0

/** An event of a subject, with four fields and the tag of its command, as a handler makes it. */
function event(subject: number): ProposedEvent {
  made += 1
  return {
    id: `01KB00000000000000${10_000_000 + made}`,
    type: 'customer.graded',
    data: { customer: `C-${subject}`, department: 'east', grade: 'vip', amount: made },
    tags: [`customer:C-${subject}`, `command:${made}`],
    occurredAt: MOMENT,
    recordedAt: MOMENT,
  }
}

async function filled(durability: Durability, size: number): Promise<{ name: string; store: IndexedDbStore }> {
  const name = freshName()
  const store = indexedDbStore(name, { durability })
  for (let from = 0; from < size; from += 1_000) {
    await store.append(Array.from({ length: 1_000 }, (_, index) => event(Math.floor((from + index) / PER_SUBJECT))))
  }
  return { name, store }
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (count / (performance.now() - start)) * 1_000
}

async function best(turns: number, measure: () => Promise<number>): Promise<number> {
  let most = 0
  for (let turn = 0; turn < turns; turn++) most = Math.max(most, await measure())
  return most
}

/** One-event conditional appends onto a log of this size, and bare transactions that write the same records. */
export async function appendFigures(
  durability: Durability,
  size: number,
  count: number,
): Promise<{ store: number; bare: number }> {
  const { name, store } = await filled(durability, size)
  let { head: after } = await store.read([{ types: ['none'] }])
  const figures = { store: 0, bare: 0 }
  const database = await bare(name)
  for (let turn = 0; turn < 3; turn++) {
    const ofStore = await perSecond(count, async () => {
      for (let index = 0; index < count; index++) {
        const tags = [`customer:C-${1_000_000 + index}`]
        const condition = { failIfMatch: [{ types: ['customer.graded', 'customer.left'], tags }], after }
        after = (await store.append([event(1_000_000 + index)], condition)).last
      }
    })
    const ofBare = await perSecond(count, async () => {
      for (let index = 0; index < count; index++) after = await writeBare(database, durability)
    })
    figures.store = Math.max(figures.store, ofStore)
    figures.bare = Math.max(figures.bare, ofBare)
  }
  database.close()
  await store.close()
  return figures
}

/** The head, then one record: nothing checked, nothing told. */
function writeBare(database: IDBDatabase, durability: Durability): Promise<number> {
  return new Promise((resolve, reject) => {
    const strictness = durability === 'full' ? 'strict' : 'relaxed'
    const transaction = database.transaction('guiju-events', 'readwrite', { durability: strictness })
    const events = transaction.objectStore('guiju-events')
    const { id, type, tags, data } = event(2_000_000)
    let position = 0
    const head = events.openKeyCursor(null, 'prev')
    head.onsuccess = () => {
      position = Number(head.result?.primaryKey ?? 0) + 1
      const body = JSON.stringify({ data, occurredAt: MOMENT, recordedAt: MOMENT, version: 1 })
      events.add({ position, id, type, marks: tags.map(tag => [tag, position]), body })
    }
    transaction.oncomplete = () => resolve(position)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** Events read: the whole log, and subjects of 30 events by tag, and by type and tag. */
export async function readFigures(size: number): Promise<Record<'all' | 'byTag' | 'byTypeAndTag', number>> {
  const { store } = await filled('normal', size)
  const subjects = Math.min(300, Math.floor(size / PER_SUBJECT))
  const bySubject = (types: readonly string[] | undefined) =>
    best(3, () =>
      perSecond(subjects * PER_SUBJECT, async () => {
        for (let subject = 0; subject < subjects; subject++) {
          const tags = [`customer:C-${subject}`]
          await store.read([types === undefined ? { tags } : { types, tags }])
        }
      }),
    )
  const figures = {
    all: await best(3, () => perSecond(size, () => store.read('all'))),
    byTag: await bySubject(undefined),
    byTypeAndTag: await bySubject(['customer.graded']),
  }
  await store.close()
  return figures
}

/** Whole commands: judged by every rule, appended under their condition; one caller, and many at a time. */
export async function commandFigures(durability: Durability, atATime: number): Promise<{ one: number; many: number }> {
  const store = indexedDbStore(freshName(), { durability })
  const { office, best: customers } = await companyIn(store, 1_000, 20, 1_200)
  const grade = async (some: typeof customers, grade: string) => {
    const orders = some.map(one => office.execute({ type: 'customer.grade', ...one, grade }))
    const refused = (await Promise.all(orders)).find(({ status }) => status !== 'accepted')
    if (refused) throw new Error(JSON.stringify(refused.findings))
  }
  const gradeAll = (together: number) => async () => {
    for (const to of ['vip', 'qualified']) {
      for (let from = 0; from < customers.length; from += together)
        await grade(customers.slice(from, from + together), to)
    }
  }
  await gradeAll(1)()
  const figures = {
    one: await best(3, () => perSecond(customers.length * 2, gradeAll(1))),
    many: await best(3, () => perSecond(customers.length * 2, gradeAll(atATime))),
  }
  await store.close()
  return figures
}
