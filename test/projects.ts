/** Which test files there are, and how they are run: most of them many in one process, the others each in its own. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config'

export interface TestFile {
  /** From the root of the repository. */
  readonly path: string
  readonly isOnlyLong: boolean
  /** It asks `test/effort.ts` how long it is to be. */
  readonly hasTwoLengths: boolean
  /** It needs no process of its own: loading the sources once for many files halves the time. */
  readonly isSociable: boolean
}

const ROOT = join(import.meta.dirname, '..')
/** Here nothing is tested but functions: no processes, servers, files of a fixed name. */
const SOCIABLE = /^test.(archive|core|facts|kinds|laws|privacy|regulations|testing|time)\b/
/** What `vi` replaces it replaces for a whole process. */
const REPLACES = /\bvi\./

export function filesOf(wanted: (file: TestFile) => boolean): readonly TestFile[] {
  const all = globSync('test/**/*.test.ts', { cwd: ROOT }).sort().map(fileAt)
  return all.filter(wanted)
}

function fileAt(path: string): TestFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return {
    path,
    isOnlyLong: path.endsWith('.long.test.ts'),
    hasTwoLengths: /\b(effort|runs)\(/.test(text),
    isSociable: SOCIABLE.test(path) && !REPLACES.test(text),
  }
}

export function configOf(files: readonly TestFile[]): ViteUserConfig {
  const alone = projectOf('alone', files, { isolate: true, sequence: { groupOrder: 0 } })
  const together = projectOf('together', files, { isolate: false, sequence: { groupOrder: 1 } })
  return {
    test: {
      setupFiles: ['test/chance.ts'],
      globalSetup: ['test/compile-cache.ts', 'test/storage/postgres/global-setup.ts'],
      // Left to itself vitest keeps one core free, which is half of a small machine.
      maxWorkers: '100%',
      // A test waits for what it waits for, however busy the machine is: these limits only end what hangs.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      teardownTimeout: 60_000,
      expect: { poll: { timeout: 120_000, interval: 10 } },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      projects: [alone, together],
    },
  }
}

function projectOf(
  name: 'alone' | 'together',
  files: readonly TestFile[],
  manner: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  const include = files.filter(({ isSociable }) => isSociable === (name === 'together')).map(({ path }) => path)
  return { extends: true, test: { name, include, ...manner } }
}
