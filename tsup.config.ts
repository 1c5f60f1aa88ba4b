import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'testing/index': 'src/testing/index.ts',
    'storage/sqlite': 'src/storage/sqlite.ts',
    'snapshots/file': 'src/snapshots/file.ts',
    'vaults/file': 'src/privacy/file-vault.ts',
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
