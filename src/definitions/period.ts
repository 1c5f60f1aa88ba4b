/** Every definition of the context `period`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  periodAdjusted as its_periodAdjusted,
  periodClosed as its_periodClosed,
  periodExcepted as its_periodExcepted,
  periodExceptionRevoked as its_periodExceptionRevoked,
  periodReopened as its_periodReopened,
} from '../facts/period/events.ts'
import { periodContext } from '../facts/period/index.ts'
import type * as named from '../messages/period.ts'

export { periodContext } from '../facts/period/index.ts'
export type {
  Adjustment,
  Closing,
  LockBook,
  PeriodException,
  PeriodLock,
  WithdrawnFact,
} from '../facts/period/states.ts'
export { periodAdjustments, periodLock, periodLocks, withdrawnFacts } from '../facts/period/states.ts'
export type { ExceptionRow, LockRow } from '../facts/period/views.ts'
export { adjustmentRegister, lockRegister } from '../facts/period/views.ts'
export type * from '../messages/period.ts'

/** By type. */
export const periodCommands: CommandsByType<named.PeriodCommand> = commandsByType(periodContext)

export const periodAdjusted: EventDefinition<'period.adjusted', named.PeriodAdjustedData> = its_periodAdjusted
export const periodClosed: EventDefinition<'period.closed', named.PeriodClosedData> = its_periodClosed
export const periodExcepted: EventDefinition<'period.excepted', named.PeriodExceptedData> = its_periodExcepted
export const periodExceptionRevoked: EventDefinition<'period.exception-revoked', named.PeriodExceptionRevokedData> =
  its_periodExceptionRevoked
export const periodReopened: EventDefinition<'period.reopened', named.PeriodReopenedData> = its_periodReopened
