/**
 * `npm run soak [part of a name …]`: what `npm run test:long` tries, many times over: a million contested decisions on
 * each store, thousands of killed processes, every byte at which a log may be cut. Each part is one run of the tests
 * with `GUIJU_EFFORT`; a part that fails fails the run. The figures belong into docs/reference/reliability.md.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

interface Part {
  readonly name: string
  readonly what: string
  readonly effort: number
  readonly tests: readonly string[]
}

const parts: readonly Part[] = [
  {
    name: 'races',
    what: '1,008,000 contested decisions on each store, four contests, four courses',
    effort: 50,
    tests: ['test/races'],
  },
  {
    name: 'sqlite',
    what: '10,000 killed processes, 150,000 contested names, a log cut at every byte',
    effort: 50,
    tests: ['test/storage/sqlite-processes.test.ts'],
  },
  {
    name: 'postgres',
    what: 'races, killed writers, crashed servers and cut connections, fifty times the gate',
    effort: 50,
    tests: ['test/storage/postgres-races.test.ts', 'test/storage/postgres-faults.test.ts'],
  },
  {
    name: 'browser',
    what: 'IndexedDB in Chromium: tabs that race and pages that die, ten times the gate',
    effort: 10,
    tests: ['test/storage/indexeddb-tabs.test.ts', 'test/storage/indexeddb-faults.test.ts'],
  },
  { name: 'kit', what: 'every planted store, a hundred times', effort: 20, tests: ['test/testing'] },
  { name: 'tampering', what: '10,000 edits of a sealed log', effort: 5, tests: ['test/archive'] },
  { name: 'hostile', what: '1,000,000 hostile bodies at all doors', effort: 10, tests: ['test/hostile'] },
  { name: 'memory', what: 'a million commands, memory flat', effort: 125, tests: ['test/load'] },
]

const wanted = process.argv.slice(2)
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)))
const failed: string[] = []
for (const { name, what, effort, tests } of chosen) {
  console.log(`\n== ${name}: ${what}`)
  const start = performance.now()
  const { status } = spawnSync('vitest', ['run', ...tests], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { GUIJU_SEED: 'random', ...process.env, CI: 'true', GUIJU_EFFORT: `${effort}` },
  })
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`-- ${name}: ${status === 0 ? 'held' : 'BROKEN'} after ${seconds} s`)
  if (status !== 0) failed.push(name)
}
console.log(failed.length === 0 ? `\nall ${chosen.length} parts held` : `\nbroken: ${failed.join(', ')}`)
if (failed.length > 0 || chosen.length === 0) process.exitCode = 1
