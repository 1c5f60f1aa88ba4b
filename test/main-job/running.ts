/** Runs the main job: as a user does, in a process of its own, or in this process, which saves the start of one. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { callsJob } from '../../examples/main-job/calls/job.ts'
import { customersJob } from '../../examples/main-job/customers/job.ts'
import type { FileKind } from '../../examples/main-job/input/file-faults.ts'
import { type Source, sourceOf } from '../../examples/main-job/input/source.ts'
import { madeUpJob } from '../../examples/main-job/made-up/job.ts'
import { purchaseJob } from '../../examples/main-job/purchases/job.ts'
import { salesJob } from '../../examples/main-job/sales/job.ts'
import { ticketJob } from '../../examples/main-job/tickets/job.ts'

const MAIN = join(import.meta.dirname, '../../examples/main-job/main.ts')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function runMainJob(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', MAIN, ...args],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  return { code: status, out: stdout, err: stderr }
}

/** Begun in a process of its own, beside others. */
export function begun(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], { stdio: 'ignore' })
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

/** What it prints, run in this process. */
export function output(...args: readonly string[]): Promise<string> {
  const options = jobOptions(args)
  if (options.purchases !== undefined) return purchaseJob(options, options.purchases)
  if (options.tickets !== undefined) return ticketJob(options, options.tickets)
  if (options.calls !== undefined) return callsJob(options, options.calls)
  if (options.customers !== undefined) return customersJob(options, options.customers)
  return options.sales === undefined ? madeUpJob(options) : salesJob(options, options.sales)
}

/** The figures that it prints as JSON, run in this process. */
export async function figures(...args: readonly string[]) {
  return JSON.parse(await output(...args, '--json'))
}

/** A folder that is gone when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function fileWith(content: string | Uint8Array, name = 'purchases.txt'): string {
  const file = join(tempFolder(), name)
  writeFileSync(file, content)
  return file
}

export function source(kind: FileKind, file: string): Promise<Source> {
  return sourceOf(kind, file, tempFolder())
}
