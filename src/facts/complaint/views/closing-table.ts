/** 客诉案件统计表: what the cases closed in a month add up to. Pure: which of them were late, a regulation says. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, canonical, compare, type DecimalText, multiply, subtract, sum } from '../../../core/exact.ts'
import { secondOf } from '../../../time/deadline.ts'
import { runningStretches } from '../../../time/pauses.ts'
import type { ClosingOutcome, Share } from '../events/fields.ts'
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
 * Groups with the most cases first, then by key, null last.
 *
 * @param late was the case closed too late? null: nobody can say
 */
export function closingTable(rows: readonly Row[], late: (row: Row) => boolean | null): ClosingTable {
  const ended = (as: ClosingOutcome) => rows.filter(({ outcome }) => outcome === as).length
  const lateness = rows.map(late)
  const judged = (as: boolean | null) => lateness.filter(verdict => verdict === as).length
  return {
    cases: rows.length,
    founded: ended('settled'),
    unfounded: ended('unfounded'),
    withdrawn: ended('withdrawn'),
    loss: sum(rows.map(lossOf)),
    lossUnknown: rows.filter(({ loss }) => loss === null).length,
    late: judged(true),
    inTime: judged(false),
    undecidable: judged(null),
    averageDays: averageDays(rows),
    byCause: groupsBy(rows, ({ cause }) => cause),
    byCauseClass: groupsBy(rows, ({ causeClass }) => causeClass),
    byDepartment: byDepartment(rows),
    byProduct: groupsBy(rows, ({ partNumber }) => partNumber),
    byCustomer: groupsBy(rows, ({ customerId }) => customerId),
  }
}

const lossOf = ({ loss }: Row): DecimalText => loss ?? '0'

interface Sum {
  cases: number
  loss: DecimalText
}

type Sums<Key> = Map<Key, Sum>

function tally<Key>(sums: Sums<Key>, key: Key, lost: DecimalText): void {
  const known = sums.get(key)
  if (known) {
    known.cases += 1
    known.loss = add(known.loss, lost)
  } else {
    sums.set(key, { cases: 1, loss: lost })
  }
}

function groupsBy(rows: readonly Row[], keyOf: (row: Row) => string | null): ClosingGroup[] {
  const sums: Sums<string | null> = new Map()
  for (const row of rows) tally(sums, keyOf(row), lossOf(row))
  const groups = [...sums].map(([key, { cases, loss }]) => ({ key, cases, loss }))
  return groups.sort((a, b) => b.cases - a.cases || byKey(a, b))
}

function byDepartment(rows: readonly Row[]): ClosingGroup<DecimalText>[] {
  // By department and ratio: so a ratio is multiplied once for all cases that have it.
  const departments = new Map<string | null, Sums<DecimalText>>()
  for (const row of rows) {
    for (const { key, ratio } of partsOf(row.shares)) {
      const sums = departments.get(key) ?? new Map<DecimalText, Sum>()
      departments.set(key, sums)
      tally(sums, ratio, lossOf(row))
    }
  }
  const groups = [...departments].map(([key, sums]) => ({
    key,
    cases: partOf(sums, ({ cases }) => String(cases)),
    loss: partOf(sums, ({ loss }) => loss),
  }))
  return groups.sort((a, b) => compare(b.cases, a.cases) || byKey(a, b))
}

/** Exact: by a hundredth the point moves, nothing is divided. */
function partOf(sums: Sums<DecimalText>, whole: (sum: Sum) => DecimalText): DecimalText {
  return multiply(sum([...sums].map(([ratio, counted]) => multiply(whole(counted), ratio))), '0.01')
}

interface Keyed {
  readonly key: string | null
}

function byKey({ key: a }: Keyed, { key: b }: Keyed): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
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

function averageDays(rows: readonly Row[]): DecimalText | null {
  if (rows.length === 0) return null
  const seconds = rows.reduce((all, row) => all + secondsTaken(row), 0)
  const whole = rows.length * DAY_SECONDS
  const hundredths = Math.floor((seconds * 200 + whole) / (2 * whole))
  return canonical(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`)
}
