/** `--purchases`: checks the whole file, runs it, reports. */
import { performance } from 'node:perf_hooks'
import type { JobOptions } from '../arguments/options.ts'
import { sourceOf } from '../input/source.ts'
import { runIds } from '../log/run-ids.ts'
import { withLog } from '../log/with-log.ts'
import { Memory } from '../memory.ts'
import { withProgress } from '../progress.ts'
import { sharesOf } from '../report/department-table.ts'
import { withTempFolder } from '../temp-folder.ts'
import { judgedWith } from '../what-if/judged.ts'
import { readPurchases } from './file.ts'
import { purchaseReport } from './report.ts'
import { runPurchases } from './run.ts'
import { departmentsOf } from './summary.ts'
import { grading } from './terms.ts'

export function purchaseJob({ departments, ...options }: JobOptions, file: string): Promise<string> {
  const started = performance.now()
  const memory = new Memory(file)
  return withTempFolder(async folder => {
    const source = await sourceOf('PURCHASES', file, folder)
    const read = await withProgress(onProgress => readPurchases(source, folder, memory.watched('read', onProgress)))
    const { table, purchases, repeats, digest } = read
    const ids = runIds(digest, { departments })
    try {
      return await withLog({ ...options, folder }, 'purchases', async (store, written) => {
        const run = await withProgress(onProgress =>
          runPurchases(table, {
            store: memory.watching(store),
            ids,
            departments,
            onProgress: memory.watched('recorded', onProgress),
          }),
        )
        const whatIf = options.whatIf && (await judgedWith(store, [grading], options.whatIf))
        const shares = await sharesOf(run.office, run.departmentIds)
        const summary = {
          customers: run.customers,
          purchases,
          events: written(),
          departments: departmentsOf(shares, run.refused),
          obligations: run.duties.total(),
          ...(whatIf && { whatIf }),
          seconds: Math.round(performance.now() - started) / 1000,
        }
        if (options.json) return `${JSON.stringify(summary, null, 2)}\n`
        return `${purchaseReport({ file, repeats, run, shares, summary }, options.lang).join('\n')}\n`
      })
    } finally {
      table.close()
    }
  })
}
