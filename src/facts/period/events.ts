/** 结账: a period is closed and opened again by acts with a reason; exceptions let one person or role in for a time. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { day, id, line } from '../fields.ts'
import { instant } from '../instants.ts'
import { shapedEvent } from '../shaped-event.ts'

const of = ({ lock }: { readonly lock: string }) => tag('lock', lock)
const ofException = ({ lock, exceptionId }: { readonly lock: string; readonly exceptionId: string }) => [
  tag('lock', lock),
  tag('exception', exceptionId),
]

/** A lock by its name, as the company has it: `books`, `stock`. */
const lock = id

/** 结账: nothing of these days is told any more, softly (exceptions let in) or for good. */
export const periodClosed = shapedEvent(
  'period.closed',
  () => ({
    lock,
    /** The last day that is closed, on the wall of the office. */
    through: day,
    /** The first moment behind it: what was closed stays so in whatever zone it is read. */
    before: instant,
    /** 硬结: no exception, and never opened again. */
    hard: z.boolean(),
    reason: line,
  }),
  data => [of(data)],
)

/** 反结账: what was closed softly is open again behind this day; null: all of it. */
export const periodReopened = shapedEvent(
  'period.reopened',
  () => ({ lock, through: day.nullable(), before: instant.nullable(), reason: line }),
  data => [of(data)],
)

/** 例外: one lock, one person or one role, until a moment; and no day that is closed only afterwards. */
export const periodExcepted = shapedEvent(
  'period.excepted',
  () => ({
    lock,
    exceptionId: id,
    for: z.union([z.strictObject({ personId: id }), z.strictObject({ role: id })]),
    until: instant,
    /** What was closed when it was given. */
    through: day,
    before: instant,
    reason: line,
  }),
  ofException,
)

/** 撤销例外: from its telling on. */
export const periodExceptionRevoked = shapedEvent(
  'period.exception-revoked',
  () => ({ lock, exceptionId: id, reason: line }),
  ofException,
)

/** 跨期调整: a fact that was told behind the closing is said to be about a closed day. */
export const periodAdjusted = shapedEvent(
  'period.adjusted',
  () => ({ lock, concerns: day, eventId: id, eventType: id, occurredAt: instant, reason: line }),
  data => [of(data), tag('event', data.eventId)],
  [],
  {},
  { withdrawable: true },
)
