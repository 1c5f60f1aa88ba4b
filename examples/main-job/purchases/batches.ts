/** Orders in time order, executed together: one append for up to a thousand of them. */
import type { ManualClock, Office, Order, Outcome } from '../../../src/index.ts'
import { failedBy } from '../outcomes.ts'
import { pause } from '../pause.ts'

const MOST = 1_000

export class Batches {
  private orders: Order[] = []
  private latest = ''
  private readonly office: Office
  private readonly clock: ManualClock

  constructor(office: Office, clock: ManualClock) {
    this.office = office
    this.clock = clock
  }

  /** What is added must be accepted: it is what has happened, by rules that hold for it. */
  async add(command: Order['command'], occurredAt: string): Promise<void> {
    this.orders.push({ command, occurredAt })
    this.latest = occurredAt
    if (this.orders.length === MOST) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.orders.length === 0) return
    const orders = this.orders
    this.orders = []
    this.clock.set(this.latest)
    const outcomes = await this.office.executeAll(orders)
    const index = outcomes.findIndex(({ status }) => status !== 'accepted')
    if (index >= 0) throw refusedFact(orders[index]!, outcomes[index]!)
    await pause()
  }
}

function refusedFact({ command }: Order, outcome: Outcome): Error {
  const rules = failedBy(outcome).map(({ rule }) => rule)
  return new Error(`${JSON.stringify(command)} was ${outcome.status} by ${rules.join(', ')}`)
}
