/** What became of the cancellations: accepted, held, unmatched and why, late. */
import { grouped } from '../grouped.ts'
import { type Amounts, amountsOf } from './amounts.ts'
import type { SalesLine } from './line.ts'
import type { OpeningItem } from './mapping.ts'
import type { ReturnedLine } from './returns.ts'

export interface ReturnFigures extends Amounts {
  readonly accepted: Amounts
  /** More than was left to return, but within the tolerance: posted as received. */
  readonly tolerated: Amounts
  /** Above the tolerance: `posted` pieces were left to return, the rest is held. */
  readonly held: { readonly lines: number; readonly posted: number; readonly quantity: number }
  readonly unmatched: Amounts
  /** Of those unmatched: without a customer, or by the refusal of the library. */
  readonly reasons: readonly Reason[]
  readonly late: LateFigures
}

export interface Reason {
  readonly reason: string
  readonly lines: number
  readonly quantity: number
  readonly firstLine: number
}

interface LateFigures {
  /** Of those that were posted, in full or in part. */
  readonly lines: number
  readonly quantity: number
  readonly longest: readonly LateReturn[]
}

export interface LateReturn {
  readonly line: number
  readonly invoice: string
  readonly customer: string
  readonly code: string
  readonly deliveredAt: string
  readonly returnedAt: string
  readonly due: string
  readonly daysOver: number
}

export interface UnmatchedItem {
  readonly code: string
  readonly name: string | null
  readonly lines: number
  readonly quantity: number
}

export const NO_CUSTOMER = 'no-customer'
const MOST_LATE = 5
const MOST_ITEMS = 10

export function returnFigures(returns: readonly ReturnedLine[]): ReturnFigures {
  const of = (answer: ReturnedLine['answer']) => returns.filter(one => one.answer === answer)
  const held = of('held')
  const sum = (some: readonly ReturnedLine[], value: (one: ReturnedLine) => number) =>
    some.reduce((total, one) => total + value(one), 0)
  return {
    ...amountsOf(linesOf(returns)),
    accepted: amountsOf(linesOf(of('accepted'))),
    tolerated: amountsOf(linesOf(of('tolerated'))),
    held: { lines: held.length, posted: sum(held, ({ posted }) => posted), quantity: sum(held, leftOver) },
    unmatched: amountsOf(linesOf(of('unmatched'))),
    reasons: reasonsOf(of('unmatched')),
    late: lateFigures(returns),
  }
}

/** Why a line is unmatched. */
export function reasonOf({ findings }: ReturnedLine): string {
  return findings.length === 0 ? NO_CUSTOMER : findings.map(({ rule }) => rule).join(' ')
}

function reasonsOf(unmatched: readonly ReturnedLine[]): Reason[] {
  const reasons = [...grouped(unmatched, reasonOf)].map(([reason, some]) => ({
    reason,
    lines: some.length,
    quantity: some.reduce((sum, one) => sum + leftOver(one), 0),
    firstLine: some[0]!.line.line,
  }))
  return reasons.sort((a, b) => b.lines - a.lines || (a.reason < b.reason ? -1 : 1))
}

function lateFigures(returns: readonly ReturnedLine[]): LateFigures {
  const late = returns.flatMap(one => (one.late === null ? [] : [{ ...one, late: one.late }]))
  // Equal ones stay in the order of time.
  const longest = [...late].sort((a, b) => b.late.daysOver - a.late.daysOver).slice(0, MOST_LATE)
  return {
    lines: late.length,
    quantity: late.reduce((sum, { posted }) => sum + posted, 0),
    longest: longest.map(({ line: { line, invoice, customer, code, at }, late: { deliveredAt, due, daysOver } }) => ({
      line,
      invoice,
      customer: customer!,
      code,
      deliveredAt,
      returnedAt: at,
      due,
      daysOver,
    })),
  }
}

/** The articles of which most was cancelled and not posted. */
export function unmatchedItems(returns: readonly ReturnedLine[], items: readonly OpeningItem[]): UnmatchedItem[] {
  const names = new Map(items.map(({ code, name }) => [code, name]))
  const open = returns.filter(one => leftOver(one) > 0)
  const codes = [...grouped(open, ({ line }) => line.code)].map(([code, some]) => ({
    code,
    name: names.get(code) ?? null,
    lines: some.length,
    quantity: some.reduce((sum, one) => sum + leftOver(one), 0),
  }))
  return codes.sort((a, b) => b.quantity - a.quantity || (a.code < b.code ? -1 : 1)).slice(0, MOST_ITEMS)
}

function leftOver({ line, posted }: ReturnedLine): number {
  return line.quantity - posted
}

function linesOf(returns: readonly ReturnedLine[]): SalesLine[] {
  return returns.map(({ line }) => line)
}
