/** Who is to be contacted and visited by when. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Grade, grade } from '../../../facts/customer/events/fields.ts'
import type { Customer } from '../../../facts/customer/states/customer.ts'
import { customerFile, type OnBooks, onBooksOf } from '../../../facts/customer/states/customer-file.ts'
import { shelf } from '../../../facts/filing/states.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import type { Standing } from '../../../kinds/scoped-obligation.ts'
import { knownOr } from '../../../kinds/since-when.ts'
import type { CalendarUnit } from '../../../time/dates.ts'
import { contactParameters } from '../parameters.ts'

const GRADES = grade.options

type Unit = CalendarUnit | null

/**
 * Since when the grades have all been of this kind, each by the values of the day on which it was given up: a change
 * between two of them does not start a period anew.
 */
function since({ admittedAt, leftAt }: OnBooks, isOfKind: (grade: Grade, at: Instant) => boolean): Instant {
  const moments = GRADES.map(grade => {
    const left = leftAt[grade]
    return left === null || knownOr(() => isOfKind(grade, left), true) ? '' : left
  })
  return moments.reduce((latest, left) => (left > latest ? left : latest), admittedAt!)
}

/** Of several grades since then, the one that it gave up next: of those that it came back to, the last time is known. */
function gradeAt({ grade, leftAt }: OnBooks, moment: Instant): Grade {
  const lefts = GRADES.flatMap(one => {
    const left = leftAt[one]
    return left !== null && left > moment && one !== grade ? [{ one, left }] : []
  })
  return lefts.sort((a, b) => (a.left < b.left ? -1 : 1))[0]?.one ?? grade
}

/** Of each department that has the customer on its books. */
const ofEach = {
  of: customerFile,
  each: ({ state }: { readonly state: Parameters<typeof onBooksOf>[0] }) => onBooksOf(state),
  firstCounts: contactParameters.firstPeriodCounts,
  facts: ({ departmentId, grade }: OnBooks) => ({ department: departmentId, grade }),
} as const

type Asked<Values> = Standing<Customer, undefined, Values>

/** What goes by the grade alone: whether it is owed, by the values of a moment. */
function byGrade<Values>(isOwed: (grade: Grade, standing: Asked<Values>, moment: Instant) => boolean) {
  return {
    concerns: (relation: OnBooks, standing: Asked<Values>, moment: Instant) =>
      isOwed(gradeAt(relation, moment), standing, moment),
    from: (relation: OnBooks, standing: Asked<Values>) =>
      since(relation, (grade, at) => isOwed(grade, standing, at) === isOwed(relation.grade, standing, at)),
  }
}

interface KeyGrades {
  readonly keyGrades: readonly Grade[]
}

/** Contact with those customers that are key customers, or with those that are not. */
const contact = (withKeyCustomers: boolean) => ({
  parameters: pick(contactParameters, 'keyGrades'),
  ...byGrade<KeyGrades>(
    (grade, { parametersAt }, moment) => parametersAt(moment).keyGrades.includes(grade) === withKeyCustomers,
  ),
  last: ({ contactedAt }: OnBooks) => contactedAt,
})

/** 例如，重点客户每月至少沟通一次: an example, and so in principle. */
export const keyCustomerContact = recurrent({
  ...ofEach,
  id: 'key-customer-contact',
  clauses: ['A04-3.1.1.3', 'D11-R2.f.1'],
  title: { zh: '重点客户沟通', en: 'Contact with a key customer' },
  force: 'in-principle',
  ...contact(true),
  every: contactParameters.keyContactEvery,
  sentence: {
    zh: '部门 {department} 每{unit:period}至少与重点客户 {customer} 沟通一次[，上次 {last}|，尚未沟通]',
    en: 'department {department} contacts key customer {customer} at least once a {unit:period}[, last time {last}|, none so far]',
  },
})

