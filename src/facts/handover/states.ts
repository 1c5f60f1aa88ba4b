/** What a hand-over adds up to: for one of the staff, for one customer, for one matter. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { archiveLent, archiveReturned } from '../archive-access/events.ts'
import { own } from '../own.ts'
import { accountClosed, accountOpened } from '../record-security/events.ts'
import { set } from '../set.ts'
import {
  contactAssigned,
  contactReleased,
  contactReported,
  customerToldOfLeaving,
  dataTakenOver,
  employeeLeft,
  importanceMarked,
  leaverCleared,
  matterArose,
  matterShared,
  replacementIntroduced,
} from './events.ts'

/** What becomes of a customer whom somebody was in contact with. */
export interface HandedOver {
  customerId: string
  /** Latest, of each step. */
  toldAt: Instant | null
  replacedAt: Instant | null
  introducedAt: Instant | null
  /** Who took his place last. */
  by: string | null
}

export interface EmployeeDesk {
  personId: string
  leftAt: Instant | null
  /** With whom he was in contact, up to his leaving. */
  customers: Record<string, HandedOver>
  takenOverAt: Instant | null
  clearedAt: Instant | null
  /** 在借档案: by loan. */
  loans: Record<string, string>
}

const untouched = { toldAt: null, replacedAt: null, introducedAt: null, by: null }

export const employeeDesk = defineState({
  name: 'employee-desk',
  per: 'employee',
  events: [
    contactAssigned,
    contactReleased,
    employeeLeft,
    customerToldOfLeaving,
    replacementIntroduced,
    dataTakenOver,
    leaverCleared,
    archiveLent,
    archiveReturned,
  ],
  initial: (personId): EmployeeDesk => ({
    personId,
    leftAt: null,
    customers: {},
    takenOverAt: null,
    clearedAt: null,
    loans: {},
  }),
  on: {
    'contact-person.assigned': (desk, { data: { customerId, personId, replaces }, occurredAt: replacedAt }) => {
      if (personId === desk.personId) desk.customers[customerId] = { customerId, ...untouched }
      else if (replaces === desk.personId) replace(desk, customerId, { replacedAt, by: personId })
    },
    'contact-person.released': ({ customers }, { data: { customerId } }) => {
      delete customers[customerId]
    },
    'employee.left': (desk, { occurredAt }) => {
      desk.leftAt ??= occurredAt
    },
    'customer.told-of-leaving': (desk, { data: { customerId }, occurredAt: toldAt }) =>
      replace(desk, customerId, { toldAt }),
    'contact-person.introduced': (desk, { data: { customerId, replaces }, occurredAt: introducedAt }) => {
      if (replaces === desk.personId) replace(desk, customerId, { introducedAt })
    },
    'customer-data.taken-over': (desk, { occurredAt }) => set(desk, { takenOverAt: occurredAt }),
    'employee.cleared': (desk, { occurredAt }) => set(desk, { clearedAt: occurredAt }),
    'archive.lent': ({ loans }, { data: { loanId, archiveId } }) => {
      loans[loanId] = archiveId
    },
    'archive.returned': ({ loans }, { data: { loanId } }) => {
      delete loans[loanId]
    },
  },
})

/** Who is replaced while he stays is in contact no more; who has left is handed over. */
function replace(desk: EmployeeDesk, customerId: string, fields: Partial<HandedOver>): void {
  const known = own(desk.customers, customerId)
  if (!known) return
  if (desk.leftAt === null && fields.by) delete desk.customers[customerId]
  else Object.assign(known, fields)
}

export interface HeldAccount {
  accountId: string
  personId: string
  openedAt: Instant
}

export interface LeaversAccounts {
  open: Record<string, HeldAccount>
  /** By employee: since when he is here no more. */
  left: Record<string, Instant>
}

/** 离岗人员账户: accounts know their system and not whose they are, so they are folded for all who leave. */
export const leaversAccounts = defineState({
  name: 'leavers-accounts',
  events: [accountOpened, accountClosed, employeeLeft],
  initial: (): LeaversAccounts => ({ open: {}, left: {} }),
  on: {
    'account.opened': ({ open }, { data: { accountId, personId }, occurredAt: openedAt }) => {
      open[accountId] = { accountId, personId, openedAt }
    },
    'account.closed': ({ open }, { data: { accountId } }) => {
      delete open[accountId]
    },
    'employee.left': ({ left }, { data: { personId }, occurredAt }) => {
      left[personId] ??= occurredAt
    },
  },
})

export interface CustomerTeam {
  customerId: string
  /** In contact now. */
  persons: string[]
  importantSince: Instant | null
  /** The last time that somebody was lost to it. */
  lessenedAt: Instant | null
  reportedAt: Instant | null
}

/** 联系小组: who is in contact with one customer. */
export const customerTeam = defineState({
  name: 'customer-team',
  per: 'customer',
  events: [contactAssigned, contactReleased, importanceMarked, contactReported],
  initial: (customerId): CustomerTeam => ({
    customerId,
    persons: [],
    importantSince: null,
    lessenedAt: null,
    reportedAt: null,
  }),
  on: {
    'contact-person.assigned': (team, { data: { personId, replaces }, occurredAt }) => {
      if (replaces !== null) leave(team, replaces, occurredAt)
      if (!team.persons.includes(personId)) team.persons.push(personId)
      team.persons.sort()
    },
    'contact-person.released': (team, { data: { personId }, occurredAt }) => leave(team, personId, occurredAt),
    'customer.importance-marked': (team, { data: { important }, occurredAt }) => {
      team.importantSince = important ? (team.importantSince ?? occurredAt) : null
    },
    'customer-contact.reported': (team, { occurredAt }) => set(team, { reportedAt: occurredAt }),
  },
})

function leave(team: CustomerTeam, personId: string, at: Instant): void {
  if (!team.persons.includes(personId)) return
  team.persons = team.persons.filter(one => one !== personId)
  team.lessenedAt = at
}

export interface ContactMatter {
  matterId: string
  customerId: string | null
  departmentId: string | null
  ownerId: string | null
  confidential: boolean
  aroseAt: Instant | null
  /** Who was told, of which department, when first. */
  told: { personId: string; department: string; at: Instant }[]
}

export const contactMatter = defineState({
  name: 'contact-matter',
  per: 'contact-matter',
  events: [matterArose, matterShared],
  initial: (matterId): ContactMatter => ({
    matterId,
    customerId: null,
    departmentId: null,
    ownerId: null,
    confidential: false,
    aroseAt: null,
    told: [],
  }),
  on: {
    'contact-matter.arose': (one, { data: { customerId, departmentId, personId, confidential }, occurredAt }) =>
      set(one, { customerId, departmentId, ownerId: personId, confidential, aroseAt: occurredAt }),
    'contact-matter.shared': ({ told }, { data: { withPerson: personId, department }, occurredAt: at }) => {
      told.push({ personId, department, at })
    },
  },
})

/** When somebody beside its owner first knew of it, of this department or of any. */
export function knownAt({ told, ownerId }: DeepReadonly<ContactMatter>, department?: string): Instant | null {
  const others = told.filter(one => one.personId !== ownerId && (department ?? one.department) === one.department)
  return others[0]?.at ?? null
}
