/** The steps that are one tool each; the tools come from `node_modules/.bin`, which npm puts first on the PATH. */
import { run } from './command.ts'
import { tarballOf } from './packed.ts'
import type { Step } from './step.ts'

export const lint = tool('biome: form and lint', () => ['biome', 'check', '--error-on-warnings', '.'])

export const types = tool('tsc: types', () => ['tsc', '--noEmit'])

export const deadCode = tool('knip: dead files, exports and dependencies', () => ['knip', '--no-progress'])

export const build = tool('tsup: build', () => ['tsup', '--silent'])

export const packageJson = tool('publint: package.json against the packed files', ({ root, temp }) => [
  'publint',
  'run',
  tarballOf({ root, temp }),
  '--strict',
])

/**
 * `node16` leaves out the resolution called node10, which reads no `exports` and so cannot find a subpath. No Node that
 * guiju supports resolves like that, and TypeScript has given it up.
 */
export const resolution = tool('are the types wrong: ESM, CJS and bundlers', ({ root, temp }) => [
  'attw',
  tarballOf({ root, temp }),
  '--profile',
  'node16',
  '--format',
  'ascii',
  '--no-emoji',
])

function tool(title: string, line: (gate: Parameters<Step['run']>[0]) => readonly [string, ...string[]]): Step {
  return {
    title,
    run: gate => {
      const [command, ...args] = line(gate)
      run(command, args, { cwd: gate.root })
      return undefined
    },
  }
}
