/** `--purchases`: checks the whole file, runs it, reports. */
import { performance } from 'node:perf_hooks'
import type { Asked } from '../arguments.ts'
import { progressOn } from '../progress.ts'
import { sharesOf } from '../report/department-table.ts'
import { withLog } from '../with-log.ts'
import { readPurchases } from './file.ts'
import { purchaseReport } from './report.ts'
import { type PurchaseRun, runPurchases } from './run.ts'
import { departmentsOf, obligationsOf } from './summary.ts'

export async function purchaseJob(asked: Asked, file: string): Promise<string> {
  const started = performance.now()
  const { purchases, repeats } = readPurchases(file)
  return withLog(asked, async (store, written) => {
    const progress = progressOn(process.stderr)
    const onProgress = progress.to
    let run: PurchaseRun
    try {
      run = await runPurchases(purchases, { store, departments: asked.departments, onProgress })
    } finally {
      progress.end()
    }
    const shares = await sharesOf(run.office, run.departmentIds)
    const duties = await run.office.obligations()
    const summary = {
      customers: run.customers,
      purchases: purchases.length,
      events: written(),
      departments: departmentsOf(shares, run.refused),
      obligations: obligationsOf(duties),
      seconds: Math.round(performance.now() - started) / 1000,
    }
    if (asked.json) return `${JSON.stringify(summary, null, 2)}\n`
    return `${purchaseReport({ file, repeats, run, shares, duties, summary }, asked.lang).join('\n')}\n`
  })
}
