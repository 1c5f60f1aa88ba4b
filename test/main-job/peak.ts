/** The main job over a large file in a small heap, as a user runs it, with the peak of its memory. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { tempFolder } from './running.ts'

const PRINT_PEAK = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))"

/** The figures, and the peak of memory in MB. */
export function measured(heap: number, ...args: readonly string[]) {
  const main = join(import.meta.dirname, '../../examples/main-job/main.ts')
  const node = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heap}`]
  const all = [...node, '--import', `data:text/javascript,${PRINT_PEAK}`, main, ...args, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 1e8 })
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^peak \d+\n$/) })
  return { summary: JSON.parse(stdout), peak: Number(stderr.split(' ')[1]) / 1_000 }
}

const TOGETHER = 500

/** A file of so many lines, written some at a time. */
export function fileOf(lines: number, lineAt: (number: number) => string, header = ''): string {
  const file = join(tempFolder(), 'large.csv')
  const descriptor = openSync(file, 'w')
  writeSync(descriptor, header)
  for (let from = 0; from < lines; from += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, lines - from) }, (_, index) => lineAt(from + index))
    writeSync(descriptor, some.join(''))
  }
  closeSync(descriptor)
  return file
}
