import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'testing/index': 'src/testing/index.ts',
    'storage/sqlite': 'src/storage/sqlite.ts',
    'storage/postgres': 'src/storage/postgres.ts',
    'storage/indexeddb': 'src/storage/indexeddb.ts',
    'snapshots/file': 'src/snapshots/file.ts',
    'vaults/file': 'src/privacy/file-vault.ts',
    'archive/index': 'src/archive/index.ts',
    'archive/file': 'src/archive/file.ts',
    'calendars/china': 'src/calendars/china.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  removeNodeProtocol: false,
})
