/** The main job on real purchases, as a whole process, where the file is at hand (folder in GUIJU_DATA). */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export async function benchPurchases(): Promise<void> {
  const file = join(process.env.GUIJU_DATA ?? '', 'cdnow.txt.gz')
  if (!process.env.GUIJU_DATA || !existsSync(file)) {
    console.log('\npurchases: left out, GUIJU_DATA names no folder with cdnow.txt.gz')
    return
  }
  const job = new URL('../examples/main-job/main.ts', import.meta.url).pathname
  const args = ['--disable-warning=ExperimentalWarning', job, '--purchases', file, '--json']
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`the main job ended with ${status}`)
  const { purchases, events, seconds } = JSON.parse(stdout) as { purchases: number; events: number; seconds: number }
  const rate = (events / seconds).toFixed(0)
  console.log(`\n${purchases} real purchases, judged, into SQLite: ${events} events in ${seconds} s (${rate} events/s)`)
}

if (import.meta.main) await benchPurchases()
