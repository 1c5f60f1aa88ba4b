/**
 * Closing, opening again, exceptions, adjustments. Each act takes effect when it is told, however it is dated: what is
 * closed now is closed for whoever tells now. Nobody moves a lock whom no grant names for it.
 */
import { defineCommand, type Occasion, type Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import type { Calendar, Instant, LocalDate } from '../../core/ports.ts'
import { addDays } from '../../time/dates.ts'
import { toInstant } from '../../time/instant.ts'
import { localDate } from '../../time/local-date.ts'
import { startOfDay } from '../../time/zone.ts'
import { inAnyZone } from '../instants.ts'
import { own } from '../own.ts'
import { MISSING } from '../refusing.ts'
import { asked, without } from '../shaped-event.ts'
import { periodAdjusted, periodClosed, periodExcepted, periodExceptionRevoked, periodReopened } from './events.ts'
import { refused } from './refusals.ts'
import { closingOf, type PeriodLock, periodLock, reachOf } from './states.ts'

type Known = DeepReadonly<PeriodLock>

const decision = { telling: 'decision', irreversible: true } as const

export const closePeriod = defineCommand({
  type: 'period.close',
  ...decision,
  fields: () => without(periodClosed.shape, 'before'),
  reads: ({ lock }) => ({ known: periodLock.of(lock) }),
  decide: ({ known }, { type: _, ...data }, { now, calendar }) => {
    const { lock, through, hard } = data
    const today = localDate(calendar, now)
    if (through >= today) return refused('period-over', lock, { actual: today, limit: through })
    // What is closed softly may be closed for good, so far or further.
    const limit = (hard ? known.hard : reachOf(known))?.through
    if (limit !== undefined && through <= limit) return refused('closing-forward', lock, { actual: through, limit })
    return [periodClosed.of({ ...data, before: behind(through, calendar) })]
  },
})

export const reopenPeriod = defineCommand({
  type: 'period.reopen',
  ...decision,
  fields: () => without(asked(periodReopened.shape), 'before'),
  reads: ({ lock }) => ({ known: periodLock.of(lock) }),
  decide: ({ known }, { type: _, ...data }, { calendar }) => {
    const { through } = data
    const before = through === null ? null : behind(through, calendar)
    return openingRefused(known, through) ?? [periodReopened.of({ ...data, before })]
  },
})

function openingRefused({ lock, soft, hard }: Known, through: LocalDate | null): Refusal | undefined {
  const limit = hard?.through ?? null
  if (soft === null || (limit !== null && soft.through <= limit)) return refused('closed-softly', lock, { limit })
  if (through === null) return undefined
  if (through >= soft.through) return refused('opening-backward', lock, { actual: through, limit: soft.through })
  return limit !== null && through < limit ? refused('hard-stays-closed', lock, { actual: through, limit }) : undefined
}

export const exceptPeriod = defineCommand({
  type: 'period.except',
  ...decision,
  fields: () => inAnyZone(without(periodExcepted.shape, 'through', 'before')),
  reads: ({ lock }) => ({ known: periodLock.of(lock) }),
  decide: ({ known }, { type: _, ...data }, { now }) => {
    const { lock, exceptionId, until } = data
    const facts = { exception: exceptionId }
    const { soft, hard, exceptions } = known
    const earlier = own(exceptions, exceptionId)
    if (earlier) return refused('exception-new', lock, { actual: earlier.givenAt, facts })
    if (soft === null || (hard !== null && soft.through <= hard.through)) {
      return refused('closed-softly', lock, { limit: hard?.through ?? null })
    }
    if (until <= now) return refused('exception-ahead', lock, { actual: now, limit: until, facts })
    return [periodExcepted.of({ ...data, through: soft.through, before: soft.before })]
  },
})

export const revokeException = defineCommand({
  type: 'period.revoke-exception',
  ...decision,
  fields: () => periodExceptionRevoked.shape,
  reads: ({ lock }) => ({ known: periodLock.of(lock) }),
  decide: ({ known }, { type: _, ...data }) => {
    const { lock, exceptionId } = data
    const facts = { exception: exceptionId }
    const earlier = own(known.exceptions, exceptionId)
    if (!earlier) return refused('exception-on-record', lock, { ...MISSING, facts })
    if (earlier.revokedAt !== null) return refused('exception-standing', lock, { actual: earlier.revokedAt, facts })
    return [periodExceptionRevoked.of(data)]
  },
})

/** The fact itself is told as any other, on an open day; this says which closed day it is about. */
export const adjustPeriod = defineCommand({
  type: 'period.adjust',
  fields: () => {
    const shape = without(periodAdjusted.shape, 'eventType', 'occurredAt')
    return { ...shape, toldBy: shape.eventId.optional() }
  },
  finds: ({ eventId, toldBy }) => ({ eventId, commandId: toldBy }),
  reads: ({ lock }) => ({ known: periodLock.of(lock) }),
  decide: ({ known }, { type: _, toldBy: __, ...data }, occasion) => {
    const { lock, eventId } = data
    const event = occasion.found?.event
    if (!event) return refused('adjusting-fact-on-record', lock, { ...MISSING, facts: { event: eventId } })
    const { type: eventType, occurredAt } = event
    return (
      adjustingRefused(known, data, occurredAt, occasion) ?? [periodAdjusted.of({ ...data, eventType, occurredAt })]
    )
  },
})

function adjustingRefused(
  known: Known,
  { concerns, eventId }: { readonly concerns: LocalDate; readonly eventId: string },
  occurredAt: Instant,
  { calendar }: Occasion,
): Refusal | undefined {
  const { lock } = known
  const limit = reachOf(known)?.through ?? null
  if (limit === null || concerns > limit) return refused('adjusts-closed-day', lock, { actual: concerns, limit })
  if (!closingOf(known, occurredAt)) return undefined
  const actual = localDate(calendar, occurredAt)
  return refused('adjusted-behind-closing', lock, { actual, limit, facts: { event: eventId } })
}

/** The first moment behind a day on the office's wall. */
function behind(through: LocalDate, { zone }: Calendar): Instant {
  return toInstant(startOfDay(zone, addDays(through, 1)))
}
