import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/storage/postgres/global-setup.ts'],
    testTimeout: 60_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
})
