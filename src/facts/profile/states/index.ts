/** What the facts add up to for one customer's file, one document, one piece of information, one application. */
import type { DeepReadonly, FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerContacted,
  customerDelisted,
  customerRemoved,
  customerTraded,
  customerTransferred,
  customerVisited,
} from '../../customer/events/index.ts'
import { enquiryReceived } from '../../enquiry/events.ts'
import { paperFiled } from '../../filing/events.ts'
import { set } from '../../set.ts'
import * as events from '../events/index.ts'
import type { ProfileField, ProfileSection } from '../words/fields.ts'
import type { CustomerStanding, DocumentKind, ProfileChannel } from '../words/index.ts'
import { dealing, join, leave, meet } from './dealings.ts'
import { entryKey, newProfile, type Profile } from './profile.ts'

export { dealingsOf } from './dealings.ts'
export * from './profile.ts'

function enter(
  file: Profile,
  { data, occurredAt: at, recordedAt, actor }: FactOf<typeof events.profileRecorded>,
): void {
  const { values, persons, customerId: _, informationId: __, ...told } = data
  for (const one of [...values, ...persons]) {
    const entry = { ...one, ...told, at, enteredAt: recordedAt, enteredBy: actor?.id ?? null }
    file.entries[entryKey(one.field, one.about)] = entry
    delete file.wrong[one.field]
  }
  if (told.departmentId !== null) dealing(file, told.departmentId).toldAt = at
  if (told.section === 'trade') file.unfiledSince = null
  file.updatedAt = at
}

/** 交易资料: a document that tells of a trade. */
const OF_TRADES: readonly DocumentKind[] = ['order', 'contract', 'invoice']

/** What a customer's file is made of. */
export const TOLD_OF_PROFILES = [
  ...events.profileEvents,
  customerAdmitted,
  customerTransferred,
  customerRemoved,
  customerBlacklisted,
  customerDelisted,
  customerContacted,
  customerVisited,
  customerTraded,
  enquiryReceived,
  complaintReceived,
] as const

export const profile = defineState<Profile, typeof TOLD_OF_PROFILES>({
  name: 'profile',
  per: 'customer',
  events: TOLD_OF_PROFILES,
  initial: newProfile,
  on: {
    'profile.opened': (file, { data: { departmentId: keptBy, body, customerType }, occurredAt: openedAt }) =>
      set(file, { openedAt, keptBy, body, customerType }),
    'profile.recorded': enter,
    'document.linked': (file, { data, occurredAt: at }) => {
      const { documentId, kind, title, year, departmentId } = data
      file.documents.push({ documentId, kind, title, year, departmentId, at })
      if (OF_TRADES.includes(kind)) file.unfiledSince = null
      file.updatedAt = at
    },
    'profile.approved': (file, { occurredAt }) => set(file, { approvedAt: occurredAt }),
    'profile.checked': ({ wrong }, { data, occurredAt }) => {
      for (const field of data.checked) {
        if (data.wrong.includes(field)) wrong[field] ??= occurredAt
        else delete wrong[field]
      }
    },
    'profile.change-noted': ({ changes }, { data: { departmentId, change }, occurredAt: at }) => {
      changes.push({ departmentId, change, at })
    },
    'profile.strategy-reviewed': (file, { occurredAt }) => set(file, { strategyAt: occurredAt }),
    'account.changed': ({ accounts }, { data, occurredAt: at }) => {
      const { applicationId, kind, accountName, classification } = data
      accounts.push({ applicationId, kind, accountName, classification, at })
    },
    'information.collected': (file, { data, occurredAt }) => {
      meet(file, data.departmentId, occurredAt)
    },
    // 接触: whoever comes with a question or a complaint. An enquiry about two customers is one of whoever asked.
    'enquiry.received': (file, { data: { customerId }, occurredAt }) => {
      if (customerId === file.customerId) file.metAt ??= occurredAt
    },
    'complaint.received': (file, { occurredAt }) => {
      file.metAt ??= occurredAt
    },
    'customer.admitted': (file, { data, occurredAt }) => join(file, data.departmentId, occurredAt),
    'customer.transferred': (file, { data, occurredAt }) => {
      join(file, data.departmentId, occurredAt)
      leave(file, data.fromDepartmentId, occurredAt)
    },
    'customer.removed': (file, { data, occurredAt }) => leave(file, data.departmentId, occurredAt),
    'customer.blacklisted': (file, { data: { struck }, occurredAt }) => {
      for (const { departmentId } of struck) leave(file, departmentId, occurredAt)
    },
    'customer.delisted': (file, { data: { restored = [] }, occurredAt }) => {
      for (const { departmentId } of restored) join(file, departmentId, occurredAt)
    },
    'customer.contacted': (file, { data: { channel, departmentId }, occurredAt }) => {
      if (channel !== 'greeting') meet(file, departmentId, occurredAt)
    },
    'customer.visited': (file, { data, occurredAt }) => {
      meet(file, data.departmentId, occurredAt)
    },
    'customer.traded': (file, { data, occurredAt }) => {
      meet(file, data.departmentId, occurredAt)
      file.tradedFirst ??= occurredAt
      file.tradedAt = occurredAt
      file.unfiledSince ??= occurredAt
    },
  },
})

