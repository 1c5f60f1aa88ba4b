/** What is told of backups, accounts, incidents and contracts. */
import { type CommandDefinition, defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { MISSING } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import {
  accountClosed,
  accountOpened,
  accountRightsReviewed,
  accountUsed,
  agreementConcluded,
  backupMade,
  backupTested,
  passwordChanged,
  securityIncidentDiscovered,
  securityIncidentInvestigated,
  securityIncidentReported,
  securityIncidentSettled,
} from './events.ts'
import { ofAccount, ofAgreement, ofIncident } from './refusals.ts'
import { account, agreement, securityIncident } from './states.ts'

type OfAccount = typeof accountRightsReviewed | typeof passwordChanged | typeof accountUsed | typeof accountClosed
type OfIncident = typeof securityIncidentReported | typeof securityIncidentInvestigated | typeof securityIncidentSettled

/** Of an account that is open; on which system it is, its file says. */
function onOpen(type: string, event: OfAccount): CommandDefinition {
  return defineCommand({
    type,
    fields: () => without(event.shape as typeof accountUsed.shape, 'systemId'),
    reads: ({ accountId }) => ({ file: account.of(accountId) }),
    decide: ({ file: { accountId, systemId, closedAt } }, { type: _, ...data }) =>
      systemId === null || closedAt !== null
        ? ofAccount('account-open', accountId, MISSING)
        : [(event as typeof accountUsed).of({ ...data, systemId })],
  }) as unknown as CommandDefinition
}

/** Of an incident that was discovered; where, its file says. */
function onKnown(type: string, event: OfIncident): CommandDefinition {
  return defineCommand({
    type,
    fields: () => without(event.shape as typeof securityIncidentReported.shape, 'departmentId'),
    reads: ({ incidentId }) => ({ file: securityIncident.of(incidentId) }),
    decide: ({ file: { incidentId, departmentId } }, { type: _, ...data }) =>
      departmentId === null
        ? ofIncident('security-incident-known', incidentId, MISSING)
        : [(event as typeof securityIncidentReported).of({ ...data, departmentId })],
  }) as unknown as CommandDefinition
}

export const recordSecurityCommands = [
  plainCommand('backup.make', backupMade),
  plainCommand('backup.test', backupTested),
  defineCommand({
    type: 'account.open',
    fields: () => accountOpened.shape,
    reads: ({ accountId }) => ({ file: account.of(accountId) }),
    decide: ({ file: { accountId, personId: actual } }, { type: _, ...data }) =>
      actual === null ? [accountOpened.of(data)] : ofAccount('account-new', accountId, { actual }),
  }),
  onOpen('account.review-rights', accountRightsReviewed),
  onOpen('password.change', passwordChanged),
  onOpen('account.record-use', accountUsed),
  onOpen('account.close', accountClosed),
  defineCommand({
    type: 'security-incident.discover',
    fields: () => securityIncidentDiscovered.shape,
    reads: ({ incidentId }) => ({ file: securityIncident.of(incidentId) }),
    decide: ({ file: { incidentId, kind: actual } }, { type: _, ...data }) =>
      actual === null
        ? [securityIncidentDiscovered.of(data)]
        : ofIncident('security-incident-new', incidentId, { actual }),
  }),
  onKnown('security-incident.report', securityIncidentReported),
  onKnown('security-incident.investigate', securityIncidentInvestigated),
  onKnown('security-incident.settle', securityIncidentSettled),
  defineCommand({
    type: 'agreement.conclude',
    fields: () => agreementConcluded.shape,
    reads: ({ agreementId }) => ({ known: agreement.of(agreementId) }),
    decide: ({ known: { customerId: actual } }, { type: _, ...data }) =>
      actual === null ? [agreementConcluded.of(data)] : ofAgreement('agreement-new', data.agreementId, { actual }),
  }),
]
