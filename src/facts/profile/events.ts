/**
 * 客户资料: a customer's file is opened, what is known of the customer is entered in it, and documents are linked to it. When
 * something happened (`occurredAt`) is when it was obtained, or what it holds from: when it was entered is when it was told.
 */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { profileWords } from './words/index.ts'

interface OfCustomer {
  readonly customerId: string
  readonly departmentId: string | null
}

const tagsOf = ({ customerId, departmentId }: OfCustomer) =>
  departmentId === null ? [tag('customer', customerId)] : [tag('customer', customerId), tag('department', departmentId)]

const ofCustomer = ({ customerId }: { readonly customerId: string }) => tag('customer', customerId)

const told = { withdrawable: true }

/** 建立客户档案户头: by the department that keeps the file. Of the same moment, the file was there first. */
export const profileOpened = shapedEvent(
  'profile.opened',
  () => ({
    customerId: id,
    departmentId: id,
    body: codesOf(profileWords.customerBody),
    customerType: codesOf(profileWords.customerType),
  }),
  tagsOf,
  [],
  {},
  { withdrawable: true, rank: -1 },
)

/** A value of a field: null where nothing is known any more. */
const value = () =>
  z.strictObject({
    field: codesOf(profileWords.profileField),
    /** Of which year, competitor, case, project or person it is: an id, and never somebody's name. */
    about: id.nullable(),
    value: line.nullable(),
  })

/** 资料录入: what is known of a customer in one section. What is of a person stands apart from the rest. */
export const profileRecorded = shapedEvent(
  'profile.recorded',
  () => ({
    customerId: id,
    /** That obtained it; null: none of the company's departments. */
    departmentId: id.nullable(),
    section: codesOf(profileWords.profileSection),
    values: z.array(value()).max(200),
    persons: z.array(value()).max(200),
    channel: codesOf(profileWords.profileChannel),
    /** 来源: who or what says so. */
    source: line,
    /** 信息收集人员; who entered it is the event's actor. */
    collectedBy: id.nullable(),
    /** 自愿提供: the customer gave it of his own will. */
    voluntary: z.boolean(),
    /** The collected information that it was taken from. */
    informationId: id.nullable(),
  }),
  data => [...tagsOf(data), ...(data.informationId === null ? [] : [tag('information', data.informationId)])],
  [{ subject: ofCustomer, fields: ['persons[].value', 'source'] }],
  {},
  told,
)

/** 资料归档: a document stands with the customer's file, and so in one of its archives. */
export const documentLinked = shapedEvent(
  'document.linked',
  () => ({
    documentId: id,
    customerId: id,
    departmentId: id,
    kind: codesOf(profileWords.documentKind),
    title: line,
    /** 年度: of a yearly report, the year that it is about. */
    year: z.int().min(1900).max(9999).nullable(),
  }),
  data => [tag('document', data.documentId), ...tagsOf(data)],
  [{ subject: ofCustomer, fields: ['title'] }],
  {},
  told,
)

export const profileEvents = [profileOpened, profileRecorded, documentLinked] as const
