import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Gate, Step } from './step.ts'

/** The README's own test command. */
export const tests = runOf('npm test', ['test'])

/** What the first run tries shortly, at length. */
export const longTests = runOf('npm run test:long', ['run', 'test:long'])

interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

/** With a second reporter, that counts. */
function runOf(title: string, script: readonly string[]): Step {
  return {
    title,
    run: gate => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(gate, title)}`]
      run('npm', [...script, '--', ...reporters], { cwd: gate.root })
      return undefined
    },
  }
}

/** `N passed, N failed`, alone on its line, over all runs; nothing where the tests have not run. */
export function countLine(gate: Gate): string | undefined {
  const counts = [tests, longTests].flatMap(({ title }) => countsOf(gate, title))
  if (counts.length === 0) return undefined
  const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0)
  const skipped = sum('numPendingTests')
  const note = skipped > 0 ? `${skipped} skipped; each says why above\n` : ''
  return `${note}${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`
}

function countsOf(gate: Gate, title: string): readonly Counts[] {
  const report = reportOf(gate, title)
  return existsSync(report) ? [JSON.parse(readFileSync(report, 'utf8'))] : []
}

function reportOf({ temp }: Gate, title: string): string {
  return join(temp, `${title.replaceAll(/\W+/g, '-')}.json`)
}
