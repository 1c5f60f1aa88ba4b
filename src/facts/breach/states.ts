/** What one command told against a rule, and what was answered for. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import type { Breach } from '../../core/recording.ts'
import { factRecorded, factTurned, factWithdrawn } from '../fact/events.ts'
import { factAnswered } from './events.ts'

/** 违规事项 */
export interface BreachOnRecord extends Omit<Breach, 'verdict'> {
  /** `none`: a decision had done a duty, and there was none. */
  readonly verdict: Breach['verdict'] | 'none'
  /** Since when it stands: since it happened, or since it came to light. */
  readonly at: Instant
  /** When it was told: from then on somebody can answer for it. */
  readonly toldAt: Instant
  /** Why it was recorded; null: it was accepted, and turned since. */
  readonly reason: string | null
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
  events: [factRecorded, factTurned, factAnswered, factWithdrawn],
  initial: (commandId): Breaches => ({ commandId, rows: [], withdrawn: {} }),
  on: {
    'fact.recorded': ({ rows }, { data, occurredAt: at, recordedAt: toldAt }) => {
      const { reason } = data
      rows.push(...data.breaches.map(breach => ({ ...breach, at, toldAt, reason, answeredAt: null })))
    },
    // The last word about it: what turned back needs no answer, what turned again needs another.
    'fact.turned': (breaches, { data, recordedAt: at }) => {
      for (const { event: eventId, toldBy, rule, clause, force, subject, now } of data.turns) {
        if (toldBy !== breaches.commandId || force !== 'must') continue
        const row = rowOf(breaches.rows, { eventId, rule, subject })
        if (row && row.reason !== null) continue
        breaches.rows = breaches.rows.filter(one => one !== row)
        if (now !== 'failed' && now !== 'none') continue
        const turned = { rule, clause, subject, verdict: now, eventId } as const
        breaches.rows.push({ ...turned, at, toldAt: at, reason: null, answeredAt: null })
      }
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
