/** 客诉案件统计表: what the cases closed in a month add up to. Pure: which of them were late, a regulation says. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, canonical, compare, type DecimalText, multiply, subtract, sum } from '../../../core/exact.ts'
import { secondOf } from '../../../time/deadline.ts'
import { runningStretches } from '../../../time/pauses.ts'
import type { Share } from '../events/fields.ts'
import type { ClosingRow } from '../states/closings.ts'

type Row = DeepReadonly<ClosingRow>

/** The key is null for the cases of which it is not known, or which are nobody's. */
export interface ClosingGroup<Count = number> {
  readonly key: string | null
  readonly cases: Count
  readonly loss: DecimalText
}

export interface ClosingTable {
  readonly cases: number
  readonly founded: number
  readonly unfounded: number
  readonly withdrawn: number
  /** Of the cases whose loss is known; of so many it is not. */
  readonly loss: DecimalText
  readonly lossUnknown: number
  readonly late: number
  readonly inTime: number
  readonly undecidable: number
  /**
   * From acceptance (a service complaint: registration; without either, receipt) to closing, without the times in which
   * the clock stood still, in days of 24 hours, half a hundredth rounded up; null of no cases.
   */
  readonly averageDays: DecimalText | null
  readonly byCause: readonly ClosingGroup[]
  readonly byCauseClass: readonly ClosingGroup[]
  /** Cases and loss split by the ratio of each responsible department; what no ratio covers is under null. */
  readonly byDepartment: readonly ClosingGroup<DecimalText>[]
  readonly byProduct: readonly ClosingGroup[]
  readonly byCustomer: readonly ClosingGroup[]
}

/**
 * One pass over the rows; groups with the most cases first, then by key, null last.
 *
 * @param late was the case closed too late? null: nobody can say
 */
export function closingTable(rows: readonly Row[], late: (row: Row) => boolean | null): ClosingTable {
  const tallies = noTallies()
  for (const row of rows) count(tallies, row, late(row))
  const { seconds, loss, lossUnknown, outcomes, lateness, groups, departments } = tallies
  const { settled: founded, unfounded, withdrawn } = outcomes
  return {
    cases: rows.length,
    founded,
    unfounded,
    withdrawn,
    loss,
    lossUnknown,
    ...lateness,
    averageDays: averageDays(seconds, rows.length),
    byCause: sorted(groups.cause),
    byCauseClass: sorted(groups.causeClass),
    byDepartment: sortedParts(departments),
    byProduct: sorted(groups.product),
    byCustomer: sorted(groups.customer),
  }
}

function noTallies() {
  const sums = (): Sums<string | null> => new Map()
  return {
    seconds: 0,
    loss: '0',
    lossUnknown: 0,
    outcomes: { settled: 0, unfounded: 0, withdrawn: 0 },
    lateness: { late: 0, inTime: 0, undecidable: 0 },
    groups: { cause: sums(), causeClass: sums(), product: sums(), customer: sums() },
    departments: new Map<string | null, Sums<DecimalText>>(),
  }
}

function count(tallies: ReturnType<typeof noTallies>, row: Row, late: boolean | null): void {
  const { groups, departments } = tallies
  const lost = row.loss ?? '0'
  tallies.seconds += secondsTaken(row)
  tallies.loss = add(tallies.loss, lost)
  if (row.loss === null) tallies.lossUnknown += 1
  tallies.outcomes[row.outcome] += 1
  tallies.lateness[late === null ? 'undecidable' : late ? 'late' : 'inTime'] += 1
  tally(groups.cause, row.cause, lost)
  tally(groups.causeClass, row.causeClass, lost)
  tally(groups.product, row.partNumber, lost)
  tally(groups.customer, row.customerId, lost)
  for (const { key, ratio } of partsOf(row.shares)) tally(entry(departments, key), ratio, lost)
}

interface Sum {
  cases: number
  loss: DecimalText
}

type Sums<Key> = Map<Key, Sum>

/** By department and ratio: so a ratio is multiplied once for all cases that have it. */
type Departments = Map<string | null, Sums<DecimalText>>

function tally<Key>(sums: Sums<Key>, key: Key, lost: DecimalText): void {
  const sum = sums.get(key)
  if (sum) {
    sum.cases += 1
    sum.loss = add(sum.loss, lost)
  } else {
    sums.set(key, { cases: 1, loss: lost })
  }
}

function entry(departments: Departments, key: string | null): Sums<DecimalText> {
  const known = departments.get(key)
  if (known) return known
  const sums: Sums<DecimalText> = new Map()
  departments.set(key, sums)
  return sums
}

function sorted(sums: Sums<string | null>): ClosingGroup[] {
  const groups = [...sums].map(([key, { cases, loss }]) => ({ key, cases, loss }))
  return groups.sort((one, other) => other.cases - one.cases || byKey(one, other))
}

function sortedParts(departments: Departments): ClosingGroup<DecimalText>[] {
  const groups = [...departments].map(([key, sums]) => ({
    key,
    cases: partOf(sums, ({ cases }) => String(cases)),
    loss: partOf(sums, ({ loss }) => loss),
  }))
  return groups.sort((one, other) => compare(other.cases, one.cases) || byKey(one, other))
}

/** Exact: by a hundredth the point moves, nothing is divided. */
function partOf(sums: Sums<DecimalText>, whole: (sum: Sum) => DecimalText): DecimalText {
  return multiply(sum([...sums].map(([ratio, one]) => multiply(whole(one), ratio))), '0.01')
}

interface Keyed {
  readonly key: string | null
}

function byKey({ key: one }: Keyed, { key: other }: Keyed): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}

interface Part {
  readonly key: string | null
  readonly ratio: DecimalText
}

const WHOLE = '100'

/** The ratios that are there, up to the whole; the rest of the case is nobody's. */
function partsOf(shares: DeepReadonly<readonly Share[]>): readonly Part[] {
  let left: DecimalText = WHOLE
  const parts: Part[] = []
  for (const { departmentId: key, ratio } of shares) {
    const taken = compare(ratio, left) > 0 ? left : ratio
    if (compare(taken, '0') > 0) parts.push({ key, ratio: taken })
    left = subtract(left, taken)
  }
  return compare(left, '0') > 0 ? [...parts, { key: null, ratio: left }] : parts
}

const DAY_SECONDS = 86_400

function secondsTaken({ startedAt, receivedAt, closedAt, pauses }: Row): number {
  const running = runningStretches(secondOf(startedAt ?? receivedAt), secondOf(closedAt), pauses)
  return running.reduce((seconds, { from, to }) => seconds + (to - from) / 1000, 0)
}

function averageDays(seconds: number, cases: number): DecimalText | null {
  if (cases === 0) return null
  const whole = cases * DAY_SECONDS
  const hundredths = Math.floor((seconds * 200 + whole) / (2 * whole))
  return canonical(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`)
}
