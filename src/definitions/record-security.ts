/** Every definition of the context `record-security`, by name. Written by `npm run messages`, and not by hand. */

import { type CommandsByType, commandsByType } from '../core/commands-by-type.ts'
import type { EventDefinition } from '../core/event.ts'
import {
  accountClosed as its_accountClosed,
  accountOpened as its_accountOpened,
  accountRightsReviewed as its_accountRightsReviewed,
  accountUsed as its_accountUsed,
  agreementConcluded as its_agreementConcluded,
  backupMade as its_backupMade,
  backupTested as its_backupTested,
  passwordChanged as its_passwordChanged,
  securityIncidentDiscovered as its_securityIncidentDiscovered,
  securityIncidentInvestigated as its_securityIncidentInvestigated,
  securityIncidentReported as its_securityIncidentReported,
  securityIncidentSettled as its_securityIncidentSettled,
} from '../facts/record-security/events.ts'
import { recordSecurityContext } from '../facts/record-security/index.ts'
import type * as named from '../messages/record-security.ts'

export { recordSecurityContext } from '../facts/record-security/index.ts'
export type { Account, RecordSystem, SecurityIncidentFile } from '../facts/record-security/states.ts'
export { account, agreement, recordSystem, securityIncident } from '../facts/record-security/states.ts'
export { securityIncidents } from '../facts/record-security/views.ts'
export type {
  BackupKind,
  BackupScope,
  Protection,
  ProtectionTerm,
  SecurityIncident,
} from '../facts/record-security/words.ts'
export type * from '../messages/record-security.ts'

/** By type. */
export const recordSecurityCommands: CommandsByType<named.RecordSecurityCommand> = commandsByType(recordSecurityContext)

export const accountClosed: EventDefinition<'account.closed', named.AccountClosedData> = its_accountClosed
export const accountOpened: EventDefinition<'account.opened', named.AccountOpenedData> = its_accountOpened
export const accountRightsReviewed: EventDefinition<'account.rights-reviewed', named.AccountRightsReviewedData> =
  its_accountRightsReviewed
export const accountUsed: EventDefinition<'account.used', named.AccountUsedData> = its_accountUsed
export const agreementConcluded: EventDefinition<'agreement.concluded', named.AgreementConcludedData> =
  its_agreementConcluded
export const backupMade: EventDefinition<'backup.made', named.BackupMadeData> = its_backupMade
export const backupTested: EventDefinition<'backup.tested', named.BackupTestedData> = its_backupTested
export const passwordChanged: EventDefinition<'password.changed', named.PasswordChangedData> = its_passwordChanged
export const securityIncidentDiscovered: EventDefinition<
  'security-incident.discovered',
  named.SecurityIncidentDiscoveredData
> = its_securityIncidentDiscovered
export const securityIncidentInvestigated: EventDefinition<
  'security-incident.investigated',
  named.SecurityIncidentInvestigatedData
> = its_securityIncidentInvestigated
export const securityIncidentReported: EventDefinition<
  'security-incident.reported',
  named.SecurityIncidentReportedData
> = its_securityIncidentReported
export const securityIncidentSettled: EventDefinition<'security-incident.settled', named.SecurityIncidentSettledData> =
  its_securityIncidentSettled
