/** By which deliveries returns are covered: as much as any way of handing them out would cover, recounted by trying sets. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../src/core/exact.ts'
import { type Claim, coverOf, type Line } from '../../src/facts/inventory/states/covering.ts'
import { runs } from '../laws/offices.ts'

const lot = fc.constantFrom(null, 'A', 'B')
const unitPrice = fc.constantFrom(null, '5', '8')
const quantity = fc.integer({ min: 1, max: 6 }).map(String)
const pieces = fc.record({ lot, unitPrice, quantity })

const isFor = (line: Line, claim: Claim) =>
  (claim.lot === null || claim.lot === line.lot) &&
  (claim.unitPrice === null || line.unitPrice === null || Number(line.unitPrice) >= Number(claim.unitPrice))

/** The largest part of the claims that can be covered at all: the least of what any set of them leaves over (Hall, Ore). */
function most(lines: readonly Line[], claims: readonly Claim[]): number {
  const all = claims.reduce((total, claim) => total + Number(claim.quantity), 0)
  let least = all
  for (let set = 0; set < 2 ** claims.length; set++) {
    const chosen = claims.filter((_, index) => set & (2 ** index))
    const asked = chosen.reduce((total, claim) => total + Number(claim.quantity), 0)
    const there = lines.filter(line => chosen.some(claim => isFor(line, claim)))
    least = Math.min(least, all - asked + there.reduce((total, line) => total + Number(line.quantity), 0))
  }
  return least
}

test('covered is the most that is left by what all others can have, by lines that fit', () => {
  let moved = 0
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 5 }),
      fc.array(pieces, { maxLength: 5 }),
      pieces,
      (lines, others, claim) => {
        const cover = coverOf(lines, others, claim)
        for (const [at, part] of cover.entries()) {
          expect(Number(part)).toBeLessThanOrEqual(Number(lines[at]!.quantity))
          if (part !== '0') expect(isFor(lines[at]!, claim)).toBe(true)
        }
        expect(Number(sum(cover))).toBe(most(lines, [...others, claim]) - most(lines, others))
        if (sum(cover) !== '0') moved++
      },
    ),
    runs(400),
  )
  expect(moved).toBeGreaterThan(20)
})

test('what has no other choice finds room, in either order', () => {
  const lines = [
    { lot: 'A', unitPrice: '5', quantity: '1' },
    { lot: 'B', unitPrice: '5', quantity: '1' },
  ]
  const [any, ofA] = [
    { lot: null, unitPrice: null, quantity: '1' },
    { lot: 'A', unitPrice: null, quantity: '1' },
  ]
  expect(coverOf(lines, [any], ofA)).toEqual(['1', '0'])
  expect(coverOf(lines, [ofA], any)).toEqual(['0', '1'])
  expect(coverOf(lines, [], any)).toEqual(['1', '0'])
})
