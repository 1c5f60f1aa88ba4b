/** The commands and events of the context `person`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface PersonConsentCommand {
  readonly type: 'person.consent'
  readonly subject: string
  readonly evidence: string
}

export interface PersonForgetCommand {
  readonly type: 'person.forget'
  readonly subject: string
  readonly reason: 'request' | 'consent-withdrawn' | 'purpose-ended' | 'period-ended'
  readonly archives?: readonly string[] | undefined
  readonly cooperation?: string | null | undefined
  readonly importance?: string | null | undefined
  readonly furtherUse?: boolean | null | undefined
  readonly approvedBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
}

export interface PersonConsentedData {
  readonly subject: string
  readonly evidence: string
}

export interface PersonForgottenData {
  readonly subject: string
  readonly reason: 'request' | 'consent-withdrawn' | 'purpose-ended' | 'period-ended'
  readonly archives: readonly string[]
  readonly cooperation: string | null
  readonly importance: string | null
  readonly furtherUse: boolean | null
  readonly approvedBy: {
    readonly personId: string
    readonly role: string
  } | null
}

export interface VaultAdoptedData {
  readonly vault: string
}

export type PersonCommand = PersonConsentCommand | PersonForgetCommand

export type PersonEvent =
  | RecordedEvent<'person.consented', PersonConsentedData>
  | RecordedEvent<'person.forgotten', PersonForgottenData>
  | RecordedEvent<'vault.adopted', VaultAdoptedData>

export interface PersonMessages {
  readonly commands: PersonCommand
  readonly events: PersonEvent
}
