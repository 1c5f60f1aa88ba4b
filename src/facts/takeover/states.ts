/** What was taken over of one customer, and of one book. */
import type { FactOf } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { paperFiled } from '../filing/events.ts'
import type { PaperKind } from '../filing/words.ts'
import { customerTakenOver } from './events.ts'

type Told = FactOf<typeof customerTakenOver>['data']

/** 承接记录: with one department, when it was taken over and what the book said. */
export interface TakenOver extends Omit<Told, 'customerId'> {
  at: Instant
}

export interface PaperOnFile {
  paperId: string
  departmentId: string
  kind: PaperKind
}

export interface Takings {
  customerId: string
  /** By department; of one that was taken over twice, the last. */
  taken: Record<string, TakenOver>
  /** 在档文书: of the customer, by number. */
  papers: PaperOnFile[]
}

/** 承接与文书: of one customer, with each department. */
export const takings = defineState({
  name: 'takings',
  per: 'customer',
  events: [customerTakenOver, paperFiled],
  initial: (customerId): Takings => ({ customerId, taken: {}, papers: [] }),
  on: {
    'customer.taken-over': ({ taken }, { data: { customerId: _, ...told }, occurredAt: at }) => {
      const source = told.source === null ? null : { ...told.source }
      taken[told.departmentId] = { ...told, source, at }
    },
    'paper.filed': ({ papers }, { data: { paperId, departmentId, kind } }) => {
      papers.push({ paperId, departmentId, kind })
      // Of one moment it does not matter which was told first.
      papers.sort((a, b) => (a.paperId < b.paperId ? -1 : 1))
    },
  },
})

export interface TakenBook {
  digest: string
  /** Rows that stand: none that was withdrawn. */
  rows: number
  from: Instant | null
  to: Instant | null
}

/** 承接簿册: how much of one book has been taken over, and when. */
export const takenBook = defineState({
  name: 'taken-book',
  per: 'book',
  events: [customerTakenOver],
  initial: (digest): TakenBook => ({ digest, rows: 0, from: null, to: null }),
  on: {
    'customer.taken-over': (book, { occurredAt }) => {
      book.rows += 1
      book.from ??= occurredAt
      book.to = occurredAt
    },
  },
})
