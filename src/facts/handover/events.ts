/** Who is in contact with which customer, what of it is reported, and what happens when one of them leaves. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { id, line } from '../fields.ts'
import { toldEvent } from '../told-event.ts'

const employee = (personId: string) => tag('employee', personId)
const customer = (customerId: string) => tag('customer', customerId)

interface Both {
  readonly customerId: string
  readonly personId: string
}
const ofBoth = ({ customerId, personId }: Both) => [customer(customerId), employee(personId)]
const ofEmployee = ({ personId }: Pick<Both, 'personId'>) => [employee(personId)]
const inPlaceOf = ({ replaces, ...both }: Both & { readonly replaces: string | null }) => [
  ...ofBoth(both),
  ...(replaces === null || replaces === both.personId ? [] : [employee(replaces)]),
]
const both = () => ({ customerId: id, personId: id })

/** Of the same moment, whoever was in charge was so before, and what there was to hand over was there. */
const RANK = { leaving: 1, handingOver: 2, cleared: 3 } as const

/** 指派联系人员: who is in contact with a customer, and in whose place where it is in somebody's. */
export const contactAssigned = toldEvent(
  'contact-person.assigned',
  () => ({ ...both(), replaces: id.nullable() }),
  inPlaceOf,
)

/** 不再联系: somebody is in contact with a customer no more, though he stays. */
export const contactReleased = toldEvent('contact-person.released', both, ofBoth, { rank: RANK.leaving })

/** 调离: an employee leaves the company. */
export const employeeLeft = toldEvent(
  'employee.left',
  () => ({ personId: id, departmentId: id }),
  ({ personId, departmentId }) => [employee(personId), tag('department', departmentId)],
  { rank: RANK.leaving },
)

/** 通知客户: a customer is told that this employee is here no more. */
export const customerToldOfLeaving = toldEvent('customer.told-of-leaving', both, ofBoth, { rank: RANK.handingOver })

/** 建立联系: whoever took the place of another has made contact with the customer. */
export const replacementIntroduced = toldEvent(
  'contact-person.introduced',
  () => ({ ...both(), replaces: id }),
  inPlaceOf,
  { rank: RANK.handingOver },
)

/** 接收、整理、归档: what a leaver had of customers is taken over, by whom of which department. */
export const dataTakenOver = toldEvent(
  'customer-data.taken-over',
  () => ({
    personId: id,
    businessBy: id.nullable(),
    informationBy: id.nullable(),
    arranged: z.boolean(),
    filed: z.boolean(),
  }),
  ofEmployee,
  { rank: RANK.handingOver },
)

/** 离职核查: whether a leaver takes anything along. */
export const leaverCleared = toldEvent(
  'employee.cleared',
  () => ({ personId: id, takesAlong: z.array(line).max(100) }),
  ofEmployee,
  { rank: RANK.cleared, personal: { subject: ({ personId }) => employee(personId), fields: ['takesAlong[]'] } },
)

/** 重要新客户: a new customer that will grow, or one that is thought so no more. */
export const importanceMarked = toldEvent(
  'customer.importance-marked',
  () => ({ customerId: id, important: z.boolean() }),
  ({ customerId }) => [customer(customerId)],
)

/** 联系报告: what somebody who is in contact with a customer reports of it. */
export const contactReported = toldEvent('customer-contact.reported', () => ({ ...both(), report: line }), ofBoth, {
  personal: { subject: ({ customerId }) => customer(customerId), fields: ['report'] },
})

/** 重大事项: something that matters has come up between a department and a customer; 该业务保密: it may be confidential. */
export const matterArose = toldEvent(
  'contact-matter.arose',
  () => ({ matterId: id, ...both(), departmentId: id, confidential: z.boolean(), matter: line }),
  ({ matterId, customerId, departmentId }) => [
    tag('contact-matter', matterId),
    customer(customerId),
    tag('department', departmentId),
  ],
  { personal: { subject: ({ customerId }) => customer(customerId), fields: ['matter'] } },
)

/** 告知他人: who beside its owner knows of it now; `department`: that of whoever was told. */
export const matterShared = toldEvent(
  'contact-matter.shared',
  () => ({ matterId: id, customerId: id, withPerson: id, department: id }),
  ({ matterId, customerId }) => [tag('contact-matter', matterId), customer(customerId)],
  { rank: RANK.leaving },
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
