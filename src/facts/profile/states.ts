/** What is known of a customer: the values of its file with where they come from, and the documents that stand with it. */
import type { FactOf } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { set } from '../set.ts'
import { documentLinked, profileOpened, profileRecorded } from './events.ts'
import type { ProfileField, ProfileSection } from './words/fields.ts'
import type { CustomerBody, CustomerType, DocumentKind, ProfileChannel } from './words/index.ts'

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
  source: string
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

export interface Profile {
  customerId: string
  openedAt: Instant | null
  /** The department that keeps the file. */
  keptBy: string | null
  body: CustomerBody | null
  customerType: CustomerType | null
  /** The latest of each, by `entryKey`. */
  entries: Record<string, Entry>
  documents: LinkedDocument[]
  /** Something was entered or linked last. */
  updatedAt: Instant | null
}

/** No field is called by what all objects inherit, and no id holds a line break. */
export const entryKey = (field: ProfileField, about: string | null) => (about === null ? field : `${field}\n${about}`)

export const newProfile = (customerId: string): Profile => ({
  customerId,
  openedAt: null,
  keptBy: null,
  body: null,
  customerType: null,
  entries: {},
  documents: [],
  updatedAt: null,
})

function enter(profile: Profile, { data, occurredAt: at, recordedAt, actor }: FactOf<typeof profileRecorded>): void {
  const { section, departmentId, channel, source, collectedBy, voluntary } = data
  const told = { section, at, enteredAt: recordedAt, departmentId, channel, source, collectedBy, voluntary }
  for (const one of [...data.values, ...data.persons]) {
    profile.entries[entryKey(one.field, one.about)] = { ...one, ...told, enteredBy: actor?.id ?? null }
  }
  profile.updatedAt = at
}

/** 客户资料: the file of one customer. */
export const profile = defineState({
  name: 'profile',
  per: 'customer',
  events: [profileOpened, profileRecorded, documentLinked],
  initial: newProfile,
  on: {
    'profile.opened': (file, { data: { departmentId: keptBy, body, customerType }, occurredAt: openedAt }) =>
      set(file, { openedAt, keptBy, body, customerType }),
    'profile.recorded': enter,
    'document.linked': (file, { data, occurredAt: at }) => {
      const { documentId, kind, title, year, departmentId } = data
      file.documents.push({ documentId, kind, title, year, departmentId, at })
      file.updatedAt = at
    },
  },
})

export const document = defineState({
  name: 'document',
  per: 'document',
  events: [documentLinked],
  initial: () => ({ customerId: null as string | null }),
  on: { 'document.linked': (one, { data }) => set(one, { customerId: data.customerId }) },
})
