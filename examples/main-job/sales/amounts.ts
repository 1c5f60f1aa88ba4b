/** Lines added up: how many, how many pieces, what they cost. */
import { exact } from '../../../src/index.ts'
import type { SalesLine } from './line.ts'

export interface Amounts {
  readonly lines: number
  readonly quantity: number
  /** A plain decimal, in the money of the file. */
  readonly amount: string
}

/** So many lines of one price. */
export interface PricedLines {
  readonly lines: number
  readonly quantity: number
  readonly price: string
}

export class AmountSum {
  private lines = 0
  private quantity = 0
  private amount = '0'

  add({ lines, quantity, price }: PricedLines): void {
    this.lines += lines
    this.quantity += quantity
    this.amount = exact.add(this.amount, exact.multiply(price, String(quantity)))
  }

  addLine({ quantity, price }: Pick<SalesLine, 'quantity' | 'price'>): void {
    this.add({ lines: 1, quantity, price })
  }

  total(): Amounts {
    return { lines: this.lines, quantity: this.quantity, amount: this.amount }
  }
}
