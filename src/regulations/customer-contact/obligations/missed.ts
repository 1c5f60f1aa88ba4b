/** 逾期未沟通、未走访: each period that was missed, until somebody answers for it. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Force, Text } from '../../../core/finding.ts'
import { type Course, contactCourse, coursesOf } from '../../../facts/customer/states/contact-course.ts'
import { missed } from '../../../kinds/missed.ts'
import { contactParameters } from '../parameters.ts'
import {
  type Frequency,
  frequencies,
  isAnswered,
  missedOf,
  type Standing,
  spellsOf,
  type Values,
} from './frequencies.ts'

interface Words {
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force?: Force
  readonly sentence: Text
  readonly clause?: (standing: Standing) => string
}

function missedBy(frequency: Frequency, words: Words) {
  const { every, done, parameters } = frequency
  const id = missedOf(frequency)
  return missed({
    ...words,
    id,
    of: contactCourse,
    parameters,
    each: ({ state }) => coursesOf(state),
    spells: (course: DeepReadonly<Course>, { state }): readonly Standing[] => spellsOf(state.customerId, course),
    done,
    every: (standing, values) => every(standing, values as Values),
    firstCounts: contactParameters.firstPeriodCounts,
    isAnswered: ({ departmentId }, { to }, { state }) => isAnswered(state, id, { departmentId, to }),
    facts: ({ departmentId }, { grade }) => ({ department: departmentId, grade }),
  })
}

export const missedObligations = [
  missedBy(frequencies.keyContact, {
    clauses: ['A04-3.1.1.3'],
    force: 'in-principle',
    title: { zh: '重点客户逾期未沟通，待说明', en: 'A missed contact with a key customer waits for an answer' },
    sentence: {
      zh: '部门 {department} 本期未与重点客户 {customer} 沟通（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未沟通]',
      en: 'department {department} missed a contact with key customer {customer} (once a {unit:period})[, last time before {last}|, never before]',
    },
  }),
  missedBy(frequencies.generalContact, {
    clauses: ['A04-3.1.1.4'],
    force: 'in-principle',
    title: { zh: '一般客户逾期未沟通，待说明', en: 'A missed contact with a general customer waits for an answer' },
    sentence: {
      zh: '部门 {department} 本期未与客户 {customer} 沟通（每{unit:period}一次）[，此前最近一次 {last}|，此前从未沟通]',
      en: 'department {department} missed a contact with customer {customer} (once a {unit:period})[, last time before {last}|, never before]',
    },
  }),
  missedBy(frequencies.visit, {
    clauses: ['D01-3.1.3', 'D01-4.2.3'],
    title: { zh: '逾期未走访客户，待说明', en: 'A missed visit to a customer waits for an answer' },
    clause: ({ remote }) => (remote ? 'D01-4.2.3' : 'D01-3.1.3'),
    sentence: {
      zh: '部门 {department} 本期未走访客户 {customer}（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未走访]',
      en: 'department {department} missed a visit to customer {customer} (once a {unit:period})[, last time before {last}|, never before]',
    },
  }),
  missedBy(frequencies.seniorVisit, {
    clauses: ['D01-4.2.4.3'],
    title: { zh: '公司高层逾期未走访，待说明', en: 'A missed visit by senior management waits for an answer' },
    sentence: {
      zh: '公司高层本期未走访客户 {customer}（部门 {department}，每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未走访]',
      en: 'senior management missed a visit to customer {customer} of {department} (once a {unit:period})[, last time before {last}|, never before]',
    },
  }),
]