type Stood = Pick<DeepReadonly<Profile>, 'tradedAt' | 'metAt' | 'leftAt'>

/** How the customer stands: who traded and is on nobody's books any more is lost, who never traded does not cooperate yet. */
export function standingOf(file: Stood): Exclude<CustomerStanding, 'dormant'> {
  if (file.tradedAt === null) return file.metAt === null ? 'potential' : 'prospective'
  return file.leftAt === null ? 'active' : 'lost'
}

/** What is known of a field now, of whatever it is told. */
export function valuesOf({ entries }: Pick<DeepReadonly<Profile>, 'entries'>, field: ProfileField) {
  return Object.values<DeepReadonly<Profile>['entries'][string]>(entries).filter(
    one => one.field === field && one.value !== null,
  )
}

export const document = defineState({
  name: 'document',
  per: 'document',
  events: [events.documentLinked],
  initial: () => ({
    customerId: null as string | null,
    kind: null as DocumentKind | null,
    at: null as Instant | null,
  }),
  on: {
    'document.linked': (one, { data: { customerId, kind }, occurredAt: at }) => set(one, { customerId, kind, at }),
  },
})

/** 收集到的信息: whether it was sorted, and what of use in it was entered. */
export const information = defineState({
  name: 'information',
  per: 'information',
  events: [events.informationCollected, events.informationSorted, events.profileRecorded],
  initial: (informationId: string) => ({
    informationId,
    departmentId: null as string | null,
    customerId: null as string | null,
    channel: null as ProfileChannel | null,
    collectedAt: null as Instant | null,
    sortedAt: null as Instant | null,
    useful: false,
    enteredAt: null as Instant | null,
  }),
  on: {
    'information.collected': (one, { data: { departmentId, customerId, channel }, occurredAt: collectedAt }) =>
      set(one, { departmentId, customerId, channel, collectedAt }),
    'information.sorted': (one, { data, occurredAt: sortedAt }) => set(one, { sortedAt, useful: data.useful !== null }),
    'profile.recorded': (one, { occurredAt: enteredAt }) => set(one, { enteredAt }),
  },
})

/** 开户、更名申请. */
export const accountApplication = defineState({
  name: 'account-application',
  per: 'account-application',
  events: [events.accountApplied, events.applicationFiled, events.accountChanged, events.accountNotified],
  initial: (applicationId: string) => ({
    applicationId,
    customerId: null as string | null,
    kind: null as 'opening' | 'renaming' | null,
    accountName: '',
    documentId: null as string | null,
    appliedAt: null as Instant | null,
    filedBy: [] as string[],
    changedAt: null as Instant | null,
    notifiedAt: null as Instant | null,
  }),
  on: {
    'account.applied': (one, { data: { customerId, kind, accountName, documentId }, occurredAt: appliedAt }) =>
      set(one, { customerId, kind, accountName, documentId, appliedAt }),
    'account.application-filed': ({ filedBy }, { data: { departmentId } }) => {
      if (!filedBy.includes(departmentId)) filedBy.push(departmentId)
    },
    'account.changed': (one, { occurredAt }) => set(one, { changedAt: occurredAt }),
    'account.notified': (one, { occurredAt }) => set(one, { notifiedAt: occurredAt }),
  },
})

/** 部门档案工作: what a department does about all of its files. */
export const filesOfDepartment = defineState({
  name: 'files-of-department',
  per: 'department',
  events: [events.profileOpened, events.profilesConsolidated, events.profileChecked, paperFiled],
  initial: (departmentId: string) => ({
    departmentId,
    since: null as Instant | null,
    consolidatedAt: null as Instant | null,
    /** By section of the files: when one was last checked. */
    checkedAt: {} as Partial<Record<ProfileSection, Instant>>,
    /** 专人: a paper names the person who keeps them. */
    hasOfficer: false,
    checks: [] as { at: Instant; checked: number; wrong: number }[],
  }),
  on: {
    'profile.opened': (one, { occurredAt }) => {
      one.since ??= occurredAt
    },
    'paper.filed': (one, { data: { kind, content } }) => {
      if (kind === 'file-officer' && content.person !== undefined) one.hasOfficer = true
    },
    'profiles.consolidated': (one, { occurredAt }) => set(one, { consolidatedAt: occurredAt }),
    'profile.checked': (one, { data, occurredAt: at }) => {
      one.checkedAt[data.section] = at
      one.checks.push({ at, checked: data.checked.length, wrong: data.wrong.length })
    },
  },
})
