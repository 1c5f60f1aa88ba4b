/**
 * Cancellations with a customer as returns. The library is asked whether the customer has bought so much: if so, the
 * slip goes its whole way; if less, the slip is for what is left of it, and the regulation says what is posted of more;
 * if nothing, the line is unmatched.
 */
import type { Finding, Outcome } from '../../../src/index.ts'
import { failedBy } from '../outcomes.ts'
import type { DatedOrder, Till } from '../steps/till.ts'
import type { Deliveries, Late } from './deliveries.ts'
import type { PlacedLine } from './line.ts'
import { accepted, acceptedInPart, decided, posted, requested } from './mapping.ts'
import type { ReturnTally } from './return-tally.ts'

export interface ReturnedLine {
  readonly line: PlacedLine
  /** Posted in full; more than was sold, but within the tolerance; posted as far as it was sold; not at all. */
  readonly answer: 'accepted' | 'tolerated' | 'held' | 'unmatched'
  /** What was posted; the rest is held or unmatched. */
  readonly posted: number
  /** Why not all of it; none where the library could not be asked. */
  readonly findings: readonly Finding[]
  /** null: in time, or nothing was posted. */
  readonly late: Late | null
}

interface Requested {
  readonly line: PlacedLine
  readonly outcome: Outcome
}

export class Returns {
  private requests: Requested[] = []
  private moment = ''
  private readonly keys = new Set<string>()
  private readonly till: Till
  private readonly deliveries: Deliveries
  private readonly tally: ReturnTally

  constructor(till: Till, deliveries: Deliveries, tally: ReturnTally) {
    this.till = till
    this.deliveries = deliveries
    this.tally = tally
  }

  async add(line: PlacedLine): Promise<void> {
    if (line.customer === null) {
      this.tally.add({ line, answer: 'unmatched', posted: 0, findings: [], late: null })
      return
    }
    const key = JSON.stringify([line.customer, line.code])
    // What is left to return is known when the last return of the same article is settled; and the log does not go back
    // in time, so only returns of one moment are asked about together.
    if (this.keys.has(key) || this.moment !== line.at) await this.settle()
    this.keys.add(key)
    this.moment = line.at
    await this.till.add(requested(line, line.quantity), outcome => this.requests.push({ line, outcome }))
  }

  /** Before whatever comes next. */
  async settle(): Promise<void> {
    if (this.keys.size === 0) return
    await this.till.flush()
    const requests = this.requests
    this.requests = []
    this.keys.clear()
    for (const { line, outcome } of requests) {
      if (outcome.status === 'accepted') await this.accept(line)
      else await this.acceptPart(line, failedBy(outcome))
    }
  }

  private async accept(line: PlacedLine): Promise<void> {
    for (const order of accepted(line)) await this.till.add(order)
    this.enter(line, 'accepted', line.quantity, [])
  }

  private async acceptPart(line: PlacedLine, findings: readonly Finding[]): Promise<void> {
    const left = leftBy(findings)
    if (left === 0) {
      this.enter(line, 'unmatched', 0, findings)
      return
    }
    const asked = await this.ask(requested(line, left))
    if (asked.status !== 'accepted') return this.acceptPart(line, failedBy(asked))
    for (const order of acceptedInPart(line)) await this.till.add(order)
    const outcome = await this.ask(posted(line, line.quantity))
    if (outcome.status === 'accepted') {
      this.enter(line, 'tolerated', line.quantity, [])
      return
    }
    for (const order of [decided(line), posted(line, left)]) await this.till.add(order)
    this.enter(line, 'held', left, failedBy(outcome))
  }

  private async ask(order: DatedOrder): Promise<Outcome> {
    const outcomes: Outcome[] = []
    await this.till.add(order, outcome => outcomes.push(outcome))
    await this.till.flush()
    return outcomes[0]!
  }

  private enter(
    line: PlacedLine,
    answer: ReturnedLine['answer'],
    quantity: number,
    findings: readonly Finding[],
  ): void {
    const late = quantity === 0 ? null : this.deliveries.lateness(line)
    this.tally.add({ line, answer, posted: quantity, findings, late })
  }
}

/** The refusals of fact that say how much may still come back: of all, and of what was sold at such a price. */
const TOO_MUCH = ['within-delivered', 'within-lot-and-price']

function leftBy(findings: readonly Finding[]): number {
  const tooMuch = findings.length === 1 ? findings.find(({ rule }) => TOO_MUCH.includes(rule)) : undefined
  return Math.max(0, Number(tooMuch?.limit ?? 0))
}
