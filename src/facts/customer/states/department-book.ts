/** What facts add up to for one department: how many customers of which grade it has. */
import { defineState } from '../../../core/fold.ts'
import { own } from '../../own.ts'
import type { Grade } from '../events/fields.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerGraded,
  customerRemoved,
  customerVarietyTakenUp,
} from '../events/index.ts'

/** Counts of one variety's customers. */
export interface Tally {
  customers: number
  vip: number
  preferred: number
}

export interface DepartmentBook extends Tally {
  departmentId: string
  qualified: number
  varieties: Record<string, Tally>
}

// What a customer of a grade adds to the counts (by = 1) or takes from them (by = -1).
function count(book: DepartmentBook, grade: Grade, varieties: readonly string[], by: 1 | -1): void {
  book.customers += by
  book[grade] += by
  for (const variety of varieties) countIn(book, variety, grade, by)
}

function countIn(book: DepartmentBook, variety: string, grade: Grade, by: 1 | -1): void {
  const tally = tallyOf(book, variety)
  tally.customers += by
  if (grade !== 'qualified') tally[grade] += by
}

function regrade(tally: Tally, from: Grade, to: Grade): void {
  if (from !== 'qualified') tally[from] -= 1
  if (to !== 'qualified') tally[to] += 1
}

function tallyOf({ varieties }: DepartmentBook, variety: string): Tally {
  const known = own(varieties, variety)
  if (known) return known
  varieties[variety] = { customers: 0, vip: 0, preferred: 0 }
  return varieties[variety]!
}

/** 部门客户名册: how many customers of which grade a department has, in all and by variety. */
export const departmentBook = defineState({
  name: 'department-book',
  per: 'department',
  events: [customerAdmitted, customerGraded, customerRemoved, customerBlacklisted, customerVarietyTakenUp],
  initial: (departmentId): DepartmentBook => ({
    departmentId,
    customers: 0,
    vip: 0,
    preferred: 0,
    qualified: 0,
    varieties: {},
  }),
  on: {
    'customer.admitted': (book, { data }) => count(book, 'qualified', data.varieties, 1),
    'customer.graded': (book, { data }) => {
      book[data.from] -= 1
      book[data.to] += 1
      for (const variety of data.varieties) regrade(tallyOf(book, variety), data.from, data.to)
    },
    'customer.removed': (book, { data }) => count(book, data.grade, data.varieties, -1),
    'customer.blacklisted': (book, { data }) => {
      for (const { departmentId, grade, varieties } of data.struck) {
        if (departmentId === book.departmentId) count(book, grade, varieties, -1)
      }
    },
    'customer.variety-taken-up': (book, { data }) => countIn(book, data.variety, data.grade, 1),
  },
})
