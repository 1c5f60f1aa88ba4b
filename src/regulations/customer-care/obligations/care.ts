/** 客户关怀: greetings, news, visits, upgrades. */
import { pick } from '../../../core/parameter.ts'
import type { Calendar, LocalDate } from '../../../core/ports.ts'
import { type OnBooks, onBooksOf } from '../../../facts/customer/states/customer-file.ts'
import { caredCustomer, upgrade } from '../../../facts/enquiry/states/care.ts'
import { own } from '../../../facts/own.ts'
import { recurrent, response } from '../../../kinds/index.ts'
import { addDays } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { careParameters as parameters } from '../parameters.ts'

const CLAUSE_OF_SUBJECT = {
  'industry-news': 'A04-3.2.2',
  'new-service': 'A03e-3.5',
  'return-visit': 'A00-5.2.2.1',
} as const

const SUBJECTS = Object.keys(CLAUSE_OF_SUBJECT) as (keyof typeof CLAUSE_OF_SUBJECT)[]

/** The first such day on or after a date; 29 February is the 28th where there is none. */
function nextOf(day: string, from: LocalDate): LocalDate {
  const year = Number(from.slice(0, 4))
  const inYear = (one: number) => (day === '02-29' && !isLeap(one) ? `${one}-02-28` : `${one}-${day}`)
  return inYear(year) >= from ? inYear(year) : inYear(year + 1)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const dayAfter = (calendar: Calendar, at: string) => addDays(localDate(calendar, at), 1)

/** 生日、重要节日: a greeting or an offer; the one of the latest occasion is the one that is owed. */
const occasionGreeted = response({
  id: 'occasion-greeted',
  clauses: ['A04-3.2.1.1', 'A00-5.2.2.1'],
  title: { zh: '生日和节日的祝福', en: 'Greetings on birthdays and holidays' },
  of: caredCustomer,
  parameters: pick(parameters, 'greetedDays'),
  each: ({ state: { file, greetedAt, birthdays }, calendar, parametersAt }) =>
    onBooksOf(file).flatMap(({ departmentId, admittedAt, changedAt }) => {
      const greeted = own(greetedAt, departmentId) ?? ''
      const noted = own(birthdays, departmentId)
      const since = admittedAt ?? changedAt!
      const begins = localDate(calendar, since)
      const from = greeted > since ? dayAfter(calendar, greeted) : begins
      const ofPerson = noted && noted.at > greeted ? later(localDate(calendar, noted.at), begins) : from
      const birthday = noted ? [{ name: 'birthday', on: nextOf(noted.day, ofPerson) }] : []
      const holidays = parametersAt(since).greetedDays.filter(({ on }) => on >= from)
      return [...birthday, ...holidays].map(one => ({ departmentId, since, ...one }))
    }),
  from: ({ since }) => since,
  on: ({ on }) => ({ first: on, last: on }),
  facts: ({ departmentId, name, on }) => ({ department: departmentId, occasion: name, day: on }),
  sentence: {
    zh: '部门 {department} 应在 {day} 向客户 {customer} 祝福或提供优惠（{occasion:occasion}）',
    en: 'department {department} greets customer {customer} on {day}, or makes an offer ({occasion:occasion})',
  },
})

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other)

/** 行业资讯、新业务、定期回访: each customer on the books, subject by subject. */
const customerKeptInformed = recurrent({
  id: 'customer-kept-informed',
  clauses: Object.values(CLAUSE_OF_SUBJECT),
  title: { zh: '定期告知和回访客户', en: 'Customers are kept informed and visited' },
  of: caredCustomer,
  parameters: pick(parameters, 'informEvery'),
  each: ({ state: { file, informedAt } }) =>
    onBooksOf(file).flatMap(relation =>
      SUBJECTS.map(subject => ({ relation, subject, told: own(informedAt, relation.departmentId)?.[subject] ?? '' })),
    ),
  from: ({ relation: { admittedAt, changedAt } }) => admittedAt ?? changedAt,
  last: ({ relation, subject, told }) => latest(told, subject === 'return-visit' ? visited(relation) : ''),
  every: ({ subject }, { parametersAt }, moment) => parametersAt(moment).informEvery[subject],
  clause: ({ subject }) => CLAUSE_OF_SUBJECT[subject],
  facts: ({ relation: { departmentId }, subject }) => ({ department: departmentId, subject }),
  sentence: {
    zh: '部门 {department} 每{unit:period}至少向客户 {customer} 提供一次：{subject:careSubject}[，上次 {last}|，尚未提供]',
    en: 'department {department} gives customer {customer} at least once a {unit:period}: {subject:careSubject}[, last time {last}|, never so far]',
  },
})

const visited = ({ visitedAt }: OnBooks) => visitedAt ?? ''
const latest = (one: string, other: string) => (one > other ? one : other) || null

/** 产品升级通知: everybody who has the product. */
const upgradeTold = response({
  id: 'upgrade-told',
  clauses: ['A00-5.2.2.1'],
  title: { zh: '产品升级通知', en: 'Notice of an upgrade' },
  of: upgrade,
  each: ({ state: { customers, announcedAt, toldAt } }) =>
    customers.map(customer => ({ customer, announcedAt, told: own(toldAt, customer) ?? null })),
  from: ({ announcedAt }) => announcedAt,
  until: ({ told }) => told,
  facts: ({ customer }, { state }) => ({ customer, variety: state.variety }),
  sentence: {
    zh: '应把产品 {variety} 的升级 {upgrade} 告知客户 {customer}',
    en: 'customer {customer} is told of upgrade {upgrade} of product {variety}',
  },
})

export const careObligations = [occasionGreeted, customerKeptInformed, upgradeTold] as const
