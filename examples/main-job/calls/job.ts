/** `--calls`: reads the whole file, runs it, has the desk judged, reports. */
import { performance } from 'node:perf_hooks'
import type { CallOptions, JobOptions } from '../arguments/options.ts'
import { sourceOf } from '../input/source.ts'
import { runIds } from '../log/run-ids.ts'
import { withLog } from '../log/with-log.ts'
import { Memory } from '../memory.ts'
import { withProgress } from '../progress.ts'
import { withTempFolder } from '../temp-folder.ts'
import { readCalls } from './file.ts'
import { callsReport } from './report.ts'
import { runCalls } from './run.ts'
import { summaryOf } from './summary.ts'

export function callsJob(options: JobOptions, { file, zone }: CallOptions): Promise<string> {
  const started = performance.now()
  const memory = new Memory(file)
  return withTempFolder(async folder => {
    const source = await sourceOf('CALLS', file, folder)
    const calls = await withProgress(onProgress =>
      readCalls(source, { zone, folder, onProgress: memory.watched('read', onProgress) }),
    )
    const ids = runIds(calls.sheet.digest, { job: 'calls', zone })
    try {
      return await withLog({ ...options, folder }, 'calls', async (store, written) => {
        const run = await withProgress(onProgress => {
          const watched = memory.watched('recorded', onProgress)
          return runCalls(calls, { store: memory.watching(store), ids, zone, onProgress: watched })
        })
        const summary = summaryOf(calls, run, { zone, events: written() })
        if (options.json) return `${JSON.stringify(summary, null, 2)}\n`
        const seconds = (performance.now() - started) / 1000
        return `${callsReport({ file, calls, run, summary, seconds }, options.lang).join('\n')}\n`
      })
    } finally {
      calls.table.close()
    }
  })
}
