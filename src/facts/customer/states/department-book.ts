/** What facts add up to for one department: how many customers of which grade it has. */
import { defineState } from '../../../core/fold.ts'
import { own } from '../../own.ts'
import { customerVarietyTakenUp } from '../events/index.ts'
import { onRegrades, REGRADING, recount } from './regrades.ts'

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
  events: [...REGRADING, customerVarietyTakenUp],
  initial: (departmentId: string): DepartmentBook => {
    return { departmentId, customers: 0, vip: 0, preferred: 0, qualified: 0, varieties: {} }
  },
  on: {
    ...onRegrades((book: DepartmentBook, { departmentId, moves }) => {
      if (departmentId !== book.departmentId) return
      for (const move of moves) {
        recount(book, move)
        for (const variety of move.varieties) recount(tallyOf(book, variety), move)
      }
    }),
    'customer.variety-taken-up': (book, { data }) =>
      recount(tallyOf(book, data.variety), { from: null, to: data.grade }),
  },
})
