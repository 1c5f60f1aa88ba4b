/** `--sales`: reads the whole file, runs it, reports. */
import { performance } from 'node:perf_hooks'
import type { JobOptions, SalesOptions } from '../arguments/options.ts'
import { sourceOf } from '../input/source.ts'
import { runIds } from '../log/run-ids.ts'
import { withLog } from '../log/with-log.ts'
import { Memory } from '../memory.ts'
import { withProgress } from '../progress.ts'
import { withTempFolder } from '../temp-folder.ts'
import { readSales } from './file.ts'
import { salesReport } from './report.ts'
import { runSales } from './run.ts'
import { summaryOf } from './summary.ts'

export function salesJob(options: JobOptions, { file, ...terms }: SalesOptions): Promise<string> {
  const started = performance.now()
  const memory = new Memory(file)
  return withTempFolder(async folder => {
    const source = await sourceOf('SALES', file, folder)
    const sales = await withProgress(onProgress =>
      readSales(source, terms.zone, folder, memory.watched('read', onProgress)),
    )
    const ids = runIds(sales.sheet.digest, terms)
    try {
      return await withLog({ ...options, folder }, 'sales', async (store, written) => {
        const run = await withProgress(onProgress =>
          runSales(sales.table, {
            store: memory.watching(store),
            ids,
            ...terms,
            onProgress: memory.watched('recorded', onProgress),
          }),
        )
        const summary = summaryOf(sales, run, written())
        if (options.json) return `${JSON.stringify(summary, null, 2)}\n`
        const seconds = (performance.now() - started) / 1000
        return `${salesReport({ file, sales, run, summary, seconds }, options.lang).join('\n')}\n`
      })
    } finally {
      sales.table.close()
    }
  })
}
