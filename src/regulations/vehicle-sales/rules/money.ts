/** 款到账: what has arrived for a vehicle, and when it was enough. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract, sum } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Sale } from '../../../facts/vehicle-sale/states.ts'

type File = DeepReadonly<Sale>

const later = (at: Instant, other: Instant) => (at > other ? at : other)

/** A deposit counts once its slip is back, a loan once the lender has reported that it is paid out. */
function arrivals({ payments, deposit, loan }: File): readonly { readonly at: Instant; readonly amount: string }[] {
  const { convertedAt = null, slipReturnedAt = null } = deposit ?? {}
  const arrived = [...payments]
  if (deposit && convertedAt !== null && slipReturnedAt !== null) {
    arrived.push({ at: later(convertedAt, slipReturnedAt), amount: deposit.amount })
  }
  if (loan && loan.reportedAt !== null) arrived.push({ at: loan.reportedAt, amount: loan.amount })
  return arrived.sort((a, b) => (a.at < b.at ? -1 : 1))
}

export function arrived(sale: File): string {
  return sum(arrivals(sale).map(({ amount }) => amount))
}

/** 款到账: since when the whole price is there; null: it is not, or the lender has not reported. */
export function paidAt(sale: File): Instant | null {
  const { price, placedAt, loan } = sale
  if (price === null || placedAt === null) return null
  if (loan && loan.reportedAt === null) return null
  let [at, total] = [loan?.reportedAt ?? placedAt, '0']
  for (const one of [{ at: placedAt, amount: '0' }, ...arrivals(sale)]) {
    at = later(at, one.at)
    total = add(total, one.amount)
    if (compare(total, price) >= 0) return at
  }
  return null
}

/** What is still to come of the price; `credit`: the loan is to bring its part. */
export function outstanding(sale: File, { credit }: { readonly credit: boolean }): string {
  const rest = subtract(sale.price ?? '0', arrived(sale))
  return credit && sale.loan && sale.loan.reportedAt === null ? subtract(rest, sale.loan.amount) : rest
}

/** 定金条未交回: a deposit that was converted and does not count. */
export function uncountedDeposit({ deposit }: File): string | null {
  return deposit && deposit.convertedAt !== null && deposit.slipReturnedAt === null ? deposit.amount : null
}
