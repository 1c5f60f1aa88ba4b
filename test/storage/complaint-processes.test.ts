/** Complaints from several processes on one file: numbers without gap, notices that are sent once. */
import { expect, test } from 'vitest'
import { complaintHandling, manualClock, memoryStore, type Office, open } from '../../src/index.ts'
import { D03 } from '../../src/regulations/complaint-handling/editions/d03.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { until } from '../steps/complaint.ts'
import { on } from '../steps/times.ts'
import { freshPath } from './files.ts'
import { bundled, run } from './processes.ts'

const regulations = [
  complaintHandling({
    edition: D03,
    authority: [{ upTo: null, role: 'general-manager' }],
    unitDays: {},
    collectionDays: 30,
  }),
]

async function raced<Result>(script: string, argumentsOf: readonly (readonly string[])[]): Promise<Result[]> {
  const racers = argumentsOf.map(values => run(script, ...values))
  await Promise.all(racers.map(racer => racer.lines(1)))
  for (const racer of racers) racer.process.stdin?.end('start')
  const ended = await Promise.all(racers.map(racer => racer.ended))
  return ended.map(({ said, errors }) => {
    expect(errors).toBe('')
    return JSON.parse(said.slice('ready\n'.length)) as Result
  })
}

const WRITERS = 8
const EACH = 40

test('8 processes number 320 complaints of one month: no number twice, no gap, past case 100', async () => {
  const script = await bundled('numbering-worker.ts')
  const path = freshPath()
  const names = Array.from({ length: WRITERS }, (_, index) => [path, `w${index}`, `${EACH}`])
  await raced(script, names)
  const store = sqliteStore(path)
  const { events } = await store.read([{ types: ['complaint.accepted'] }])
  await store.close()
  const numbers = events.map(({ data }) => (data as { number: string }).number)
  const expected = Array.from({ length: WRITERS * EACH }, (_, index) => `2603${String(index + 1).padStart(2, '0')}`)
  expect(numbers).toEqual(expected)
}, 120_000)

test('2 processes tick about 300 late cases at once: each notice is sent once', async () => {
  const script = await bundled('ticking-worker.ts')
  const path = freshPath()
  const store = sqliteStore(path, { durability: 'normal' })
  const office: Office = open({ store, regulations })
  const ids = Array.from({ length: 300 }, (_, index) => `K-${index}`)
  const steps = ids.flatMap(id => until('accepted', id))
  const orders = steps.map(({ command, by }) => ({ command, actor: by!, occurredAt: '2026-03-02T02:00:00.000Z' }))
  for (let from = 0; from < orders.length; from += 300) await office.executeAll(orders.slice(from, from + 300))
  await office.close()
  const results = await raced<{ sent: number; refused: number }>(script, [[path], [path]])
  const { events } = await store.read([{ types: ['complaint.notice-sent'] }])
  await store.close()
  const sent = events.map(({ data }) => (data as { complaintId: string }).complaintId)
  expect(new Set(sent).size).toBe(ids.length)
  expect(sent).toHaveLength(ids.length)
  expect(results.reduce((sum, one) => sum + one.sent, 0)).toBe(ids.length)
  expect(results.map(one => one.refused)).toEqual([0, 0])
}, 120_000)

test('ticking twice sends once, and a further level only after the days of the company', async () => {
  const clock = manualClock('2026-03-18T00:00:00.000Z')
  const [{ definition }] = regulations as [(typeof regulations)[number]]
  const office = open({
    store: memoryStore(),
    clock,
    regulations: [{ definition, given: { ...regulations[0]!.given, urgingEveryDays: 7 } }],
  })
  for (const { command, by, at } of on('2026-03-02T02:00:00.000Z', until('accepted'))) {
    await office.execute(command, { actor: by!, occurredAt: at! })
  }
  const levels = async () => {
    const { accepted, refused } = await office.tick()
    expect(refused).toEqual([])
    return accepted.flatMap(one => (one.status === 'accepted' ? one.events.map(({ data }) => data) : []))
  }
  expect(await levels()).toMatchObject([{ kind: 'urging', reason: 'closing', level: 1, to: 'quality-management' }])
  expect(await levels()).toEqual([])
  clock.set('2026-03-25T15:59:59.999Z')
  expect(await levels()).toEqual([])
  clock.set('2026-03-25T16:00:00.000Z')
  expect(await levels()).toMatchObject([{ reason: 'closing', level: 2 }])
  expect(await levels()).toEqual([])
})
