/** An office that works on and on needs no more memory than at the start. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { effort } from '../effort.ts'
import { freshPath } from '../storage/files.ts'

/** In the long run 8,000; a million with `GUIJU_EFFORT=125`, some hours of a busy desk. */
const COMMANDS = effort(4_000, 8_000)
const MEGABYTE = 1_048_576

test('memory stays flat under load', { timeout: effort(300_000, 300_000) }, async () => {
  const script = fileURLToPath(new URL('load-worker.ts', import.meta.url))
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, script, freshPath(), `${COMMANDS}`])
  const [said, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(errors).toBe('')
  const { samples, heard } = JSON.parse(said) as { samples: number[]; heard: number }
  expect(heard).toBe(COMMANDS)
  expect(samples).toHaveLength(10)
  // The first tenth fills the caches.
  const [, settled, ...later] = samples
  expect(Math.max(...later) - settled!).toBeLessThan(6 * MEGABYTE)
})
