/** By which deliveries returns are covered: as much as any way of handing them out would cover, recounted by trying sets. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../src/core/exact.ts'
import { allowanceOf, type Claim, coverOf, type Line } from '../../src/facts/inventory/states/covering.ts'
import { runs } from '../laws/offices.ts'

const lot = fc.constantFrom(null, 'A', 'B')
const unitPrice = fc.constantFrom(null, '5', '8')
const quantity = fc.integer({ min: 1, max: 6 }).map(String)
const overQuantityAllowance = fc.constantFrom(null, '0', '10')
const pieces = fc.record({ lot, unitPrice, quantity, overQuantityAllowance })

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

const lineOf = (quantity: string, more: Partial<Line> = {}): Line => ({
  lot: null,
  unitPrice: '5',
  overQuantityAllowance: null,
  ...more,
  quantity,
})
const claimOf = (quantity: string, more: Partial<Claim> = {}): Claim => ({
  lot: null,
  unitPrice: null,
  ...more,
  quantity,
})

test('what has no other choice finds room, in either order', () => {
  const lines = [lineOf('1', { lot: 'A' }), lineOf('1', { lot: 'B' })]
  const [any, ofA] = [claimOf('1'), claimOf('1', { lot: 'A' })]
  expect(coverOf(lines, [any], ofA)).toEqual(['1', '0'])
  expect(coverOf(lines, [ofA], any)).toEqual(['0', '1'])
  expect(coverOf(lines, [], any)).toEqual(['1', '0'])
})

test('what was sold at that very price covers first, then what was delivered first', () => {
  const lines = [lineOf('1', { unitPrice: '8' }), lineOf('1'), lineOf('1', { unitPrice: '9' })]
  expect(coverOf(lines, [], claimOf('2', { unitPrice: '5' }))).toEqual(['1', '1', '0'])
  expect(coverOf(lines, [], claimOf('1', { unitPrice: '5' }))).toEqual(['0', '1', '0'])
})

test('the ratio is that of the orders that cover it: the lowest, or none where one states none', () => {
  const lines = [lineOf('2', { overQuantityAllowance: '10' }), lineOf('2', { overQuantityAllowance: '3' }), lineOf('2')]
  const ratio = (taken: string, quantity: string) =>
    allowanceOf(lines, coverOf(lines, taken === '0' ? [] : [claimOf(taken)], claimOf(quantity)))
  expect(ratio('0', '2')).toBe('10')
  expect(ratio('0', '2.000001')).toBe('3')
  expect(ratio('2', '2')).toBe('3')
  expect(ratio('2', '2.000001')).toBe(null)
  expect(ratio('4', '2')).toBe(null)
  expect(allowanceOf([], [])).toBe(null)
})
