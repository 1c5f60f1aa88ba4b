/** What goes wrong in a browser while a log is in use, and that the next append works. */
import { describe, expect, test } from 'vitest'
import { indexedDbStore } from '../../src/storage/indexeddb.ts'
import { type Tab, useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'
import { effort } from '../effort.ts'

test('where there is no browser at all, a call says so in a sentence', async () => {
  const store = indexedDbStore('nowhere')
  const missing = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('there is no IndexedDB here') }
  await expect(store.read('all')).rejects.toMatchObject(missing)
  await expect(store.append([{ type: 'a', tags: [], data: 1 }])).rejects.toMatchObject(missing)
  await store.close()
})

describe.skipIf(isMissing)(`faults of IndexedDB in Chromium${unlessMissing}`, () => {
  const browser = useBrowser()
  let made = 0
  const fresh = () => `fault-${++made}`

  const pool: Tab[] = []

  /** Tabs that tests share, one after the other. */
  async function withTabs(count: number, work: (...tabs: Tab[]) => Promise<void>): Promise<void> {
    while (pool.length < count) pool.push(await browser.tab())
    await work(...pool)
  }

  /** A tab of its own, for what breaks it. */
  async function withOwnTab(work: (tab: Tab) => Promise<void>, host?: 'localhost'): Promise<void> {
    const tab = await browser.tab(host)
    try {
      await work(tab)
    } finally {
      await tab.close()
    }
  }

  describe('the n-th call fails, for every n', () => {
    const whole = { last: 53, found: 3, positions: true }

    test.each(['throw', 'throw late', 'abort'] as const)('once (%s): the append is made good', kind =>
      withTabs(1, async tab => {
        const told = await tab!.call('appendWithFailures', kind, false)
        expect(told.length).toBeGreaterThan(15)
        for (const { answer, found, again } of told) {
          expect({ answer, found, again }).toEqual({ answer: 'accepted', found: 3, again: whole })
        }
        for (const answers of await tab!.call('readWithFailures', kind, false)) {
          expect(answers).toEqual(['49 of 50', '49 of 50'])
        }
      }),
    )

    test.each(['throw', 'throw late', 'abort'] as const)(
      'from then on (%s): the error tells what is in the log',
      kind =>
        withTabs(1, async tab => {
          const told = await tab!.call('appendWithFailures', kind, true)
          for (const { call, answer, outcome, found, again } of told) {
            expect(again).toEqual(whole)
            if (answer === 'accepted') expect({ call, found }).toEqual({ call, found: 3 })
            else
              expect({ call, answer, found }).toEqual({
                call,
                answer: 'STORE_UNAVAILABLE',
                found: left(outcome, found),
              })
          }
          expect(told.filter(({ answer }) => answer !== 'accepted').length).toBeGreaterThan(15)
          for (const [first, next] of await tab!.call('readWithFailures', kind, true)) {
            expect(['STORE_UNAVAILABLE', '49 of 50']).toContain(first)
            expect(next).toBe('49 of 50')
          }
        }),
    )

    test('and no answer comes: the time limit ends it, nothing stays locked', () =>
      withTabs(1, async tab => {
        const told = await tab!.call('appendWithFailures', 'silent', false)
        for (const { answer, outcome, found, again } of told) {
          expect(again).toEqual(whole)
          if (answer === 'accepted') expect(found).toBe(3)
          else expect(['STORE_BUSY', 'STORE_UNAVAILABLE']).toContain(answer)
          if (answer !== 'accepted') expect(found).toBe(left(outcome, found))
        }
        expect(told.at(-1)).toMatchObject({ answer: 'STORE_UNAVAILABLE', outcome: 'unknown', found: 3 })
        expect(told[0]).toMatchObject({ answer: 'STORE_BUSY', outcome: 'not written', found: 0 })
      }))

    /** How many events of three there may be after an error with this outcome. */
    function left(outcome: unknown, found: number): number {
      expect(['not written', 'unknown']).toContain(outcome)
      return outcome === 'unknown' && found === 3 ? 3 : 0
    }
  })

  test('the reply to a commit is lost: the store finds its own events again, whatever ids they have', () =>
    withTabs(1, async tab => {
      expect(await tab!.call('replyLostWithoutIds')).toEqual({ last: 53, found: 3 })
    }))

  test.each([true, false])('the browser closes the connection (told: %s): it is opened anew', isTold =>
    withTabs(1, async tab => {
      expect(await tab!.call('appendAfterLoss', isTold)).toEqual([3, 4, 4])
    }),
  )

  test('the quota is reached: refused as full, nothing of the batch is there, and the next append works', () =>
    // Chromium remembers for a while how much room an origin has: the limit must be there from the beginning.
    withOwnTab(async tab => {
      const name = fresh()
      const cdp = await browser.context().newCDPSession(tab.page)
      const { origin } = new URL(browser.url('localhost'))
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
      await tab.call('openStore', name, { durability: 'full' })
      expect(await tab.call('append', 'a')).toEqual({ answer: '{"last":1}' })
      const refused = await tab.call('append', 'big', 500_000, 8)
      expect(refused).toMatchObject({ answer: 'STORE_FULL', details: { outcome: 'not written' } })
      expect(await tab.call('head')).toEqual({ answer: '1' })
      await cdp.send('Storage.overrideQuotaForOrigin', { origin })
      expect(await tab.call('append', 'big', 500_000, 8)).toEqual({ answer: '{"last":9}' })
    }, 'localhost'))

  describe('another tab', () => {
    test('upgrades the database: this one lets go at once, and then says that it is too old', () =>
      withTabs(2, async (old, newer) => {
        const name = fresh()
        await old!.call('openStore', name)
        await old!.call('append', 'a')
        await newer!.call('upgrade', name, 2)
        const details = { version: 2, known: 1, outcome: 'not written' }
        expect(await old!.call('append', 'b')).toMatchObject({ answer: 'STORE_NEWER', details })
        expect(await old!.call('head')).toMatchObject({ answer: 'STORE_NEWER' })
      }))

    test('deletes the log: this one lets go at once, and does not go on with an empty one', () =>
      withTabs(2, async (tab, other) => {
        const name = fresh()
        await tab!.call('openStore', name)
        await tab!.call('append', 'a')
        await other!.call('remove', name)
        const gone = { answer: 'STORE_UNAVAILABLE', message: expect.stringContaining('was deleted') }
        expect(await tab!.call('append', 'b')).toMatchObject(gone)
        expect(await tab!.call('head')).toMatchObject(gone)
        // Another one under its name is another log, too.
        await other!.call('openStore', name)
        expect(await other!.call('append', 'b')).toEqual({ answer: '{"last":1}' })
        expect(await tab!.call('head')).toMatchObject(gone)
        await tab!.call('openStore', name)
        expect(await tab!.call('append', 'b')).toEqual({ answer: '{"last":2}' })
      }))

    test('holds the lock: refused as busy, and the next append works', () =>
      withTabs(2, async (tab, holder) => {
        const name = fresh()
        await tab!.call('openStore', name)
        expect(await tab!.call('append', 'a')).toEqual({ answer: '{"last":1}' })
        await holder!.call('hold', name)
        await tab!.call('openStore', name, { timeout: 1_000 })
        expect(await tab!.call('append', 'b')).toMatchObject({
          answer: 'STORE_BUSY',
          details: { outcome: 'not written' },
        })
        expect(await tab!.call('head')).toMatchObject({ answer: 'STORE_BUSY' })
        await holder!.call('release')
        // On a busy machine it may take longer than a second once more; then it is busy again, and nothing is written.
        await expect.poll(() => tab!.call('append', 'c')).toEqual({ answer: '{"last":2}' })
      }))

    test('clings to an older layout: the host is told, and after a while it is busy; then it opens', () =>
      withTabs(2, async (later, clinging) => {
        const name = fresh()
        await later!.call('openStore', name)
        await later!.call('append', 'a')
        await clinging!.call('clingTo', name)
        expect(await later!.call('openLater', name, 'until it is told')).toMatchObject({
          answer: 'STORE_BUSY',
          blocked: 1,
        })
        await clinging!.call('release')
        expect(await later!.call('shapeOf', name)).toEqual([1, 'guiju-events'])
        expect(await later!.call('openLater', name, 'until it is open')).toMatchObject({ answer: '2', blocked: 0 })
      }))
  })

  test('the user clears the data of the site: the store says that its log is gone', () =>
    withTabs(1, async tab => {
      const name = fresh()
      await tab!.call('openStore', name)
      await tab!.call('append', 'a')
      const cdp = await browser.context().newCDPSession(tab!.page)
      const origin = new URL(browser.url()).origin
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
      expect(await tab!.call('append', 'b')).toMatchObject({
        answer: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('was deleted'),
      })
    }))

  describe('a database that is no log of this guiju is left alone', () => {
    test.each([
      ['of somebody else', 1, ['keyval'], 'STORE_FOREIGN'],
      ['of somebody else, with a higher version', 9, ['keyval'], 'STORE_FOREIGN'],
      ['that is empty', 1, [], 'STORE_FOREIGN'],
      ['with another key', 1, ['guiju-events'], 'STORE_FOREIGN'],
      ['of a later guiju', 3, ['guiju-events'], 'STORE_NEWER'],
    ] as const)('%s', (_, version, stores, answer) =>
      withTabs(1, async tab => {
        const name = fresh()
        await tab!.call('upgrade', name, version, ...stores)
        await tab!.call('openStore', name)
        expect(await tab!.call('append', 'a')).toMatchObject({ answer, details: { outcome: 'not written' } })
        expect(await tab!.call('head')).toMatchObject({ answer })
        expect(await tab!.call('shapeOf', name)).toEqual([version, ...stores])
      }),
    )

    test.each(['id', 'type', 'tag'])('without the index %s', index =>
      withTabs(1, async tab => {
        const name = fresh()
        await tab!.call('removeIndex', name, index)
        await tab!.call('openStore', name)
        expect(await tab!.call('head')).toMatchObject({ answer: 'STORE_FOREIGN' })
      }),
    )
  })

  test.each([{ body: '{"data":' }, { body: 7 }, { marks: null }])('a record that is not what was written: %o', parts =>
    withTabs(1, async tab => {
      const name = fresh()
      await tab!.call('openStore', name)
      await tab!.call('append', 'a')
      await tab!.call('damage', name, 1, parts)
      expect(await tab!.call('head')).toMatchObject({ answer: 'STORE_CORRUPT', details: { position: 1 } })
    }),
  )

  test('a page that is kept from IndexedDB is told in a sentence', () =>
    withOwnTab(async tab => {
      const sandboxed = await tab.call('openInSandbox')
      expect(sandboxed).toMatchObject({ answer: 'STORE_UNAVAILABLE', details: { indexedDb: 'SecurityError' } })
      await tab.call('openStore', fresh())
      await tab.call('takeIndexedDbAway')
      const message = expect.stringContaining('there is no IndexedDB here')
      expect(await tab.call('append', 'a')).toMatchObject({ answer: 'STORE_UNAVAILABLE', message })
    }))

  test('a browser that does not write through when it is asked to is refused; with less asked for it is not', () =>
    withOwnTab(async tab => {
      await tab.call('forgetDurability')
      await tab.call('openStore', fresh(), { durability: 'full' })
      expect(await tab.call('append', 'a')).toMatchObject({ answer: 'STORE_UNSAFE' })
      await tab.call('openStore', fresh(), { durability: 'normal' })
      expect(await tab.call('append', 'a')).toEqual({ answer: '{"last":1}' })
    }))

  test('health tells how long the log is and how well it is kept', () =>
    withTabs(1, async tab => {
      await tab!.call('openStore', fresh(), { durability: 'full' })
      await tab!.call('append', 'a', 10, 5)
      const health = await tab!.call('health')
      expect(health).toMatchObject({ head: 5, durability: 'full', persisted: false })
      expect(health.usage).toBeGreaterThan(0)
      expect(health.quota).toBeGreaterThan(health.usage!)
    }))

  test.each([
    ['full', 'strict'],
    ['normal', 'relaxed'],
    [undefined, 'strict'],
  ] as const)('durability %s is asked of the browser as %s, and of many appends one is written at a time', (...asked) =>
    withTabs(1, async tab => {
      expect(await tab!.call('observeWrites', asked[0], 30)).toEqual({ durabilities: [asked[1]], most: 1 })
    }),
  )

  test('a long batch is no standstill: its writes tell that it goes on', () =>
    withTabs(1, async tab => {
      const short = await tab!.call('timersOf', 10)
      expect(await tab!.call('timersOf', 3_500)).toBe(short + 3)
    }))

  test.each(['message', 'timer'] as const)('a subscriber hears of others by a %s alone', means =>
    withTabs(1, async tab => {
      expect(await tab!.call('hearsBy', means)).toEqual([1, 2, 3])
    }),
  )

  test('close waits for the appends that are under way', () =>
    withTabs(1, async tab => {
      await tab!.call('openStore', fresh())
      expect(await tab!.call('closeWhileAppending', 20)).toBe(20)
      expect(await tab!.call('head')).toMatchObject({ answer: 'STORE_CLOSED' })
    }))

  describe('in the middle of appends', () => {
    /** Runs appends, ends them in some way, and looks what is left; again and again on one log. */
    async function interrupted(
      durability: 'full' | 'normal',
      rounds: number,
      interrupt: (tab: Tab) => Promise<Tab>,
    ): Promise<void> {
      const name = fresh()
      const acknowledged = new Set<string>()
      let tab = await browser.tab()
      for (let run = 0; run < rounds; run++) {
        const before = acknowledged.size
        await tab.page.exposeFunction('acknowledged', (batch: string) => void acknowledged.add(batch))
        tab.call('appendWithoutEnd', name, durability, run).catch(() => {})
        await expect.poll(() => acknowledged.size, { interval: 1 }).toBeGreaterThan(before + run)
        tab = await interrupt(tab)
        const log = await tab.call('contentOf', name)
        const batches = log.map(({ tags }) => tags[0]!.slice(6))
        expect(log.map(({ type }) => type)).toEqual(batches.map((_, index) => `part${(index % 3) + 1}`))
        expect(batches.filter((batch, index) => batch !== batches[index - (index % 3)])).toEqual([])
        expect([...acknowledged].filter(batch => !batches.includes(batch))).toEqual([])
      }
      await tab.close()
    }

    const another = async (tab: Tab): Promise<Tab> => {
      await tab.close()
      return browser.tab()
    }

    test('the page is left: all that was acknowledged is there, and no half batch', () =>
      interrupted('normal', effort(1, 4), another))

    /**
     * Once on each profile. A crash may leave half a record at the end of the file of Chromium's LevelDB, which writes on
     * behind it after the restart; the crash after that finds the file damaged, and Chromium deletes all databases of the
     * origin (docs/how-to/use-indexeddb.md).
     */
    test.each(['full', 'normal'] as const)('the whole browser crashes (%s): the same', async durability => {
      for (let left = effort(1, 3); left > 0; left--) {
        await browser.anew()
        await interrupted(durability, 1, async () => {
          await browser.crash()
          return browser.tab()
        })
      }
    })
  })
})
