/**
 * How long Node takes to import the built package, beside zod's own import in the same process. The cases take turns,
 * so that whatever else the machine does is done to all of them; the middle one of many is told.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { withInstalled } from '../scripts/weight/with-installed.ts'

const ROUNDS = 21

const cases: Readonly<Record<string, readonly string[]>> = {
  guiju: ['guiju'],
  'all of it bundled into one file': ['./one.mjs'],
  'guiju/core': ['guiju/core'],
  'guiju/core, customer-grading': ['guiju/core', 'guiju/regulations/customer-grading'],
  'guiju/core, complaint-handling': ['guiju/core', 'guiju/regulations/complaint-handling'],
  'one regulation bundled into one file': ['./page.mjs'],
}

/** In milliseconds. `cpu`: of this process on all cores, which says more than a clock where others are at work. */
interface Import {
  readonly wall: number
  readonly cpu: number
}

interface Taken {
  readonly zod: Import
  readonly guiju: Import
}

export async function benchImport(): Promise<void> {
  await withInstalled(async home => {
    await bundle(home, 'one.mjs', "export * from 'guiju'")
    await bundle(home, 'page.mjs', "export { customerGrading, memoryStore, open } from 'guiju'")
    const taken = new Map(Object.keys(cases).map(name => [name, [] as Taken[]]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, modules] of Object.entries(cases)) taken.get(name)!.push(timeOf(home, modules))
    }
    const zod = medianOf([...taken.values()].flat().map(({ zod }) => zod.wall))
    console.log(`\nimport in Node, as parts of zod's own import in the same process (${zod.toFixed(0)} ms)`)
    for (const [name, times] of taken) console.log(lineOf(name, times))
  })
}

function lineOf(name: string, times: readonly Taken[]): string {
  const wall = medianOf(times.map(({ zod, guiju }) => guiju.wall / zod.wall))
  const cpu = medianOf(times.map(({ zod, guiju }) => guiju.cpu / zod.cpu))
  return `  ${name.padEnd(44)} ${wall.toFixed(2)} by the clock, ${cpu.toFixed(2)} of its processor time`
}

function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]!
}

const SCRIPT = `
import { argv, cpuUsage } from 'node:process'
async function timed(modules) {
  const [start, before] = [performance.now(), cpuUsage()]
  for (const module of modules) await import(module)
  const { user, system } = cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}
const zod = await timed(['zod'])
console.log(JSON.stringify({ zod, guiju: await timed(argv.slice(2)) }))
`

/** In a process of its own: what is imported once is there for ever. */
function timeOf(home: string, modules: readonly string[]): Taken {
  writeFileSync(join(home, 'time.mjs'), SCRIPT)
  return JSON.parse(execFileSync(process.execPath, ['time.mjs', ...modules], { cwd: home, encoding: 'utf8' }))
}

async function bundle(home: string, outfile: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: home },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['zod', 'decimal.js', 'immer', 'ulid'],
    outfile: join(home, outfile),
    logLevel: 'error',
  })
}

if (import.meta.main) await benchImport()
