/** Who is in contact with which customer, what of it is reported, and what happens when one of them leaves. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { id, line } from '../fields.ts'
import { type Standing, shapedEvent } from '../shaped-event.ts'

const told: Standing = { withdrawable: true }
/** Of the same moment, whoever was in charge was so before, and what there was to hand over was there. */
const AFTERWARDS: Standing = { withdrawable: true, rank: 1 }
const LAST: Standing = { withdrawable: true, rank: 3 }

const employee = (personId: string) => tag('employee', personId)
const customer = (customerId: string) => tag('customer', customerId)

/** 指派联系人员: who is in contact with a customer, and in whose place where it is in somebody's. */
export const contactAssigned = shapedEvent(
  'contact-person.assigned',
  () => ({ customerId: id, personId: id, replaces: id.nullable() }),
  ({ customerId, personId, replaces }) => [
    customer(customerId),
    employee(personId),
    ...(replaces === null || replaces === personId ? [] : [employee(replaces)]),
  ],
  [],
  {},
  told,
)

/** 不再联系: somebody is in contact with a customer no more, though he stays. */
export const contactReleased = shapedEvent(
  'contact-person.released',
  () => ({ customerId: id, personId: id }),
  ({ customerId, personId }) => [customer(customerId), employee(personId)],
  [],
  {},
  AFTERWARDS,
)

/** 调离: an employee leaves the company. */
export const employeeLeft = shapedEvent(
  'employee.left',
  () => ({ personId: id, departmentId: id }),
  ({ personId, departmentId }) => [employee(personId), tag('department', departmentId)],
  [],
  {},
  AFTERWARDS,
)

/** 通知客户: a customer is told that this employee is here no more. */
export const customerToldOfLeaving = shapedEvent(
  'customer.told-of-leaving',
  () => ({ customerId: id, personId: id }),
  ({ customerId, personId }) => [customer(customerId), employee(personId)],
  [],
  {},
  { withdrawable: true, rank: 2 },
)

/** 建立联系: whoever took the place of another has made contact with the customer. */
export const replacementIntroduced = shapedEvent(
  'contact-person.introduced',
  () => ({ customerId: id, personId: id, replaces: id }),
  ({ customerId, personId, replaces }) => [
    customer(customerId),
    employee(personId),
    ...(replaces === personId ? [] : [employee(replaces)]),
  ],
  [],
  {},
  { withdrawable: true, rank: 2 },
)

/** 接收、整理、归档: what a leaver had of customers is taken over, by whom of which department. */
export const dataTakenOver = shapedEvent(
  'customer-data.taken-over',
  () => ({
    personId: id,
    businessBy: id.nullable(),
    informationBy: id.nullable(),
    arranged: z.boolean(),
    filed: z.boolean(),
  }),
  ({ personId }) => [employee(personId)],
  [],
  {},
  { withdrawable: true, rank: 2 },
)

/** 离职核查: whether a leaver takes anything along. */
export const leaverCleared = shapedEvent(
  'employee.cleared',
  () => ({ personId: id, takesAlong: z.array(line).max(100) }),
  ({ personId }) => [employee(personId)],
  [{ subject: ({ personId }) => employee(personId), fields: ['takesAlong[]'] }],
  {},
  LAST,
)

/** 重要新客户: a new customer that will grow, or one that is thought so no more. */
export const importanceMarked = shapedEvent(
  'customer.importance-marked',
  () => ({ customerId: id, important: z.boolean() }),
  ({ customerId }) => [customer(customerId)],
  [],
  {},
  told,
)

/** 联系报告: what somebody who is in contact with a customer reports of it. */
export const contactReported = shapedEvent(
  'customer-contact.reported',
  () => ({ customerId: id, personId: id, report: line }),
  ({ customerId, personId }) => [customer(customerId), employee(personId)],
  [{ subject: ({ customerId }) => customer(customerId), fields: ['report'] }],
  {},
  told,
)

/** 重大事项: something that matters has come up between a department and a customer. */
export const matterArose = shapedEvent(
  'contact-matter.arose',
  () => ({
    matterId: id,
    customerId: id,
    departmentId: id,
    personId: id,
    /** 该业务保密. */
    confidential: z.boolean(),
    matter: line,
  }),
  ({ matterId, customerId, departmentId }) => [
    tag('contact-matter', matterId),
    customer(customerId),
    tag('department', departmentId),
  ],
  [{ subject: ({ customerId }) => customer(customerId), fields: ['matter'] }],
  {},
  told,
)

/** 告知他人: who beside its owner knows of it now; `department`: that of whoever was told. */
export const matterShared = shapedEvent(
  'contact-matter.shared',
  () => ({ matterId: id, customerId: id, withPerson: id, department: id }),
  ({ matterId, customerId }) => [tag('contact-matter', matterId), customer(customerId)],
  [],
  {},
  AFTERWARDS,
)

export const handoverEvents = [
  contactAssigned,
  contactReleased,
  employeeLeft,
  customerToldOfLeaving,
  replacementIntroduced,
  dataTakenOver,
  leaverCleared,
  importanceMarked,
  contactReported,
  matterArose,
  matterShared,
] as const
