/**
 * Reminders: what an office does by itself once it is owed, such as sending a notice about a late case. The host calls
 * `office.tick()` on a timer; the duty is derived as every other, and the command that fulfils it makes it a fact.
 *
 * Nothing is done twice, however often and from how many processes the host ticks: the command is decided like any
 * other, so whoever comes second reads the fact of the first and is refused by `done`.
 */
import type { Actor } from './event.ts'
import type { Order } from './intake.ts'
import type { Obligation } from './obligation.ts'
import type { ObligationQuery } from './obligation-query.ts'
import type { Outcome } from './outcome.ts'

export interface ReminderDefinition {
  /** The obligation that it fulfils. */
  readonly obligation: string
  /** The command that fulfils the duty; undefined where people have to. It depends on the duty alone. */
  readonly command: (duty: Obligation) => { readonly type: string } | undefined
  /** Who is said to have done it. */
  readonly actor: Actor
  /** The refusal of fact which says that it has been done already. */
  readonly done: string
}

/** What a tick did. What others had done meanwhile is in neither list. */
export interface Ticked {
  readonly accepted: readonly Outcome[]
  readonly refused: readonly Outcome[]
}

export interface Hands {
  obligations(query: ObligationQuery): Promise<readonly Obligation[]>
  executeAll(orders: readonly Order[]): Promise<readonly Outcome[]>
}

/** So many commands share an append: few enough that a conflict with another process costs little. */
const TOGETHER = 200

export async function tick(reminders: readonly ReminderDefinition[], hands: Hands): Promise<Ticked> {
  const accepted: Outcome[] = []
  const refused: Outcome[] = []
  for (const reminder of reminders) {
    const orders = await ordersOf(reminder, hands)
    for (let from = 0; from < orders.length; from += TOGETHER) {
      for (const outcome of await hands.executeAll(orders.slice(from, from + TOGETHER))) {
        if (outcome.status === 'accepted') accepted.push(outcome)
        else if (!isDone(outcome, reminder)) refused.push(outcome)
      }
    }
  }
  return { accepted, refused }
}

async function ordersOf({ obligation, command, actor }: ReminderDefinition, hands: Hands): Promise<Order[]> {
  const owed = await hands.obligations({ obligation, status: ['due', 'overdue'], withinDays: 0 })
  return owed.flatMap(duty => {
    const fulfilling = command(duty)
    return fulfilling ? [{ command: fulfilling, actor }] : []
  })
}

function isDone({ findings }: Outcome, { done }: ReminderDefinition): boolean {
  return findings.some(({ rule }) => rule === done)
}
