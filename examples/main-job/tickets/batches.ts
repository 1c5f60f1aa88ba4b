/**
 * Lines in the order of time, executed together: one append for many. No batch holds two lines of one case, so what a
 * line asks for always rests on what the library made of the lines before it.
 */
import type { Finding, ManualClock, Office, RecordedEvent } from '../../../src/index.ts'
import type { TicketLine } from './line.ts'
import { ordersOf, type Terms, type TicketOrder } from './orders.ts'
import { type Standing, standingAfter, UNHEARD } from './standing.ts'

export interface RefusedStep {
  readonly line: TicketLine
  /** The command that was refused. */
  readonly command: string
  /** The findings that refused, or that could not be decided. */
  readonly findings: readonly Finding[]
}

interface Asked {
  readonly line: TicketLine
  readonly order: TicketOrder
}

const MOST = 1_000

export class Batches {
  readonly refused: RefusedStep[] = []
  /** How many commands were given so far. */
  commands = 0
  private readonly standings = new Map<string, Standing>()
  private readonly cases = new Set<string>()
  private asked: Asked[] = []
  private readonly office: Office
  private readonly clock: ManualClock
  private readonly terms: Terms

  constructor(office: Office, clock: ManualClock, terms: Terms) {
    this.office = office
    this.clock = clock
    this.terms = terms
  }

  async add(line: TicketLine): Promise<void> {
    if (this.cases.has(line.caseId) || this.asked.length >= MOST) await this.flush()
    this.cases.add(line.caseId)
    const orders = ordersOf(line, this.standings.get(line.caseId) ?? UNHEARD, this.terms)
    this.asked.push(...orders.map(order => ({ line, order })))
  }

  async flush(): Promise<void> {
    const asked = this.asked
    const last = asked.at(-1)
    if (last === undefined) return
    this.asked = []
    this.cases.clear()
    this.commands += asked.length
    this.clock.set(last.line.at)
    const outcomes = await this.office.executeAll(asked.map(({ order }) => order))
    for (const [index, outcome] of outcomes.entries()) {
      const { line, order } = asked[index]!
      if (outcome.status === 'accepted') this.stand(line.caseId, outcome.events)
      else this.refused.push({ line, command: order.command.type, findings: reasonsOf(outcome.findings) })
    }
  }

  private stand(caseId: string, events: readonly RecordedEvent[]): void {
    this.standings.set(caseId, events.reduce(standingAfter, this.standings.get(caseId) ?? UNHEARD))
  }
}

function reasonsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ verdict, force }) => (verdict === 'failed' && force === 'must') || verdict === 'undecidable',
  )
}
