/** Who is to be contacted and visited by when. */
import type { DeepReadonly } from '../../core/event.ts'
import { type Duty, defineObligation } from '../../core/obligation.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { tag } from '../../core/tag.ts'
import { type Grade, grade } from '../../facts/customer/fields.ts'
import { customerFile, type Relation } from '../../facts/customer/state.ts'
import type { CalendarUnit } from '../../time/dates.ts'
import { nextPeriod } from '../../time/period-of.ts'
import {
  generalContactEvery,
  keyContactEvery,
  keyGrades,
  remoteVisitEvery,
  seniorVisitEvery,
  seniorVisitList,
  topGrades,
  visitEvery,
} from './parameters.ts'

type OnBooks = DeepReadonly<Relation>

const GRADES = grade.options

/** 重点客户每月至少沟通一次. */
export const keyCustomerContact = defineObligation({
  id: 'key-customer-contact',
  clauses: ['A04-3.1.1.3'],
  title: { zh: '重点客户沟通', en: 'Contact with a key customer' },
  force: 'must',
  parameters: { keyGrades, keyContactEvery },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 每{unit}至少与重点客户 {customer} 沟通一次，上次 {last}',
    en: 'department {department} contacts key customer {customer} at least once a {unit}, last time {last}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    each(state, one => {
      const { keyGrades, keyContactEvery } = parametersAt(gradedAt(one))
      if (!keyGrades.includes(one.grade)) return undefined
      const start = since(one, grade => keyGrades.includes(grade))
      return frequency(state.customerId, one, start, one.contactedAt, keyContactEvery, calendar)
    }),
})

/** 一般客户每季度沟通一次. */
export const generalCustomerContact = defineObligation({
  id: 'general-customer-contact',
  clauses: ['A04-3.1.1.4'],
  title: { zh: '一般客户沟通', en: 'Contact with a general customer' },
  force: 'must',
  parameters: { keyGrades, generalContactEvery },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 每{unit}至少与客户 {customer} 沟通一次，上次 {last}',
    en: 'department {department} contacts customer {customer} at least once a {unit}, last time {last}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    each(state, one => {
      const { keyGrades, generalContactEvery } = parametersAt(gradedAt(one))
      if (keyGrades.includes(one.grade)) return undefined
      const start = since(one, grade => !keyGrades.includes(grade))
      return frequency(state.customerId, one, start, one.contactedAt, generalContactEvery, calendar)
    }),
})

/** 按频次走访: by grade; 外埠: remote partners less often, but at least once a half-year. */
export const customerVisit = defineObligation({
  id: 'customer-visit',
  clauses: ['D01-3.1.3', 'D01-4.2.3'],
  title: { zh: '客户走访', en: 'Visit to a customer' },
  force: 'must',
  parameters: { visitEvery, remoteVisitEvery },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 每{unit}至少走访客户 {customer} 一次，上次 {last}',
    en: 'department {department} visits customer {customer} at least once a {unit}, last time {last}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    each(state, one => {
      const { visitEvery, remoteVisitEvery } = parametersAt(gradedAt(one))
      const unitOf = (grade: Grade) => (state.remote ? remoteVisitEvery : visitEvery[grade])
      const unit = unitOf(one.grade)
      if (unit === null) return undefined
      const start = since(one, grade => unitOf(grade) === unit)
      const clause = state.remote ? 'D01-4.2.3' : 'D01-3.1.3'
      return { ...frequency(state.customerId, one, start, one.visitedAt, unit, calendar), clause }
    }),
})

/** 公司高层每年至少走访一次. */
export const seniorManagementVisit = defineObligation({
  id: 'senior-management-visit',
  clauses: ['D01-4.2.4.3'],
  title: { zh: '公司高层走访', en: 'Visit by senior management' },
  force: 'must',
  parameters: { topGrades, seniorVisitList, seniorVisitEvery },
  of: customerFile,
  sentence: {
    zh: '公司高层每{unit}至少走访客户 {customer}（部门 {department}）一次，上次 {last}',
    en: 'senior management visits customer {customer} of {department} at least once a {unit}, last time {last}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    each(state, one => {
      const { topGrades, seniorVisitList, seniorVisitEvery } = parametersAt(gradedAt(one))
      const visited = (grade: Grade) => topGrades.includes(grade) || seniorVisitList.includes(state.customerId)
      if (!visited(one.grade)) return undefined
      const start = since(one, visited)
      return frequency(state.customerId, one, start, one.visitedBySeniorsAt, seniorVisitEvery, calendar)
    }),
})

export const contactObligations = [
  keyCustomerContact,
  generalCustomerContact,
  customerVisit,
  seniorManagementVisit,
] as const

function each(
  { relations }: { readonly relations: Readonly<Record<string, OnBooks>> },
  duty: (one: OnBooks) => Duty | undefined,
): Duty[] {
  return Object.values(relations)
    .filter(({ admitted }) => admitted)
    .map(duty)
    .filter(one => one !== undefined)
}

function gradedAt({ admittedAt, gradedAt }: OnBooks): Instant {
  return gradedAt !== null && gradedAt > admittedAt! ? gradedAt : admittedAt!
}

/** Since when the grades have all been of this kind: a change between two of them does not start a period anew. */
function since({ admittedAt, leftAt }: OnBooks, ofKind: (grade: Grade) => boolean): Instant {
  const others = GRADES.filter(grade => !ofKind(grade)).map(grade => leftAt[grade] ?? '')
  return others.reduce((latest, left) => (left > latest ? left : latest), admittedAt!)
}

/**
 * Once in each calendar period of the office's zone. The period in which the duty began is not counted, and a period
 * is fulfilled by one fact in it; so the duty that stands is for the period after the later of the two.
 */
function frequency(
  customer: string,
  one: OnBooks,
  start: Instant,
  last: Instant | null,
  unit: CalendarUnit,
  calendar: Calendar,
): Duty {
  const { from, to, days } = nextPeriod(calendar, unit, last !== null && last > start ? last : start)
  return {
    subject: tag('customer', customer),
    since: from,
    deadline: { at: to, closes: 'before', counted: [{ from, to, days }] },
    facts: { customer, department: one.departmentId, grade: one.grade, unit, last },
  }
}
