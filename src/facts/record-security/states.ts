/** What the security of records adds up to: for a system, an account, an incident, an agreement. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { archiveStored } from '../customer-archive/events/index.ts'
import { set } from '../set.ts'
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
import type { BackupScope, SecurityIncident } from './words.ts'

export interface RecordSystem {
  systemId: string
  /** The first archive was stored on it: from then on there is something to lose. */
  holdsSince: Instant | null
  /** The last backup of each scope; one of all is one of what is important, too. */
  backedUp: { [S in BackupScope]?: Instant }
  firstBackupAt: Instant | null
  /** The last time that a backup could be read back. */
  restoredAt: Instant | null
}

/** 系统或存储设备. */
export const recordSystem = defineState({
  name: 'record-system',
  per: 'system',
  events: [archiveStored, backupMade, backupTested],
  initial: (systemId): RecordSystem => ({
    systemId,
    holdsSince: null,
    backedUp: {},
    firstBackupAt: null,
    restoredAt: null,
  }),
  on: {
    'archive.stored': (system, { occurredAt }) => {
      system.holdsSince ??= occurredAt
    },
    'backup.made': (system, { data: { scope }, occurredAt }) => {
      system.firstBackupAt ??= occurredAt
      system.backedUp.important = occurredAt
      if (scope === 'all') system.backedUp.all = occurredAt
    },
    'backup.tested': (system, { data: { restored }, occurredAt }) => {
      if (restored) system.restoredAt = occurredAt
    },
  },
})

export interface Account {
  accountId: string
  systemId: string | null
  personId: string | null
  openedAt: Instant | null
  closedAt: Instant | null
  passwordAt: Instant | null
  reviewedAt: Instant | null
  /** Somebody else was found to use it, and its password is the same since. */
  sharedSince: Instant | null
  sharedWith: string[]
}

/** 用户账号. */
export const account = defineState({
  name: 'account',
  per: 'account',
  events: [accountOpened, accountRightsReviewed, passwordChanged, accountUsed, accountClosed],
  initial: (accountId): Account => ({
    accountId,
    systemId: null,
    personId: null,
    openedAt: null,
    closedAt: null,
    passwordAt: null,
    reviewedAt: null,
    sharedSince: null,
    sharedWith: [],
  }),
  on: {
    'account.opened': (one, { data: { systemId, personId }, occurredAt: openedAt }) =>
      set(one, { systemId, personId, openedAt }),
    'account.rights-reviewed': (one, { occurredAt }) => set(one, { reviewedAt: occurredAt }),
    'password.changed': (one, { occurredAt }) =>
      set(one, { passwordAt: occurredAt, sharedSince: null, sharedWith: [] }),
    'account.used': (one, { data: { usedBy }, occurredAt }) => {
      if (usedBy === one.personId) return
      one.sharedSince ??= occurredAt
      one.sharedWith = [...new Set([...one.sharedWith, usedBy])].sort()
    },
    'account.closed': (one, { occurredAt }) => set(one, { closedAt: occurredAt }),
  },
})

export interface SecurityIncidentFile {
  incidentId: string
  departmentId: string | null
  kind: SecurityIncident | null
  involved: string[]
  discoveredAt: Instant | null
  reportedAt: Instant | null
  investigatedAt: Instant | null
  settledAt: Instant | null
}

/** 信息安全事故. */
export const securityIncident = defineState({
  name: 'security-incident',
  per: 'security-incident',
  events: [securityIncidentDiscovered, securityIncidentReported, securityIncidentInvestigated, securityIncidentSettled],
  initial: (incidentId): SecurityIncidentFile => ({
    incidentId,
    departmentId: null,
    kind: null,
    involved: [],
    discoveredAt: null,
    reportedAt: null,
    investigatedAt: null,
    settledAt: null,
  }),
  on: {
    'security-incident.discovered': (one, { data: { departmentId, kind, involved }, occurredAt: discoveredAt }) =>
      set(one, { departmentId, kind, involved: [...involved], discoveredAt }),
    'security-incident.reported': (one, { occurredAt }) => {
      one.reportedAt ??= occurredAt
    },
    'security-incident.investigated': (one, { occurredAt }) => set(one, { investigatedAt: occurredAt }),
    'security-incident.settled': (one, { occurredAt }) => set(one, { settledAt: occurredAt }),
  },
})

export const agreement = defineState({
  name: 'agreement',
  per: 'agreement',
  events: [agreementConcluded],
  initial: () => ({ customerId: null as string | null }),
  on: { 'agreement.concluded': (one, { data: { customerId } }) => set(one, { customerId }) },
})
