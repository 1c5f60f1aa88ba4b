/** Several tabs of one browser on one log. */
import { describe, expect, test } from 'vitest'
import { type Tab, useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'
import { effort } from '../effort.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const ascending = (numbers: readonly number[]) => [...numbers].sort((left, right) => left - right)

describe.skipIf(isMissing)(`tabs of Chromium on one log${unlessMissing}`, () => {
  const browser = useBrowser()

  async function withTabs(count: number, work: (tabs: Tab[]) => Promise<void>): Promise<void> {
    const tabs = await browser.tabs(count)
    try {
      await work(tabs)
    } finally {
      await Promise.all(tabs.map(tab => tab.close()))
    }
  }

  // 10,400 and 9,600 contested attempts in the long run.
  test.each([
    [2, effort(40, 400), 13],
    [4, effort(15, 150), 16],
  ])(
    '%i tabs want %i things, %i callers in each: every thing has one winner, and is written once',
    async (count, things, callers) => {
      await withTabs(count, async tabs => {
        const name = `claims of ${count}`
        const won = await Promise.all(
          tabs.map(tab => tab.call('claim', { name, rounds: things, tabs: count }, callers)),
        )
        expect(ascending(won.flat())).toEqual(upTo(things))
        const log = await tabs[0]!.call('contentOf', name)
        const taken = log.filter(({ type }) => type === 'taken').map(({ tags }) => Number(tags[0]!.slice(6)))
        expect(ascending(taken)).toEqual(upTo(things))
        expect(log.map(({ type }) => type)).toEqual(upTo(things).flatMap(() => ['taken', 'noted']))
        expect(log.map(({ position }) => position)).toEqual(upTo(things * 2).map(index => index + 1))
      })
    },
  )

  test('each of two looks for what the other writes: never both are accepted', async () => {
    const rounds = effort(30, 300)
    await withTabs(2, async tabs => {
      const race = { name: 'skew', rounds, tabs: 2 }
      const [left, right] = [tabs[0]!.call('skew', race, 'left'), tabs[1]!.call('skew', race, 'right')]
      const halves = await Promise.all([left, right])
      expect(ascending(halves.flat())).toEqual(upTo(rounds))
      expect(await tabs[0]!.call('contentOf', 'skew')).toHaveLength(rounds)
    })
  })

  test('four tabs take the next number: no gap, none twice', async () => {
    const each = effort(15, 60)
    await withTabs(4, async tabs => {
      const taken = await Promise.all(tabs.map(tab => tab.call('takeNumbers', { name: 'numbers', rounds: each })))
      expect(ascending(taken.flat())).toEqual(upTo(each * 4).map(index => index + 1))
    })
  })

  test('a subscriber in each tab hears of everything once, in order, whoever wrote it', async () => {
    const things = effort(15, 60)
    await withTabs(4, async tabs => {
      const name = 'heard'
      await tabs[0]!.call('appendSome', name, 20)
      await Promise.all(tabs.map(tab => tab.call('listen', name)))
      await Promise.all(tabs.map(tab => tab.call('claim', { name, rounds: things, tabs: 4 }, 1)))
      const all = upTo(20 + things * 2).map(index => index + 1)
      for (const tab of tabs) expect(await tab.call('heard', all.length)).toEqual(all)
    })
  })
})
