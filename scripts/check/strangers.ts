import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'

/** As strict as a stranger's compiler may be, without Node's types; zod's declarations name the DOM's `URL`. */
const STRANGERS = {
  module: 'node16',
  moduleResolution: 'node16',
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
}

/** Compiles files of the empty project that has the package. */
export function compileThere(home: string, files: readonly string[], options: object): void {
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRANGERS, ...options }, files }))
  run('tsc', ['--project', 'tsconfig.json'], { cwd: home, quiet: true })
}
