/** A log in the browser that somebody else changes: its index is compared and rebuilt, a lost tail is noticed by every tab. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Tab, useBrowser } from '../browser/browser.ts'
import { isMissing, unlessMissing } from '../browser/chromium.ts'
import { runs } from '../effort.ts'
import { PATIENT } from '../patience.ts'

const COUNT = 12
let made = 0
const fresh = (kind: string) => `${kind} ${made++}`

describe.skipIf(isMissing)(`in Chromium${unlessMissing}`, () => {
  const browser = useBrowser()

  async function inTabs(count: number, work: (tabs: readonly Tab[]) => Promise<void>): Promise<void> {
    const tabs = await browser.tabs(count)
    try {
      await work(tabs)
    } finally {
      await Promise.all(tabs.map(tab => tab.close()))
    }
  }

  test('a mark at another position than its event, or at none, is found, and rebuilt', async () => {
    const at = fc.integer({ min: 1, max: COUNT })
    const mark = fc.constantFrom(0 as const, 1 as const)
    const spoiling = fc.record({ at, mark, says: fc.oneof(at, fc.constantFrom(0, 99, 'nowhere')) })
    const spoilings = fc.uniqueArray(spoiling, {
      minLength: 1,
      maxLength: 3,
      selector: one => `${one.at} ${one.mark}`,
    })
    const everywhere = Array.from({ length: COUNT }, (_, index) => [index + 1])
    await inTabs(1, async ([tab]) => {
      const law = fc.asyncProperty(spoilings, async all => {
        const wrong = all.filter(({ at, says }) => at !== says).sort((one, other) => one.at - other.at)
        await tab!.call('fill', fresh('spoilt'), COUNT)
        expect(await tab!.call('examine', COUNT)).toEqual({ flaw: undefined, log: 'sound', found: everywhere })
        await tab!.call('spoil', all)
        const { flaw, log } = await tab!.call('examine', COUNT)
        expect({ kind: flaw?.kind, position: flaw?.position, log }).toEqual(
          wrong.length > 0
            ? { kind: 'missing', position: wrong[0]!.at, log: 'index' }
            : { kind: undefined, position: undefined, log: 'sound' },
        )
        expect(await tab!.call('rebuild')).toEqual({ added: wrong.length, removed: wrong.length })
        expect(await tab!.call('examine', COUNT)).toEqual({ flaw: undefined, log: 'sound', found: everywhere })
        await tab!.call('leave')
      })
      await fc.assert(law, runs(40))
    })
  })

  test.each([
    ['no marks', undefined],
    ['marks that are a text', 'x:1'],
    ['marks that are none', [null, 7]],
  ])('a record with %s is told as corrupt, and left as it is', async (_, marks) => {
    await inTabs(1, async ([tab]) => {
      expect(await tab!.call('withoutMarks', fresh('marks'), marks)).toEqual(['STORE_CORRUPT', 'STORE_CORRUPT'])
    })
  })

  test(
    'a tail that is cut away under the offices of two tabs: no cap is broken, and they answer as one that was opened then',
    async () => {
      const by = fc.constantFrom(0, 1)
      const number = fc.integer({ min: 1, max: 7 })
      const step = fc.oneof(
        { weight: 4, arbitrary: fc.record({ by, number, to: fc.constantFrom('vip', 'vip', 'qualified') }) },
        { weight: 2, arbitrary: fc.record({ by, lost: fc.integer({ min: 1, max: 4 }) }) },
      )
      await inTabs(2, async tabs => {
        const law = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
          const name = fresh('lost')
          for (const tab of tabs) await tab.call('openOffice', name)
          await tabs[0]!.call('foundDepartment', 'east', 7)
          const founded = (await tabs[0]!.call('idsOf', name)).length
          for (const each of steps) {
            const tab = tabs[each.by]!
            if ('to' in each) expect(await tab.call('grade', 'east', each.number, each.to)).toMatch(/^(acc|ref)/)
            else {
              const { length } = await tab.call('idsOf', name)
              await tab.call('cutTail', name, Math.max(founded, length - each.lost))
            }
          }
          for (const tab of tabs) {
            const [open, fresh] = await tab.call('answersBeside', name, 'east')
            expect(open).toBe(fresh)
            expect((await tab.call('vipsOf', 'east')).count).toBeLessThanOrEqual(1)
          }
        })
        await fc.assert(law, runs(30))
      })
    },
    PATIENT,
  )

  test('the office that stayed open is told from where on, and decides on what is there', async () => {
    await inTabs(2, async ([stays, other]) => {
      const name = fresh('story')
      await stays!.call('openOffice', name)
      await stays!.call('foundDepartment', 'east', 7)
      const { length: founded } = await stays!.call('idsOf', name)
      expect(await stays!.call('makeVip', 'east', 1)).toMatch(/^accepted/)
      expect(await stays!.call('grade', 'east', 1, 'qualified')).toMatch(/^accepted/)
      await other!.call('cutTail', name, founded)
      await other!.call('openOffice', name)
      expect(await other!.call('makeVip', 'east', 2)).toMatch(/^accepted/)
      expect(await stays!.call('makeVip', 'east', 3)).toMatch(/^refused/)
      expect(await stays!.call('rewoundAt')).toEqual([founded + 2])
      expect(await other!.call('rewoundAt')).toEqual([])
    })
  })

  test('a subscriber of another tab is told from where on, hears all that is there, and keeps nothing else', async () => {
    await inTabs(2, async ([hears, writes]) => {
      const name = fresh('followed')
      const caughtUp = async () => {
        const ids = await writes!.call('idsOf', name)
        await expect.poll(async () => (await hears!.call('whatIsFollowed')).ids).toEqual(ids)
      }
      await writes!.call('appendSome', name, 5)
      await hears!.call('follow', name)
      await caughtUp()
      for (const [lost, more] of [
        [2, 1],
        [1, 3],
        [4, 4],
      ] as const) {
        await writes!.call('cutTail', name, (await writes!.call('idsOf', name)).length - lost)
        await writes!.call('appendSome', name, more)
        await caughtUp()
      }
      expect((await hears!.call('whatIsFollowed')).told).toHaveLength(3)
    })
  })
})
