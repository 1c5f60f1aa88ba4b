/** `--tickets`: reads the whole file, runs it, has every case judged, reports. */
import { performance } from 'node:perf_hooks'
import type { Asked, TicketsAsked } from '../arguments.ts'
import { progressOn } from '../progress.ts'
import { withLog } from '../with-log.ts'
import { readTickets } from './file.ts'
import { ticketReport } from './report.ts'
import { runTickets, type TicketRun } from './run.ts'
import { summaryOf } from './summary.ts'

export async function ticketJob(asked: Asked, { file, limit, zone }: TicketsAsked): Promise<string> {
  const started = performance.now()
  const tickets = readTickets(file, zone)
  return withLog(asked, async (store, written) => {
    const progress = progressOn(process.stderr)
    const onProgress = progress.to
    let run: TicketRun
    try {
      run = await runTickets(tickets.lines, { store, zone, limit, onProgress })
    } finally {
      progress.end()
    }
    const summary = summaryOf(tickets, run, written())
    if (asked.json) return `${JSON.stringify(summary, null, 2)}\n`
    const seconds = (performance.now() - started) / 1000
    return `${ticketReport({ file, run, summary, seconds }, asked.lang).join('\n')}\n`
  })
}
