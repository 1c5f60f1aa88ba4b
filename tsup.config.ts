import { join } from 'node:path'
import { defineConfig } from 'tsup'
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
  esbuildOptions(options) {
    // Without it an entry's import of what all have in common, which uses no name of it, would be dropped.
    options.ignoreAnnotations = true
  },
})
