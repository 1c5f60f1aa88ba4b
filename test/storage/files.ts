import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A path in a folder of its own, which is gone after the test. */
export function freshPath(name = 'log.db'): string {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}

/** The database and its write-ahead log as a crash would leave them: without the shared memory. */
export function copyLog(from: string, to: string): void {
  for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, to + end)
  rmSync(`${to}-shm`, { force: true })
}
