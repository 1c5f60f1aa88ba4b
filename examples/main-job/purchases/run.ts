/**
 * Real purchases through the office: admission at a customer's first purchase, every purchase a trade of its day, and
 * at each half-year's end a review of everybody and a round of grading.
 */
import { type EventStore, type Ids, manualClock, type Office, open } from '../../../src/index.ts'
import type { DutyTally } from '../report/duty-tally.ts'
import type { LineTable } from '../stage/line-table.ts'
import { Company, shanghai } from './company.ts'
import { dutiesOf } from './duties.ts'
import type { Refused } from './grading-round.ts'
import { reviewDays } from './half-years.ts'
import { grading } from './terms.ts'

export interface PurchaseRun {
  readonly office: Office
  readonly departmentIds: readonly string[]
  readonly customers: number
  readonly reviewDays: readonly string[]
  readonly refused: readonly Refused[]
  /** At the end. */
  readonly duties: DutyTally
}

interface Tools {
  readonly store: EventStore
  readonly ids: Ids
  readonly departments: number
  readonly onProgress: (done: number, total: number) => void
}

/** @param table has at least one purchase */
export async function runPurchases(table: LineTable, tools: Tools): Promise<PurchaseRun> {
  const { store, ids, departments } = tools
  const { first, last, purchases } = extentOf(table)
  const clock = manualClock(shanghai(first, '00:00'))
  const office = open({ store, clock, ids, regulations: [grading] })
  const company = new Company(office, clock, departments)
  const days = reviewDays(first, last)
  const total = purchases * (1 + days.length)
  const refused: Refused[] = []
  let [done, round] = [0, 0]
  for (const { at: day, customerId, amount, quantity } of table.rows('SELECT * FROM lines ORDER BY seq')) {
    for (; days[round]! < String(day); round++) refused.push(...(await company.review(table, days[round]!)))
    await company.trade({ day: String(day), customerId: String(customerId), amount, quantity })
    tools.onProgress(++done + round * purchases, total)
  }
  for (; round < days.length; round++) refused.push(...(await company.review(table, days[round]!)))
  const departmentIds = Array.from({ length: departments }, (_, index) => `D${index}`)
  const duties = await dutiesOf(company.customers.keys(), { store, clock })
  return { office, departmentIds, customers: company.customers.size, reviewDays: days, refused, duties }
}

function extentOf(table: LineTable): { first: string; last: string; purchases: number } {
  const { first, last, purchases } = table.row(
    'SELECT min(at) AS first, max(at) AS last, count(*) AS purchases FROM lines',
  )!
  return { first: String(first), last: String(last), purchases: Number(purchases) }
}
