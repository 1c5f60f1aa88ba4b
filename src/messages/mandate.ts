/** The commands and events of the context `mandate`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface MandateGiveCommand {
  readonly type: 'mandate.give'
  readonly mandateId: string
  readonly to: string
  readonly may: readonly string[]
  readonly departments?: readonly string[] | null | undefined
  readonly since?: string | null | undefined
  readonly until: string
  readonly reason: string
}

export interface MandateRevokeCommand {
  readonly type: 'mandate.revoke'
  readonly mandateId: string
  readonly reason: string
}

export interface MandateGivenData {
  readonly mandateId: string
  readonly from: {
    readonly personId: string
    readonly role: string | null
    readonly department: string | null
  }
  readonly to: string
  readonly may: readonly string[]
  readonly departments: readonly string[] | null
  readonly since: string
  readonly until: string
  readonly reason: string
}

export interface MandateRevokedData {
  readonly mandateId: string
  readonly reason: string
}

export type MandateCommand = MandateGiveCommand | MandateRevokeCommand

export type MandateEvent =
  | RecordedEvent<'mandate.given', MandateGivenData>
  | RecordedEvent<'mandate.revoked', MandateRevokedData>

export interface MandateMessages {
  readonly commands: MandateCommand
  readonly events: MandateEvent
}
