/** How much each customer bought, by month, in cents: exact in whole numbers. */
import type { Purchase } from './line.ts'

export class Volumes {
  private readonly months = new Map<string, Map<number, number>>()

  add({ customerId, day, amount }: Purchase): void {
    const own = this.months.get(customerId) ?? new Map<number, number>()
    const month = monthOf(day)
    own.set(month, (own.get(month) ?? 0) + centsOf(amount))
    this.months.set(customerId, own)
  }

  /** The month of this day and the eleven before it, as the regulation counts the year's business. */
  ofYear(customerId: string, day: string): number {
    const last = monthOf(day)
    let cents = 0
    for (const [month, amount] of this.months.get(customerId) ?? []) {
      if (month > last - 12 && month <= last) cents += amount
    }
    return cents
  }
}

/** @param amount with exactly two decimals */
export function centsOf(amount: string): number {
  return Number(amount.replace('.', ''))
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
