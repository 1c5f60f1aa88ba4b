/** 定期走访、回访与调查: what recurs for each customer of each department, and each period that was missed. */
import type { Text } from '../../../core/finding.ts'
import { visitCourse } from '../../../facts/visit/states/index.ts'
import { missed } from '../../../kinds/missed.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { knownOr } from '../../../kinds/since-when.ts'
import {
  type Followed,
  type Frequency,
  followedOf,
  frequencies,
  isAnswered,
  missedOf,
  owedSince,
  type Values,
} from './frequencies.ts'

interface Said {
  readonly clauses: readonly string[]
  readonly title: Text
  /** What is done, in the middle of a sentence. */
  readonly what: Text
}

function owed(frequency: Frequency, { clauses, title, what }: Said) {
  const { id, parameters, every, done } = frequency
  return recurrent({
    id,
    clauses,
    title,
    of: visitCourse,
    parameters,
    each: ({ state }) => followedOf(state),
    from: ({ spells }, { parametersAt }) =>
      owedSince(spells, (spell, at) => knownOr(() => every(spell, parametersAt(at) as Values), null)),
    last: followed => done(followed).at(-1),
    every: ({ spells }, { parametersAt }, moment) => {
      const spell = spells.findLast(({ since }) => since <= moment) ?? spells[0]!
      return every(spell, parametersAt(moment) as Values)
    },
    facts: ({ departmentId }) => ({ department: departmentId }),
    sentence: {
      zh: `部门 {department} 每{unit:period}至少${what.zh}一次[，上次 {last}|，尚未办理]`,
      en: `department {department} ${what.en} at least once a {unit:period}[, last time {last}|, never so far]`,
    },
  })
}

function missedBy(frequency: Frequency, { clauses, title, what }: Said) {
  const { every, done, parameters } = frequency
  const id = missedOf(frequency)
  return missed({
    id,
    clauses,
    title: { zh: `${title.zh}逾期未办，待说明`, en: `${title.en}: a missed period waits for an answer` },
    of: visitCourse,
    parameters,
    each: ({ state }) => followedOf(state),
    spells: ({ spells }: Followed) => spells,
    done,
    every: (spell, values) => every(spell, values as Values),
    isAnswered: ({ departmentId }, { to }, { state }) => isAnswered(state, id, departmentId, to),
    facts: ({ departmentId }) => ({ department: departmentId }),
    sentence: {
      zh: `部门 {department} 本期未${what.zh.trimEnd()}（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未办理]`,
      en: `department {department} missed a period: it ${what.en} once a {unit:period}[, last time before {last}|, never before]`,
    },
  })
}

const SAID: { readonly [K in keyof typeof frequencies]: Said } = {
  round: {
    clauses: ['D05-4.3.B.1.1'],
    title: { zh: '定期巡回走访', en: 'Regular round of visits' },
    what: { zh: '走访客户 {customer} ', en: 'calls on customer {customer}' },
  },
  important: {
    clauses: ['D05-2.5.2'],
    title: { zh: '走访重要客户', en: 'Visit to an important customer' },
    what: { zh: '走访重要客户 {customer} ', en: 'calls on important customer {customer}' },
  },
  returned: {
    clauses: ['A04-3.2.3.1'],
    title: { zh: '定期回访', en: 'Regular return visit' },
    what: { zh: '回访客户 {customer} ', en: 'makes a return visit to customer {customer}' },
  },
  surveyed: {
    clauses: ['D09-5.1.2.b'],
    title: { zh: '产品使用意见调查', en: 'Survey of the use of products' },
    what: { zh: '调查客户 {customer} 的产品使用意见', en: 'asks customer {customer} about the use of products' },
  },
  measured: {
    clauses: ['D09-5.1.2.c'],
    title: { zh: '顾客满意度调查', en: 'Survey of satisfaction' },
    what: { zh: '调查客户 {customer} 的满意度', en: 'asks customer {customer} how satisfied it is' },
  },
}

const NAMES = Object.keys(SAID) as (keyof typeof frequencies)[]

export const roundObligations = [
  ...NAMES.map(name => owed(frequencies[name], SAID[name])),
  ...NAMES.map(name => missedBy(frequencies[name], SAID[name])),
]
