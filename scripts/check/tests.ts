import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Gate, Step } from './step.ts'

/** The README's own test command, with a second reporter that counts. */
export const tests: Step = {
  title: 'npm test',
  run: gate => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(gate)}`]
    run('npm', ['test', '--', ...reporters], { cwd: gate.root })
    return undefined
  },
}

/** `N passed, N failed`, alone on its line; nothing where the tests have not run. */
export function countLine(gate: Gate): string | undefined {
  if (!existsSync(reportOf(gate))) return undefined
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(reportOf(gate), 'utf8'))
  const skipped = numPendingTests > 0 ? `${numPendingTests} skipped; each says why above\n` : ''
  return `${skipped}${numPassedTests} passed, ${numFailedTests} failed`
}

function reportOf({ temp }: Gate): string {
  return join(temp, 'tests.json')
}
