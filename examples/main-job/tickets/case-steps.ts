/**
 * Lines in the order of time, executed together: one append for many. No batch holds two lines of one case, so what a
 * line asks for always rests on what the library made of the lines before it.
 */
import type { ManualClock, Office, RecordedEvent } from '../../../src/index.ts'
import { reasonsOf } from '../outcomes.ts'
import { pause } from '../pause.ts'
import { RefusedSteps } from '../steps/refused-steps.ts'
import type { TicketLine } from './line.ts'
import { ordersOf, type Terms, type TicketOrder } from './orders.ts'
import { type Standing, standingAfter, UNHEARD } from './standing.ts'

interface Waiting {
  readonly line: TicketLine
  readonly order: TicketOrder
}

const MOST = 1_000

export class CaseSteps {
  readonly refused = new RefusedSteps()
  /** How many commands were given so far. */
  commands = 0
  private readonly standings = new Map<string, Standing>()
  /** Of the lines that wait. */
  private readonly cases = new Set<string>()
  private readonly ended = new Set<string>()
  private waiting: Waiting[] = []
  private readonly office: Office
  private readonly clock: ManualClock
  private readonly terms: Terms

  constructor(office: Office, clock: ManualClock, terms: Terms) {
    this.office = office
    this.clock = clock
    this.terms = terms
  }

  /** @param isLast no line of the case comes after it: where the case stands need not be known any longer */
  async add(line: TicketLine, isLast: boolean): Promise<void> {
    if (this.cases.has(line.caseId) || this.waiting.length >= MOST) await this.flush()
    this.cases.add(line.caseId)
    if (isLast) this.ended.add(line.caseId)
    const orders = ordersOf(line, this.standings.get(line.caseId) ?? UNHEARD, this.terms)
    this.waiting.push(...orders.map(order => ({ line, order })))
  }

  async flush(): Promise<void> {
    const waiting = this.waiting
    const last = waiting.at(-1)
    const ended = [...this.ended]
    this.cases.clear()
    this.ended.clear()
    if (last === undefined) return
    this.waiting = []
    this.commands += waiting.length
    this.clock.set(last.line.at)
    const outcomes = await this.office.executeAll(waiting.map(({ order }) => order))
    for (const [index, outcome] of outcomes.entries()) {
      const { line, order } = waiting[index]!
      const { caseId, line: firstLine } = line
      if (outcome.status === 'accepted') this.stand(caseId, outcome.events)
      else this.refused.add({ command: order.command.type, findings: reasonsOf(outcome), firstLine, caseId })
    }
    for (const caseId of ended) this.standings.delete(caseId)
    await pause()
  }

  private stand(caseId: string, events: readonly RecordedEvent[]): void {
    this.standings.set(caseId, events.reduce(standingAfter, this.standings.get(caseId) ?? UNHEARD))
  }
}
