/** `npm run test:long`: the test files that have a long form (`test/effort.ts`), at that length. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import short from './vitest.config.ts'

process.env.GUIJU_EFFORT ||= '1'

const root = import.meta.dirname

function hasLongForm(file: string): boolean {
  return file.endsWith('.long.test.ts') || /\b(effort|runs)\(/.test(readFileSync(join(root, file), 'utf8'))
}

export default defineConfig({
  ...short,
  test: {
    ...short.test,
    include: globSync('test/**/*.test.ts', { cwd: root }).filter(hasLongForm),
    exclude: configDefaults.exclude,
  },
})
