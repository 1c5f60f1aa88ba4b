/** What is known of locks: one of them, and all. Folded as it was told: what is closed is closed for whoever tells now. */
import { capacityOf } from '../../core/acting.ts'
import type { Actor, DeepReadonly, FactOf } from '../../core/event.ts'
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

export const lockFacts = [periodClosed, periodReopened, periodExcepted, periodExceptionRevoked] as const

export const periodLock = defineState({
  name: 'period-lock',
  per: 'lock',
  order: 'telling',
  events: lockFacts,
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

/** The same for all locks at once, for who asks how they stand. */
export interface LockBook {
  rows: Record<string, PeriodLock>
}

type LockFact<Definition> = Recipe<LockBook, FactOf<Definition>>
type Recipe<Draft, Event> = (draft: Draft, event: Event) => void

export const lockRecipes = {
  'period.closed': (({ rows }, { data, recordedAt: at, actor }) => {
    const { lock, through, before, reason } = data
    const closing = { through, before, by: actor?.id ?? null, at, reason }
    const known = own(rows, lock) ?? { lock, soft: null, hard: null, exceptions: {} }
    rows[lock] = data.hard ? { ...known, hard: closing } : { ...known, soft: closing }
  }) satisfies LockFact<typeof periodClosed>,
  'period.reopened': (({ rows }, { data, recordedAt: at, actor }) => {
    const { lock, through, before, reason } = data
    const open = through === null || before === null
    setIn(rows, lock, { soft: open ? null : { through, before, by: actor?.id ?? null, at, reason } })
  }) satisfies LockFact<typeof periodReopened>,
  'period.excepted': (({ rows }, { data, recordedAt: givenAt, actor }) => {
    const { exceptionId, lock, until, through, before, reason } = data
    const whom = { ...data.for }
    const closed = { through, before }
    const given = { by: actor?.id ?? null, givenAt, reason, revokedAt: null }
    const known = own(rows, lock)
    if (known) known.exceptions[exceptionId] = { exceptionId, lock, for: whom, until, ...closed, ...given }
  }) satisfies LockFact<typeof periodExcepted>,
  'period.exception-revoked': (({ rows }, { data, recordedAt: revokedAt }) => {
    setIn(own(rows, data.lock)?.exceptions ?? {}, data.exceptionId, { revokedAt })
  }) satisfies LockFact<typeof periodExceptionRevoked>,
}

export const periodLocks = defineState({
  name: 'period-locks',
  order: 'telling',
  events: lockFacts,
  initial: (): LockBook => ({ rows: {} }),
  on: lockRecipes,
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

export interface WithdrawnFact {
  type: string
  at: Instant
  restores: string | null
}

/** The events that withdrawals of one command's facts name: what a restored fact was is found behind its withdrawal. */
export const withdrawnFacts = defineState({
  name: 'withdrawn-facts',
  per: 'command',
  order: 'telling',
  events: [factWithdrawn],
  initial: () => ({ rows: {} as Record<string, WithdrawnFact> }),
  on: {
    'fact.withdrawn': ({ rows }, { data: { eventId, eventType: type, occurredAt: at, restores } }) => {
      rows[eventId] = { type, at, restores }
    },
  },
})

/** The fact at the end of a chain of withdrawals; undefined where the log does not know it. */
export function meantBy(
  rows: Readonly<Record<string, Readonly<WithdrawnFact>>>,
  said: Readonly<WithdrawnFact>,
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

/** From its telling on, and no more at its end; a moment is in it by when something is told. */
export function isInForce({ givenAt, until, revokedAt }: DeepReadonly<PeriodException>, at: Instant): boolean {
  return givenAt <= at && at < until && (revokedAt === null || at < revokedAt)
}

/** In force when something is told, and for what was closed when they were given: a later closing is pierced by none. */
export function exceptionsFor(
  { exceptions }: DeepReadonly<PeriodLock>,
  at: Instant,
  toldAt: Instant,
): readonly DeepReadonly<PeriodException>[] {
  return Object.values(exceptions).filter(one => isInForce(one, toldAt) && at < one.before)
}

/** Who acts by a mandate acts as its giver, here too. */
export function isExcepted({ for: whom }: DeepReadonly<PeriodException>, actor: Actor | null): boolean {
  const capacity = capacityOf(actor)
  if (capacity === null) return false
  return 'personId' in whom ? capacity.id === whom.personId : capacity.role === whom.role
}
