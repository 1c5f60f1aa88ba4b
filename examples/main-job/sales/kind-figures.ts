/** What the lines of each kind come to, counted over the whole file. */
import type { LineTable } from '../stage/line-table.ts'
import { AmountSum, type Amounts } from './amounts.ts'
import type { Kind } from './line.ts'

export interface KindFigures {
  readonly sales: Amounts & { readonly toCustomers: Amounts; readonly withoutCustomer: Amounts; readonly free: Amounts }
  readonly found: Amounts
  readonly writeOffs: Amounts & { readonly withoutReason: number }
  readonly services: ServiceFigures
}

interface ServiceFigures {
  readonly lines: number
  /** Of those: lines of cancellations. */
  readonly cancelled: number
  readonly codes: readonly { readonly code: string; readonly lines: number }[]
}

export function kindFigures(table: LineTable): KindFigures {
  const sums = {
    sale: new AmountSum(),
    toCustomers: new AmountSum(),
    withoutCustomer: new AmountSum(),
    free: new AmountSum(),
    found: new AmountSum(),
    'write-off': new AmountSum(),
  }
  for (const { kind, named, ...priced } of pricedLines(table)) {
    if (kind !== 'sale' && kind !== 'found' && kind !== 'write-off') continue
    sums[kind].add(priced)
    if (kind === 'sale') sums[named ? 'toCustomers' : 'withoutCustomer'].add(priced)
    if (kind === 'sale' && named && Number(priced.price) === 0) sums.free.add(priced)
  }
  const [toCustomers, withoutCustomer, free] = [sums.toCustomers, sums.withoutCustomer, sums.free]
  const withoutReason = "SELECT count(*) FROM lines WHERE kind = 'write-off' AND description IS NULL"
  return {
    sales: {
      ...sums.sale.total(),
      toCustomers: toCustomers.total(),
      withoutCustomer: withoutCustomer.total(),
      free: free.total(),
    },
    found: sums.found.total(),
    writeOffs: { ...sums['write-off'].total(), withoutReason: table.count(withoutReason) },
    services: serviceFigures(table),
  }
}

/** Price by price: exact decimals take their time, and prices repeat. */
function* pricedLines(table: LineTable) {
  const sql = `
    SELECT kind, customer IS NOT NULL AS named, price, count(*) AS lines, sum(quantity) AS quantity
    FROM lines GROUP BY kind, named, price`
  for (const { kind, named, price, lines, quantity } of table.rows(sql)) {
    yield {
      kind: kind as Kind,
      named: named === 1,
      price: String(price),
      lines: Number(lines),
      quantity: Number(quantity),
    }
  }
}

function serviceFigures(table: LineTable): ServiceFigures {
  const codes: { code: string; lines: number }[] = []
  let [lines, cancelled] = [0, 0]
  const sql = `
    SELECT code, count(*) AS lines, sum(invoice LIKE 'C%') AS cancelled FROM lines WHERE kind = 'service'
    GROUP BY code ORDER BY lines DESC, code`
  for (const row of table.rows(sql)) {
    lines += Number(row.lines)
    cancelled += Number(row.cancelled)
    codes.push({ code: String(row.code), lines: Number(row.lines) })
  }
  return { lines, cancelled, codes }
}
