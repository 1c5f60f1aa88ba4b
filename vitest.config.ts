import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.long.test.ts'],
    globalSetup: ['test/compile-cache.ts', 'test/storage/postgres/global-setup.ts'],
    // Left to itself vitest keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    // A test waits for what it waits for, however busy the machine is: these limits only end what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000, interval: 10 } },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
})
