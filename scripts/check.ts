/**
 * The gate: `npm run check`. Every step in order, the first failure ends it.
 *
 *   read the code -> build -> test, shortly and at length -> run the examples -> pack -> use the package as a stranger would -> tidy
 *
 * A step is one file in `scripts/check/`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser } from './check/browser.ts'
import { Failed } from './check/command.ts'
import { consumer } from './check/consumer.ts'
import { examples } from './check/examples.ts'
import { packed } from './check/packed.ts'
import { sameBytes } from './check/same-bytes.ts'
import { shape } from './check/shape.ts'
import { type Gate, type Step, seconds, take } from './check/step.ts'
import { countLine, longTests, tests } from './check/tests.ts'
import { build, deadCode, lint, packageJson, resolution, types } from './check/tools.ts'
import { treeSteps } from './check/tree.ts'
import { weight } from './check/weight.ts'

const tree = treeSteps()
const steps: readonly Step[] = [
  tree.before,
  lint,
  types,
  deadCode,
  build,
  shape,
  tests,
  longTests,
  examples,
  packed,
  packageJson,
  resolution,
  consumer,
  weight,
  browser,
  sameBytes,
  tree.after,
]

async function main(gate: Gate): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    try {
      await take(step, gate, `${index + 1}/${steps.length}`)
    } catch (error) {
      console.error(error instanceof Failed ? error.message : error)
      console.error(`-- ${step.title}: FAILED`)
      return false
    }
  }
  return true
}

const start = performance.now()
const gate: Gate = {
  root: join(import.meta.dirname, '..'),
  temp: mkdtempSync(join(tmpdir(), 'guiju-check-')),
}
try {
  const passed = await main(gate)
  console.log(
    `\n${passed ? 'The gate is open' : 'The gate is shut'} after ${seconds(start)} s, on Node ${process.version}`,
  )
  const counted = countLine(gate)
  if (counted) console.log(counted)
  if (!passed) process.exitCode = 1
} finally {
  rmSync(gate.temp, { recursive: true, force: true })
}
