/** Runs the main job as a user does, in a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

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
