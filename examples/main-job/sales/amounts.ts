/** Lines added up: how many, how many pieces, what they cost. */
import { exact } from '../../../src/index.ts'
import { grouped } from '../grouped.ts'
import type { SalesLine } from './line.ts'

export interface Amounts {
  readonly lines: number
  readonly quantity: number
  /** A plain decimal, in the money of the file. */
  readonly amount: string
}

export function amountsOf(lines: readonly SalesLine[]): Amounts {
  return { lines: lines.length, quantity: quantityOf(lines), amount: amountOf(lines) }
}

export function quantityOf(lines: readonly Pick<SalesLine, 'quantity'>[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** Price by price: exact decimals take their time, and prices repeat. */
function amountOf(lines: readonly SalesLine[]): string {
  const prices = [...grouped(lines, ({ price }) => price)]
  return exact.sum(prices.map(([price, some]) => exact.multiply(price, String(quantityOf(some)))))
}
