/** Questions about the work on customers that need no regulation: satisfaction and loyalty, products, activities. */
import { shareOf } from '../../core/exact.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { localDate } from '../../time/local-date.ts'
import type { Assessment } from '../customer/events/fields.ts'
import { customerReviewed, customerVarietyTakenUp } from '../customer/events/index.ts'
import type { Tally } from '../customer/states/department-book.ts'
import { onRegrades, REGRADING, recount } from '../customer/states/regrades.ts'
import { own } from '../own.ts'
import { activityHeld, satisfactionMeasured } from './events.ts'
import type { ActivityKind } from './words.ts'

interface Answers {
  scores: { at: Instant; score: number }[]
  loyalties: { at: Instant; loyalty: Assessment['loyalty'] }[]
}

const answers = defineState({
  name: 'answers-of-customers',
  per: 'department',
  events: [satisfactionMeasured, customerReviewed],
  initial: (): Answers => ({ scores: [], loyalties: [] }),
  on: {
    'satisfaction.measured': ({ scores }, { data: { score }, occurredAt: at }) => {
      scores.push({ at, score })
    },
    'customer.reviewed': ({ loyalties }, { data, occurredAt: at }) => {
      loyalties.push({ at, loyalty: data.assessment.loyalty })
    },
  },
})

/** 满意度与忠诚度: year by year, so that it is seen whether they rise; the key is the department. */
export const satisfactionAndLoyalty = defineView({
  name: 'satisfaction-and-loyalty',
  question: {
    zh: '部门的客户满意度与忠诚度逐年如何变化？',
    en: "How have satisfaction and loyalty of a department's customers gone, year by year?",
  },
  fold: answers,
  answer: ({ state: { scores, loyalties }, calendar }) => {
    const yearOf = ({ at }: { readonly at: Instant }) => localDate(calendar, at).slice(0, 4)
    const years = new Set([...scores, ...loyalties].map(yearOf))
    return [...years].sort().map(year => {
      const measured = scores.filter(one => yearOf(one) === year).map(({ score }) => score)
      const rated = loyalties.filter(one => yearOf(one) === year).map(({ loyalty }) => loyalty)
      const total = measured.reduce((sum, score) => sum + score, 0)
      return {
        year,
        measured: measured.length,
        /** Of 100, the mean of all answers. */
        satisfaction: measured.length === 0 ? null : shareOf(total, measured.length * 100),
        reviewed: rated.length,
        /** Per cent of the reviews that find loyalty high. */
        loyal: rated.length === 0 ? null : shareOf(rated.filter(one => one === 'high').length, rated.length),
      }
    })
  },
})

interface Products {
  varieties: Record<string, Record<string, Tally>>
}

function tallyOf({ varieties }: Products, variety: string, departmentId: string): Tally {
  const known = own(varieties, variety) ?? {}
  varieties[variety] = known
  const tally = own(known, departmentId) ?? { customers: 0, vip: 0, preferred: 0 }
  known[departmentId] = tally
  return varieties[variety]![departmentId]!
}

const products = defineState({
  name: 'customers-of-products',
  events: [...REGRADING, customerVarietyTakenUp],
  initial: (): Products => ({ varieties: {} }),
  on: {
    ...onRegrades((state: Products, { departmentId, moves }) => {
      for (const move of moves) {
        for (const variety of move.varieties) recount(tallyOf(state, variety, departmentId), move)
      }
    }),
    'customer.variety-taken-up': (state, { data: { variety, departmentId, grade: to } }) =>
      recount(tallyOf(state, variety, departmentId), { from: null, to }),
  },
})

/** 各类产品的客户: which department has how many customers of a product; key '' (one answer for the company). */
export const customersOfProducts = defineView({
  name: 'customers-of-products',
  question: {
    zh: '各类产品各有多少客户，由哪个部门管理？',
    en: 'How many customers has each product, and with which department?',
  },
  fold: products,
  answer: ({ state }) =>
    Object.keys(state.varieties)
      .sort()
      .flatMap(variety =>
        Object.keys(state.varieties[variety]!)
          .sort()
          .map(departmentId => ({ variety, departmentId, ...state.varieties[variety]![departmentId]! })),
      )
      .filter(({ customers }) => customers > 0),
})

interface ActivityRow {
  activityId: string
  kind: ActivityKind
  at: Instant
  departments: string[]
  demands: string
}

const activities = defineState({
  name: 'activities',
  events: [activityHeld],
  initial: (): { rows: ActivityRow[] } => ({ rows: [] }),
  on: {
    'activity.held': ({ rows }, { data, occurredAt: at }) => {
      rows.push({ ...data, departments: [...data.departments], at })
    },
  },
})

/** 客户活动: all of them, with what the customers were heard to want; key ''. */
export const activityRegister = defineView({
  name: 'activity-register',
  question: {
    zh: '举办过哪些客户活动，了解到哪些需求？',
    en: 'Which events were held, and what did the customers want?',
  },
  fold: activities,
  answer: ({ state }) => state.rows,
})
