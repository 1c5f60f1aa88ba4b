/** The real Chromium that the browser tests run in, and what to say where there is none. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { PATIENT } from '../patience.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const HOW = 'install Chromium (Debian: apt-get install chromium) or name one in CHROMIUM_PATH'

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  return named ? named : PLACES.find(existsSync)
}

/** True where the tests are left out; never under CI, where a missing browser is a failure. */
export const isMissing = chromiumPath() === undefined && !process.env.CI

/** For the name of what is skipped, so that the report says why. */
export const unlessMissing = isMissing ? ` (skipped: ${HOW})` : ''

export interface Profile {
  /** Chromium on this profile; one at a time. */
  launch(): Promise<BrowserContext>
  remove(): void
}

/** A user data folder of its own. */
export function newProfile(): Profile {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error(`There is no Chromium: ${HOW}`)
  const folder = mkdtempSync(join(tmpdir(), 'guiju-chromium-'))
  // Chromium refuses to run its sandbox as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...ARGUMENTS] : ARGUMENTS
  return {
    async launch() {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath,
        headless: true,
        args,
        timeout: PATIENT,
      })
      context.setDefaultTimeout(PATIENT)
      return context
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  }
}
