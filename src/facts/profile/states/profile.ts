/** What a customer's file is made of: the values with where they come from, its documents, and what it was dealt with about. */
import type { Instant } from '../../../core/ports.ts'
import type { ProfileField, ProfileSection } from '../words/fields.ts'
import type { Circumstance, CustomerBody, CustomerType, DocumentKind, ProfileChannel } from '../words/index.ts'

/** What is known of one field now, and where it comes from. */
export interface Entry {
  field: ProfileField
  about: string | null
  section: ProfileSection
  value: string | null
  /** When it was obtained. */
  at: Instant
  /** When it was entered, and by whom. */
  enteredAt: Instant
  enteredBy: string | null
  departmentId: string | null
  channel: ProfileChannel
  source: string | null
  sourceDate: string | null
  detail: string | null
  collectedBy: string | null
  voluntary: boolean
}

export interface LinkedDocument {
  documentId: string
  kind: DocumentKind
  title: string
  year: number | null
  departmentId: string
  at: Instant
}

/** One department and one customer. */
export interface Dealing {
  departmentId: string
  onBooks: boolean
  /** It was first in contact with the customer. */
  metAt: Instant | null
  /** It last told something of the customer for its file. */
  toldAt: Instant | null
}

export interface Change {
  departmentId: string
  change: Circumstance
  at: Instant
}

export interface AccountEntry {
  applicationId: string
  kind: 'opening' | 'renaming'
  accountName: string
  classification: string
  at: Instant
}

export const newProfile = (customerId: string) => ({
  customerId,
  openedAt: null as Instant | null,
  /** The department that keeps the file. */
  keptBy: null as string | null,
  body: null as CustomerBody | null,
  customerType: null as CustomerType | null,
  /** The latest of each, by `entryKey`. */
  entries: {} as Record<string, Entry>,
  documents: [] as LinkedDocument[],
  accounts: [] as AccountEntry[],
  /** Something was entered or linked last. */
  updatedAt: null as Instant | null,
  approvedAt: null as Instant | null,
  /** 与实际不符: found wrong, and not entered anew since. */
  wrong: {} as Partial<Record<ProfileField, Instant>>,
  dealings: {} as Record<string, Dealing>,
  /** Of all departments. */
  metAt: null as Instant | null,
  /** It left the last department's books. */
  leftAt: null as Instant | null,
  tradedFirst: null as Instant | null,
  tradedAt: null as Instant | null,
  /** A trade of which the file does not speak yet: the first of them. */
  unfiledSince: null as Instant | null,
  changes: [] as Change[],
  strategyAt: null as Instant | null,
})

/** 客户资料: what the company knows of one customer. */
export interface Profile extends ReturnType<typeof newProfile> {}

/** No field is called by what all objects inherit, and no id holds a line break. */
export const entryKey = (field: ProfileField, about: string | null) => (about === null ? field : `${field}\n${about}`)