/** 例如，一般客户每季度沟通一次. */
export const generalCustomerContact = recurrent({
  ...ofEach,
  id: 'general-customer-contact',
  clauses: ['A04-3.1.1.4', 'D11-R2.f.1'],
  title: { zh: '一般客户沟通', en: 'Contact with a general customer' },
  force: 'in-principle',
  ...contact(false),
  every: contactParameters.generalContactEvery,
  sentence: {
    zh: '部门 {department} 每{unit:period}至少与客户 {customer} 沟通一次[，上次 {last}|，尚未沟通]',
    en: 'department {department} contacts customer {customer} at least once a {unit:period}[, last time {last}|, none so far]',
  },
})

/** 建立定期沟通机制，按客户类型制定沟通计划: a department that has customers lays its plan down. */
export const contactPlanOnFile = response({
  id: 'contact-plan-on-file',
  clauses: ['A04-3.1.1.2', 'A04-3.1.1.1', 'A00-5.2.1.1'],
  title: { zh: '客户沟通计划', en: 'Plan of contacts with customers' },
  of: shelf,
  from: ({ workingSince }) => workingSince,
  until: ({ contents }) => (contents['contact-plan'] ?? []).some(({ said }) => said.length > 0),
  sentence: {
    zh: '部门 {department} 应按客户类型和业务需求制定沟通计划并写明内容',
    en: 'department {department} lays down how often it contacts which customers, with contents',
  },
})

interface Visits {
  readonly visitEvery: Readonly<Record<Grade, Unit>>
  readonly remoteVisitEvery: Unit
}

function visitUnit(grade: Grade, { state, parametersAt }: Asked<Visits>, moment: Instant): Unit {
  const { visitEvery, remoteVisitEvery } = parametersAt(moment)
  return state.remote ? remoteVisitEvery : visitEvery[grade]
}

/** 按频次走访: by grade; 外埠: remote partners less often, but at least once a half-year. */
export const customerVisit = recurrent({
  ...ofEach,
  id: 'customer-visit',
  clauses: ['D01-3.1.3', 'D01-4.2.3'],
  title: { zh: '客户走访', en: 'Visit to a customer' },
  parameters: pick(contactParameters, 'visitEvery', 'remoteVisitEvery'),
  every: (relation, standing, moment) => visitUnit(gradeAt(relation, moment), standing, moment),
  from: (relation, standing) =>
    since(relation, (grade, at) => visitUnit(grade, standing, at) === visitUnit(relation.grade, standing, at)),
  last: ({ visitedAt }) => visitedAt,
  clause: (_, { state }) => (state.remote ? 'D01-4.2.3' : 'D01-3.1.3'),
  sentence: {
    zh: '部门 {department} 每{unit:period}至少走访客户 {customer} 一次[，上次 {last}|，尚未走访]',
    en: 'department {department} visits customer {customer} at least once a {unit:period}[, last time {last}|, none so far]',
  },
})

interface TopCustomers {
  readonly topGrades: readonly Grade[]
  readonly seniorVisitList: readonly string[]
}

/** 公司高层每年至少走访一次. */
export const seniorManagementVisit = recurrent({
  ...ofEach,
  id: 'senior-management-visit',
  clauses: ['D01-4.2.4.3'],
  title: { zh: '公司高层走访', en: 'Visit by senior management' },
  parameters: pick(contactParameters, 'topGrades', 'seniorVisitList'),
  ...byGrade<TopCustomers>((grade, { state, parametersAt }, moment) => {
    const { topGrades, seniorVisitList } = parametersAt(moment)
    return topGrades.includes(grade) || seniorVisitList.includes(state.customerId)
  }),
  last: ({ visitedBySeniorsAt }) => visitedBySeniorsAt,
  every: contactParameters.seniorVisitEvery,
  sentence: {
    zh: '公司高层每{unit:period}至少走访客户 {customer}（部门 {department}）一次[，上次 {last}|，尚未走访]',
    en: 'senior management visits customer {customer} of {department} at least once a {unit:period}[, last time {last}|, none so far]',
  },
})
