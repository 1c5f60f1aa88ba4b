/** Orders in the order of time, which wait for each other: one append for many. */
import type { ManualClock, Office, Order, Outcome } from '../../../src/index.ts'
import { failedBy } from '../outcomes.ts'
import { pause } from '../pause.ts'

/** An order of a moment. */
export interface DatedOrder extends Order {
  readonly command: { readonly type: string; readonly [field: string]: unknown }
  readonly occurredAt: string
}

type Heard = (outcome: Outcome) => void

const MOST = 1_000

export class Till {
  /** How many commands were given, and how many of them were refused. */
  given = 0
  refused = 0
  /** What was accepted though a rule advises otherwise (in principle): how often, by rule. */
  readonly advised = new Map<string, number>()
  private waiting: { readonly order: DatedOrder; readonly heard: Heard }[] = []
  private readonly office: Office
  private readonly clock: ManualClock

  constructor(office: Office, clock: ManualClock) {
    this.office = office
    this.clock = clock
  }

  /** @param heard is told the outcome; without it, the order must be accepted: it is what has happened */
  async add(order: DatedOrder, heard?: Heard): Promise<void> {
    this.waiting.push({ order, heard: heard ?? (outcome => mustBeAccepted(order, outcome)) })
    if (this.waiting.length >= MOST) await this.flush()
  }

  async flush(): Promise<void> {
    const waiting = this.waiting
    this.waiting = []
    const outcomes = await Promise.all(waiting.map(({ order }) => this.executed(order)))
    this.given += outcomes.length
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === 'accepted') this.advise(outcome)
      else this.refused++
      waiting[index]!.heard(outcome)
    }
    await pause()
  }

  /** Taken in at its own moment: of what is told later the office asks what was judged since. */
  private executed({ command, ...meta }: DatedOrder): Promise<Outcome> {
    this.clock.set(meta.occurredAt)
    return this.office.execute(command, meta)
  }

  private advise({ findings }: Outcome): void {
    for (const { rule, verdict } of findings) {
      if (verdict === 'failed') this.advised.set(rule, (this.advised.get(rule) ?? 0) + 1)
    }
  }
}

function mustBeAccepted({ command }: DatedOrder, outcome: Outcome): void {
  if (outcome.status === 'accepted') return
  const rules = failedBy(outcome).map(({ rule }) => rule)
  throw new Error(`${JSON.stringify(command)} was ${outcome.status} by ${rules.join(', ')}`)
}
