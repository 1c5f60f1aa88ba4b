/** The commands and events of the context `record-security`, by name. Written by `npm run messages`, and not by hand. */
import type { RecordedEvent } from '../core/event.ts'

export interface AccountCloseCommand {
  readonly type: 'account.close'
  readonly accountId: string
}

export interface AccountOpenCommand {
  readonly type: 'account.open'
  readonly accountId: string
  readonly systemId: string
  readonly personId: string
  readonly role: string
  readonly rights: readonly string[]
}

export interface AccountRecordUseCommand {
  readonly type: 'account.record-use'
  readonly accountId: string
  readonly usedBy: string
}

export interface AccountReviewRightsCommand {
  readonly type: 'account.review-rights'
  readonly accountId: string
  readonly role: string
  readonly rights: readonly string[]
}

export interface AgreementConcludeCommand {
  readonly type: 'agreement.conclude'
  readonly agreementId: string
  readonly customerId: string
  readonly departmentId: string
  readonly terms: readonly ('rights' | 'duties' | 'confidentiality')[]
}

export interface BackupMakeCommand {
  readonly type: 'backup.make'
  readonly systemId: string
  readonly kind: 'full' | 'incremental'
  readonly scope: 'all' | 'important'
  readonly offSite?: string | null | undefined
}

export interface BackupTestCommand {
  readonly type: 'backup.test'
  readonly systemId: string
  readonly restored: boolean
}

export interface PasswordChangeCommand {
  readonly type: 'password.change'
  readonly accountId: string
  readonly checkedBy: string | null
}

export interface SecurityIncidentDiscoverCommand {
  readonly type: 'security-incident.discover'
  readonly incidentId: string
  readonly departmentId: string
  readonly kind: 'leak' | 'loss' | 'tampering' | 'intrusion'
  readonly customers: readonly string[]
  readonly involved: readonly string[]
}

export interface SecurityIncidentInvestigateCommand {
  readonly type: 'security-incident.investigate'
  readonly incidentId: string
  readonly finding: string
}

export interface SecurityIncidentReportCommand {
  readonly type: 'security-incident.report'
  readonly incidentId: string
  readonly to: string
}

export interface SecurityIncidentSettleCommand {
  readonly type: 'security-incident.settle'
  readonly incidentId: string
  readonly finding: string
}

export interface AccountClosedData {
  readonly accountId: string
  readonly systemId: string
}

export interface AccountOpenedData {
  readonly accountId: string
  readonly systemId: string
  readonly personId: string
  readonly role: string
  readonly rights: readonly string[]
}

export interface AccountRightsReviewedData {
  readonly accountId: string
  readonly systemId: string
  readonly role: string
  readonly rights: readonly string[]
}

export interface AccountUsedData {
  readonly accountId: string
  readonly systemId: string
  readonly usedBy: string
}

export interface AgreementConcludedData {
  readonly agreementId: string
  readonly customerId: string
  readonly departmentId: string
  readonly terms: readonly ('rights' | 'duties' | 'confidentiality')[]
}

export interface BackupMadeData {
  readonly systemId: string
  readonly kind: 'full' | 'incremental'
  readonly scope: 'all' | 'important'
  readonly offSite: string | null
}

export interface BackupTestedData {
  readonly systemId: string
  readonly restored: boolean
}

export interface PasswordChangedData {
  readonly accountId: string
  readonly systemId: string
  readonly checkedBy: string | null
}

export interface SecurityIncidentDiscoveredData {
  readonly incidentId: string
  readonly departmentId: string
  readonly kind: 'leak' | 'loss' | 'tampering' | 'intrusion'
  readonly customers: readonly string[]
  readonly involved: readonly string[]
}

export interface SecurityIncidentInvestigatedData {
  readonly incidentId: string
  readonly departmentId: string
  readonly finding: string
}

export interface SecurityIncidentReportedData {
  readonly incidentId: string
  readonly departmentId: string
  readonly to: string
}

export interface SecurityIncidentSettledData {
  readonly incidentId: string
  readonly departmentId: string
  readonly finding: string
}

export type RecordSecurityCommand =
  | AccountCloseCommand
  | AccountOpenCommand
  | AccountRecordUseCommand
  | AccountReviewRightsCommand
  | AgreementConcludeCommand
  | BackupMakeCommand
  | BackupTestCommand
  | PasswordChangeCommand
  | SecurityIncidentDiscoverCommand
  | SecurityIncidentInvestigateCommand
  | SecurityIncidentReportCommand
  | SecurityIncidentSettleCommand

export type RecordSecurityEvent =
  | RecordedEvent<'account.closed', AccountClosedData>
  | RecordedEvent<'account.opened', AccountOpenedData>
  | RecordedEvent<'account.rights-reviewed', AccountRightsReviewedData>
  | RecordedEvent<'account.used', AccountUsedData>
  | RecordedEvent<'agreement.concluded', AgreementConcludedData>
  | RecordedEvent<'backup.made', BackupMadeData>
  | RecordedEvent<'backup.tested', BackupTestedData>
  | RecordedEvent<'password.changed', PasswordChangedData>
  | RecordedEvent<'security-incident.discovered', SecurityIncidentDiscoveredData>
  | RecordedEvent<'security-incident.investigated', SecurityIncidentInvestigatedData>
  | RecordedEvent<'security-incident.reported', SecurityIncidentReportedData>
  | RecordedEvent<'security-incident.settled', SecurityIncidentSettledData>

export interface RecordSecurityMessages {
  readonly commands: RecordSecurityCommand
  readonly events: RecordSecurityEvent
}
