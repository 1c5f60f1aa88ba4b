/** What the cancellations come to, taken in one by one: accepted, held, unmatched and why, late. */
import { AmountSum } from './amounts.ts'
import type { Items } from './opening.ts'
import type { LateFigures, LateReturn, Reason, ReturnFigures } from './return-figures.ts'
import type { ReturnedLine } from './returns.ts'

interface ReasonCount extends Reason {
  readonly first: ReturnedLine
}

export const NO_CUSTOMER = 'no-customer'
const MOST_LATE = 5

export class ReturnTally {
  /** The first line that was held. */
  firstHeld: ReturnedLine | undefined
  private readonly all = new AmountSum()
  private readonly sums = { accepted: new AmountSum(), tolerated: new AmountSum(), unmatched: new AmountSum() }
  private held = { lines: 0, posted: 0, quantity: 0 }
  private readonly reasonCounts = new Map<string, ReasonCount>()
  private late: LateFigures = { lines: 0, quantity: 0, longest: [] }
  private readonly items: Items

  constructor(items: Items) {
    this.items = items
  }

  add(returned: ReturnedLine): void {
    const { line, answer, posted } = returned
    const rest = line.quantity - posted
    this.all.addLine(line)
    if (answer === 'held') {
      this.firstHeld ??= returned
      const { lines, posted: before, quantity } = this.held
      this.held = { lines: lines + 1, posted: before + posted, quantity: quantity + rest }
    } else this.sums[answer].addLine(line)
    if (answer === 'unmatched') this.addReason(returned)
    if (rest > 0) this.items.leave(line.code, rest)
    this.addLate(returned)
  }

  /** Of those unmatched, by reason, with the first line of each. */
  reasons(): ReasonCount[] {
    return [...this.reasonCounts.values()].sort((a, b) => b.lines - a.lines || (a.reason < b.reason ? -1 : 1))
  }

  figures(): ReturnFigures {
    return {
      ...this.all.total(),
      accepted: this.sums.accepted.total(),
      tolerated: this.sums.tolerated.total(),
      held: this.held,
      unmatched: this.sums.unmatched.total(),
      reasons: this.reasons().map(({ first: _, ...reason }) => reason),
      late: this.late,
    }
  }

  private addReason(returned: ReturnedLine): void {
    const { line, findings } = returned
    const reason = findings.length === 0 ? NO_CUSTOMER : findings.map(({ rule }) => rule).join(' ')
    const known = this.reasonCounts.get(reason) ?? {
      reason,
      lines: 0,
      quantity: 0,
      firstLine: line.line,
      first: returned,
    }
    this.reasonCounts.set(reason, { ...known, lines: known.lines + 1, quantity: known.quantity + line.quantity })
  }

  private addLate(returned: ReturnedLine): void {
    const found = lateReturnOf(returned)
    if (found === undefined) return
    const { lines, quantity, longest } = this.late
    // Equal ones stay in the order of time.
    const ranked = [...longest, found].sort((a, b) => b.daysOver - a.daysOver).slice(0, MOST_LATE)
    this.late = { lines: lines + 1, quantity: quantity + returned.posted, longest: ranked }
  }
}

function lateReturnOf({ line, late }: ReturnedLine): LateReturn | undefined {
  if (late === null) return undefined
  const { deliveredAt, due, daysOver } = late
  const { line: number, invoice, customer, code, at } = line
  return { line: number, invoice, customer: customer!, code, deliveredAt, returnedAt: at, due, daysOver }
}
