/** What one line asks of the library, given where its case stands. */
import { type Calendar, dueAfterDays, type Order } from '../../../src/index.ts'
import { activityNamed, begun, type Command, reopened, resumed, WAIT } from './activities.ts'
import type { TicketLine } from './line.ts'
import type { Standing } from './standing.ts'

export interface Terms {
  readonly calendar: Calendar
  /** The limit from registration to closing, in calendar days. */
  readonly limit: number
}

export interface TicketOrder extends Order {
  readonly command: Command
}

export function ordersOf(line: TicketLine, standing: Standing, terms: Terms): TicketOrder[] {
  const { activity, at, resource } = line
  const { command, isWork } = activityNamed(activity)
  const commands = [
    ...(standing.registeredAt === null ? begun(line) : []),
    ...(standing.closed && isWork ? [reopened(line)] : []),
    ...(standing.waiting && activity !== WAIT ? [resumed(line)] : []),
    ...(command === undefined ? [] : [command(line, { dueBy: dueBy(line, standing, terms) })]),
  ]
  const meta = { occurredAt: at, ...(resource !== null && { actor: { id: resource } }) }
  return commands.map(command => ({ command, ...meta }))
}

// What is dispatched after its time is given a time that is yet to come: nobody can be asked to act in the past.
function dueBy({ at }: TicketLine, { registeredAt }: Standing, { calendar, limit }: Terms): string {
  const due = dueAfterDays(calendar, registeredAt ?? at, limit).at
  return due > at ? due : dueAfterDays(calendar, at, limit).at
}
