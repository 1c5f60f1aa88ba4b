/** What is due and overdue, counted by kind of duty: a list of all duties would grow with the customers. */
import { byUrgency } from '../../../src/core/obligation-page.ts'
import type { Obligation } from '../../../src/index.ts'

export interface DutyKind {
  /** The most urgent of the kind. */
  readonly urgent: Obligation
  readonly overdue: number
  /** Due, or without a date. */
  readonly due: number
  /** The earliest date; undefined where none has one. */
  readonly first: string | undefined
}

export class DutyTally {
  private readonly byId = new Map<string, DutyKind>()

  add(duties: Iterable<Obligation>): void {
    for (const duty of duties) this.byId.set(duty.obligation, withDuty(this.byId.get(duty.obligation), duty))
  }

  /** The most overdue first. */
  kinds(): DutyKind[] {
    const kinds = [...this.byId.values()]
    return kinds.sort((a, b) => b.overdue - a.overdue || b.due - a.due || byUrgency(a.urgent, b.urgent))
  }

  total(): { due: number; overdue: number } {
    const kinds = this.kinds()
    return {
      due: kinds.reduce((sum, { due }) => sum + due, 0),
      overdue: kinds.reduce((sum, { overdue }) => sum + overdue, 0),
    }
  }
}

function withDuty(kind: DutyKind | undefined, duty: Obligation): DutyKind {
  const { urgent = duty, overdue = 0, due = 0, first = duty.due ?? undefined } = kind ?? {}
  const isOverdue = duty.status === 'overdue'
  return {
    urgent: byUrgency(duty, urgent) < 0 ? duty : urgent,
    overdue: overdue + (isOverdue ? 1 : 0),
    due: due + (isOverdue ? 0 : 1),
    first: duty.due !== null && (first === undefined || duty.due < first) ? duty.due : first,
  }
}
