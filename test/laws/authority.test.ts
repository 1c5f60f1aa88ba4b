/** Who may what, over random grants and bars: the laws of a table of authority, and the same decisions as Cedar's. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effort } from '../effort.ts'
import { answerOf, closes, entry, officeUnder, type Rules, rules, type Wanted, wanted } from './authority-sets.ts'
import { cedarUnder } from './cedar.ts'

const asks = fc.array(wanted, { minLength: 1, maxLength: 3 })
const sets = { numRuns: effort(300, 5_000) }

async function isAllowed(set: Rules, want: Wanted): Promise<boolean> {
  return (await answerOf(officeUnder(set), want)).allowed
}

describe('grants and bars decide as Cedar does', () => {
  test('the same is allowed, by the same grants, and forbidden by the same bars', async () => {
    const seen = { allowed: 0, forbidden: 0, 'not allowed': 0 }
    await fc.assert(
      fc.asyncProperty(rules, asks, async (set, wants) => {
        const [office, cedar] = [officeUnder(set), cedarUnder(set)]
        for (const want of wants) {
          const [ours, cedars] = [await answerOf(office, want), cedar(want)]
          // Who has seen something is told nothing of the grants that let him.
          const isSeen = want.action.startsWith('view:') && ours.allowed
          expect(ours).toEqual(isSeen ? { ...cedars, by: [] } : cedars)
          seen[ours.allowed ? 'allowed' : ours.by.length > 0 ? 'forbidden' : 'not allowed'] += 1
        }
      }),
      sets,
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(sets.numRuns / 10)
  })
})

describe('laws of grants and bars', () => {
  test('a bar more never allows more, a grant more never less, and the order does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(rules, entry, wanted, async (set, more, want) => {
        const { grants, bars } = set
        const now = await answerOf(officeUnder(set), want)
        const turned = await answerOf(officeUnder({ grants: grants.toReversed(), bars: bars.toReversed() }), want)
        expect(turned.allowed).toBe(now.allowed)
        expect(turned.by.length).toBe(now.by.length)
        if (!now.allowed) expect(await isAllowed({ grants, bars: [...bars, more] }, want)).toBe(false)
        // The first grant of all ends that what can be undone is open.
        if (now.allowed && closes(set)) expect(await isAllowed({ grants: [...grants, more], bars }, want)).toBe(true)
      }),
      sets,
    )
  })
})
