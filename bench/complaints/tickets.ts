/** The ticket log as a whole process, where the file is at hand (folder in GUIJU_DATA), against a bare sum by hand. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Split by commas, no quotes, no checks: first and last moment of each case, and who was late by the days between. */
function byHand(file: string): { readonly cases: number; readonly late: number } {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1)
  const cases = new Map<string, { from: number; to: number }>()
  for (const line of lines) {
    const [id, , , at] = line.split(',') as [string, string, string, string]
    const moment = Date.parse(`${at.replaceAll('/', '-').replace(' ', 'T')}Z`)
    const known = cases.get(id)
    if (!known) cases.set(id, { from: moment, to: moment })
    else if (moment > known.to) known.to = moment
  }
  const late = [...cases.values()].filter(({ from, to }) => to - from > 16 * 86_400_000).length
  return { cases: cases.size, late }
}

export function benchTickets(): void {
  const file = join(process.env.GUIJU_DATA ?? '', 'helpdesk.csv.gz')
  if (!process.env.GUIJU_DATA || !existsSync(file)) {
    console.log('\ntickets: left out, GUIJU_DATA names no folder with helpdesk.csv.gz')
    return
  }
  const began = performance.now()
  const { cases } = byHand(file)
  const hand = (performance.now() - began) / 1_000
  const job = new URL('../../examples/main-job/main.ts', import.meta.url).pathname
  const start = performance.now()
  const args = ['--disable-warning=ExperimentalWarning', job, '--tickets', file, '--json']
  const { status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`the main job ended with ${status}`)
  const seconds = (performance.now() - start) / 1_000
  console.log(`\n${cases} real tickets, judged, with their report: ${seconds.toFixed(1)} s, process start included`)
  console.log(
    `  by hand: split, first and last moment, nothing judged or kept: ${hand.toFixed(2)} s (${(hand / seconds).toFixed(2)})`,
  )
}
