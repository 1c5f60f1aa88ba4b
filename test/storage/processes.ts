/** Other processes: a worker script is bundled once, since starting it is what takes the time. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { freshPath } from './files.ts'

export async function bundled(name: string): Promise<string> {
  const outfile = freshPath('worker.mjs')
  const entryPoints = [fileURLToPath(new URL(name, import.meta.url))]
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'error',
  })
  return outfile
}

export interface Run {
  readonly process: ChildProcess
  /** Resolves when it has said so many lines, or is gone. */
  lines(count: number): Promise<void>
  /** Resolves when it is gone and all it said has been read. */
  readonly ended: Promise<{ said: string; errors: string }>
}

export function run(script: string, ...values: readonly string[]): Run {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...values])
  let said = ''
  let errors = ''
  child.stdout.on('data', chunk => {
    said += chunk
  })
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const ended = new Promise<{ said: string; errors: string }>(resolve => {
    child.on('close', () => resolve({ said, errors }))
  })
  const lines = (count: number) =>
    new Promise<void>(resolve => {
      const look = () => said.split('\n').length > count && resolve()
      child.stdout.on('data', look)
      child.on('close', () => resolve())
      look()
    })
  return { process: child, lines, ended }
}
