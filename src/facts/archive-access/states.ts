/** What access adds up to: for one loan, for one archive, for one of the staff. */

import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import {
  accessApproved,
  archiveConsulted,
  archiveLent,
  archiveReturned,
  leakInvestigated,
  leakReported,
  loanConsented,
  secrecyUndertaken,
} from './events.ts'
import type { ReturnCondition } from './words.ts'

export interface Loan {
  archiveId: string | null
  borrowerId: string | null
  lentAt: Instant | null
  returnedAt: Instant | null
  /** 同意: each with what it was given for. */
  consents: Consent[]
}

export interface Consent {
  personId: string
  role: string
  archiveId: string
  borrowerId: string
}

export const loan = defineState({
  name: 'archive-loan',
  per: 'loan',
  events: [loanConsented, archiveLent, archiveReturned],
  initial: (): Loan => ({ archiveId: null, borrowerId: null, lentAt: null, returnedAt: null, consents: [] }),
  on: {
    'archive.loan-consented': ({ consents }, { data: { archiveId, personId: borrowerId, by } }) => {
      consents.push({ ...by, archiveId, borrowerId })
    },
    'archive.lent': (one, { data: { archiveId, personId }, occurredAt }) =>
      set(one, { archiveId, borrowerId: personId, lentAt: occurredAt }),
    'archive.returned': (one, { occurredAt }) => set(one, { returnedAt: occurredAt }),
  },
})

export interface ArchiveDesk {
  /** 在借: by loan, with whom it is. */
  out: Record<string, string>
}

export const archiveDesk = defineState({
  name: 'archive-desk',
  per: 'archive',
  events: [archiveLent, archiveReturned],
  initial: (): ArchiveDesk => ({ out: {} }),
  on: {
    'archive.lent': ({ out }, { data: { loanId, personId } }) => {
      out[loanId] = personId
    },
    'archive.returned': ({ out }, { data: { loanId } }) => {
      delete out[loanId]
    },
  },
})

export interface Borrowing {
  loanId: string
  archiveId: string
  lentAt: Instant
  returnedAt: Instant | null
  condition: ReturnCondition | null
}

export interface Approval {
  archiveId: string
  customerId: string
  at: Instant
  /** The last day; null: for good. */
  until: string | null
}

export interface ArchiveUser {
  personId: string
  borrowings: Borrowing[]
  approvals: Approval[]
  undertakenAt: Instant | null
  /** 接触档案: since when he sees archives, by the role in which he did. */
  seenAs: Record<string, Instant>
}

/** 查阅人、借用人. */
export const archiveUser = defineState({
  name: 'archive-user',
  per: 'employee',
  events: [accessApproved, archiveConsulted, archiveLent, archiveReturned, secrecyUndertaken],
  initial: (personId): ArchiveUser => ({ personId, borrowings: [], approvals: [], undertakenAt: null, seenAs: {} }),
  on: {
    'archive.access-approved': ({ approvals }, { data: { archiveId, customerId, until }, occurredAt: at }) => {
      approvals.push({ archiveId, customerId, at, until })
    },
    'archive.consulted': ({ seenAs }, { data: { role }, occurredAt }) => {
      seenAs[role] = own(seenAs, role) ?? occurredAt
    },
    'archive.lent': ({ borrowings, seenAs }, { data: { loanId, archiveId, role }, occurredAt: lentAt }) => {
      borrowings.push({ loanId, archiveId, lentAt, returnedAt: null, condition: null })
      seenAs[role] = own(seenAs, role) ?? lentAt
    },
    'archive.returned': ({ borrowings }, { data: { loanId, condition }, occurredAt: returnedAt }) => {
      const borrowing = borrowings.find(one => one.loanId === loanId)
      if (borrowing) Object.assign(borrowing, { returnedAt, condition })
    },
    'archive.secrecy-undertaken': (one, { occurredAt }) => {
      one.undertakenAt ??= occurredAt
    },
  },
})

/** 泄露: by whom, where that is known, and when it was looked into. */
export const leak = defineState({
  name: 'archive-leak',
  per: 'leak',
  events: [leakReported, leakInvestigated],
  initial: () => ({
    personId: null as string | null,
    reportedAt: null as Instant | null,
    investigatedAt: null as Instant | null,
  }),
  on: {
    'archive.leak-reported': (one, { data: { personId }, occurredAt }) =>
      set(one, { personId, reportedAt: one.reportedAt ?? occurredAt }),
    'archive.leak-investigated': (one, { occurredAt }) => set(one, { investigatedAt: occurredAt }),
  },
})
