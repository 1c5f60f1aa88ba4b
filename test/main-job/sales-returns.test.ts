/** What becomes of cancellations, against plain arithmetic: over made-up files, of which the real one is but one. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csv, summaryOf } from './sales-mixed.ts'
import { type Line, type Returned, returnsOf } from './sales-recount.ts'

const files = fc.array(
  fc.record({
    customer: fc.constantFrom('17', '18'),
    code: fc.constantFrom('A', 'B'),
    price: fc.constantFrom(1, 2, 3),
    quantity: fc.integer({ min: -6, max: 9 }).filter(quantity => quantity !== 0),
  }),
  { minLength: 5, maxLength: 40 },
)

it('each answer is the one of plain arithmetic', { timeout: 60_000 }, async () => {
  const check = fc.asyncProperty(files, fc.constantFrom(0, 50), async (drawn, tolerance) => {
    const lines = drawn.map(lineOf)
    const { returns } = await summaryOf(csv(...lines.map(({ raw }) => raw)), '--tolerance', String(tolerance))
    expect(countsOf(returns)).toEqual(recounted(returnsOf(lines, tolerance)))
  })
  await fc.assert(check, { numRuns: 60 })
})

it('what was sold at such a price comes back at it, whatever else was sold', async () => {
  const rows = ['1,A,x,10,2026-01-05 09:00:00,1,17,F', '2,A,x,5,2026-01-05 10:00:00,3,17,F']
  const back = (invoice: string, hour: number, quantity: number, price: number) =>
    `${invoice},A,x,-${quantity},2026-01-06 ${hour}:00:00,${price},17,F`
  const { returns } = await summaryOf(csv(...rows, back('C3', 10, 6, 3), back('C4', 11, 1, 2), back('C5', 12, 11, 1)))
  // Five of six at 3; then none at 2, though ten are left; ten of eleven at 1.
  expect(returns).toMatchObject({ accepted: { lines: 0 }, held: { lines: 2, posted: 15, quantity: 2 } })
  expect(returns.reasons).toEqual([{ reason: 'within-lot-and-price', lines: 1, quantity: 1, firstLine: 5 }])
})

function lineOf(drawn: Pick<Line, 'customer' | 'code' | 'price' | 'quantity'>, index: number): Line {
  const { customer, code, price, quantity } = drawn
  const invoice = `${quantity < 0 ? 'C' : ''}${100 + index}`
  const day = '2026-01-05'
  const time = `${day} 09:${String(index).padStart(2, '0')}:00`
  const raw = `${invoice},${code},x,${quantity},${time},${price},${customer},F`
  return { line: index + 2, raw, invoice, description: 'x', day, ...drawn }
}

const REASONS: Readonly<Record<string, Returned['answer']>> = {
  'bought-by-customer': 'never-bought',
  'price-as-sold': 'above-price',
  'within-delivered': 'nothing-left',
  'within-lot-and-price': 'nothing-left-at-price',
}

function countsOf(returns: Awaited<ReturnType<typeof summaryOf>>['returns']) {
  const { accepted, tolerated, held } = returns
  const sums = {
    accepted: [accepted.lines, accepted.quantity],
    tolerated: [tolerated.lines, tolerated.quantity],
    held: [held.lines, held.posted],
  }
  const unmatched = returns.reasons.map(({ reason, lines }: { reason: string; lines: number }) => [
    REASONS[reason],
    [lines, 0],
  ])
  return { ...sums, ...Object.fromEntries(unmatched) }
}

function recounted(returns: readonly Returned[]) {
  const sums: Record<string, [number, number]> = { accepted: [0, 0], tolerated: [0, 0], held: [0, 0] }
  for (const { answer, posted } of returns) {
    const [lines, quantity] = sums[answer] ?? [0, 0]
    sums[answer] = [lines + 1, quantity + posted]
  }
  return sums
}
