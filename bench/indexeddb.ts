/**
 * Figures of the IndexedDB store, in a real Chromium. `node bench/indexeddb.ts` prints them; ratios are what to trust,
 * since the machine has other things to do. What is compared takes turns, and the best turn of each counts.
 */
import { type Call, callsInto } from '../test/browser/call.ts'
import { chromiumPath, newProfile } from '../test/browser/chromium.ts'
import { serve } from '../test/browser/server.ts'
import { type Figure, tell } from './measure.ts'

const AT_A_TIME = 20

export async function benchIndexedDb(): Promise<void> {
  if (chromiumPath() === undefined) {
    console.log('\nIndexedDB: not measured, there is no Chromium')
    return
  }
  const [site, profile] = [await serve(), newProfile()]
  const context = await profile.launch()
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${site.port}/`)
    const call = callsInto(page)
    console.log(`\nChromium ${context.browser()?.version()}`)
    for (const durability of ['normal', 'full'] as const) await writes(call, durability)
    await reads(call)
  } finally {
    await context.close()
    await site.close()
    profile.remove()
  }
}

async function writes(call: Call, durability: 'normal' | 'full'): Promise<void> {
  const count = durability === 'full' ? 200 : 500
  const small = await call('appendFigures', durability, 1_000, count)
  const large = await call('appendFigures', durability, 100_000, count)
  const commands = await call('commandFigures', durability, AT_A_TIME)
  const reference = { name: 'bare transactions, log of 1e3', rate: small.bare }
  tell(
    `one-event writes into IndexedDB, durability ${durability}`,
    [
      reference,
      { name: 'conditional appends, log of 1e3', rate: small.store },
      { name: 'bare transactions, log of 1e5', rate: large.bare },
      { name: 'conditional appends, log of 1e5', rate: large.store },
      { name: 'customer.grade through execute', rate: commands.one },
      { name: `customer.grade, ${AT_A_TIME} callers`, rate: commands.many },
    ],
    reference,
    'writes',
  )
}

async function reads(call: Call): Promise<void> {
  const { all, byTag, byTypeAndTag } = await call('readFigures', 100_000)
  const reference: Figure = { name: 'the whole log', rate: all }
  const subjects = [
    { name: 'subjects of 30 events, by tag', rate: byTag },
    { name: 'subjects of 30 events, by type and tag', rate: byTypeAndTag },
  ]
  tell('events read from IndexedDB, log of 1e5', [reference, ...subjects], reference, 'events')
}

if (import.meta.main) await benchIndexedDb()
