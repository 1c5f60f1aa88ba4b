/**
 * How fast a log of real purchases is judged again, beside the folding of the same log: the purchases of the main job
 * (folder in GUIJU_DATA), else a made-up company of the same kind.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grading } from '../examples/main-job/purchases/terms.ts'
import {
  customerFile,
  customerGrading,
  departmentBook,
  type EventStore,
  memoryStore,
  type Rejudged,
  type RejudgeOptions,
  rejudge,
  replay,
  type StateDefinition,
} from '../src/index.ts'
import { sqliteStore } from '../src/storage/sqlite.ts'

const PAGE = 10_000

export async function benchRejudge(): Promise<void> {
  const file = join(process.env.GUIJU_DATA ?? '', 'cdnow.txt.gz')
  if (!process.env.GUIJU_DATA || !existsSync(file)) {
    console.log('\nrejudge: left out, GUIJU_DATA names no folder with cdnow.txt.gz')
    return
  }
  const store = await logOf(file)
  const folding = await timed(() => folded(store))
  await decisionsIn(rejudge(store, { with: [grading], mode: 'as-judged' }))
  console.log(
    `\nthe log of ${file} judged again, in seconds of the processor (${folding.toFixed(2)} s to fold its customers and departments)`,
  )
  const others = [customerGrading({ ...grading.given, vipShareLimit: '10' })]
  const options: Readonly<Record<string, RejudgeOptions>> = {
    'as-judged, beside what the log says': { with: others, mode: 'as-judged' },
    'as-judged, beside the numbers of then': { with: others, regulations: [grading], mode: 'as-judged' },
    'as-lived, beside what the log says': { with: others, mode: 'as-lived' },
    'as-lived, beside the numbers of then': { with: others, regulations: [grading], mode: 'as-lived' },
  }
  for (const [name, asked] of Object.entries(options)) {
    const { count, seconds } = await decisionsIn(rejudge(store, asked))
    const [rate, ratio] = [(count / seconds).toFixed(0), (seconds / folding).toFixed(1)]
    console.log(`  ${name.padEnd(40)} ${count} decisions, ${rate}/s, ${ratio} times the folding`)
  }
}

/** Duties stand behind the decisions, and are not waited for. */
async function decisionsIn(judgements: AsyncIterable<Rejudged>): Promise<{ count: number; seconds: number }> {
  const began = process.cpuUsage()
  let [count, seconds] = [0, 0]
  for await (const { kind } of judgements) {
    if (kind === 'duty') break
    count += 1
    if (count % 1_000 === 0) seconds = process.cpuUsage(began).user / 1e6
  }
  return { count: count - (count % 1_000), seconds }
}

async function logOf(file: string): Promise<EventStore> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  try {
    const db = join(folder, 'log.db')
    const job = new URL('../examples/main-job/main.ts', import.meta.url).pathname
    const args = ['--disable-warning=ExperimentalWarning', job, '--purchases', file, '--db', db, '--json']
    const { status } = spawnSync(process.execPath, args, { maxBuffer: 1e8 })
    if (status !== 0) throw new Error(`the main job ended with ${status}`)
    const [from, store] = [sqliteStore(db), memoryStore()]
    for (let after = 0; ; ) {
      const { events, head } = await from.read('all', { after, limit: PAGE })
      if (events.length > 0) await store.append(events)
      if (events.length < PAGE) break
      after = head
    }
    await from.close()
    return store
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function folded(store: EventStore): Promise<void> {
  const { events } = await store.read('all')
  for (const state of [customerFile, departmentBook] as readonly StateDefinition[]) {
    const keys = new Set(events.flatMap(event => state.keys(event)))
    for (const key of keys) replay(state, key, (await store.read([{ tags: state.tags(key) as never[] }])).events)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  return process.cpuUsage(began).user / 1e6
}

if (import.meta.main) await benchRejudge()
