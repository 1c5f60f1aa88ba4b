/** Tabs of one browser, for the tests of one file. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Call, callsInto } from './call.ts'
import { isMissing, newProfile, type Profile } from './chromium.ts'
import { type Site, serve } from './server.ts'

export interface Tab {
  readonly page: Page
  readonly call: Call
  reload(): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  tab(host?: 'localhost' | '127.0.0.1'): Promise<Tab>
  tabs(count: number): Promise<Tab[]>
  readonly context: () => BrowserContext
  /** The page under a name of this machine; each name is an origin with a storage of its own. */
  url(host?: 'localhost' | '127.0.0.1'): string
  /** Ends the browser as a crash would, and starts another one on the same profile. */
  crash(): Promise<void>
  /** Another browser on a profile of its own, which knows of no crash. */
  anew(): Promise<void>
}

/** One browser for the tests of a file; each test uses databases of its own. */
export function useBrowser(): Browser {
  let profile: Profile | undefined
  let site: Site | undefined
  let context: BrowserContext | undefined

  beforeAll(async () => {
    if (isMissing) return
    profile = newProfile()
    ;[site, context] = await Promise.all([serve(), profile.launch()])
  })
  afterAll(async () => {
    await context?.close().catch(() => {})
    await site?.close()
    profile?.remove()
  })

  const url = (host: string) => `http://${host}:${site!.port}/`

  async function tab(host: 'localhost' | '127.0.0.1' = '127.0.0.1'): Promise<Tab> {
    const opened = await context!.newPage()
    await opened.goto(url(host))
    return {
      page: opened,
      call: callsInto(opened),
      reload: async () => void (await opened.reload()),
      close: () => opened.close(),
    }
  }

  return {
    tab,
    tabs: count => Promise.all(Array.from({ length: count }, () => tab())),
    context: () => context!,
    url: (host = '127.0.0.1') => url(host),
    async crash() {
      const cdp = await context!.browser()!.newBrowserCDPSession()
      const gone = new Promise(done => context!.once('close', done))
      cdp.send('Browser.crash').catch(() => {})
      await gone
      context = await profile!.launch()
    },
    async anew() {
      await context!.close()
      profile!.remove()
      profile = newProfile()
      context = await profile.launch()
    },
  }
}
