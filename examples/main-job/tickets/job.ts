/** `--tickets`: reads the whole file, runs it, has every case judged, reports. */
import { performance } from 'node:perf_hooks'
import type { JobOptions, TicketOptions } from '../arguments/options.ts'
import { sourceOf } from '../input/source.ts'
import { runIds } from '../log/run-ids.ts'
import { withLog } from '../log/with-log.ts'
import { Memory } from '../memory.ts'
import { withProgress } from '../progress.ts'
import { withTempFolder } from '../temp-folder.ts'
import { readTickets } from './file.ts'
import { ticketReport } from './report.ts'
import { runTickets } from './run.ts'
import { summaryOf } from './summary.ts'

export function ticketJob(options: JobOptions, { file, limit, zone }: TicketOptions): Promise<string> {
  const started = performance.now()
  const memory = new Memory(file)
  return withTempFolder(async folder => {
    const source = await sourceOf('TICKETS', file, folder)
    const tickets = await withProgress(onProgress =>
      readTickets(source, zone, folder, memory.watched('read', onProgress)),
    )
    const ids = runIds(tickets.sheet.digest, { limit, zone })
    try {
      return await withLog({ ...options, folder }, 'tickets', async (store, written) => {
        const run = await withProgress(onProgress =>
          runTickets(tickets.table, {
            store: memory.watching(store),
            ids,
            zone,
            limit,
            onProgress: memory.watched('recorded', onProgress),
          }),
        )
        const summary = summaryOf(tickets, run, written())
        if (options.json) return `${JSON.stringify(summary, null, 2)}\n`
        const seconds = (performance.now() - started) / 1000
        return `${ticketReport({ file, tickets, run, summary, seconds }, options.lang).join('\n')}\n`
      })
    } finally {
      tickets.table.close()
    }
  })
}
