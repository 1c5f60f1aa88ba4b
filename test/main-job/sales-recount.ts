/** What becomes of invoice lines by plain arithmetic: no library, no reader of the main job. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Line {
  readonly line: number
  readonly raw: string
  readonly invoice: string
  readonly code: string
  readonly description: string
  readonly quantity: number
  /** `YYYY-MM-DD` on the wall. */
  readonly day: string
  readonly price: number
  readonly customer: string
}

export function linesOf(file: string): Line[] {
  const [, ...rows] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  return rows.map((raw, index) => {
    const [invoice, code, description, quantity, time, price, customer] = fieldsOf(raw)
    return {
      line: index + 2,
      raw,
      invoice: invoice!,
      code: code!.trim().toUpperCase(),
      description: description!.trim(),
      quantity: Number(quantity),
      day: time!.slice(0, 10),
      price: Number(price),
      customer: customer!.replace('.0', ''),
    }
  })
}

/** No field of the file has a line end in it. */
function fieldsOf(row: string): string[] {
  return [...`${row},`.matchAll(/"((?:[^"]|"")*)",|([^,]*),/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  )
}

const SERVICES = 'POST DOT M C2 D S CRUK AMAZONFEE B'.split(' ')

export const isService = ({ code }: Line) =>
  SERVICES.includes(code) || code === 'BANK CHARGES' || code.startsWith('GIFT_')
export const isCancelled = ({ invoice }: Line) => invoice.startsWith('C')

/** As the notes on the data count: what was not covered counts as returned, too. */
export function coveredAsNoted(lines: readonly Line[]): { covered: number; uncovered: number } {
  const left = new Map<string, number>()
  const counts = { covered: 0, uncovered: 0 }
  for (const one of lines.filter(({ customer }) => customer !== '')) {
    const key = `${one.customer} ${one.code}`
    const before = left.get(key) ?? 0
    if (isCancelled(one)) counts[before + one.quantity >= 0 ? 'covered' : 'uncovered']++
    left.set(key, before + one.quantity)
  }
  return counts
}

export interface Returned {
  readonly line: Line
  readonly answer:
    | 'accepted'
    | 'tolerated'
    | 'held'
    | 'no-customer'
    | 'never-bought'
    | 'above-price'
    | 'nothing-left'
    | 'nothing-left-at-price'
  readonly posted: number
  /** Days since the latest delivery. */
  readonly days: number
}

/** What was not covered changes nothing: a customer who brought too much may bring back what he buys later. */
export function returnsOf(lines: readonly Line[], tolerance: number): Returned[] {
  const bought = new Map<string, Bought>()
  const returns: Returned[] = []
  for (const line of lines.filter(one => !isService(one))) {
    const key = `${line.customer} ${line.code}`
    const before = bought.get(key)
    if (isCancelled(line)) {
      const days = before === undefined ? 0 : (Date.parse(line.day) - Date.parse(before.day)) / 86_400_000
      const { answer, posted } = answered(line, before, tolerance)
      if (posted > 0) before!.moved.push({ price: line.price, quantity: -posted })
      returns.push({ line, answer, posted, days })
    } else if (line.customer !== '' && line.quantity > 0) {
      const moved = [...(before?.moved ?? []), { price: line.price, quantity: line.quantity }]
      bought.set(key, { moved, day: line.day })
    }
  }
  return returns
}

/** What one customer bought of one article, and, below zero, what came back. */
interface Bought {
  readonly moved: { readonly price: number; readonly quantity: number }[]
  readonly day: string
}

function answered(
  { customer, quantity, price }: Line,
  before: Bought | undefined,
  tolerance: number,
): Pick<Returned, 'answer' | 'posted'> {
  const asked = -quantity
  if (customer === '') return { answer: 'no-customer', posted: 0 }
  if (before === undefined) return { answer: 'never-bought', posted: 0 }
  if (before.moved.every(one => price > one.price)) return { answer: 'above-price', posted: 0 }
  if (leftFrom(before, 0) <= 0) return { answer: 'nothing-left', posted: 0 }
  const left = leftAt(before, price)
  if (left <= 0) return { answer: 'nothing-left-at-price', posted: 0 }
  if (asked <= left) return { answer: 'accepted', posted: asked }
  if (asked * 100 <= left * (100 + tolerance)) return { answer: 'tolerated', posted: asked }
  return { answer: 'held', posted: left }
}

/**
 * What may come back at a price is covered by what was sold at no less; so, from each price up to this one, no more comes
 * back in all than was sold from there on (Hall's condition for intervals that end alike).
 */
function leftAt(bought: Bought, price: number): number {
  const from = [price, ...bought.moved.map(one => one.price).filter(one => one < price)]
  return Math.min(...from.map(least => leftFrom(bought, least)))
}

function leftFrom({ moved }: Bought, least: number): number {
  return moved.reduce((sum, { price, quantity }) => (price >= least ? sum + quantity : sum), 0)
}

/** What is left of all that came in, the oldest gone first; every article opens with the sum of what ever leaves. */
export function leftByAge(lines: readonly Line[], returns: readonly Returned[], ranges: readonly number[]): number[] {
  const taken = new Set(returns.filter(({ posted }) => posted > 0).map(({ line }) => line.line))
  const end = Date.parse(lines.at(-1)!.day)
  const sums = [...ranges, 0].map(() => 0)
  const layers = new Map<string, { day: string; quantity: number }[]>()
  const articles = lines.filter(one => !isService(one))
  for (const { code } of articles) layers.set(code, [])
  for (const one of articles) {
    const isFound = !isCancelled(one) && one.quantity > 0 && one.price === 0 && one.customer === ''
    const comes = isFound || taken.has(one.line)
    if (comes) layers.get(one.code)!.push({ day: one.day, quantity: Math.abs(one.quantity) })
  }
  // The opening stock is as much as ever leaves and older than all else, so that nothing else leaves.
  for (const some of layers.values()) {
    for (const { day, quantity } of some) {
      const days = (end - Date.parse(day)) / 86_400_000
      const index = ranges.findIndex(last => days <= last)
      sums[index < 0 ? ranges.length : index]! += quantity
    }
  }
  return sums
}
