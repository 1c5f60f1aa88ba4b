/** Questions about customers that need no regulation. */

import type { Fact } from '../../core/event.ts'
import { shareOf } from '../../core/exact.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { localDate } from '../../time/local-date.ts'
import { own } from '../own.ts'
import type { Grade } from './events/fields.ts'
import { customerAdmitted, customerEvents } from './events/index.ts'
import { skeletons } from './events/look-alikes.ts'
import { customerMerged } from './events/merging.ts'
import { annualVolume } from './states/annual-volume.ts'
import { customerFile } from './states/customer-file.ts'
import { blacklists, opinions } from './states/registers.ts'
import { onRegrades, REGRADING, recount } from './states/regrades.ts'
import { told } from './words/sentences.ts'

interface Line {
  at: Instant
  type: string
  zh: string
  en: string
}

const keep = (history: { lines: Line[] }, fact: Fact) => {
  history.lines.push({ at: fact.occurredAt, type: fact.type, ...told(fact) })
}

const history = defineState({
  name: 'customer-history',
  per: 'customer',
  events: customerEvents,
  initial: (): { lines: Line[] } => ({ lines: [] }),
  on: Object.fromEntries(customerEvents.map(({ type }) => [type, keep])),
})

/** 客户档案: everything that happened with one customer, in words, in the order of business time. */
export const customerHistory = defineView({
  name: 'customer-history',
  question: { zh: '这个客户发生过什么？', en: 'What has happened with this customer?' },
  fold: history,
  answer: ({ state }) => [...state.lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
})

/** 客户现状: one customer as it stands with each department, with the year's business. */
export const customerSheet = defineView({
  name: 'customer-sheet',
  question: { zh: '这个客户现状如何？', en: 'How does this customer stand?' },
  fold: customerFile,
  answer: ({ state, at, calendar }) => {
    const { customerId, name, kind, region, remote, listedAt } = state
    const relations = Object.values(state.relations).map(relation => ({
      departmentId: relation.departmentId,
      admitted: relation.admitted,
      grade: relation.grade,
      varieties: relation.varieties,
      blacklistedSince: relation.listedAt,
      lastReview: relation.reviewedAt,
      lastContact: relation.contactedAt,
      lastVisit: relation.visitedAt,
      incidents: relation.incidents.length,
      annualVolume: annualVolume(relation, localDate(calendar, at)),
    }))
    return { customerId, name, kind, region, remote, blacklistedByCompanySince: listedAt, relations }
  },
})

/** 客户贡献: what each department has of one customer's business, so that departments can be coordinated. */
export const customerContribution = defineView({
  name: 'customer-contribution',
  question: { zh: '这个客户对各部门的贡献是多少？', en: 'What is this customer worth to each department?' },
  fold: customerFile,
  answer: ({ state, at, calendar }) =>
    Object.values(state.relations).map(relation => ({
      departmentId: relation.departmentId,
      annualVolume: annualVolume(relation, localDate(calendar, at)),
    })),
})

/** 黑名单: who is on which list, since when and why; key '' (one register for the company and all departments). */
export const blacklistRegister = defineView({
  name: 'blacklist-register',
  question: { zh: '谁在黑名单上？', en: 'Who is on a blacklist?' },
  fold: blacklists,
  answer: ({ state }) => state.entries,
})

/** 客户意见. */
export const customerOpinions = defineView({
  name: 'customer-opinions',
  question: { zh: '客户有什么意见？', en: 'What do customers say?' },
  fold: opinions,
  answer: ({ state }) => state.entries,
})

const admittedIds = defineState({
  name: 'admitted-ids',
  events: [customerAdmitted, customerMerged],
  initial: (): { known: Record<string, string[]> } => ({ known: {} }),
  on: {
    // Somebody has looked at them: neither while they are one nor when they are two again is it asked once more.
    'customer.merged': ({ known }, { data: { customerId, into } }) => {
      own(known, customerId)?.push(into)
    },
    'customer.admitted': ({ known }, { data: { customerId, distinctFrom } }) => {
      known[customerId] = [...(own(known, customerId) ?? []), ...(distinctFrom ?? [])]
    },
  },
})

/** 疑似重复客户: ids that are read alike, but for those that somebody has told apart; key ''. Of all admissions, whenever. */
export const likelyTwins = defineView({
  name: 'likely-twins',
  question: { zh: '哪些客户编号相似，可能是同一客户？', en: 'Which ids look alike, and may be one customer?' },
  fold: admittedIds,
  answer: ({ state: { known } }) => {
    const groups: Record<string, string[]> = {}
    for (const id of Object.keys(known)) {
      for (const skeleton of new Set(skeletons(id))) groups[skeleton] = [...(own(groups, skeleton) ?? []), id]
    }
    const toldApart = (one: string, other: string) => known[one]!.includes(other) || known[other]!.includes(one)
    return Object.keys(known)
      .map(customerId => {
        const alike = skeletons(customerId).flatMap(skeleton => groups[skeleton]!)
        return {
          customerId,
          looksLike: [...new Set(alike)].filter(id => id !== customerId && !toldApart(id, customerId)),
        }
      })
      .filter(({ looksLike }) => looksLike.length > 0)
  },
})

interface Counts extends Record<Grade, number> {
  departmentId: string
  customers: number
}

interface Books {
  departments: Record<string, Counts>
}

const allBooks = defineState({
  name: 'all-books',
  events: REGRADING,
  initial: (): Books => ({ departments: {} }),
  on: onRegrades(({ departments }: Books, { departmentId, moves }) => {
    departments[departmentId] ??= { departmentId, customers: 0, vip: 0, preferred: 0, qualified: 0 }
    for (const move of moves) recount(departments[departmentId], move)
  }),
})

/** 公司客户管理系统: all departments' books side by side; key ''. */
export const companyBook = defineView({
  name: 'company-book',
  question: { zh: '各部门有多少客户，各等级多少？', en: 'How many customers of which grade has each department?' },
  fold: allBooks,
  answer: ({ state }) =>
    Object.values(state.departments)
      .map(book => ({
        ...book,
        vipShare: shareOf(book.vip, book.customers),
        preferredShare: shareOf(book.preferred, book.customers),
      }))
      .sort((a, b) => (a.departmentId < b.departmentId ? -1 : 1)),
})
