import { join } from 'node:path'
import { defineConfig } from 'tsup'
import { leftOfDecimal } from './scripts/build/decimal.ts'
import { droppable } from './scripts/build/droppable.ts'
import { writeEntries, writeSubpaths } from './scripts/build/entries.ts'

const root = import.meta.dirname

/** What users import. */
const entrances = {
  entry: {
    index: 'src/index.ts',
    'testing/index': 'src/testing/index.ts',
    'storage/sqlite': 'src/storage/sqlite.ts',
    'storage/postgres': 'src/storage/postgres.ts',
    'storage/indexeddb': 'src/storage/indexeddb.ts',
    'snapshots/file': 'src/snapshots/file.ts',
    'vaults/file': 'src/privacy/file-vault.ts',
    'vaults/seal-log': 'src/privacy/seal-log-into.ts',
    'archive/index': 'src/archive/index.ts',
    'archive/file': 'src/archive/file.ts',
    'calendars/china': 'src/calendars/china.ts',
    'take-over/index': 'src/take-over/index.ts',
    ...writeSubpaths(root, join(root, 'build/subpaths')),
  },
}

export default defineConfig({
  entry: writeEntries(root, join(root, 'build/entries'), entrances.entry),
  dts: entrances,
  format: ['esm', 'cjs'],
  target: 'es2023',
  clean: true,
  splitting: true,
  // tsup's own pass bundles again with Rollup; esbuild alone keeps the borders between the files.
  treeshake: false,
  removeNodeProtocol: false,
  // Brought along, without the sines and logarithms that no bundler could take off.
  noExternal: ['decimal.js'],
  esbuildPlugins: [
    {
      name: 'trimmed',
      setup(build) {
        build.onLoad({ filter: /[\\/]decimal\.js[\\/]decimal\.mjs$/ }, () => ({ contents: leftOfDecimal(root) }))
      },
    },
  ],
  plugins: [
    {
      name: 'droppable',
      // Both formats are modules here; no bundler leaves anything out of CommonJS.
      renderChunk(code) {
        return this.format === 'esm' ? { code: droppable(code) } : undefined
      },
    },
  ],
  esbuildOptions(options) {
    // Without it an entry's import of what all have in common, which uses no name of it, would be dropped.
    options.ignoreAnnotations = true
  },
})
