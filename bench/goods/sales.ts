/** The sales file as a whole process, with a log that is dropped and one that is kept, where it is at hand (GUIJU_DATA). */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function benchSales(): void {
  const file = join(process.env.GUIJU_DATA ?? '', 'online_retail.csv.gz')
  if (!process.env.GUIJU_DATA || !existsSync(file)) {
    console.log('\nsales: left out, GUIJU_DATA names no folder with online_retail.csv.gz')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  const job = new URL('../../examples/main-job/main.ts', import.meta.url).pathname
  const run = (...more: readonly string[]) => {
    const start = performance.now()
    const args = ['--disable-warning=ExperimentalWarning', job, '--sales', file, '--json', ...more]
    const { status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0) throw new Error(`the main job ended with ${status}`)
    return ((performance.now() - start) / 1_000).toFixed(1)
  }
  try {
    console.log(`\nreal sales with their returns and the ageing at the end: ${run()} s`)
    console.log(`  into a SQLite file that is kept: ${run('--db', join(folder, 'sales.db'))} s`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
