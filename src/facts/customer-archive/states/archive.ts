/** What one archive has come to, from its entry to its disposal; and who holds a number. */
import { capacityOf, handsOf } from '../../../core/acting.ts'
import type { FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { dutyAnswered } from '../../breach/events.ts'
import { set } from '../../set.ts'
import {
  archiveClassified,
  archiveDisposed,
  archiveEntered,
  archiveEntrusted,
  archiveEstablished,
  archiveFormDestroyed,
  archiveInspected,
  archiveNumbered,
  archiveReviewed,
  archiveSnapshotTaken,
  archiveStored,
  archiveUpdated,
  archiveUpdateReceived,
} from '../events/archive.ts'
import { archivesSifted } from '../events/keeping.ts'
import type { ArchiveCategory, ArchiveForm, CustomerType } from '../words.ts'

export interface Classed {
  since: Instant
  customerClass: string
  customerType: CustomerType
  longTerm: boolean
}

export interface CustomerArchive {
  archiveId: string
  customerId: string | null
  departmentId: string | null
  category: ArchiveCategory | null
  /** 分类: how it was classed from when on, in order; the last entry holds now. */
  classed: Classed[]
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
  /** When it was done, in order: 更新, 全面梳理, 存档. */
  updates: Instant[]
  overhauls: Instant[]
  snapshots: Instant[]
  inspectedAt: Instant | null
  /** Updates that the custodian does not have yet: since the first of them. */
  undeliveredSince: Instant | null
  /** It was found damaged or out of its place, and not yet right again. */
  disorderedSince: Instant | null
  stored: { [Form in ArchiveForm]?: { at: Instant; place: string | null } }
  /** 清理鉴定: it was proposed for disposal. */
  proposedAt: Instant | null
  disposedAt: Instant | null
  /** 彻底销毁: in which form it was destroyed, and when. */
  destroyed: { [Form in ArchiveForm]?: Instant }
  /** 说明: periods that were missed and that somebody has answered for. */
  answers: Answer[]
}

const nothing = (archiveId: string): CustomerArchive => ({
  archiveId,
  customerId: null,
  departmentId: null,
  category: null,
  classed: [],
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
  updates: [],
  overhauls: [],
  snapshots: [],
  inspectedAt: null,
  undeliveredSince: null,
  disorderedSince: null,
  stored: {},
  proposedAt: null,
  disposedAt: null,
  destroyed: {},
  answers: [],
})

export type Answer = Pick<FactOf<typeof dutyAnswered>['data'], 'obligation' | 'due' | 'andBefore'>

/** Of one moment, the class that is told last holds, and there is one entry of it. */
function classify({ classed }: CustomerArchive, { since, customerClass, customerType, longTerm }: Classed): void {
  if (classed.at(-1)?.since === since) classed.pop()
  classed.push({ since, customerClass, customerType, longTerm })
}

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
    archivesSifted,
    archiveDisposed,
    archiveFormDestroyed,
    dutyAnswered,
  ],
  initial: nothing,
  on: {
    'archive.entered': (file, { data, occurredAt, actor }) => {
      const { customerId, departmentId, category, collectedBy } = data
      classify(file, { since: occurredAt, ...data })
      set(file, {
        customerId,
        departmentId,
        category,
        collectedBy,
        enteredAt: occurredAt,
        enteredBy: [...handsOf(actor)],
        enteredIn: capacityOf(actor)?.department ?? null,
        responsible: collectedBy,
      })
    },
    'archive.reviewed': (file, { data: { accurate, complete }, occurredAt: reviewedAt }) =>
      set(file, { reviewedAt, passedAt: accurate && complete ? reviewedAt : null }),
    'archive.established': (file, { occurredAt }) => set(file, { establishedAt: occurredAt }),
    'archive.numbered': (file, { data: { number }, occurredAt }) => set(file, { number, numberedAt: occurredAt }),
    'archive.entrusted': (file, { data: { responsible, custodian } }) =>
      set(file, { responsible: responsible ?? file.responsible, custodian: custodian ?? file.custodian }),
    'archive.classified': (file, { data, occurredAt: since }) => classify(file, { since, ...data }),
    'archive.updated': (file, { data: { scope }, occurredAt }) => {
      file.updates.push(occurredAt)
      if (scope === 'overall') file.overhauls.push(occurredAt)
      file.undeliveredSince ??= occurredAt
    },
    'archive.update-received': file => set(file, { undeliveredSince: null }),
    'archive.snapshot-taken': ({ snapshots }, { occurredAt }) => {
      snapshots.push(occurredAt)
    },
    'archive.stored': ({ stored }, { data: { form, systemId, cabinetId }, occurredAt: at }) => {
      stored[form] = { at, place: form === 'electronic' ? systemId : cabinetId }
    },
    'archive.inspected': (file, { data: { intact, inOrder }, occurredAt: inspectedAt }) =>
      set(file, { inspectedAt, disorderedSince: intact && inOrder ? null : (file.disorderedSince ?? inspectedAt) }),
    'archives.sifted': (file, { occurredAt }) => set(file, { proposedAt: occurredAt }),
    'archive.disposed': (file, { occurredAt }) => set(file, { disposedAt: occurredAt }),
    'archive.form-destroyed': ({ destroyed }, { data: { form }, occurredAt }) => {
      destroyed[form] = occurredAt
    },
    'duty.answered': ({ answers }, { data: { obligation, due, andBefore } }) => {
      answers.push({ obligation, due, andBefore })
    },
  },
})

/**
 * 编号: who holds it, in order of their ids. By the order of telling: what was given out is given out, so that a number
 * that is dated back is judged beside those that were given later.
 */
export const archiveNumber = defineState({
  name: 'archive-number',
  per: 'archive-number',
  events: [archiveNumbered],
  order: 'telling',
  initial: (number): { number: string; holders: string[] } => ({ number, holders: [] }),
  on: {
    'archive.numbered': ({ holders }, { data: { archiveId } }) => {
      if (!holders.includes(archiveId)) holders.push(archiveId)
      holders.sort()
    },
  },
})
