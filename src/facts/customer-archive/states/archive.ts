/** What one archive has come to, from its entry to its disposal; and who holds a number. */
import { capacityOf, handsOf } from '../../../core/acting.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import {
  archiveClassified,
  archiveDisposed,
  archiveEntered,
  archiveEntrusted,
  archiveEstablished,
  archiveInspected,
  archiveNumbered,
  archiveReviewed,
  archiveSnapshotTaken,
  archiveStored,
  archiveUpdated,
  archiveUpdateReceived,
} from '../events/archive.ts'
import type { ArchiveCategory, ArchiveForm, CustomerType } from '../words.ts'

export interface CustomerArchive {
  archiveId: string
  customerId: string | null
  departmentId: string | null
  category: ArchiveCategory | null
  customerClass: string | null
  customerType: CustomerType | null
  longTerm: boolean
  enteredAt: Instant | null
  /** Who entered it, by whose hands, and the department in which he acted. */
  enteredBy: string[]
  enteredIn: string | null
  collectedBy: string | null
  reviewedAt: Instant | null
  /** The last review found it accurate and complete. */
  passedAt: Instant | null
  establishedAt: Instant | null
  number: string | null
  numberedAt: Instant | null
  /** 直接责任人: whoever collected it, until somebody else is named. */
  responsible: string | null
  custodian: string | null
  /** The latest of each. */
  updatedAt: Instant | null
  overhauledAt: Instant | null
  snapshotAt: Instant | null
  inspectedAt: Instant | null
  /** Updates that the custodian does not have yet: since the first of them. */
  undeliveredSince: Instant | null
  /** It was found damaged or out of its place, and not yet right again. */
  disorderedSince: Instant | null
  stored: { [Form in ArchiveForm]?: { at: Instant; place: string | null } }
  disposedAt: Instant | null
}

const nothing = (archiveId: string): CustomerArchive => ({
  archiveId,
  customerId: null,
  departmentId: null,
  category: null,
  customerClass: null,
  customerType: null,
  longTerm: false,
  enteredAt: null,
  enteredBy: [],
  enteredIn: null,
  collectedBy: null,
  reviewedAt: null,
  passedAt: null,
  establishedAt: null,
  number: null,
  numberedAt: null,
  responsible: null,
  custodian: null,
  updatedAt: null,
  overhauledAt: null,
  snapshotAt: null,
  inspectedAt: null,
  undeliveredSince: null,
  disorderedSince: null,
  stored: {},
  disposedAt: null,
})

/** 客户档案: established is what has `establishedAt`; who is gone has `disposedAt`. */
export const customerArchive = defineState({
  name: 'customer-archive',
  per: 'archive',
  events: [
    archiveEntered,
    archiveReviewed,
    archiveEstablished,
    archiveNumbered,
    archiveEntrusted,
    archiveClassified,
    archiveUpdated,
    archiveUpdateReceived,
    archiveSnapshotTaken,
    archiveStored,
    archiveInspected,
    archiveDisposed,
  ],
  initial: nothing,
  on: {
    'archive.entered': (file, { data, occurredAt, actor }) => {
      const { archiveId: _, medium: __, ...said } = data
      set(file, {
        ...said,
        enteredAt: occurredAt,
        enteredBy: [...handsOf(actor)],
        enteredIn: capacityOf(actor)?.department ?? null,
        responsible: data.collectedBy,
      })
    },
    'archive.reviewed': (file, { data: { accurate, complete }, occurredAt: reviewedAt }) =>
      set(file, { reviewedAt, passedAt: accurate && complete ? reviewedAt : null }),
    'archive.established': (file, { occurredAt }) => set(file, { establishedAt: occurredAt }),
    'archive.numbered': (file, { data: { number }, occurredAt }) => set(file, { number, numberedAt: occurredAt }),
    'archive.entrusted': (file, { data: { responsible, custodian } }) =>
      set(file, { responsible: responsible ?? file.responsible, custodian: custodian ?? file.custodian }),
    'archive.classified': (file, { data: { customerClass, customerType, longTerm } }) =>
      set(file, { customerClass, customerType, longTerm }),
    'archive.updated': (file, { data: { scope }, occurredAt: updatedAt }) =>
      set(file, {
        updatedAt,
        overhauledAt: scope === 'overall' ? updatedAt : file.overhauledAt,
        undeliveredSince: file.undeliveredSince ?? updatedAt,
      }),
    'archive.update-received': file => set(file, { undeliveredSince: null }),
    'archive.snapshot-taken': (file, { occurredAt }) => set(file, { snapshotAt: occurredAt }),
    'archive.stored': ({ stored }, { data: { form, systemId, cabinetId }, occurredAt: at }) => {
      stored[form] = { at, place: form === 'electronic' ? systemId : cabinetId }
    },
    'archive.inspected': (file, { data: { intact, inOrder }, occurredAt: inspectedAt }) =>
      set(file, { inspectedAt, disorderedSince: intact && inOrder ? null : (file.disorderedSince ?? inspectedAt) }),
    'archive.disposed': (file, { occurredAt }) => set(file, { disposedAt: occurredAt }),
  },
})

/** 编号: who holds it, in order of their ids, so that it does not matter which was told first. */
export const archiveNumber = defineState({
  name: 'archive-number',
  per: 'archive-number',
  events: [archiveNumbered],
  initial: (number): { number: string; holders: string[] } => ({ number, holders: [] }),
  on: {
    'archive.numbered': ({ holders }, { data: { archiveId } }) => {
      if (!holders.includes(archiveId)) holders.push(archiveId)
      holders.sort()
    },
  },
})
