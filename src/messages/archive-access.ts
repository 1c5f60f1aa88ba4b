/** The commands and events of the context `archive-access`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface ArchiveAnnouncePickUpCommand {
  readonly type: 'archive.announce-pick-up'
  readonly orderId: string
  readonly customerId: string
  readonly personId: string
  readonly role: string
  readonly permittedBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
}

export interface ArchiveApproveAccessCommand {
  readonly type: 'archive.approve-access'
  readonly archiveId: string
  readonly personId: string
  readonly approvedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly until?: string | null | undefined
}

export interface ArchiveConsentToLoanCommand {
  readonly type: 'archive.consent-to-loan'
  readonly loanId: string
  readonly archiveId: string
  readonly personId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface ArchiveConsultCommand {
  readonly type: 'archive.consult'
  readonly archiveId: string
  readonly personId: string
  readonly role: string
  readonly materials: readonly (
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  )[]
  readonly purpose: string
}

export interface ArchiveInvestigateLeakCommand {
  readonly type: 'archive.investigate-leak'
  readonly leakId: string
  readonly finding: string
}

export interface ArchiveLendCommand {
  readonly type: 'archive.lend'
  readonly loanId: string
  readonly archiveId: string
  readonly personId: string
  readonly role: string
  readonly materials: readonly (
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  )[]
  readonly purpose: string
}

export interface ArchivePassOnCommand {
  readonly type: 'archive.pass-on'
  readonly passingId: string
  readonly archiveId?: string | null | undefined
  readonly personId: string
  readonly role: string
  readonly material:
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  readonly form: 'told' | 'copied' | 'sent'
  readonly to: 'colleague' | 'customer' | 'outsider'
  readonly permittedBy?:
    | {
        readonly personId: string
        readonly role: string
      }
    | null
    | undefined
}

export interface ArchiveReportLeakCommand {
  readonly type: 'archive.report-leak'
  readonly leakId: string
  readonly archiveId?: string | null | undefined
  readonly personId?: string | null | undefined
  readonly material:
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  readonly matter: string
}

export interface ArchiveReturnCommand {
  readonly type: 'archive.return'
  readonly loanId: string
  readonly condition: 'complete' | 'incomplete' | 'damaged' | 'altered' | 'lost'
}

export interface ArchiveUndertakeSecrecyCommand {
  readonly type: 'archive.undertake-secrecy'
  readonly personId: string
}

export interface ArchiveAccessApprovedData {
  readonly archiveId: string
  readonly customerId: string
  readonly personId: string
  readonly approvedBy: {
    readonly personId: string
    readonly role: string
  }
  readonly until: string | null
}

export interface ArchiveConsultedData {
  readonly archiveId: string
  readonly customerId: string
  readonly personId: string
  readonly role: string
  readonly materials: readonly (
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  )[]
  readonly purpose: string
}

export interface ArchiveLeakInvestigatedData {
  readonly leakId: string
  readonly finding: string
}

export interface ArchiveLeakReportedData {
  readonly leakId: string
  readonly archiveId: string | null
  readonly personId: string | null
  readonly material:
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  readonly matter: string
}

export interface ArchiveLentData {
  readonly loanId: string
  readonly archiveId: string
  readonly customerId: string
  readonly personId: string
  readonly role: string
  readonly materials: readonly (
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  )[]
  readonly purpose: string
}

export interface ArchiveLoanConsentedData {
  readonly loanId: string
  readonly archiveId: string
  readonly personId: string
  readonly by: {
    readonly personId: string
    readonly role: string
  }
}

export interface ArchivePassedOnData {
  readonly passingId: string
  readonly archiveId: string | null
  readonly personId: string
  readonly role: string
  readonly material:
    | 'basic'
    | 'business'
    | 'traits'
    | 'finance'
    | 'trade'
    | 'special'
    | 'partner'
    | 'service'
    | 'related-trade'
    | 'orders'
    | 'stock'
    | 'grade'
    | 'franchise-contract'
    | 'development-record'
    | 'visit-record'
    | 'handover-record'
    | 'daily-log'
    | 'teller-data'
    | 'survey'
  readonly form: 'told' | 'copied' | 'sent'
  readonly to: 'colleague' | 'customer' | 'outsider'
  readonly permittedBy: {
    readonly personId: string
    readonly role: string
  } | null
}

export interface ArchivePickUpAnnouncedData {
  readonly orderId: string
  readonly customerId: string
  readonly personId: string
  readonly role: string
  readonly permittedBy: {
    readonly personId: string
    readonly role: string
  } | null
}

export interface ArchiveReturnedData {
  readonly loanId: string
  readonly archiveId: string
  readonly personId: string
  readonly condition: 'complete' | 'incomplete' | 'damaged' | 'altered' | 'lost'
}

export interface ArchiveSecrecyUndertakenData {
  readonly personId: string
}

export type ArchiveAccessCommand =
  | ArchiveAnnouncePickUpCommand
  | ArchiveApproveAccessCommand
  | ArchiveConsentToLoanCommand
  | ArchiveConsultCommand
  | ArchiveInvestigateLeakCommand
  | ArchiveLendCommand
  | ArchivePassOnCommand
  | ArchiveReportLeakCommand
  | ArchiveReturnCommand
  | ArchiveUndertakeSecrecyCommand

export type ArchiveAccessEvent =
  | RecordedEvent<'archive.access-approved', ArchiveAccessApprovedData>
  | RecordedEvent<'archive.consulted', ArchiveConsultedData>
  | RecordedEvent<'archive.leak-investigated', ArchiveLeakInvestigatedData>
  | RecordedEvent<'archive.leak-reported', ArchiveLeakReportedData>
  | RecordedEvent<'archive.lent', ArchiveLentData>
  | RecordedEvent<'archive.loan-consented', ArchiveLoanConsentedData>
  | RecordedEvent<'archive.passed-on', ArchivePassedOnData>
  | RecordedEvent<'archive.pick-up-announced', ArchivePickUpAnnouncedData>
  | RecordedEvent<'archive.returned', ArchiveReturnedData>
  | RecordedEvent<'archive.secrecy-undertaken', ArchiveSecrecyUndertakenData>

export interface ArchiveAccessMessages {
  readonly commands: ArchiveAccessCommand
  readonly events: ArchiveAccessEvent
}
