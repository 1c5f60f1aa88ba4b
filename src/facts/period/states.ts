/** What is known of locks: one of them, and all. Folded as it was told: what is closed is closed for whoever tells now. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { WITHDRAWN } from '../../core/withdrawn.ts'
import { factWithdrawn } from '../fact/events.ts'
import { own } from '../own.ts'
import { setIn } from '../set.ts'
import { periodAdjusted, periodClosed, periodExcepted, periodExceptionRevoked, periodReopened } from './events.ts'

/** Up to where a lock is closed in one grade, and by which act. */
export interface Closing {
  through: LocalDate
  before: Instant
  by: string | null
  at: Instant
  reason: string
}

export interface PeriodException {
  exceptionId: string
  lock: string
  for: { personId: string } | { role: string }
  until: Instant
  through: LocalDate
  before: Instant
  by: string | null
  givenAt: Instant
  reason: string
  revokedAt: Instant | null
}

/** A lock in its two grades; the soft one says something where it reaches further than the hard one. */
export interface PeriodLock {
  lock: string
  soft: Closing | null
  hard: Closing | null
  exceptions: Record<string, PeriodException>
}

const lockOf = (lock: string): PeriodLock => ({ lock, soft: null, hard: null, exceptions: {} })

const steps = [periodClosed, periodReopened, periodExcepted, periodExceptionRevoked] as const

export const periodLock = defineState({
  name: 'period-lock',
  per: 'lock',
  order: 'telling',
  events: steps,
  initial: lockOf,
  on: {
    'period.closed': (lock, { data, recordedAt: at, actor }) => {
      const { through, before, reason } = data
      const closing = { through, before, by: actor?.id ?? null, at, reason }
      if (data.hard) lock.hard = closing
      else lock.soft = closing
    },
    'period.reopened': (lock, { data, recordedAt: at, actor }) => {
      const { through, before, reason } = data
      const open = through === null || before === null
      lock.soft = open ? null : { through, before, by: actor?.id ?? null, at, reason }
    },
    'period.excepted': ({ exceptions }, { data, recordedAt: givenAt, actor }) => {
      const { exceptionId, lock, until, through, before, reason } = data
      const whom = { ...data.for }
      const closed = { through, before }
      const given = { by: actor?.id ?? null, givenAt, reason, revokedAt: null }
      exceptions[exceptionId] = { exceptionId, lock, for: whom, until, ...closed, ...given }
    },
    'period.exception-revoked': ({ exceptions }, { data, recordedAt }) => {
      const known = own(exceptions, data.exceptionId)
      if (known) known.revokedAt = recordedAt
    },
  },
})

/** All locks, for who asks how they stand. */
export const periodLocks = defineState({
  name: 'period-locks',
  order: 'telling',
  events: steps,
  initial: () => ({ rows: {} as Record<string, PeriodLock> }),
  on: {
    'period.closed': ({ rows }, { data, recordedAt: at, actor }) => {
      const { lock, through, before, reason } = data
      const closing = { through, before, by: actor?.id ?? null, at, reason }
      const known = own(rows, lock) ?? { lock, soft: null, hard: null, exceptions: {} }
      rows[lock] = data.hard ? { ...known, hard: closing } : { ...known, soft: closing }
    },
    'period.reopened': ({ rows }, { data, recordedAt: at, actor }) => {
      const { lock, through, before, reason } = data
      const open = through === null || before === null
      setIn(rows, lock, { soft: open ? null : { through, before, by: actor?.id ?? null, at, reason } })
    },
    'period.excepted': ({ rows }, { data, recordedAt: givenAt, actor }) => {
      const { exceptionId, lock, until, through, before, reason } = data
      const whom = { ...data.for }
      const closed = { through, before }
      const given = { by: actor?.id ?? null, givenAt, reason, revokedAt: null }
      const known = own(rows, lock)
      if (known) known.exceptions[exceptionId] = { exceptionId, lock, for: whom, until, ...closed, ...given }
    },
    'period.exception-revoked': ({ rows }, { data, recordedAt: revokedAt }) => {
      setIn(own(rows, data.lock)?.exceptions ?? {}, data.exceptionId, { revokedAt })
    },
  },
})

export interface Adjustment {
  lock: string
  concerns: LocalDate
  eventId: string
  eventType: string
  occurredAt: Instant
  by: string | null
  toldAt: Instant
  reason: string
}

/** What was told of the closed days of a lock behind its closing. */
export const periodAdjustments = defineState({
  name: 'period-adjustments',
  per: 'lock',
  events: [periodAdjusted],
  initial: () => ({ rows: [] as Adjustment[] }),
  on: {
    'period.adjusted': ({ rows }, { data, recordedAt: toldAt, actor }) => {
      rows.push({ ...data, by: actor?.id ?? null, toldAt })
    },
  },
})

/** The events that withdrawals of one command's facts name: what a restored fact was is found behind its withdrawal. */
export const withdrawnFacts = defineState({
  name: 'withdrawn-facts',
  per: 'command',
  order: 'telling',
  events: [factWithdrawn],
  initial: () => ({ rows: {} as Record<string, { type: string; at: Instant; restores: string | null }> }),
  on: {
    'fact.withdrawn': ({ rows }, { data: { eventId, eventType: type, occurredAt: at, restores } }) => {
      rows[eventId] = { type, at, restores }
    },
  },
})

/** The fact at the end of a chain of withdrawals; undefined where the log does not know it. */
export function meantBy(
  rows: DeepReadonly<Record<string, { type: string; at: Instant; restores: string | null }>>,
  said: { readonly type: string; readonly at: Instant; readonly restores: string | null },
): { readonly type: string; readonly at: Instant } | undefined {
  if (said.type !== WITHDRAWN) return said
  const earlier = said.restores === null ? undefined : own(rows, said.restores)
  return earlier && meantBy(rows, earlier)
}

/** The act that closed a moment, the harder first; undefined: it is open. */
export function closingOf(
  { soft, hard }: DeepReadonly<PeriodLock>,
  at: Instant,
): { readonly hard: boolean; readonly closing: DeepReadonly<Closing> } | undefined {
  if (hard && at < hard.before) return { hard: true, closing: hard }
  return soft && at < soft.before ? { hard: false, closing: soft } : undefined
}

/** Up to where a lock reaches in either grade. */
export function reachOf({ soft, hard }: DeepReadonly<PeriodLock>): DeepReadonly<Closing> | null {
  if (soft === null || hard === null) return soft ?? hard
  return soft.through > hard.through ? soft : hard
}
