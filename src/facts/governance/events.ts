/** What is done about the customers of all departments: events for them, talks between departments, guidance, verification. */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { governanceWords } from './words.ts'

const departments = z.array(id).max(100)
const told = { withdrawable: true }

const ofDepartment = ({ departmentId }: { readonly departmentId: string }) => [tag('department', departmentId)]
const ofBoth = ({ customerId, departmentId }: { readonly customerId: string; readonly departmentId: string }) => [
  tag('customer', customerId),
  tag('department', departmentId),
]
const each = (ids: readonly string[]): Tag[] => [...new Set(ids)].map(one => tag('department', one))

/** 客户活动: an event for customers, in the markets of these departments; none: of the whole company. */
export const activityHeld = shapedEvent(
  'activity.held',
  () => ({
    activityId: id,
    kind: codesOf(governanceWords.activity),
    departments,
    /** 了解客户需求: what the customers were heard to want. */
    demands: line,
  }),
  ({ activityId, departments }) => [tag('activity', activityId), ...each(departments)],
  [{ subject: ({ activityId }) => tag('activity', activityId), fields: ['demands'] }],
  {},
  told,
)

/** 协调沟通: a department talks with others, or with the management, about customers or about one of them. */
export const consultationHeld = shapedEvent(
  'consultation.held',
  () => ({
    consultationId: id,
    departmentId: id,
    with: departments,
    withManagement: z.boolean(),
    customerId: id.nullable(),
    matter: line,
  }),
  ({ consultationId, departmentId, with: others, customerId }) => [
    tag('consultation', consultationId),
    ...each([departmentId, ...others]),
    ...(customerId === null ? [] : [tag('customer', customerId)]),
  ],
  [{ subject: ({ consultationId }) => tag('consultation', consultationId), fields: ['matter'] }],
  {},
  told,
)

/** 指导: how a department is to write its implementing rules. */
export const departmentGuided = shapedEvent(
  'department.guided',
  () => ({ departmentId: id, guidance: line }),
  ofDepartment,
  [{ subject: ({ departmentId }) => tag('department', departmentId), fields: ['guidance'] }],
  {},
  told,
)

/** 监督落实: whether a department puts its implementing rules into effect. */
export const departmentSupervised = shapedEvent(
  'department.supervised',
  () => ({ departmentId: id, carriedOut: z.boolean(), finding: line }),
  ofDepartment,
  [{ subject: ({ departmentId }) => tag('department', departmentId), fields: ['finding'] }],
  {},
  told,
)

/** Of the same moment, the report was there first. */
const AFTER_FILING = 1

/** 核实: what a department has reported of a customer is so, or is not. */
export const incidentVerified = shapedEvent(
  'incident.verified',
  () => ({ customerId: id, departmentId: id, upheld: z.boolean(), finding: line }),
  ofBoth,
  [{ subject: ({ customerId }) => tag('customer', customerId), fields: ['finding'] }],
  {},
  { rank: AFTER_FILING },
)

/** Of the same moment, the suggestion was filed, and answered, before. */
const AFTER_ANSWER = 2

/**
 * 调整、修改相关规定: what an adopted suggestion has changed in the provisions; null: they were looked at, and none has to be changed.
 */
export const provisionAdjusted = shapedEvent(
  'provision.adjusted',
  () => ({ paperId: id, departmentId: id, change: line.nullable() }),
  ({ paperId, departmentId }) => [tag('paper', paperId), tag('department', departmentId)],
  [{ subject: ({ paperId }) => tag('paper', paperId), fields: ['change'] }],
  {},
  { rank: AFTER_ANSWER, withdrawable: true },
)

/** 客户满意度: what a customer of a department says when it is asked, from 0 to 100. */
export const satisfactionMeasured = shapedEvent(
  'satisfaction.measured',
  () => ({ customerId: id, departmentId: id, score: z.int().min(0).max(100) }),
  ofBoth,
  [],
  {},
  told,
)

export const governanceEvents = [
  activityHeld,
  consultationHeld,
  departmentGuided,
  departmentSupervised,
  incidentVerified,
  satisfactionMeasured,
  provisionAdjusted,
] as const
