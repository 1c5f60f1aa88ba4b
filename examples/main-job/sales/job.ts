/** `--sales`: reads the whole file, runs it, reports. */
import { performance } from 'node:perf_hooks'
import type { Asked, SalesAsked } from '../arguments.ts'
import { progressOn } from '../progress.ts'
import { withLog } from '../with-log.ts'
import { readSales } from './file.ts'
import { salesReport } from './report.ts'
import { runSales, type SalesRun } from './run.ts'
import { summaryOf } from './summary.ts'

export async function salesJob(asked: Asked, { file, ...terms }: SalesAsked): Promise<string> {
  const started = performance.now()
  const sales = readSales(file, terms.zone)
  return withLog(
    asked,
    async (store, written) => {
      const progress = progressOn(process.stderr)
      const onProgress = progress.to
      let run: SalesRun
      try {
        run = await runSales(sales.lines, { store, ...terms, onProgress })
      } finally {
        progress.end()
      }
      const summary = await summaryOf(sales, run, written())
      if (asked.json) return `${JSON.stringify(summary, null, 2)}\n`
      const seconds = (performance.now() - started) / 1000
      return `${salesReport({ file, run, summary, seconds }, asked.lang).join('\n')}\n`
    },
    { otherwise: 'memory' },
  )
}
