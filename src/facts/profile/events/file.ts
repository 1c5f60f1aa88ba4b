/**
 * 客户档案: a file is opened, filled, linked with documents, approved, checked, compiled. When something happened
 * (`occurredAt`) is when it was obtained, or what it holds from: when it was entered is when it was told.
 */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { codesOf, day, id, line } from '../../fields.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { profileWords } from '../words/index.ts'
import { personal, RANK, tagsOf, told } from './fields.ts'

/** 建立客户档案户头: by the department that keeps the file. */
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
  { ...told, rank: RANK.before },
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
    /** 来源: who or what says so, and of which date that is. */
    source: line.nullable(),
    sourceDate: day.nullable(),
    /** 详细记录: what is to be said beside the values. */
    detail: line.nullable(),
    /** 信息收集人员; who entered it is the event's actor. */
    collectedBy: id.nullable(),
    /** 自愿提供: the customer gave it of his own will. */
    voluntary: z.boolean(),
    /** The collected information that it was taken from. */
    informationId: id.nullable(),
  }),
  data => [...tagsOf(data), ...(data.informationId === null ? [] : [tag('information', data.informationId)])],
  personal('persons[].value', 'source', 'detail'),
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
  personal('title'),
  {},
  told,
)

/** 审批确认: what stands in the file is confirmed. */
export const profileApproved = shapedEvent(
  'profile.approved',
  () => ({ customerId: id, departmentId: id }),
  tagsOf,
  [],
  {},
  { rank: RANK.after },
)

const fields = () =>
  z
    .array(codesOf(profileWords.profileField))
    .max(200)
    .refine(fields => new Set(fields).size === fields.length, 'each field once')

/** 准确性检查: fields of a file are compared with how it is. */
export const profileChecked = shapedEvent(
  'profile.checked',
  () => ({
    customerId: id,
    departmentId: id,
    section: codesOf(profileWords.profileSection),
    checked: fields().min(1),
    wrong: fields(),
  }),
  tagsOf,
  [],
  {},
  { ...told, rank: RANK.after },
)

/** 汇总、整理: the files of a department are gone through, and its list of customers is made anew. */
export const profilesConsolidated = shapedEvent(
  'profiles.consolidated',
  () => ({ departmentId: id, note: line.nullable() }),
  ({ departmentId }) => [tag('department', departmentId)],
  [{ subject: ({ departmentId }) => tag('department', departmentId), fields: ['note'] }],
  {},
  told,
)
