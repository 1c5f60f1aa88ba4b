/**
 * The main job: a company's customers graded, refused and reminded. Without arguments a made-up year, with
 * `--purchases`, `--tickets`, `--sales`, `--calls` or `--customers` real data. `--help` tells the rest.
 */
import { isGuijuError } from '../../src/index.ts'
import type { JobOptions } from './arguments/options.ts'
import { jobOptions } from './arguments/parse.ts'
import { callsJob } from './calls/job.ts'
import { customersJob, templateJob } from './customers/job.ts'
import { InputError, UsageError } from './faults.ts'
import { HELP, HINT } from './help.ts'
import { madeUpJob } from './made-up/job.ts'
import { purchaseJob } from './purchases/job.ts'
import { salesJob } from './sales/job.ts'
import { ticketJob } from './tickets/job.ts'

async function run(options: JobOptions): Promise<string> {
  if (options.help) return HELP[options.lang]
  if (options.purchases !== undefined) return purchaseJob(options, options.purchases)
  if (options.tickets !== undefined) return ticketJob(options, options.tickets)
  if (options.sales !== undefined) return salesJob(options, options.sales)
  if (options.calls !== undefined) return callsJob(options, options.calls)
  if (options.customers !== undefined) return customersJob(options, options.customers)
  if (options.template !== undefined) return templateJob(options, options.template)
  return madeUpJob(options)
}

/** A wrong argument: 2. A file that cannot be used, or a fault of the library with its code: 1. The rest is a bug. */
function report(fault: unknown): number {
  if (fault instanceof UsageError) {
    process.stderr.write(`${fault.message}\n${HINT.en}\n`)
    return 2
  }
  if (!(fault instanceof InputError) && !isGuijuError(fault)) throw fault
  process.stderr.write(`${fault.code}: ${fault.message}\n`)
  return 1
}

// Whoever reads only the beginning (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', fault => {
  if ((fault as NodeJS.ErrnoException).code !== 'EPIPE') throw fault
})

// What is temporary is dropped when the process ends, by whatever.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

try {
  process.stdout.write(await run(jobOptions(process.argv.slice(2))))
} catch (fault) {
  process.exitCode = report(fault)
}
