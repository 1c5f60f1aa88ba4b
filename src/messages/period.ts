/** The commands and events of the context `period`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface PeriodAdjustCommand {
  readonly type: 'period.adjust'
  readonly lock: string
  readonly concerns: string
  readonly eventId: string
  readonly reason: string
  readonly toldBy?: string | undefined
}

export interface PeriodCloseCommand {
  readonly type: 'period.close'
  readonly lock: string
  readonly through: string
  readonly hard: boolean
  readonly reason: string
}

export interface PeriodExceptCommand {
  readonly type: 'period.except'
  readonly lock: string
  readonly exceptionId: string
  readonly for:
    | {
        readonly personId: string
      }
    | {
        readonly role: string
      }
  readonly until: string
  readonly reason: string
}

export interface PeriodReopenCommand {
  readonly type: 'period.reopen'
  readonly lock: string
  readonly through?: string | null | undefined
  readonly reason: string
}

export interface PeriodRevokeExceptionCommand {
  readonly type: 'period.revoke-exception'
  readonly lock: string
  readonly exceptionId: string
  readonly reason: string
}

export interface PeriodAdjustedData {
  readonly lock: string
  readonly concerns: string
  readonly eventId: string
  readonly eventType: string
  readonly occurredAt: string
  readonly reason: string
}

export interface PeriodClosedData {
  readonly lock: string
  readonly through: string
  readonly before: string
  readonly hard: boolean
  readonly reason: string
}

export interface PeriodExceptedData {
  readonly lock: string
  readonly exceptionId: string
  readonly for:
    | {
        readonly personId: string
      }
    | {
        readonly role: string
      }
  readonly until: string
  readonly through: string
  readonly before: string
  readonly reason: string
}

export interface PeriodExceptionRevokedData {
  readonly lock: string
  readonly exceptionId: string
  readonly reason: string
}

export interface PeriodReopenedData {
  readonly lock: string
  readonly through: string | null
  readonly before: string | null
  readonly reason: string
}

export type PeriodCommand =
  | PeriodAdjustCommand
  | PeriodCloseCommand
  | PeriodExceptCommand
  | PeriodReopenCommand
  | PeriodRevokeExceptionCommand

export type PeriodEvent =
  | RecordedEvent<'period.adjusted', PeriodAdjustedData>
  | RecordedEvent<'period.closed', PeriodClosedData>
  | RecordedEvent<'period.excepted', PeriodExceptedData>
  | RecordedEvent<'period.exception-revoked', PeriodExceptionRevokedData>
  | RecordedEvent<'period.reopened', PeriodReopenedData>

export interface PeriodMessages {
  readonly commands: PeriodCommand
  readonly events: PeriodEvent
}
