/** The store in a real browser keeps the same laws as every other store. */
import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../src/storage/memory.ts'
import { storeLaws } from '../../src/testing/store-laws.ts'
import { type Tab, useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'
import { effort } from '../effort.ts'

// Only their names are used here: the page runs its own.
const laws = storeLaws(async () => ({ store: memoryStore() }))

describe.skipIf(isMissing)(`indexedDbStore in Chromium keeps the laws of${unlessMissing}`, () => {
  const browser = useBrowser()
  let tab: Tab | undefined

  test.for(laws.map(({ group, name }, index) => ({ group, name, index })))('$group: $name', async ({ index }) => {
    tab ??= await browser.tab()
    expect(await tab.call('runLaw', index, effort(2, 4), 6)).toEqual({ standing: 'applies' })
  })

  test('random histories: it answers as the store in memory does', async () => {
    tab ??= await browser.tab()
    const histories = effort(15, 60)
    expect(await tab.call('compareWithMemory', histories)).toBe(histories)
  })
})
