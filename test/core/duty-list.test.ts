import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DutyList, type Placed } from '../../src/core/duty-list.ts'
import { byUrgency } from '../../src/core/obligation-page.ts'
import type { Obligation } from '../../src/index.ts'

/** Few moments and subjects: many rows are of equal rank. */
function placed([day, subject, isDue]: readonly [number, number, boolean]): Placed {
  const since = `2026-01-0${day}`
  const row = {
    obligation: 'o',
    clause: 'c',
    subject: `s:${subject}`,
    since,
    due: isDue ? `2026-02-0${day}` : null,
    facts: {},
  }
  return { duty: { subject: row.subject, since, deadline: null, facts: {} }, row: row as unknown as Obligation }
}

const duties = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
  maxLength: 3,
})

const rowsOf = (list: Iterable<Placed>) => [...list].map(({ row }) => row)

test.each([5, 300])('is the sorted list of what %i keepers owe, whatever changes', keepers => {
  const changes = fc.array(fc.tuple(fc.nat(keepers - 1), duties), { maxLength: 40 })
  fc.assert(
    fc.property(fc.array(duties, { minLength: keepers, maxLength: keepers }), changes, (first, later) => {
      const owed = first.map(ones => ones.map(placed))
      const all = owed.map((_, keeper) => keeper)
      const list = new DutyList(all, keeper => owed[keeper]!)
      const sorted = () => owed.flatMap(rowsOf).sort(byUrgency)
      expect(rowsOf(list.behind(undefined))).toEqual(sorted())
      for (const [keeper, now] of later) {
        owed[keeper] = now.map(placed)
        list.touch(keeper)
        const after = owed[(keeper + 1) % keepers]![0]?.row
        const rest = sorted().filter(row => after === undefined || byUrgency(row, after) > 0)
        expect(rowsOf(list.behind(after))).toEqual(rest)
      }
    }),
    { numRuns: keepers > 100 ? 5 : 100 },
  )
})
