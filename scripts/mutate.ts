/**
 * `npm run mutate [part of a name …]`: plants one fault after another in a copy of the code and shows which test
 * notices. A fault that none notices fails the run, unless the list says why it is none. `npm run mutate -- first-subject`
 * plants only the slips of rules and duties to the first subject that they saw.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './mutate/fault.ts'
import { firstSubjectSlips, nameOf } from './mutate/first-subject.ts'
import { faults } from './mutate/index.ts'

const root = join(import.meta.dirname, '..')
const FOLDERS = ['src', 'test', 'examples', 'docs', 'scripts', 'bench']
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'tsup.config.ts', 'README.md', 'README.zh-CN.md']

function copyOf(folder: string): void {
  for (const name of [...FOLDERS, ...FILES]) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** The first file whose tests fail; undefined where all pass. */
function failing(tests: readonly string[], folder: string): string | undefined {
  for (const one of tests) {
    const { status, signal } = spawnSync('vitest', ['run', one, '--bail', '1', '--reporter', 'dot'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 600_000,
      // At length: some faults show in one race of many.
      env: { ...process.env, GUIJU_EFFORT: '1' },
    })
    if (status !== 0) return signal ? `${one} (did not end)` : one
  }
  return undefined
}

function planted(fault: Fault, folder: string): string | undefined {
  const path = join(folder, 'src', fault.file)
  const whole = readFileSync(path, 'utf8')
  if (whole.split(fault.find).length !== 2) throw new Error(`${fault.name}: its text is not once in ${fault.file}`)
  writeFileSync(
    path,
    whole.replace(fault.find, () => fault.replace),
  )
  try {
    return failing(fault.tests, folder)
  } finally {
    writeFileSync(path, whole)
  }
}

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.every(part => name.includes(part))
const chosen = faults.filter(({ name, file }) => isWanted(`${file} ${name}`))
const slips = firstSubjectSlips.filter(slip => isWanted(nameOf(slip)))
let survived = 0

async function slipAll(): Promise<void> {
  for (const slip of slips) {
    const fate = await slip.fate()
    if (fate === 'survived') survived += 1
    const verdict = {
      noticed: 'caught by its cases',
      survived: 'SURVIVED',
      'nothing to slip': 'no fault: reads no state',
    }
    console.log(`${nameOf(slip)}: ${verdict[fate]}`)
  }
}

function plantAll(folder: string): void {
  copyOf(folder)
  const broken = failing([...new Set(chosen.flatMap(({ tests }) => tests))], folder)
  if (broken) throw new Error(`${broken} fails without any fault: nothing can be learnt from it`)
  for (const fault of chosen) {
    const test = planted(fault, folder)
    if (!test && !fault.same) survived += 1
    const verdict = test ? `caught by ${test}` : fault.same ? `no fault: ${fault.same}` : 'SURVIVED'
    console.log(`${fault.file}: ${fault.name}: ${verdict}`)
  }
}

await slipAll()
if (chosen.length > 0) {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-mutate-'))
  try {
    plantAll(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const count = chosen.length + slips.length
console.log(`${count} faults planted, ${survived} survived`)
if (survived > 0 || count === 0) process.exitCode = 1
