/** The promise of the library in a browser: a cap holds, whatever tab asks and however often the page is loaded. */
import { describe, expect, test } from 'vitest'
import { type Tab, useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'
import { effort } from '../effort.ts'

const REFUSED = 'refused vip-share-of-department'

describe.skipIf(isMissing)(`an office in Chromium, its log in IndexedDB${unlessMissing}`, () => {
  const browser = useBrowser()

  async function opened(name: string): Promise<Tab> {
    const tab = await browser.tab()
    await tab.call('openOffice', name)
    return tab
  }

  test('of 20 customers 3 may be VIP; after the page was loaded again, it is still so', async () => {
    const tab = await opened('cap')
    await tab.call('foundDepartment', 'east', 20)
    const grade = (number: number) => tab.call('makeVip', 'east', number)
    expect([await grade(1), await grade(2), await grade(3), await grade(4)]).toEqual([
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^accepted/)),
      REFUSED,
    ])
    await tab.reload()
    await tab.call('openOffice', 'cap')
    expect(await grade(5)).toBe(REFUSED)
    expect(await tab.call('vipsOf', 'east')).toEqual({ count: 3, roomLeft: 0 })
    await tab.close()
  })

  test('two tabs want the last place of a department: one gets it, the other hears why not', async () => {
    const departments = effort(4, 15)
    const [one, other] = [await opened('last place'), await opened('last place')]
    for (let index = 0; index < departments; index++) await one.call('foundDepartment', `D${index}`, 7)
    const statuses = await Promise.all(
      [one, other].map((tab, index) => tab.call('wantPlaces', 'last place', 2, departments, index + 1)),
    )
    for (let index = 0; index < departments; index++) {
      const [winner, loser] = [statuses[0]![index]!, statuses[1]![index]!].sort()
      expect([winner, loser]).toEqual([expect.stringMatching(/^accepted/), REFUSED])
      expect(await other.call('vipsOf', `D${index}`)).toEqual({ count: 1, roomLeft: 0 })
    }
    await Promise.all([one.close(), other.close()])
  })

  test('the same command from two tabs is done once, and both hear the same', async () => {
    const [one, other] = [await opened('same'), await opened('same')]
    await one.call('foundDepartment', 'east', 7)
    const answers = await Promise.all([one, other].map(tab => tab.call('makeVip', 'east', 1, 'grade-1')))
    expect(answers[0]).toMatch(/^accepted/)
    expect(answers[1]).toBe(answers[0])
    const log = await one.call('contentOf', 'same')
    expect(log.filter(({ type }) => type === 'customer.graded')).toHaveLength(1)
    await Promise.all([one.close(), other.close()])
  })
})
