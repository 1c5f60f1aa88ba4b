/** 客诉案件统计表: what the cases closed in a month add up to. Pure: which of them were late, a regulation says. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, canonical, compare, type DecimalText, multiply, subtract } from '../../../core/exact.ts'
import { secondOf } from '../../../time/deadline.ts'
import { runningStretches } from '../../../time/pauses.ts'
import type { ClosingRow } from '../closings.ts'
import type { Share } from '../fields.ts'

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
  const groups = {
    cause: new Groups(),
    causeClass: new Groups(),
    department: new Groups(),
    product: new Groups(),
    customer: new Groups(),
  }
  const counts = { settled: 0, unfounded: 0, withdrawn: 0, late: 0, inTime: 0, undecidable: 0, lossUnknown: 0 }
  let loss: DecimalText = '0'
  let seconds = 0
  for (const row of rows) {
    const lost = row.loss ?? '0'
    loss = add(loss, lost)
    seconds += secondsTaken(row)
    counts[row.outcome] += 1
    counts[lateness(late(row))] += 1
    if (row.loss === null) counts.lossUnknown += 1
    groups.cause.add(row.cause, '1', lost)
    groups.causeClass.add(row.causeClass, '1', lost)
    groups.product.add(row.partNumber, '1', lost)
    groups.customer.add(row.customerId, '1', lost)
    for (const { key, ratio } of partsOf(row.shares)) groups.department.add(key, part('1', ratio), part(lost, ratio))
  }
  const { settled: founded, ...others } = counts
  return {
    cases: rows.length,
    founded,
    ...others,
    loss,
    averageDays: averageDays(seconds, rows.length),
    byCause: counted(groups.cause),
    byCauseClass: counted(groups.causeClass),
    byDepartment: groups.department.sorted(),
    byProduct: counted(groups.product),
    byCustomer: counted(groups.customer),
  }
}

class Groups {
  readonly #groups = new Map<string | null, { cases: DecimalText; loss: DecimalText }>()

  add(key: string | null, cases: DecimalText, loss: DecimalText): void {
    const group = this.#groups.get(key)
    if (!group) {
      this.#groups.set(key, { cases, loss })
      return
    }
    group.cases = add(group.cases, cases)
    group.loss = add(group.loss, loss)
  }

  sorted(): ClosingGroup<DecimalText>[] {
    return [...this.#groups].map(([key, group]) => ({ key, ...group })).sort(byCasesThenKey)
  }
}

function counted(groups: Groups): ClosingGroup[] {
  return groups.sorted().map(group => ({ ...group, cases: Number(group.cases) }))
}

function byCasesThenKey(one: ClosingGroup<DecimalText>, other: ClosingGroup<DecimalText>): number {
  const more = compare(other.cases, one.cases)
  if (more !== 0 || one.key === other.key) return more
  if (one.key === null) return 1
  if (other.key === null) return -1
  return one.key < other.key ? -1 : 1
}

function lateness(late: boolean | null): 'late' | 'inTime' | 'undecidable' {
  return late === null ? 'undecidable' : late ? 'late' : 'inTime'
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

/** Exact: a hundredth is a shift of the point, not a division. */
function part(amount: DecimalText, ratio: DecimalText): DecimalText {
  return ratio === WHOLE ? amount : multiply(multiply(amount, ratio), '0.01')
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
