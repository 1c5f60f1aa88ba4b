/** Who is to be contacted and visited by when. */
import { pick } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import { type Grade, grade } from '../../facts/customer/events/fields.ts'
import { customerFile, type OnBooks, onBooksOf } from '../../facts/customer/states/customer-file.ts'
import { recurrent } from '../../kinds/recurrent.ts'
import { contactParameters } from './parameters.ts'

const GRADES = grade.options

function gradedAt({ admittedAt, gradedAt }: OnBooks): Instant {
  return gradedAt !== null && gradedAt > admittedAt! ? gradedAt : admittedAt!
}

/** Since when the grades have all been of this kind: a change between two of them does not start a period anew. */
function since({ admittedAt, leftAt }: OnBooks, ofKind: (grade: Grade) => boolean): Instant {
  const others = GRADES.filter(grade => !ofKind(grade)).map(grade => leftAt[grade] ?? '')
  return others.reduce((latest, left) => (left > latest ? left : latest), admittedAt!)
}

/** Of each department that has the customer on its books. */
const ofEach = {
  of: customerFile,
  each: ({ state }: { readonly state: Parameters<typeof onBooksOf>[0] }) => onBooksOf(state),
  facts: ({ departmentId, grade }: OnBooks) => ({ department: departmentId, grade }),
  valuesOf: gradedAt,
} as const

interface Grades {
  readonly parametersAt: (moment: Instant) => { readonly keyGrades: readonly Grade[] }
}

/** Contact with those customers that are key customers, or with those that are not. */
const contact = (withKeyCustomers: boolean) => ({
  parameters: pick(contactParameters, 'keyGrades'),
  from: (relation: OnBooks, { parametersAt }: Grades) => {
    const { keyGrades } = parametersAt(gradedAt(relation))
    const concerned = (grade: Grade) => keyGrades.includes(grade) === withKeyCustomers
    return concerned(relation.grade) ? since(relation, concerned) : null
  },
  last: ({ contactedAt }: OnBooks) => contactedAt,
})

/** 重点客户每月至少沟通一次. */
export const keyCustomerContact = recurrent({
  ...ofEach,
  id: 'key-customer-contact',
  clauses: ['A04-3.1.1.3'],
  title: { zh: '重点客户沟通', en: 'Contact with a key customer' },
  ...contact(true),
  every: contactParameters.keyContactEvery,
  sentence: {
    zh: '部门 {department} 每{unit}至少与重点客户 {customer} 沟通一次，上次 {last}',
    en: 'department {department} contacts key customer {customer} at least once a {unit}, last time {last}',
  },
})

/** 一般客户每季度沟通一次. */
export const generalCustomerContact = recurrent({
  ...ofEach,
  id: 'general-customer-contact',
  clauses: ['A04-3.1.1.4'],
  title: { zh: '一般客户沟通', en: 'Contact with a general customer' },
  ...contact(false),
  every: contactParameters.generalContactEvery,
  sentence: {
    zh: '部门 {department} 每{unit}至少与客户 {customer} 沟通一次，上次 {last}',
    en: 'department {department} contacts customer {customer} at least once a {unit}, last time {last}',
  },
})

/** 按频次走访: by grade; 外埠: remote partners less often, but at least once a half-year. */
export const customerVisit = recurrent({
  ...ofEach,
  id: 'customer-visit',
  clauses: ['D01-3.1.3', 'D01-4.2.3'],
  title: { zh: '客户走访', en: 'Visit to a customer' },
  parameters: pick(contactParameters, 'visitEvery', 'remoteVisitEvery'),
  every: ({ grade }, { state, parametersAt }, moment) => {
    const { visitEvery, remoteVisitEvery } = parametersAt(moment)
    return state.remote ? remoteVisitEvery : visitEvery[grade]
  },
  from: (relation, { state, parametersAt }) => {
    const { visitEvery, remoteVisitEvery } = parametersAt(gradedAt(relation))
    const unitOf = (grade: Grade) => (state.remote ? remoteVisitEvery : visitEvery[grade])
    return since(relation, grade => unitOf(grade) === unitOf(relation.grade))
  },
  last: ({ visitedAt }) => visitedAt,
  clause: (_, { state }) => (state.remote ? 'D01-4.2.3' : 'D01-3.1.3'),
  sentence: {
    zh: '部门 {department} 每{unit}至少走访客户 {customer} 一次，上次 {last}',
    en: 'department {department} visits customer {customer} at least once a {unit}, last time {last}',
  },
})

/** 公司高层每年至少走访一次. */
export const seniorManagementVisit = recurrent({
  ...ofEach,
  id: 'senior-management-visit',
  clauses: ['D01-4.2.4.3'],
  title: { zh: '公司高层走访', en: 'Visit by senior management' },
  parameters: pick(contactParameters, 'topGrades', 'seniorVisitList'),
  from: (relation, { state, parametersAt }) => {
    const { topGrades, seniorVisitList } = parametersAt(gradedAt(relation))
    const isVisited = (grade: Grade) => topGrades.includes(grade) || seniorVisitList.includes(state.customerId)
    return isVisited(relation.grade) ? since(relation, isVisited) : null
  },
  last: ({ visitedBySeniorsAt }) => visitedBySeniorsAt,
  every: contactParameters.seniorVisitEvery,
  sentence: {
    zh: '公司高层每{unit}至少走访客户 {customer}（部门 {department}）一次，上次 {last}',
    en: 'senior management visits customer {customer} of {department} at least once a {unit}, last time {last}',
  },
})

export const contactObligations = [
  keyCustomerContact,
  generalCustomerContact,
  customerVisit,
  seniorManagementVisit,
] as const
