/** What one command told against a rule, and what was answered for. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Breach } from '../../../core/recording.ts'
import { factAnswered, factRecorded, factWithdrawn } from '../events.ts'

/** 违规事项 */
export interface BreachOnRecord extends Breach {
  /** When it happened. */
  readonly at: Instant
  readonly reason: string
  /** When somebody answered for it. */
  answeredAt: Instant | null
}

export interface Breaches {
  readonly commandId: string
  rows: BreachOnRecord[]
  /** What was told by mistake needs no answer. */
  withdrawn: Record<string, true>
}

/** Folded as it was told: an answer ends what was recorded before it, whatever the times of both. */
export const breaches = defineState({
  name: 'breaches',
  per: 'command',
  order: 'telling',
  events: [factRecorded, factAnswered, factWithdrawn],
  initial: (commandId): Breaches => ({ commandId, rows: [], withdrawn: {} }),
  on: {
    'fact.recorded': ({ rows }, { data, occurredAt }) => {
      const { reason } = data
      rows.push(...data.breaches.map(breach => ({ ...breach, at: occurredAt, reason, answeredAt: null })))
    },
    'fact.answered': ({ rows }, { data, occurredAt }) => {
      const row = rowOf(rows, data)
      if (row) row.answeredAt = occurredAt
    },
    'fact.withdrawn': ({ withdrawn }, { data }) => {
      withdrawn[data.eventId] = true
      // The withdrawal of a withdrawal: what that one named stands again.
      if (data.restores !== null) delete withdrawn[data.restores]
    },
  },
})

type Named = Pick<Breach, 'eventId' | 'rule' | 'subject'>

/** Of one event a rule says one thing of a subject. */
export function rowOf<Row extends Named>(rows: readonly Row[], { eventId, rule, subject }: Named): Row | undefined {
  return rows.find(row => row.eventId === eventId && row.rule === rule && row.subject === subject)
}
