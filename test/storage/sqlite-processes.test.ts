/** Several processes on one file, and processes that die. */
import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SequencedEvent } from '../../src/core/event.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { effort } from '../effort.ts'
import { copyLog, freshPath } from './files.ts'
import { bundled, run } from './processes.ts'

const NAMES = effort(300, 3_000)
/** Processes that are killed, for each durability. */
const KILLS = effort(10, 100)
/** Places at which a log is cut; there are about 50,000. */
const CUTS = effort(60, 1_200)
const TIMEOUT = effort(300_000, 600_000)

test(`4 processes race for ${NAMES} names: each is taken once, none is left, nobody meets an error`, {
  timeout: TIMEOUT,
}, async () => {
  const script = await bundled('race-worker.ts')
  const path = freshPath()
  const racers = [1, 2, 3, 4].map(() => run(script, path, `${NAMES}`))
  await Promise.all(racers.map(racer => racer.lines(1)))
  for (const racer of racers) racer.process.stdin?.end('start')
  const outcomes = await Promise.all(racers.map(racer => racer.ended))
  const results = outcomes.map(({ said, errors }) => {
    expect(errors).toBe('')
    return JSON.parse(said.slice('ready\n'.length)) as { won: number; lost: number; errors: string[] }
  })
  expect(results.flatMap(result => result.errors)).toEqual([])
  expect(results.reduce((sum, { won }) => sum + won, 0)).toBe(NAMES)
  expect(results.reduce((sum, { lost }) => sum + lost, 0)).toBe(NAMES * 3)
  const store = sqliteStore(path)
  const taken = (await store.read('all')).events.map(event => event.tags[0])
  await store.close()
  expect(new Set(taken).size).toBe(NAMES)
  expect(taken).toHaveLength(NAMES)
})

/** Numbers from 0 to 31 that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >>> 26
  }
}

/** Each batch is there with its three parts in a row. */
function expectWhole(events: readonly SequencedEvent[]): void {
  expect(events.length % 3).toBe(0)
  const parts = events.map(event => event.data as { batch: string; part: number })
  for (let index = 0; index < parts.length; index += 3) {
    const batch = parts[index]!.batch
    expect(parts.slice(index, index + 3)).toEqual([0, 1, 2].map(part => ({ batch, part })))
  }
}

async function killMany(script: string, durability: string, kills: number, seed: number): Promise<number> {
  const path = freshPath()
  const next = numbers(seed)
  let checked = 0
  let acknowledgedInAll = 0
  for (let kill = 0; kill < kills; kill++) {
    const worker = run(script, path, durability)
    await worker.lines(1 + next())
    worker.process.kill('SIGKILL')
    const { said, errors } = await worker.ended
    expect(errors).toBe('')
    const acknowledged = said.split('\n').slice(1, -1).map(Number)
    const store = sqliteStore(path)
    const { events, head } = await store.read('all', { after: checked })
    await store.close()
    expectWhole(events)
    expect(head).toBe(checked + events.length)
    expect(head).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? checked)
    acknowledgedInAll += acknowledged.length
    checked = head
  }
  return acknowledgedInAll
}

test('many processes make one log at the same time', async () => {
  const script = await bundled('race-worker.ts')
  for (let round = 0; round < 5; round++) {
    const path = freshPath()
    const makers = [1, 2, 3, 4].map(() => run(script, path, '1'))
    for (const maker of makers) maker.process.stdin?.end('start')
    for (const { ended } of makers) expect((await ended).errors).toBe('')
    const store = sqliteStore(path)
    expect((await store.read('all')).events).toHaveLength(1)
    await store.close()
  }
})

test(`${2 * KILLS} processes are killed while they append: what was acknowledged is there, and no half batch`, {
  timeout: TIMEOUT,
}, async () => {
  const script = await bundled('kill-worker.ts')
  const acknowledged = await Promise.all([
    killMany(script, 'full', KILLS, 20_261_122),
    killMany(script, 'normal', KILLS, 15_34),
  ])
  for (const count of acknowledged) expect(count).toBeGreaterThan(10 * KILLS)
})

test('a write-ahead log that was cut off at any place opens, with a prefix of whole batches', {
  timeout: TIMEOUT,
}, async () => {
  const path = freshPath()
  const store = sqliteStore(path)
  const sizes: number[] = []
  const batch = (of: string) =>
    [0, 1, 2].map(part => ({ type: 'part', tags: [`b:${of}`, `p:${part}`], data: { batch: of, part } }))
  for (const of of ['0', '1', '2', '3']) {
    await store.append(batch(of))
    sizes.push(readFileSync(`${path}-wal`).length)
  }
  const before = freshPath()
  copyLog(path, before)
  await store.close()

  const [start, end] = [sizes[0]!, sizes[3]!]
  const step = Math.max(1, Math.floor((end - start) / CUTS))
  const cuts = new Set<number>([end, ...sizes.flatMap(size => [size - 1, size, size + 1])])
  for (let cut = start; cut <= end; cut += step) cuts.add(cut)
  // Every place there is, where as many are asked for.
  expect(cuts.size).toBeGreaterThan(Math.min(CUTS * 0.9, end - start))
  const found = new Set<number>()
  const copy = freshPath()
  for (const cut of [...cuts].filter(cut => cut >= start && cut <= end)) {
    copyLog(before, copy)
    const file = openSync(`${copy}-wal`, 'r+')
    ftruncateSync(file, cut)
    closeSync(file)
    const opened = sqliteStore(copy, { durability: 'normal' })
    const { events } = await opened.read('all')
    expectWhole(events)
    const whole = sizes.filter(size => size <= cut).length
    expect({ cut, batches: events.length / 3 }).toEqual({ cut, batches: whole })
    for (let index = 0; index < whole; index++) {
      expect((await opened.read([{ tags: [`b:${index}`] }])).events).toHaveLength(3)
    }
    expect(await opened.append(batch('next'))).toEqual({ last: whole * 3 + 3 })
    await opened.close()
    found.add(whole)
  }
  expect([...found].sort()).toEqual([1, 2, 3, 4])
})

test('a subscription keeps no process alive', async () => {
  const script = await bundled('idle-worker.ts')
  const { said, errors } = await run(script, freshPath()).ended
  expect({ said, errors }).toEqual({ said: 'subscribed', errors: '' })
})
