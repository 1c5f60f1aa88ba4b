/** What of one customer concerns its archives: when it was first met, which archives it has, and what has changed. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintReceived } from '../../complaint/events/reception.ts'
import {
  customerAdmitted,
  customerContacted,
  customerRemoved,
  customerTransferred,
  customerUpdated,
  customerVisited,
} from '../../customer/events/index.ts'
import { enquiryReceived } from '../../enquiry/events.ts'
import { own } from '../../own.ts'
import { personForgotten } from '../../person/events.ts'
import { changeNoted } from '../../profile/events/information.ts'
import type { Circumstance } from '../../profile/words/index.ts'
import { archiveDisposed, archiveEntered, archiveNotified, archiveUpdated } from '../events/archive.ts'
import { customerChangeLearned } from '../events/keeping.ts'
import type { ArchiveCategory, CustomerChange } from '../words.ts'

interface Notice {
  updatedAt: Instant
  /** Departments that have been told since. */
  told: string[]
}

export interface ArchivedCustomer {
  customerId: string
  /** 首次联系: spoken with, visited or admitted, or the customer came by himself with a question or a complaint. */
  metAt: Instant | null
  /** Archives that are there, by id. */
  archives: Record<string, ArchiveCategory>
  /** The first one was entered, whatever became of it. */
  archivedAt: Instant | null
  /** Departments that have the customer on their books. */
  departments: string[]
  /** Changes that no archive has taken in yet: since when they are known. */
  changes: { [C in CustomerChange]?: Instant }
  /** Changes that an archive has taken in, by archive: of whom it is asked that others know. */
  notices: Record<string, Notice>
  forgottenAt: Instant | null
}

function met(customer: ArchivedCustomer, at: Instant): void {
  customer.metAt ??= at
}

function learn({ archivedAt, changes }: ArchivedCustomer, change: CustomerChange, at: Instant): void {
  // What was so when the archive was entered stands in it.
  if (archivedAt !== null) changes[change] ??= at
}

/** What the customer's file calls a change, as the archive calls it. */
const CHANGE_OF = {
  renamed: 'name',
  'new-representative': 'legal-representative',
  'new-scope': 'business-scope',
  'new-contact': 'contact-details',
  'major-change': 'other',
} as const satisfies Readonly<Record<Circumstance, CustomerChange>>

/** 客户与其档案. */
export const archivedCustomer = defineState({
  name: 'archived-customer',
  per: 'customer',
  events: [
    customerAdmitted,
    customerContacted,
    customerVisited,
    customerUpdated,
    customerTransferred,
    customerRemoved,
    customerChangeLearned,
    enquiryReceived,
    complaintReceived,
    changeNoted,
    archiveEntered,
    archiveUpdated,
    archiveNotified,
    archiveDisposed,
    personForgotten,
  ],
  initial: (customerId): ArchivedCustomer => ({
    customerId,
    metAt: null,
    archives: {},
    archivedAt: null,
    departments: [],
    changes: {},
    notices: {},
    forgottenAt: null,
  }),
  on: {
    'customer.admitted': (one, { data: { departmentId }, occurredAt }) => {
      met(one, occurredAt)
      enlist(one, departmentId)
    },
    'customer.contacted': (one, { occurredAt }) => met(one, occurredAt),
    'customer.visited': (one, { occurredAt }) => met(one, occurredAt),
    // An enquiry about two customers is one of whoever asked.
    'enquiry.received': (one, { data: { customerId }, occurredAt }) => {
      if (customerId === one.customerId) met(one, occurredAt)
    },
    'complaint.received': (one, { occurredAt }) => met(one, occurredAt),
    'profile.change-noted': (one, { data: { change }, occurredAt }) => learn(one, CHANGE_OF[change], occurredAt),
    'customer.updated': (one, { data: { name }, occurredAt }) => {
      if (name !== null) learn(one, 'name', occurredAt)
    },
    'customer.transferred': (one, { data: { departmentId, fromDepartmentId } }) => {
      strike(one, fromDepartmentId)
      enlist(one, departmentId)
    },
    'customer.removed': (one, { data: { departmentId } }) => strike(one, departmentId),
    'customer.change-learned': (one, { data: { change }, occurredAt }) => learn(one, change, occurredAt),
    'archive.entered': (one, { data: { archiveId, category }, occurredAt }) => {
      one.archives[archiveId] = category
      one.archivedAt ??= occurredAt
    },
    'archive.updated': ({ changes, notices }, { data, occurredAt: updatedAt, actor }) => {
      for (const change of data.changes) delete changes[change]
      const department = actor?.department
      if (data.changes.length > 0) notices[data.archiveId] = { updatedAt, told: department ? [department] : [] }
    },
    'archive.notified': ({ notices }, { data: { archiveId, departments } }) => {
      const notice = own(notices, archiveId)
      if (notice) notice.told = [...new Set([...notice.told, ...departments])].sort()
    },
    'archive.disposed': ({ archives, notices }, { data: { archiveId } }) => {
      if (own(archives, archiveId)) delete archives[archiveId]
      if (own(notices, archiveId)) delete notices[archiveId]
    },
    'person.forgotten': (one, { occurredAt }) => {
      one.forgottenAt ??= occurredAt
    },
  },
})

function enlist({ departments }: ArchivedCustomer, departmentId: string): void {
  if (!departments.includes(departmentId)) departments.push(departmentId)
  departments.sort()
}

function strike(one: ArchivedCustomer, departmentId: string): void {
  one.departments = one.departments.filter(other => other !== departmentId)
}
